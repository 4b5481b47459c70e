import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { localSubgraph } from '../src/index.js';
import { heldSubgraph } from './heldSubgraph.js';
import { posted, sendRaw } from './rawHttp.js';
import { keptLog, limits, listingFetches, openWorld, remembered, start, type World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.database.close());
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

async function openHeld(options: Parameters<typeof start>[1] = {}) {
  const agencies = heldSubgraph(localSubgraph(world.agencies));
  const fetches: string[] = [];
  const others = [world.plans, world.projects].map((one) => listingFetches(localSubgraph(one), fetches));
  const gateway = await start([agencies.connection, ...others], { answers: remembered(), ...options });
  return { gateway, agencies, fetches };
}

/** An operation of two fetches, one after the other. */
const twoFetches = { query: '{ agencies(first: 1) { nodes { id tasks(first: 1) { totalCount } } } }' };
const read = ({ status, body }: Awaited<ReturnType<typeof sendRaw>>) => ({ status, ...JSON.parse(body.toString()) });

describe('an operation whose time is up', () => {
  it('is ended: those who asked for it together are told so, each under its own id, and nothing more is fetched', async () => {
    const { logger, lines } = keptLog();
    const { gateway, agencies, fetches } = await openHeld({ logger });
    const answers = ['r-1', 'r-2'].map((id) => sendRaw(gateway, posted(twoFetches, { 'x-request-id': id })));
    await agencies.whenHeld(1);
    await sendRaw(gateway, posted({ query: '{ __typename }' }));
    vi.advanceTimersByTime(29_999);
    expect(agencies.signals.map((signal) => signal?.aborted)).toEqual([false]);
    vi.advanceTimersByTime(1);
    const answered = (await Promise.all(answers)).map(read);
    for (const [index, { status, data, errors }] of answered.entries()) {
      expect([status, data, errors.length]).toEqual([504, undefined, 1]);
      const { extensions } = errors[0];
      expect(extensions).toMatchObject({ code: 'OPERATION_TIMEOUT', limit: 30_000, requestId: `r-${index + 1}` });
    }
    expect(agencies.signals.map((signal) => signal?.aborted)).toEqual([true]);
    for (const letGo of agencies.held) letGo();
    const next = sendRaw(gateway, posted(twoFetches));
    await agencies.whenHeld(2);
    expect(fetches).toEqual([]);
    agencies.held[1]?.();
    expect(read(await next)).toMatchObject({ status: 200, data: { agencies: { nodes: [{ tasks: {} }] } } });
    expect(fetches).toEqual(['plans']);
    await gateway.close();
    expect(lines.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });

  it('is no matter where there is no bound', async () => {
    const { gateway, agencies } = await openHeld({ limits: limits({ OPERATION_TIMEOUT_MS: 0 }) });
    const answer = sendRaw(gateway, posted(twoFetches));
    await agencies.whenHeld(1);
    vi.advanceTimersByTime(3_600_000);
    agencies.held[0]?.();
    expect(read(await answer).status).toBe(200);
    await gateway.close();
  });
});
