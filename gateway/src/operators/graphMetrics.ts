import { type Bilingual, type Metric, subgraphMetrics } from '@zibo-graph/subgraph-kit';
import type { GraphCounts } from '../server/graphCounts.js';
import type { SubgraphConnection } from '../subgraphs/SubgraphConnection.js';

/** What the gateway knows of its subgraphs, as figures. */
export const connectionMetrics = (connections: readonly SubgraphConnection[]): Metric[] => [
  ...subgraphMetrics(() =>
    connections.map((connection) => ({
      name: connection.name,
      revision: connection.revision(),
      loads: connection.loadCounts() ?? undefined,
    })),
  ),
  {
    name: 'zibo_graph_breaker_open',
    help: {
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

/** What a graph remembers of operations, and which executor ran how many query plans. */
export const graphMetrics = ({ executions, documents, plans }: GraphCounts): Metric[] => [
  counts('zibo_graph_documents_total', 'result', documents, {
    zh: '所执行操作的查询文本：hit 已解析并检查过，miss 新解析',
    en: 'Documents of executed operations: remembered (hit), or parsed and checked anew (miss)',
  }),
  counts('zibo_graph_plans_total', 'result', plans, {
    zh: '所执行操作的查询计划：hit 已有，miss 新制定',
    en: 'Query plans of executed operations: remembered (hit), or made anew (miss)',
  }),
  counts('zibo_graph_executions_total', 'executor', executions, {
    zh: '查询计划由哪个执行器执行的次数；stock 为 Apollo 自带，hive 不计',
    en: 'How many query plans each executor ran; stock is the one of Apollo; those of hive are not counted',
  }),
];

const counts = (name: string, label: string, kept: Readonly<Record<string, number>>, help: Bilingual): Metric => ({
  name,
  help,
  kind: 'counter',
  labels: [label],
  read: () => Object.entries(kept).map(([key, value]) => ({ labels: { [label]: key }, value })),
});
