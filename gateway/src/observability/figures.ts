import { type Figure, subgraphFigures } from '@zibo-graph/subgraph-kit';
import type { SubgraphConnection } from '../federation/SubgraphConnection.js';
import type { Graph } from '../operation/graph.js';

/** What the gateway knows of its subgraphs, as figures. */
export const connectionFigures = (connections: readonly SubgraphConnection[]): Figure[] => [
  ...subgraphFigures(() =>
    connections.map((connection) => ({
      name: connection.name,
      revision: connection.revision(),
      memory: connection.memory() ?? undefined,
    })),
  ),
  {
    name: 'zibo_graph_breaker_open',
    meaning: {
      zh: '断路器：0 为放行，0.5 为试探，1 为断开',
      en: 'The breaker of a subgraph elsewhere: 0 lets fetches through, 0.5 tries one, 1 lets none through',
    },
    kind: 'gauge',
    labels: ['subgraph'],
    read: () =>
      connections.flatMap((connection) => {
        const state = connection.breaker();
        return state === null ? [] : [{ labels: { subgraph: connection.name }, value: breakerValues[state] }];
      }),
  },
];

const breakerValues = { closed: 0, 'half-open': 0.5, open: 1 } as const;

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
