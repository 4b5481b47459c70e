import { type Metrics, type ObservedStatements, observeStatements, openMetrics } from '@zibo-graph/subgraph-kit';
import { operationLabels } from './operationLabel.js';

/** How an operation ended: answered whole, with errors in places, or refused before anything ran. */
export type OperationOutcome = 'ok' | 'partial' | 'refused';

/** How a fetch ended: with data, with errors in places, or without an answer. */
export type FetchOutcome = 'ok' | 'partial' | 'failed';

/** How often an operation was answered since the start, and in how many seconds all in all. */
export interface OperationSums {
  readonly operation: string;
  readonly outcome: OperationOutcome;
  readonly count: number;
  readonly seconds: number;
}

/** What a gateway counts and measures. */
export interface GatewayMetrics extends Pick<Metrics, 'add' | 'text'> {
  /** @param name of the operation; those that are not among the known ones are counted together as `other`. */
  operation(name: string | undefined, outcome: OperationOutcome, seconds: number): void;
  fetch(subgraph: string, outcome: FetchOutcome, seconds: number): void;
  readonly statements: ObservedStatements;
  operations(): Promise<readonly OperationSums[]>;
}

/**
 * Opens the metrics of a gateway.
 * @param operationNames the operations that are counted each for itself.
 * @param subgraphNames by which statements are told apart, too: the tables of each are in a schema of its name.
 */
export function gatewayMetrics(operationNames: readonly string[], subgraphNames: readonly string[]): GatewayMetrics {
  const metrics = openMetrics();
  const labelOf = operationLabels(operationNames);
  const schema = new RegExp(`"(${subgraphNames.join('|')})"\\.`);
  const operations = metrics.durations(
    'zibo_graph_operation_seconds',
    {
      zh: '执行操作所用的时间，按操作与结果；由所记答案作答的不在内，其次数见 zibo_graph_answers_total',
      en: 'Time to execute an operation, by operation and outcome; without those that a memory answered, which zibo_graph_answers_total counts',
    },
    ['operation', 'outcome'],
  );
  const fetches = metrics.durations(
    'zibo_graph_fetch_seconds',
    { zh: '向子图取数所用的时间，按子图与结果', en: 'Time of a fetch from a subgraph, by subgraph and outcome' },
    ['subgraph', 'outcome'],
  );
  return {
    add: metrics.add,
    text: metrics.text,
    operation: (name, outcome, seconds) => operations.observe({ operation: labelOf(name), outcome }, seconds),
    fetch: (subgraph, outcome, seconds) => fetches.observe({ subgraph, outcome }, seconds),
    statements: observeStatements(metrics, (sql) => schema.exec(sql)?.[1] ?? 'none'),
    operations: async () =>
      (await operations.read()).map(({ labels, ...sums }) => ({ ...(labels as unknown as Labels), ...sums })),
  };
}

type Labels = Pick<OperationSums, 'operation' | 'outcome'>;
