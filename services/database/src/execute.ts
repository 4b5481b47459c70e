import type { CompiledQuery, Kysely, Transaction } from 'kysely';
import { type StatementMark, statementComment } from './statementComment.js';

/** A database whatever its tables: what is read is told by the statement. */
// biome-ignore lint/suspicious/noExplicitAny: Kysely itself says so of a database that may hold any tables.
export type AnyKysely = Kysely<any>;

/** A transaction on such a database. */
// biome-ignore lint/suspicious/noExplicitAny: the same.
export type AnyTransaction = Transaction<any>;

/** What a query is run on: a database, or a transaction on it. */
export interface Reader {
  readonly kysely: AnyKysely;
}

/** A query of rows: what Kysely's builder made, or a template of SQL. */
export interface Query<Row> {
  compile(kysely: AnyKysely): CompiledQuery<Row>;
}

/**
 * Runs a query under a name, which its text begins with.
 * @param name the subgraph, and what is read: `plans.tasksByPlanId`.
 */
export async function execute<Row>(
  kysely: AnyKysely,
  name: string,
  query: Query<Row>,
  mark?: StatementMark,
): Promise<Row[]> {
  const compiled = query.compile(kysely);
  const sql = statementComment(name, mark) + compiled.sql.trimStart();
  return (await kysely.executeQuery<Row>({ ...compiled, sql })).rows;
}
