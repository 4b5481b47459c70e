import { atRevision, execute } from '@zibo-graph/database';
import { type RawBuilder, sql } from 'kysely';
import { inexactBounds } from '../aggregation/boundOfSum.js';
import type { Database } from '../database.js';
import type { InvestmentAmountsRow } from '../rows.js';
import { programme_memberships, projects } from '../tables.js';
import { codeOrder } from './codeOrder.js';
import { latestAmounts } from './latestAmounts.js';
import { type ProjectDimension, type ProjectKeys, projectKeys } from './projectKeys.js';
import { eachVersionOf, versionsOf } from './versionsOf.js';

/** Which projects are grouped by what, and of which groups the investment is asked for. */
export interface InvestmentSumRequest {
  readonly revision: number;
  /** What projects, aliased `t`, fulfil; all if not given. */
  readonly where: RawBuilder<boolean> | undefined;
  readonly dimensions: readonly ProjectDimension[];
  /** Only amounts of this day or earlier; whatever their day if null. */
  readonly asOf: string | null;
  /** The keys of the groups asked for. All others are the rest. */
  readonly groups: readonly (readonly (string | null)[])[];
  /** Kinds that every group is judged by: of the others, those are given, too, that clash in one of these. */
  readonly judged: readonly string[];
}

/**
 * Adds up the latest amounts of groups of projects, of the rest and of all, by kind in the order of the codelist.
 *
 * One statement, whatever the number of groups: amounts are put together by the keys of their projects first (`cells`), and
 * everything else works on those few. Which of them are parts of others is seen in one pass, however deep (`nests`).
 */
export async function selectInvestmentSums(
  { kysely }: Database,
  request: InvestmentSumRequest,
): Promise<InvestmentAmountsRow[]> {
  const { revision, where, judged, asOf } = request;
  const among = where && sql`select id from counted`;
  const sums = sql<InvestmentAmountsRow>`
    with recursive counted as ${where ? sql`materialized` : sql`not materialized`} (
      select * from ${versionsOf({ table: projects, alias: 't', revision, where })}
    ),
    amounts as materialized (${latestAmounts({ revision, asOf, among })}),
    tree as (
      select id, parent_id from counted where parent_id is not null
      union
      select above.id, above.parent_id from tree cross join lateral (${projectOf(revision, sql`tree.parent_id`)}) above
    ),
    cells as (${cellsOf(request, among)}),
    asked as (select ${request.groups.map((keys) => JSON.stringify(keys))}::text[] as keys),
    answer as (
      select 'group' as part, key as "group", cells.* from cells cross join asked cross join unnest(groups) key
        where key = any(asked.keys) or kind = any(${[...judged]}::text[])
      union all
      select 'rest', null, cells.* from cells cross join asked where not groups <@ asked.keys
      union all
      select 'total', null, * from cells
    ),
    ${nestedIn(request)},
    sums as (
      select part, "group", kind, sum(n)::bigint as projects, sum(amount) as amount, min(lowest) as lowest,
        max(highest) as highest, min(disputed) as disputed, max(disputed_last) as disputed_last,
        min(earliest) as earliest, max(latest) as latest
      from answer group by part, "group", kind
    )
    select sums.*, nested from sums cross join asked
      left join nests on nests.part = sums.part and nests.kind = sums.kind and nests.key = coalesce("group", '')
    where sums.part <> 'group' or "group" = any(asked.keys) or nested is not null or disputed is not null
      or split_part(earliest, ' ', 1) <> split_part(latest, ' ', 1)
    order by ${codeOrder('investmentKind', 'sums.kind')}
  `;
  return execute(kysely, 'projects.investmentSums', sums, 'heavy');
}

/**
 * The latest amounts of the projects that have the same values of the keys, by kind. All projects are read version by version:
 * of a table Postgres knows how many values a column has, of a union it does not, and would sort what it can hash.
 */
function cellsOf({ revision, where, dimensions }: InvestmentSumRequest, among: RawBuilder<unknown> | undefined) {
  const keys = projectKeys(dimensions, { revision, among });
  const values = valuesOf(keys);
  const versions = where ? [sql`select * from counted`] : eachVersionOf({ table: projects, alias: 't', revision });
  const cells = versions.map(
    (rows) => sql`
      select ${sql.join([...values, sql`amount.kind`])}, ${figures}
      from (${rows}) t ${keys.joins} join amounts amount on amount.project_id = t.id
      group by ${sql.join([...values, 'kind'].map((_, index) => sql.lit(index + 1)))}`,
  );
  return sql`
    select ${groupsOf(keys)} as groups, kind, n, amount, lowest, highest, disputed, disputed_last, earliest, latest
    from (${sql.join(cells, sql` union all `)}) own`;
}

/**
 * By group and kind, a project and one that it is part of, both with an amount: the first such part by id, and the outermost whole.
 * Projects that are parts, and what they are parts of, are put in the order of their trees (`placed`), where
 * one that was entered before another and is left after it has it in it.
 */
