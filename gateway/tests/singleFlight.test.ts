import type { ClientRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSingleFlight } from '../src/foundation/singleFlight.js';
import { type Gateway, localSubgraph } from '../src/index.js';
import { heldSubgraph } from './heldSubgraph.js';
import { posted, sendRaw } from './rawHttp.js';
import { bureau, keptLog, limits, openWorld, remembered, start, type World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.database.close());

async function openHeld(options: Parameters<typeof start>[1] = {}) {
  const agencies = heldSubgraph(localSubgraph(world.agencies));
  const others = [world.plans, world.projects].map(localSubgraph);
  const gateway = await start([agencies.connection, ...others], { answers: remembered(), ...options });
  return { gateway, agencies };
}

/** A question that nobody has asked before. */
let asked = 0;
const question = (field = 'name') => {
  asked += 1;
  return { query: `{ agency(id: "${bureau}") { n${asked}: ${field} } }` };
};
/** Resolves when the gateway has taken so many requests that were begun before: it answers one that comes later. */
const taken = (gateway: Gateway) => sendRaw(gateway, posted({ query: '{ __typename }' }));

describe('requests for the same at the same time', () => {
  it('are answered from one execution, each under its own id', async () => {
    const { gateway, agencies } = await openHeld();
    const same = question();
    const answers = [1, 2, 3, 4, 5].map((id) => sendRaw(gateway, posted(same, { 'x-request-id': `r-${id}` })));
    await taken(gateway);
    await agencies.whenHeld(1);
    expect(agencies.held).toHaveLength(1);
    agencies.held[0]?.();
    const answered = await Promise.all(answers);
    expect(new Set(answered.map(({ body }) => body.toString())).size).toBe(1);
    expect(answered.map(({ headers }) => headers['x-request-id'])).toEqual(['r-1', 'r-2', 'r-3', 'r-4', 'r-5']);
    await gateway.close();
  });

  it('are told of its errors each under its own id, and the log which execution it was', async () => {
    const { logger, lines } = keptLog();
    const { gateway, agencies } = await openHeld({ logger });
    const same = question('tasks(first: 0) { totalCount } name');
    const answers = ['r-1', 'r-2'].map((id) => sendRaw(gateway, posted(same, { 'x-request-id': id })));
    await taken(gateway);
    await agencies.whenHeld(1);
    agencies.held[0]?.();
    const errors = (await Promise.all(answers)).map(({ body }) => JSON.parse(body.toString()).errors);
    expect(errors.map(([error]) => error.extensions.code)).toEqual([
      'PAGE_SIZE_OUT_OF_RANGE',
      'PAGE_SIZE_OUT_OF_RANGE',
    ]);
    expect(errors.map(([error]) => error.extensions.requestId).sort()).toEqual(['r-1', 'r-2']);
    const [line] = lines.filter(({ msg }) => msg === 'errors of an execution that was shared');
    expect([line?.requestId, line?.executedFor].sort()).toEqual(['r-1', 'r-2']);
    await gateway.close();
  });

  it('are answered though the first of them has gone', async () => {
    const { gateway, agencies } = await openHeld();
    const same = question();
    let first: ClientRequest | undefined;
    const gone = sendRaw(gateway, posted(same), (request) => {
      first = request;
    });
    await agencies.whenHeld(1);
    const second = sendRaw(gateway, posted(same));
    await taken(gateway);
    first?.destroy();
    await expect(gone).rejects.toThrow();
    await taken(gateway);
    expect(agencies.signals[0]?.aborted).toBe(false);
    agencies.held[0]?.();
    expect(JSON.parse((await second).body.toString()).errors).toBeUndefined();
    expect(agencies.held).toHaveLength(1);
    await gateway.close();
  });

  it('are given up when all have gone, and executed anew for the next', async () => {
    const { gateway, agencies } = await openHeld();
    const same = question();
    const leaving: ClientRequest[] = [];
    const gone = [1, 2].map(() => sendRaw(gateway, posted(same), (request) => leaving.push(request)));
    await agencies.whenHeld(1);
    await taken(gateway);
    const given = agencies.signals[0] as AbortSignal;
    const aborted = new Promise((resolve) => given.addEventListener('abort', resolve));
    for (const request of leaving) request.destroy();
    await Promise.allSettled(gone);
    await aborted;
    const next = sendRaw(gateway, posted(same));
    await agencies.whenHeld(2);
    for (const letGo of agencies.held) letGo();
    expect(JSON.parse((await next).body.toString()).data).not.toBeNull();
    await gateway.close();
  });

  it('are not refused for what another caller has had', async () => {
    const { gateway, agencies } = await openHeld({
      limits: limits({ RATE_LIMIT_COST: 1 }),
      trustedProxies: ['127.0.0.1'],
    });
    const from = (address: string) => ({ 'x-forwarded-for': address });
    const spent = sendRaw(gateway, posted(question(), from('192.0.2.1')));
    await agencies.whenHeld(1);
    agencies.held[0]?.();
    await spent;
    const same = question();
    const answers = ['192.0.2.1', '192.0.2.2'].map((address) => sendRaw(gateway, posted(same, from(address))));
    await agencies.whenHeld(2);
    agencies.held[1]?.();
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([429, 200]);
    await gateway.close();
  });
});

describe('work that is shared', () => {
  it('fails for all who wait where it fails, and is begun anew after that', async () => {
    const work = openSingleFlight<number>();
    let begun = 0;
    const failing = async () => {
      begun += 1;
      throw new Error('no');
    };
    const results = await Promise.allSettled([work.join('a', failing), work.join('a', failing)]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(begun).toBe(1);
    await expect(work.join('a', async () => 2)).resolves.toBe(2);
  });

  it('is not given up for one who had gone before he asked, as long as another waits', async () => {
    const work = openSingleFlight<boolean>();
    let letGo = (): void => {};
    const begin = (signal: AbortSignal) =>
      new Promise<boolean>((resolve) => {
        letGo = () => resolve(signal.aborted);
      });
    const staying = work.join('a', begin);
    const gone = work.join('a', begin, AbortSignal.abort());
    letGo();
    expect(await Promise.all([staying, gone])).toEqual([false, false]);
  });

  it('of different keys is different work', async () => {
    const work = openSingleFlight<string>();
    expect(await Promise.all(['a', 'b'].map((key) => work.join(key, async () => key)))).toEqual(['a', 'b']);
  });
});
