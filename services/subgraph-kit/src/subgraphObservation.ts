import type { ExecutionResult } from 'graphql';
import type { Logger } from 'pino';
import type { Figure } from './figure.js';
import { type Metrics, openMetrics } from './metrics.js';
import { type RanStatement, recentStatements } from './recentStatements.js';
import type { Subgraph } from './subgraph.js';
import { traceStatement } from './tracing.js';

/** What a subgraph's process counts, measures and logs of itself. */
export interface SubgraphObservation extends Pick<Metrics, 'text'> {
  /** A fetch that ended: counted, and logged with the longest statements that ran meanwhile if it was slow. */
  fetched(results: ExecutionResult | readonly ExecutionResult[], milliseconds: number, log: Pick<Logger, 'warn'>): void;
  /** A statement that ended. */
  ran(statement: RanStatement): void;
}

/** So many of the statements that ran during a slow fetch are in the log. */
const statementsTold = 10;

/** @param slowMilliseconds from which on a fetch is slow. */
export function observeSubgraph(subgraph: Subgraph, slowMilliseconds: number): SubgraphObservation {
  const metrics = openMetrics();
  const statements = recentStatements();
  const fetchDurations = metrics.durations(
    'zibo_graph_subgraph_fetch_seconds',
    { zh: '作答一次取数所用的时间，按结果', en: 'Time to answer a fetch, by outcome' },
    ['outcome'],
  );
  const statementDurations = metrics.durations(
    'zibo_graph_statement_seconds',
    { zh: '本进程中 SQL 语句所用的时间', en: 'Time of an SQL statement in this process' },
    [],
  );
  for (const figure of figuresOf(subgraph)) metrics.add(figure);
  return {
    text: metrics.text,
    fetched(results, milliseconds, log) {
      const isWhole = [results].flat().every(({ errors }) => !errors);
      fetchDurations.observe({ outcome: isWhole ? 'ok' : 'partial' }, milliseconds / 1_000);
      if (milliseconds < slowMilliseconds) return;
      const during = statements.since(performance.now() - milliseconds, statementsTold);
      log.warn({ milliseconds: Math.round(milliseconds), statements: during }, 'slow fetch');
    },
    ran(statement) {
      statements.add(statement);
      statementDurations.observe({}, statement.milliseconds / 1_000);
      traceStatement(statement);
    },
  };
}

function figuresOf(subgraph: Subgraph): Figure[] {
  const figure = (name: string, kind: Figure['kind'], meaning: Figure['meaning'], value: () => number): Figure => ({
    name,
    kind,
    meaning,
    labels: [],
    read: () => [{ labels: {}, value: value() }],
  });
  return [
    figure(
      'zibo_graph_revision',
      'gauge',
      { zh: '最新数据修订号', en: 'Newest revision of the data' },
      subgraph.revision,
    ),
    figure(
      'zibo_graph_remembered_entity_bytes',
      'gauge',
      { zh: '所记数据的估计字节数', en: 'Estimated bytes of what is remembered' },
      () => subgraph.memory().bytes,
    ),
    figure(
      'zibo_graph_entity_hits_total',
      'counter',
      { zh: '所记数据命中的次数', en: 'How often what was asked for was remembered' },
      () => subgraph.memory().hits,
    ),
    figure(
      'zibo_graph_entity_misses_total',
      'counter',
      { zh: '所记数据未命中、须读库的次数', en: 'How often it was not, and was read' },
      () => subgraph.memory().misses,
    ),
  ];
}
