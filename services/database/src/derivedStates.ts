import type { SubgraphName } from '@zibo-graph/schema';
import { sql } from 'kysely';
import { type AnyKysely, execute, type Reader } from './execute.js';
import { revisionTables } from './revisionTables.js';

/**
 * Makes the table in which a subgraph keeps, for each data set that the program makes by itself, of which state it was made, for
 * migrations. Released migrations call this: it never changes.
 */
export async function createDerivedStates(db: AnyKysely, subgraph: string): Promise<void> {
  await sql.raw(`create table ${subgraph}.derived_states (dataset text primary key, state text not null)`).execute(db);
}

/**
 * A text for the state of a subgraph that it has at no other time, nor after a backup was restored and it went on otherwise: its newest
 * revision, with its digest and time.
 * @param except a data set whose changes make no difference.
 */
export async function stateOf({ kysely }: Reader, subgraph: SubgraphName, except = ''): Promise<string> {
  const newest = sql<{ state: string }>`
    select concat_ws(' ', revision, digest, floor(extract(epoch from changed_at) * 1000)::bigint) as state
    from ${sql.table(`${subgraph}.revisions`)} where dataset <> ${except} order by revision desc limit 1
  `;
  const [row] = await execute(kysely, `${subgraph}.state`, newest);
  return row?.state ?? '';
}

/** Of which state a data set of a subgraph was made; undefined if that is not known. */
export async function derivedState(
  { kysely }: Reader,
  subgraph: SubgraphName,
  dataset: string,
): Promise<string | undefined> {
  const states = revisionTables(kysely, subgraph)
    .selectFrom('derived_states')
    .select('state')
    .where('dataset', '=', dataset);
  const [row] = await execute(kysely, `${subgraph}.derivedState`, states);
  return row?.state;
}

/** Keeps of which state a data set of a subgraph is made: as part of the transaction that makes it. */
export async function keepDerivedState(
  { kysely }: Reader,
  subgraph: SubgraphName,
  dataset: string,
  state: string,
): Promise<void> {
  const kept = revisionTables(kysely, subgraph)
    .insertInto('derived_states')
    .values({ dataset, state })
    .onConflict((conflict) => conflict.column('dataset').doUpdateSet({ state }));
  await execute(kysely, `${subgraph}.keepDerivedState`, kept);
}

/** Forgets of which state a data set of a subgraph is made: it is to be made anew. */
export async function forgetDerivedState({ kysely }: Reader, subgraph: SubgraphName, dataset: string): Promise<void> {
  const kept = revisionTables(kysely, subgraph).deleteFrom('derived_states').where('dataset', '=', dataset);
  await execute(kysely, `${subgraph}.forgetDerivedState`, kept);
}

/** Reads what may take as long as an import does: statements outside of transactions are bounded. */
export function readUnbounded<T>({ kysely }: Reader, read: (reader: Reader) => Promise<T>): Promise<T> {
  return kysely.transaction().execute(async (transaction) => {
    await sql`set local statement_timeout = 0`.execute(transaction);
    return read({ kysely: transaction });
  });
}
