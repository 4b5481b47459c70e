import { describe, expect, it } from 'vitest';
import { createCircuitBreaker } from '../../src/subgraphs/remote/circuitBreaker.js';
import { TransportError, type TransportFault } from '../../src/subgraphs/remote/TransportError.js';
import { answerJson, causeOf, connect, echo, startProcess } from './subgraphProcess.js';

const failing = (fault: TransportFault) => async () => {
  throw new TransportError(fault, fault);
};
const succeeding = async () => 'done';

/** A breaker that opens after three failures for a second, with a clock of its own. */
function open() {
  const clock = { now: 0 };
  const breaker = createCircuitBreaker({ failures: 3, openMilliseconds: 1_000, now: () => clock.now });
  const fail = (fault: TransportFault = 'connection') => breaker.run(failing(fault)).catch(({ message }) => message);
  return { breaker, clock, fail };
}

describe('a breaker', () => {
  it('opens after failures in a row, and then fails without a call', async () => {
    const { breaker, fail } = open();
    expect([await fail(), await fail('timeout'), await fail()]).toEqual(['connection', 'timeout', 'connection']);
    expect(breaker.state()).toBe('open');
    let calls = 0;
    await expect(breaker.run(async () => (calls += 1))).rejects.toThrow('circuit open after 3 failures in a row');
    expect(calls).toBe(0);
  });

  it('counts again from the start after a call that succeeds', async () => {
    const { breaker, fail } = open();
    for (const _ of Array(5)) {
      await fail();
      await fail();
      await breaker.run(succeeding);
    }
    expect(breaker.state()).toBe('closed');
  });

  it.each<TransportFault>(['size', 'encoding', 'abandoned'])(
    'does not count what is no fault of the process: %s',
    async (fault) => {
      const { breaker, fail } = open();
      for (const _ of Array(5)) await fail(fault);
      await expect(
        breaker.run(async () => {
          throw new Error('other');
        }),
      ).rejects.toThrow('other');
      expect(breaker.state()).toBe('closed');
    },
  );

  it('lets one call through after its time, and closes if that succeeds', async () => {
    const { breaker, clock, fail } = open();
    for (const _ of Array(3)) await fail();
    clock.now = 1_000;
    expect(breaker.state()).toBe('half-open');
    let end = (_: string): void => {};
    const probe = breaker.run(
      () =>
        new Promise<string>((resolve) => {
          end = resolve;
        }),
    );
    await expect(breaker.run(succeeding)).rejects.toThrow('circuit open');
    end('done');
    expect(await probe).toBe('done');
    expect([breaker.state(), await breaker.run(succeeding)]).toEqual(['closed', 'done']);
  });

  it('opens again for its time if that one fails, and lets the next one through if it ends otherwise', async () => {
    const { breaker, clock, fail } = open();
    for (const _ of Array(3)) await fail();
    clock.now = 1_000;
    await fail('abandoned');
    expect(breaker.state()).toBe('half-open');
    await fail();
    expect(breaker.state()).toBe('open');
    clock.now = 1_999;
    expect(breaker.state()).toBe('open');
    clock.now = 2_000;
    expect([breaker.state(), await breaker.run(succeeding), breaker.state()]).toEqual(['half-open', 'done', 'closed']);
  });

  it('lets one through at once when told so, and nothing happens if it is closed', async () => {
    const { breaker, fail } = open();
    breaker.probe();
    expect(breaker.state()).toBe('closed');
    for (const _ of Array(3)) await fail();
    breaker.probe();
    expect([breaker.state(), await breaker.run(succeeding), breaker.state()]).toEqual(['half-open', 'done', 'closed']);
  });
});

it('a subgraph that fails five times is not asked on until it tells its revision again', async () => {
  let isDown = false;
  let onAsked = (): void => {};
  const process = await startProcess(
    (response, fetch, before) => (isDown ? response.destroy() : echo(response, fetch, before)),
    (response) => {
      onAsked();
      if (isDown) response.destroy();
      else answerJson(response, { revision: 1 });
    },
  );
  const connection = await connect(process);
  const execute = () => connection.openSession({ requestId: 'r-1' }).execute({ query: '{ a }' });
  isDown = true;
  for (const _ of Array(5)) await causeOf(execute());
  expect(connection.breaker()).toBe('open');
  const asked = process.fetches.length;
  expect(await causeOf(execute())).toBe('circuit open after 5 failures in a row');
  expect(process.fetches).toHaveLength(asked);
  isDown = false;
  // It is asked again only when its last answer has been read.
  for (const _ of Array(2))
    await new Promise<void>((resolve) => {
      onAsked = resolve;
    });
  expect(connection.breaker()).toBe('half-open');
  expect(await execute()).toEqual({ data: { asked: '{ a }' } });
  expect(connection.breaker()).toBe('closed');
  await connection.close();
  await process.close();
});
