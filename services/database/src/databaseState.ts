import { type SubgraphName, subgraphNames } from '@zibo-graph/schema';
import { sql } from 'kysely';
import { execute, type Reader } from './execute.js';

/** The revisions of the subgraphs on a database at one moment. */
export interface DatabaseState {
  /** Names the database: different for any two, and the same whoever asks. */
  readonly database: string;
  /** The newest revision of each subgraph and when it was written, in milliseconds since 1970; both 0 before there was any. */
  readonly subgraphs: Readonly<
    Partial<Record<SubgraphName, { readonly revision: number; readonly changedAt: number }>>
  >;
}

/**
 * Makes what reads the state of the database that a subgraph is on. Whatever other subgraphs are on it are read in the same
 * statement: of an import over several of them it sees all or nothing.
 */
export function databaseStateReader(database: Reader, subgraph: SubgraphName): () => Promise<DatabaseState> {
  let here: readonly SubgraphName[] = [];
  return async () => {
    // They may come later.
    if (here.length < subgraphNames.length) here = await subgraphsOn(database, subgraph);
    try {
      return await readState(database, here);
    } catch (error) {
      // They may be gone.
      here = [];
      throw error;
    }
  };
}

/** The subgraphs whose revisions can be read in a database. */
async function subgraphsOn({ kysely }: Reader, own: SubgraphName): Promise<readonly SubgraphName[]> {
  const readable = sql<{ name: SubgraphName }>`
    select n.nspname as name from pg_namespace n join pg_class c on c.relnamespace = n.oid and c.relname = 'revisions'
    where n.nspname = any(${[...subgraphNames]}::text[])
      and has_schema_privilege(n.oid, 'usage') and has_table_privilege(c.oid, 'select')
  `;
  const rows = await execute(kysely, 'database.subgraphs', readable);
  return subgraphNames.filter((name) => name === own || rows.some((row) => row.name === name));
}

async function readState({ kysely }: Reader, subgraphs: readonly SubgraphName[]): Promise<DatabaseState> {
  const newestOf = subgraphs.map(
    (name) => sql`
      (select ${sql.lit(name)} as name, revision, floor(extract(epoch from changed_at) * 1000)::bigint as changed_at
       from ${sql.table(`${name}.revisions`)} order by revision desc limit 1)`,
  );
  // What is on a standby may be behind.
  const state = sql<{ database: string; name: SubgraphName | null; revision: number; changed_at: number }>`
    select concat_ws('/', c.system_identifier, d.oid, nullif(pg_is_in_recovery(), false)) as database, s.*
    from pg_control_system() c join pg_database d on d.datname = current_database()
    left join (${sql.join(newestOf, sql` union all `)}) s on true
  `;
  const rows = await execute(kysely, 'database.state', state);
  const newest = (name: SubgraphName) => {
    const row = rows.find((candidate) => candidate.name === name);
    return { revision: row?.revision ?? 0, changedAt: row?.changed_at ?? 0 };
  };
  return {
    database: rows[0]?.database ?? '',
    subgraphs: Object.fromEntries(subgraphs.map((name) => [name, newest(name)])),
  };
}
