import { sql } from 'kysely';
import { ContentDigest, type RecordValues, recordDigest } from './digests.js';
import type { AnyKysely } from './execute.js';

/** Rows are read in steps of this many, so that a long table needs little memory. */
const rowsPerStep = 2_000;

interface StoredRow {
  readonly place: string;
  readonly added_in: number;
  readonly superseded_in: number | null;
  readonly record: Readonly<Record<string, RecordValues[string] | string[]>>;
}

/**
 * Makes the digests of all rows and revisions of a subgraph anew from what the rows hold, for migrations: once they were made
 * in another way, and the next import must find what stands as it stands. Rows and revisions are otherwise left as they are.
 * Released migrations call this: it never changes.
 */
export async function renewDigests(db: AnyKysely, subgraph: string): Promise<void> {
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.columns
    where table_schema = ${subgraph} and column_name = 'added_in' order by 1
  `.execute(db);
  const changes = new RevisionChanges();
  for (const { name } of tables) await renewRows(db, subgraph, name, changes);
  await renewRevisions(db, subgraph, changes);
}

/** What each revision changed of its data set. */
class RevisionChanges {
  readonly #changes = new Map<number, ContentDigest>();

  /** What a revision changed; only its own data set, for nothing else changes in it. */
  of(revision: number): ContentDigest {
    const change = this.#changes.get(revision) ?? new ContentDigest();
    this.#changes.set(revision, change);
    return change;
  }
}

async function renewRows(db: AnyKysely, subgraph: string, name: string, changes: RevisionChanges): Promise<void> {
  const table = sql.table(`${subgraph}.${name}`);
  const record = await recordExpression(db, subgraph, name);
  await sql`create temporary table renewed_digests (place tid not null, digest text not null) on commit drop`.execute(
    db,
  );
  await sql`declare rows_to_renew no scroll cursor for
    select ctid::text as place, added_in, superseded_in, ${record} as record from ${table} t`.execute(db);
  for (;;) {
    const { rows } = await sql<StoredRow>`fetch ${sql.raw(String(rowsPerStep))} from rows_to_renew`.execute(db);
    if (rows.length === 0) break;
    const digests = rows.map(({ record, added_in, superseded_in }) => {
      const digest = recordDigest(withKeysInOrder(record));
      changes.of(added_in).add(name, digest);
      if (superseded_in !== null) changes.of(superseded_in).remove(name, digest);
      return digest;
    });
    const places = rows.map(({ place }) => place);
    await sql`insert into renewed_digests select * from unnest(${places}::tid[], ${digests}::text[])`.execute(db);
  }
  await sql`close rows_to_renew`.execute(db);
  await sql`update ${table} t set digest = r.digest from renewed_digests r where t.ctid = r.place`.execute(db);
  await sql`drop table renewed_digests`.execute(db);
}

/** The cells of a row as the importer has them, what the database makes of them left out: dates and decimals as text; of the keys of a search a list. */
async function recordExpression(db: AnyKysely, subgraph: string, table: string) {
  const { rows } = await sql<{ name: string; type: string }>`
    select column_name as name, data_type as type from information_schema.columns
    where table_schema = ${subgraph} and table_name = ${table}
      and column_name not in ('dataset', 'digest', 'added_in', 'superseded_in') and is_generated = 'NEVER'
  `.execute(db);
  const cells = rows.map(({ name, type }) => {
    const column = sql.ref(`t.${name}`);
    if (type === 'numeric' || type === 'date') return sql`${sql.lit(name)}, ${column}::text`;
    if (type === 'tsvector') return sql`${sql.lit(name)}, tsvector_to_array(${column})`;
    return sql`${sql.lit(name)}, ${column}`;
  });
  return sql`jsonb_build_object(${sql.join(cells)})`;
}

/** The keys of a search as the importer has them. */
const withKeysInOrder = (record: StoredRow['record']): RecordValues =>
  Object.fromEntries(
    Object.entries(record).map(([name, cell]) => [name, Array.isArray(cell) ? cell.sort().join(' ') : cell]),
  );

async function renewRevisions(db: AnyKysely, subgraph: string, changes: RevisionChanges): Promise<void> {
  const revisions = sql.table(`${subgraph}.revisions`);
  const { rows } = await sql<{ revision: number; dataset: string }>`
    select revision, dataset from ${revisions} order by revision
  `.execute(db);
  const digests = new Map<string, ContentDigest>();
  for (const { revision, dataset } of rows) {
    const digest = digests.get(dataset) ?? new ContentDigest();
    digests.set(dataset, digest);
    digest.merge(changes.of(revision));
    await sql`update ${revisions} set digest = ${digest.toString()} where revision = ${revision}`.execute(db);
  }
}
