import type { Database, replaceDataset } from '@zibo-graph/database';

/** A transaction on the database of a subgraph. */
export type Transaction = Parameters<typeof replaceDataset>[0];

/** What work in a transaction came to, and whether it is to stand. */
interface Outcome<T> {
  readonly stands: boolean;
  readonly result: T;
}

/**
 * Does work in a transaction, and undoes it if the work says so or fails. Where the connection is lost there is nothing to undo any
 * more, and the first error is the one that tells why: Kysely's own way would tell of the undoing.
 * @throws whatever the work throws.
 */
export async function inTransaction<T>(
  { kysely }: Pick<Database, 'kysely'>,
  work: (transaction: Transaction) => Promise<Outcome<T>>,
): Promise<T> {
  const transaction = await kysely.startTransaction().execute();
  const undo = () => transaction.rollback().execute();
  let outcome: Outcome<T>;
  try {
    outcome = await work(transaction);
  } catch (error) {
    await undo().catch(() => {});
    throw error;
  }
  await (outcome.stands ? transaction.commit().execute() : undo());
  return outcome.result;
}
