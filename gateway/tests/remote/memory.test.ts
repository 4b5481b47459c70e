import type { ServerResponse } from 'node:http';
import { ByteBudget } from '@zibo-graph/subgraph-kit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSubgraphHttp, type SubgraphHttp } from '../../src/subgraphs/remote/subgraphHttp.js';
import { type Standing, standIn } from '../world.js';

/** A budget that remembers the most that was ever held. */
class WatchedBudget extends ByteBudget {
  most = 0;
  override take(bytes: number): boolean {
    const taken = super.take(bytes);
    this.most = Math.max(this.most, this.held);
    return taken;
  }
}

const answerLimit = 100_000;
let budget: WatchedBudget;
let open: ServerResponse[];
let onOpen: () => void;
let processes: Standing[];
let connections: SubgraphHttp[];
beforeEach(async () => {
  [budget, open, onOpen] = [new WatchedBudget(3 * answerLimit), [], () => {}];
  // It answers when it is told to.
  processes = await Promise.all(
    [0, 1].map(() =>
      standIn((_, response) => {
        open.push(response.writeHead(200, { 'content-type': 'application/json' }));
        onOpen();
      }),
    ),
  );
  connections = processes.map(({ url }, index) =>
    openSubgraphHttp({ name: `n${index}`, url, answerLimit, budget, compression: false }),
  );
});
afterEach(async () => {
  await Promise.all(connections.map((connection) => connection.close()));
  await Promise.all(processes.map((process) => process.close()));
});

/** Sends so many requests to each process; resolves when all have come there. */
async function send(count: number): Promise<Promise<number | string>[]> {
  const all = new Promise<void>((resolve) => {
    onOpen = () => open.length === count * connections.length && resolve();
  });
  const answers = connections.flatMap((connection) =>
    Array.from({ length: count }, () =>
      connection.send({ method: 'POST', path: 'graphql', body: '{}', milliseconds: 20_000 }).then(
        ({ text }) => text.length,
        (error: Error) => error.message,
      ),
    ),
  );
  await all;
  return answers;
}

describe('the answers that a gateway reads at once', () => {
  it('hold no more bytes together than it is allowed, whoever sends them and however many there are', async () => {
    const answers = await send(20);
    for (const response of open) response.write('x'.repeat(answerLimit / 2));
    // None has ended: the first to be settled is refused.
    const refused = 'all answers together have more than 300000 bytes';
    expect(await Promise.race(answers)).toBe(refused);
    for (const response of open) response.end('x'.repeat(answerLimit / 4));
    const came = await Promise.all(answers);
    expect(new Set(came)).toEqual(new Set([answerLimit * 0.75, refused]));
    expect(budget.most).toBeGreaterThan(answerLimit);
    expect(budget.most).toBeLessThanOrEqual(budget.limit);
    expect(budget.held).toBe(0);
  });

  it('leave room for the next when they are read, refused, broken off or given up', async () => {
    const gone = new AbortController();
    const [connection] = connections as [SubgraphHttp];
    const first = new Promise<void>((resolve) => {
      onOpen = resolve;
    });
    const request = { method: 'POST', path: 'graphql', body: '{}', milliseconds: 20_000 } as const;
    const abandoned = connection.send({ ...request, signal: gone.signal }).catch((error: Error) => error.message);
    await first;
    gone.abort();
    expect(await abandoned).toBe('nobody waits for the answer any more');
    open = [];
    const answers = await send(1);
    open[0]?.write('x', () => open[0]?.destroy());
    open[1]?.end('x'.repeat(answerLimit + 1));
    expect(await Promise.all(answers)).toEqual([expect.any(String), 'the answer has more than 100000 bytes']);
    expect(budget.held).toBe(0);
  });
});
