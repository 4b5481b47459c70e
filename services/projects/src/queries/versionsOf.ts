import type { RecordTable } from '@zibo-graph/database';
import { type RawBuilder, sql } from 'kysely';

/** Rows of a versioned table that are read version by version (see `atRevision`). */
export interface VersionsSource {
  readonly table: RecordTable;
  /** The alias of a row, here and in what follows. */
  readonly alias: string;
  readonly revision: number;
  readonly where?: RawBuilder<boolean> | undefined;
  /** A query of ids, each once, of projects: only rows of these, by their `project_id`. Of all if not given. */
  readonly among?: RawBuilder<unknown> | undefined;
  /** What is read of each row; all of it if not given. */
  readonly columns?: RawBuilder<unknown>;
  /** What `order by` says of each version; they are merged by whoever asks for the same order. */
  readonly order?: RawBuilder<unknown>;
}

/**
 * The rows of a table at a revision, to select from, with what is said of them in the statement of each version: joins and
 * orders Postgres does not push into a union.
 */
export function versionsOf(source: VersionsSource): RawBuilder<unknown> {
  const [current, superseded] = eachVersionOf(source);
  return sql`((${current}) union all (${superseded})) as ${sql.ref(source.alias)}`;
}

/** The same rows as two queries: the current ones, and those superseded later. */
export function eachVersionOf(source: VersionsSource): readonly [RawBuilder<unknown>, RawBuilder<unknown>] {
  const { table, alias, revision, where, among, columns, order } = source;
  const row = sql.ref(alias);
  const version = (isRead: RawBuilder<unknown>) => sql`
    select ${columns ?? sql`${row}.*`} from ${sql.table(`${table.subgraph}.${table.name}`)} ${row}
    ${among ? sql`join (${among}) as among(id) on among.id = ${row}.project_id` : sql``}
    where ${isRead} and ${row}.added_in <= ${revision} ${where ? sql`and ${where}` : sql``}
    ${order ? sql`order by ${order}` : sql``}`;
  return [version(sql`${row}.superseded_in is null`), version(sql`${row}.superseded_in > ${revision}`)];
}
