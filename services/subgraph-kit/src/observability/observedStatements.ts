import type { Metrics } from './metrics.js';
import { type RanStatement, recentStatements } from './recentStatements.js';
import { traceStatement } from './tracing.js';

/** The statements of a process as they are measured, traced, and told in the log of what was slow. */
export interface ObservedStatements {
  /** A statement that ended. */
  ran(statement: RanStatement): void;
  /**
   * The longest statements of the last milliseconds, whichever request wanted them, and how many there were.
   * @param milliseconds what a request took that ends now.
   */
  during(milliseconds: number): { readonly longest: readonly RanStatement[]; readonly count: number };
}

/** So many of the statements that ran during something slow are told. */
const statementsTold = 10;

/**
 * Adds the durations of statements to the metrics of a process.
 * @param subgraphOf tells by the text of a statement which subgraph it is of.
 */
export function observeStatements(
  metrics: Pick<Metrics, 'durations'>,
  subgraphOf: (sql: string) => string,
): ObservedStatements {
  const recent = recentStatements();
  const durations = metrics.durations(
    'zibo_graph_statement_seconds',
    { zh: '本进程中 SQL 语句所用的时间，按子图', en: 'Time of an SQL statement in this process, by subgraph' },
    ['subgraph'],
  );
  return {
    ran(statement) {
      recent.add(statement);
      durations.observe({ subgraph: subgraphOf(statement.sql) }, statement.milliseconds / 1_000);
      traceStatement(statement);
    },
    during: (milliseconds) => recent.since(performance.now() - milliseconds, statementsTold),
  };
}
