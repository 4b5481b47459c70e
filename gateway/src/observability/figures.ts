import type { Figure } from '@zibo-graph/subgraph-kit';
import type { SubgraphConnection } from '../federation/SubgraphConnection.js';
import type { Graph } from '../operation/graph.js';

const labels = ['subgraph'];

/** What the gateway knows of its subgraphs, as figures. */
export function subgraphFigures(connections: readonly SubgraphConnection[]): Figure[] {
  const of = (value: (connection: SubgraphConnection) => number | undefined) => () =>
    connections.flatMap((connection) => {
      const known = value(connection);
      return known === undefined ? [] : [{ labels: { subgraph: connection.name }, value: known }];
    });
  return [
    {
      name: 'zibo_graph_revision',
      meaning: { zh: '网关所知的最新数据修订号', en: 'Newest revision of the data that the gateway knows of' },
      kind: 'gauge',
      labels,
      read: of((connection) => connection.revision()),
    },
    {
      name: 'zibo_graph_breaker_open',
      meaning: {
        zh: '断路器：0 为放行，0.5 为试探，1 为断开',
        en: 'The breaker of a subgraph elsewhere: 0 lets fetches through, 0.5 tries one, 1 lets none through',
      },
      kind: 'gauge',
      labels,
      read: of((connection) => breakerValues[connection.breaker() ?? 'none']),
    },
    {
      name: 'zibo_graph_remembered_entity_bytes',
      meaning: {
        zh: '本进程中子图所记数据的估计字节数',
        en: 'Estimated bytes of what a subgraph in this process remembers',
      },
      kind: 'gauge',
      labels,
      read: of((connection) => connection.memory()?.bytes),
    },
    {
      name: 'zibo_graph_entity_hits_total',
      meaning: { zh: '所记数据命中的次数', en: 'How often what was asked for was remembered' },
      kind: 'counter',
      labels,
      read: of((connection) => connection.memory()?.hits),
    },
    {
      name: 'zibo_graph_entity_misses_total',
      meaning: { zh: '所记数据未命中、须读库的次数', en: 'How often it was not, and was read' },
      kind: 'counter',
      labels,
      read: of((connection) => connection.memory()?.misses),
    },
  ];
}

const breakerValues = { closed: 0, 'half-open': 0.5, open: 1, none: undefined } as const;

/** Which executor ran how many query plans. */
export const executionFigure = (graph: Pick<Graph, 'executions'>): Figure => ({
  name: 'zibo_graph_executions_total',
  meaning: {
    zh: '查询计划由哪个执行器执行的次数；stock 为 Apollo 自带',
    en: 'How many query plans each executor ran; stock is the one of Apollo',
  },
  kind: 'counter',
  labels: ['executor'],
  read: () => Object.entries(graph.executions()).map(([executor, value]) => ({ labels: { executor }, value })),
});
