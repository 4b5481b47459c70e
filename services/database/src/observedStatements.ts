import { CompiledQuery } from 'kysely';
import type { Database, Statement } from './database.js';

/** The statements that run while a call is under way, in order. */
export async function statementsOf(database: Database, call: () => unknown): Promise<Statement[]> {
  const statements: Statement[] = [];
  const end = database.onStatement((statement) => statements.push(statement));
  try {
    await call();
  } finally {
    end();
  }
  return statements;
}

/** The query plans, as EXPLAIN prints them, of the statements that run while a call is under way. */
export async function queryPlansOf(database: Database, call: () => unknown): Promise<string[]> {
  const plans: string[] = [];
  for (const { sql, parameters } of await statementsOf(database, call)) {
    const query = CompiledQuery.raw(`explain ${sql}`, [...parameters]);
    const { rows } = await database.kysely.executeQuery<{ 'QUERY PLAN': string }>(query);
    plans.push(rows.map((row) => row['QUERY PLAN']).join('\n'));
  }
  return plans;
}

/** A node of an executed plan, as EXPLAIN writes it in JSON: what the readers of plans look at. */
export interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  /** Rows of one loop, on average. */
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Join Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly 'Shared Hit Blocks': number;
  readonly 'Shared Read Blocks': number;
  readonly Plans?: readonly PlanNode[];
}

/** The plan of a statement and what each of its nodes did, found out by running it: only for statements that read. */
export async function executedPlanOf(database: Database, { sql, parameters }: Statement): Promise<PlanNode> {
  const query = CompiledQuery.raw(`explain (analyze, buffers, format json) ${sql}`, [...parameters]);
  const { rows } = await database.kysely.executeQuery<{ 'QUERY PLAN': { Plan: PlanNode }[] }>(query);
  const [explained] = rows[0]?.['QUERY PLAN'] ?? [];
  if (!explained) throw new Error(`there is no plan of ${sql}`);
  return explained.Plan;
}
