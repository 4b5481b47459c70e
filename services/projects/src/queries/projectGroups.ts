import {
  type AggregateFigure,
  type AggregateOrder,
  aggregate,
  atRevision,
  decimalField,
  type FilterFields,
  type FilterInput,
  filterCondition,
  integerField,
} from '@zibo-graph/database';
import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../database.js';
import { projects } from '../tables.js';
import { latestAmounts } from './latestAmounts.js';
import { type ProjectDimension, projectKeys } from './projectKeys.js';
import { projectsWhere } from './projects.js';

/** Which projects are grouped, how, and which of the groups are wanted. */
export interface ProjectGroupRequest {
  readonly where: FilterInput | null;
  readonly dimensions: readonly ProjectDimension[];
  /** What groups fulfil, as `ProjectGroupFilter` has it; null where every group will do. */
  readonly having: FilterInput | null;
  readonly orderBy: readonly AggregateOrder<ProjectDimension, string>[];
  readonly first: number;
  readonly includeEmpty: boolean;
  /** Only amounts of this day or earlier; whatever their day if null. */
  readonly asOf: string | null;
  /** The kinds of investment that the condition and the order speak of. */
  readonly kinds: readonly string[];
}

/**
 * Counts projects by group. What the condition and the order say of investment is said of the plain sum of the amounts:
 * whoever asks must see whether they can be added up.
 * @throws AggregateLimitError COMBINATIONS
 */
export function selectProjectGroups({ kysely }: Database, revision: number, request: ProjectGroupRequest) {
  const { dimensions, having, orderBy, first, includeEmpty, asOf, kinds } = request;
  const where = projectsWhere(revision, request.where);
  const among = where && sql`select t.id from ${atRevision(projects, revision, 't')} where ${where}`;
  const { keys, joins } = projectKeys(dimensions, { revision, among });
  const amounts = kinds.map(
    (kind) => sql`left join (${latestAmounts({ revision, asOf, among, kind })}) as ${sql.ref(kind)}
      on ${sql.ref(kind)}.project_id = t.id`,
  );
  const measures = Object.fromEntries(
    kinds.map((kind) => [kind, { kind: 'sum', value: sql.ref(`${kind}.amount`) } as const]),
  );
  return aggregate(kysely, {
    ...{ table: projects, revision, where, keys, measures, orderBy, first, emptyGroups: includeEmpty },
    joins: sql.join([joins, ...amounts], sql` `),
    having: (figure) => filterCondition(groupFilter(figure), having, { alias: '', revision }),
  });
}

/** What `ProjectGroupFilter` can ask of a group. */
const groupFilter = (figure: (of: AggregateFigure<string>) => RawBuilder<unknown>): FilterFields => ({
  count: integerField(() => figure('count')),
  investment: (given, scope) => {
    const { kind, sum } = given as { kind: string; sum: FilterInput };
    return decimalField(() => figure({ measure: kind }))(sum, scope);
  },
});
