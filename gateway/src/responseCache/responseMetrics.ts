import type { Metric, MetricValue } from '@zibo-graph/subgraph-kit';
import { operationLabels } from '../foundation/operationLabel.js';
import type { Redis } from '../foundation/redis.js';
import type { IdLookup } from '../server/persistedOperations.js';
import type { ResponseSource } from './responseCache.js';
import type { ResponseStore } from './responseStore.js';

/** How often an operation was answered, by where the answers came from. */
export type ResponseCounts = Readonly<Record<ResponseSource, number>>;

/** Counts answers by operation and by where they come from, and tells what is remembered, as figures. */
export class ResponseMetrics {
  readonly #answers = new Map<string, Record<ResponseSource, number>>();
  readonly #labelOf: (operation: string | undefined) => string;
  readonly #lookups: Record<IdLookup, number> = { manifest: 0, memory: 0, shared: 0, missing: 0 };
  #unlisted = 0;

  /** What `byOperation` tells, as a metric. */
  readonly metric: Metric = {
    name: 'zibo_graph_answers_total',
    help: {
      zh: '答案的来源：memory 本网关所记，shared 其他网关所记，joined 与同时的请求共用一次执行，executed 执行所得',
      en: 'Where answers came from: what this gateway (memory) or another (shared) had, an execution for another request (joined) or for this (executed)',
    },
    kind: 'counter',
    labels: ['operation', 'source'],
    read: () =>
      [...this.#answers].flatMap(([operation, counts]) =>
        labelled('source', counts).map(({ labels, value }) => ({ labels: { operation, ...labels }, value })),
      ),
  };

  /** @param operationNames the operations that are counted each for itself. */
  constructor(operationNames: readonly string[]) {
    this.#labelOf = operationLabels(operationNames);
  }

  count(source: ResponseSource, operation: string | undefined): void {
    const label = this.#labelOf(operation);
    const known = this.#answers.get(label);
    if (known) known[source] += 1;
    else this.#answers.set(label, { memory: 0, shared: 0, joined: 0, executed: 0, [source]: 1 });
  }

  /** Counts a request for an operation that no manifest lists, where that is told or refused. */
  countUnlisted(): void {
    this.#unlisted += 1;
  }

  /** Counts a request that names its document by an id only. */
  countLookup(found: IdLookup): void {
    this.#lookups[found] += 1;
  }

  /** What was answered of each operation. */
  byOperation(): ReadonlyMap<string, ResponseCounts> {
    return this.#answers;
  }

  /** @param memory undefined if nothing is remembered; the same for Redis. */
  figures(memory: ResponseStore | undefined, redis: Redis | undefined): readonly Metric[] {
    return [
      {
        name: 'zibo_graph_persisted_lookups_total',
        help: {
          zh: '只以编号指明的查询文本的来源：manifest 清单，memory 本网关所存，shared 各网关共享，missing 未找到',
          en: 'Where documents that were named by an id only were found: in a manifest, in memory, among what gateways share (shared), nowhere (missing)',
        },
        kind: 'counter',
        labels: ['found'],
        read: () => labelled('found', this.#lookups),
      },
      {
        name: 'zibo_graph_unlisted_operations_total',
        help: {
          zh: '清单以外的操作的次数，PERSISTED_OPERATIONS 为 off 时不计',
          en: 'Requests for operations that no manifest lists; not counted while PERSISTED_OPERATIONS is off',
        },
        kind: 'counter',
        labels: [],
        read: () => [{ labels: {}, value: this.#unlisted }],
      },
      gauge(
        'zibo_graph_remembered_answers',
        { zh: '所记答案的个数', en: 'How many answers are remembered' },
        () => memory?.size().answers,
      ),
      gauge(
        'zibo_graph_remembered_answer_bytes',
        { zh: '所记答案占用的字节数', en: 'Bytes that they take' },
        () => memory?.size().bytes,
      ),
      gauge(
        'zibo_graph_redis_connected',
        { zh: 'Redis 是否连通', en: 'Whether Redis is connected' },
        () => redis && Number(redis.isConnected()),
      ),
    ];
  }
}

const labelled = (label: string, counts: Readonly<Record<string, number>>): MetricValue[] =>
  Object.entries(counts).map(([key, value]) => ({ labels: { [label]: key }, value }));

const gauge = (name: string, help: Metric['help'], value: () => number | undefined): Metric => ({
  name,
  help,
  kind: 'gauge',
  labels: [],
  read: () => {
    const known = value();
    return known === undefined ? [] : [{ labels: {}, value: known }];
  },
});
