import type { Database, Statement } from '@zibo-graph/database';
import { executedPlanOf, statementsOf } from '@zibo-graph/database/testing';
import type { BenchGraph, BenchOperation } from './benchGraph.js';
import { type PlanSummary, summarizePlan } from './planSummary.js';

/** A database under measurement, and the subgraphs on it. */
export interface MeasuredGraph {
  readonly database: Database;
  readonly graph: BenchGraph;
}

/** How often an operation is run: as often as said, but no more once it has taken so long. */
export interface Repetition {
  readonly runs: number;
  readonly milliseconds: number;
}

/** A statement of an operation: what it read in one run, and how long it took in each. */
export interface StatementMeasure {
  readonly sql: string;
  readonly plan: PlanSummary;
  readonly milliseconds: readonly number[];
}

/** What an operation costs: how long each run took, and each of its statements; or the errors that it was answered with. */
export type OperationMeasure =
  | { readonly milliseconds: readonly number[]; readonly statements: readonly StatementMeasure[] }
  | { readonly failure: string };

/** Runs an operation once to warm up, then again and again, then explains each of its statements. */
export async function measureOperation(
  { database, graph }: MeasuredGraph,
  operation: BenchOperation,
  { runs, milliseconds: limit }: Repetition,
): Promise<OperationMeasure> {
  const run = () => graph.run(operation);
  const { errors } = await run();
  if (errors) return { failure: errors.map(({ message }) => message).join('; ') };
  const milliseconds: number[] = [];
  const statements: (readonly Statement[])[] = [];
  const started = performance.now();
  while (milliseconds.length < runs && (milliseconds.length === 0 || performance.now() - started < limit)) {
    const before = performance.now();
    statements.push(await statementsOf(database, run));
    milliseconds.push(performance.now() - before);
  }
  // A field that nobody resolves is null, fast.
  if (statements[0]?.length === 0) return { failure: 'it asked the database nothing' };
  const explained: StatementMeasure[] = [];
  for (const [place, statement] of (statements[0] ?? []).entries()) {
    const again = statements.flatMap((ofRun) => ofRun[place] ?? []).filter(({ sql }) => sql === statement.sql);
    explained.push({
      sql: statement.sql,
      plan: summarizePlan(await executedPlanOf(database, statement)),
      milliseconds: again.map((run) => run.milliseconds),
    });
  }
  return { milliseconds, statements: explained };
}