function nestedIn({ revision, dimensions, judged }: InvestmentSumRequest): RawBuilder<unknown> {
  const among = sql`select distinct id from of_tree`;
  const keys = projectKeys(dimensions, { revision, among });
  return sql`
    numbered as materialized (select id, parent_id, (row_number() over (order by id))::integer as node from tree),
    placed as (
      select place.* from (
        select array_agg(part.id order by part.node) as ids, array_agg(coalesce(whole.node, 0) order by part.node) as parents
        from numbered part left join numbered whole on whole.id = part.parent_id
      ) tree cross join lateral projects.tree_places(ids, parents) place
    ),
    of_tree as materialized (
      select id collate "C" as id, kind, enter, leave from placed join amounts on project_id = id collate "C"
    ),
    member as (
      select id, ${groupsOf(keys)} as groups from (
        select ${sql.join([sql`t.id`, ...valuesOf(keys)])}
        from (${among}) as among(id) cross join lateral (${projectOf(revision, sql`among.id`)}) t ${keys.joins}
      ) own
    ),
    nests as (
      select part, kind, key, min(id || ' ' || substr(outermost, 12)) as nested from (
        select part, kind, key, id, enter, max(to_char(leave, 'FM0000000000') || ' ' || id collate "C") over (
          partition by part, kind, key order by enter rows between unbounded preceding and 1 preceding
        ) as outermost
        from of_tree join member using (id) cross join asked cross join lateral (
          select 'group', own from unnest(groups) own where own = any(asked.keys) or kind = any(${[...judged]}::text[])
          union all
          select 'rest', '' where not groups <@ asked.keys
          union all
          select 'total', ''
        ) place(part, key)
      ) placed where left(outermost, 10)::integer > enter group by part, kind, key
    )`;
}

/** A project by its id; the limit keeps Postgres from joining all there are. */
const projectOf = (revision: number, id: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`select * from ${atRevision(projects, revision, 'p')} where p.id = ${id} limit 1`;

const valuesOf = ({ keys }: ProjectKeys<ProjectDimension>): RawBuilder<unknown>[] =>
  Object.values(keys).map(({ value }, index) => sql`${value} as ${sql.ref(`k${index}`)}`);

/** The groups that a row of key values, aliased `own`, is in: the keys of each as JSON. */
function groupsOf({ keys }: ProjectKeys<ProjectDimension>): RawBuilder<unknown> {
  const all = Object.values(keys).map(({ many }, index) => ({
    many,
    value: sql.ref(`own.k${index}`),
    set: `s${index}`,
  }));
  const sets = all.flatMap(({ many, value, set }) =>
    many ? [sql`unnest(coalesce(nullif(${value}, '{}'), array[null]::text[])) as ${sql.ref(set)}(key)`] : [],
  );
  const values = all.map(({ many, value, set }) => (many ? sql.ref(`${set}.key`) : value));
  return sql`array(
    select array_to_json(array[${sql.join(values)}]::text[])::text ${sets.length > 0 ? sql`from ${sql.join(sets)}` : sql``}
  )`;
}

const boundPlace = sql`array_position(${inexactBounds}::text[], amount.bound)`;
const placed = sql`(amount.place || ' ' || amount.project_id) collate "C"`;
const figures = sql`
  count(*) as n, sum(amount.amount) as amount, min(${boundPlace}) as lowest, max(${boundPlace}) as highest,
  min(amount.project_id) filter (where amount.disputed) as disputed,
  max(amount.project_id) filter (where amount.disputed) as disputed_last, min(${placed}) as earliest, max(${placed}) as latest`;

const groupsOnly = (rows: readonly InvestmentAmountsRow[]) => rows.filter(({ part }) => part === 'group');

/** What is invested in the members of programmes. */
export async function selectInvestmentsByProgrammeIds(
  database: Database,
  revision: number,
  programmeIds: readonly string[],
  asOf: string | null,
): Promise<InvestmentAmountsRow[]> {
  const members = sql`
    select link.project_id from ${atRevision(programme_memberships, revision, 'link', ['project_id', 'programme_id'])}
    where link.programme_id = any(${[...programmeIds]})`;
  const where = sql<boolean>`t.id = any(array(${members}))`;
  const groups = programmeIds.map((id) => [id]);
  return groupsOnly(
    await selectInvestmentSums(database, { revision, where, dimensions: ['PROGRAMME'], asOf, groups, judged: [] }),
  );
}

/** What is invested in the projects that agencies lead. */
export async function selectInvestmentsByLeadIds(
  database: Database,
  revision: number,
  leadIds: readonly string[],
  asOf: string | null,
): Promise<InvestmentAmountsRow[]> {
  const where = sql<boolean>`t.lead_id = any(${[...leadIds]})`;
  const groups = leadIds.map((id) => [id]);
  return groupsOnly(
    await selectInvestmentSums(database, { revision, where, dimensions: ['LEAD'], asOf, groups, judged: [] }),
  );
}
