import type { FormattedExecutionResult } from 'graphql';
import { type Metrics, openMetrics } from '../observability/metrics.js';
import { type ObservedStatements, observeStatements } from '../observability/observedStatements.js';
import { openRequestCounts, type RequestCounts } from '../observability/requestCounts.js';
import type { Subgraph } from './subgraph.js';
import { subgraphMetrics } from './subgraphMetrics.js';

/** What a subgraph's process counts, measures and logs of itself. */
export interface SubgraphObservation extends Pick<Metrics, 'text'>, Pick<ObservedStatements, 'ran'> {
  /** The requests that the process answered. */
  readonly requests: RequestCounts;
  /** A fetch that ended: counted, and logged with the longest statements that ran meanwhile if it was slow. */
  fetched(
    results: FormattedExecutionResult | readonly FormattedExecutionResult[],
    milliseconds: number,
    log: SlowLog,
  ): void;
}

/** Where slow fetches are told of. */
export interface SlowLog {
  warn(told: object, message: string): void;
}

/** @param slowMilliseconds from which on a fetch is slow. */
export function observeSubgraph(subgraph: Subgraph, slowMilliseconds: number): SubgraphObservation {
  const metrics = openMetrics();
  const requests = openRequestCounts();
  const statements = observeStatements(metrics, () => name);
  const fetchDurations = metrics.durations(
    'zibo_graph_subgraph_fetch_seconds',
    { zh: '作答一次取数所用的时间，按结果', en: 'Time to answer a fetch, by outcome' },
    ['outcome'],
  );
  const { name } = subgraph;
  const state = () => [{ name, revision: subgraph.revision(), loads: subgraph.loadCounts() }];
  for (const metric of [...subgraphMetrics(state), requests.metric]) metrics.add(metric);
  return {
    text: metrics.text,
    requests,
    fetched(results, milliseconds, log) {
      const isWhole = [results].flat().every(({ errors }) => !errors);
      fetchDurations.observe({ outcome: isWhole ? 'ok' : 'partial' }, milliseconds / 1_000);
      if (milliseconds < slowMilliseconds) return;
      const told = { milliseconds: Math.round(milliseconds), statements: statements.during(milliseconds) };
      log.warn(told, 'slow fetch');
    },
    ran: statements.ran,
  };
}
