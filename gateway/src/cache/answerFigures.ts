import type { Figure } from '@zibo-graph/subgraph-kit';
import type { AnswerMemory } from './answerMemory.js';
import type { Redis } from './redis.js';
import type { AnswerSource } from './rememberedAnswers.js';

/** Counts answers by where they come from, and tells what is remembered, as figures. */
export class AnswerFigures {
  readonly #answers: Record<AnswerSource, number> = { memory: 0, shared: 0, joined: 0, executed: 0 };

  #unlisted = 0;

  count(source: AnswerSource): void {
    this.#answers[source] += 1;
  }

  /** Counts a request for an operation that no manifest lists, where that is told. */
  countUnlisted(): void {
    this.#unlisted += 1;
  }

  /** @param memory undefined if nothing is remembered; the same for Redis. */
  figures(memory: AnswerMemory | undefined, redis: Redis | undefined): readonly Figure[] {
    return [
      {
        name: 'zibo_graph_answers_total',
        meaning: {
          zh: '答案的来源：memory 本网关所记，shared 其他网关所记，joined 与同时的请求共用一次执行，executed 执行所得',
          en: 'Where answers came from: what this gateway (memory) or another (shared) had, an execution for another request (joined) or for this (executed)',
        },
        kind: 'counter',
        labels: ['source'],
        read: () => Object.entries(this.#answers).map(([source, value]) => ({ labels: { source }, value })),
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

const gauge = (name: string, meaning: Figure['meaning'], value: () => number | undefined): Figure => ({
  name,
  meaning,
  kind: 'gauge',
  labels: [],
  read: () => {
    const known = value();
    return known === undefined ? [] : [{ labels: {}, value: known }];
  },
});
