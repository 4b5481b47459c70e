import { atRevision, type FilterScope } from '@zibo-graph/database';
import { type RawBuilder, sql } from 'kysely';
import { assignments } from '../tables.js';

/** What an assignment is of: the column that names it. */
export type AssignedItem = 'target_id' | 'task_id';

/**
 * Whether an assignment is that of a leader: its role is LEAD or, where nobody has that role in the same item, RESPONSIBLE.
 * @returns the condition on an assignment, given under which alias it stands.
 */
export const leads =
  (item: AssignedItem) =>
  ({ alias, revision }: FilterScope): RawBuilder<boolean> => {
    const role = sql.ref(`${alias}.role`);
    // Looked up for each assignment: for `not exists`, Postgres would read every leader there is.
    return sql<boolean>`(${role} = 'LEAD' or ${role} = 'RESPONSIBLE' and (
      select leader.id from ${atRevision(assignments, revision, 'leader', ['id', 'role', item])}
      where ${sql.ref(`leader.${item}`)} = ${sql.ref(`${alias}.${item}`)} and leader.role = 'LEAD' limit 1
    ) is null)`;
  };
