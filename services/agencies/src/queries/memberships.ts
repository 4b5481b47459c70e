import { atRevision, type Database } from '@zibo-graph/database';
import { sql } from 'kysely';
import type { MembershipRow } from '../rows.js';

const memberships = (revision: number) => atRevision<MembershipRow, 't'>('agencies.memberships', revision, 't');

/** Who sits on coordinating bodies: chairs first, then vice chairs, offices, members and what is set up under them. */
export async function selectMembershipsByBodyIds(
  { kysely }: Database,
  revision: number,
  bodyIds: readonly string[],
): Promise<MembershipRow[]> {
  const { rows } = await sql<MembershipRow>`
    select * from ${memberships(revision)} where body_id = any(${[...bodyIds]})
    order by array_position(array['CHAIR', 'VICE_CHAIR', 'OFFICE', 'MEMBER', 'SUBSIDIARY'], role), id
  `.execute(kysely);
  return rows;
}

/** On which coordinating bodies agencies sit, by body. */
export async function selectMembershipsByMemberIds(
  { kysely }: Database,
  revision: number,
  memberIds: readonly string[],
): Promise<MembershipRow[]> {
  const { rows } = await sql<MembershipRow>`
    select * from ${memberships(revision)} where member_id = any(${[...memberIds]}) order by body_id, id
  `.execute(kysely);
  return rows;
}
