import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DatabaseBusyError, StatementAbandonedError } from '../src/DatabaseBusyError.js';
import { heavyConnections, StatementQueue } from '../src/StatementQueue.js';
import type { Lane, StatementScope } from '../src/statementScope.js';

const manyProcessors = 64;

/** A queue of statements that run until they are told to end, by the order in which they were started. */
function openQueue(connections: number) {
  const queue = new StatementQueue(connections, heavyConnections(connections, manyProcessors));
  const running: { readonly name: string; readonly end: () => void }[] = [];
  const started: string[] = [];
  const turn = () => new Promise((resolve) => process.nextTick(resolve));
  return {
    started,
    queue,
    names: () => running.map(({ name }) => name),
    /** Enters statements; comes when those that can are started. */
    async enter(...statements: readonly [name: string, lane: Lane, scope?: StatementScope][]) {
      const entered = statements.map(async ([name, lane, scope]) => {
        const giveBack = await queue.take(lane, scope);
        started.push(name);
        running.push({ name, end: giveBack });
      });
      // Of those that a test leaves waiting nobody hears.
      for (const one of entered) one.catch(() => {});
      await turn();
      return entered;
    },
    /** Ends the statement that was started first. */
    async endFirst() {
      running.shift()?.end();
      await turn();
    },
  };
}

const of = (operation: string, caller = operation, signal?: AbortSignal): StatementScope => ({
  operation,
  caller,
  signal,
});
const times = (count: number, name: string, lane: Lane, scope?: StatementScope) =>
  Array.from({ length: count }, (_, index): [string, Lane, StatementScope?] => [`${name}${index}`, lane, scope]);

describe('the connections of a pool', () => {
  it('are a third for heavy statements, and the others are free for light ones however many heavy ones wait', async () => {
    const { enter, names } = openQueue(10);
    await enter(
      ...Array.from({ length: 40 }, (_, n): [string, Lane, StatementScope] => [`heavy${n}`, 'heavy', of(`o${n}`)]),
    );
    expect(names()).toEqual(['heavy0', 'heavy1', 'heavy2']);
    await enter(
      ...Array.from({ length: 40 }, (_, n): [string, Lane, StatementScope] => [`light${n}`, 'light', of(`p${n}`)]),
    );
    expect(names().slice(3)).toEqual(['light0', 'light1', 'light2', 'light3', 'light4', 'light5', 'light6']);
  });

  it.each([
    [10, 64, 3],
    [10, 4, 2],
    [10, 2, 1],
    [100, 8, 4],
    [1, 1, 1],
  ])('of which there are %i are, on %i processors, %i for heavy statements', (connections, processors, heavy) => {
    expect(heavyConnections(connections, processors)).toBe(heavy);
  });

  it.each<[Lane, number]>([
    ['light', 4],
    ['heavy', 2],
  ])('of the %s lane are had by one operation half at the most, however much it asks for', async (lane, share) => {
    const { enter, names, endFirst, started } = openQueue(10);
    await enter(...times(100, 'mine', lane, of('mine')));
    expect(names()).toHaveLength(share);
    await enter(['other', lane, of('other')]);
    expect(names()).toContain('other');
    while (names().length > 0) await endFirst();
    expect(started).toHaveLength(101);
  });

  it('are had by one caller all but one at the most, by however many operations', async () => {
    const { enter, names } = openQueue(10);
    for (let n = 0; n < 10; n += 1) await enter(['mine', 'light', of(`operation ${n}`, 'me')]);
    expect(names()).toHaveLength(6);
    await enter(['other', 'light', of('other')]);
    expect(names()).toContain('other');
  });

  it('are had by callers of whom nothing is known as by so many callers', async () => {
    const { enter, names } = openQueue(10);
    for (let n = 0; n < 10; n += 1) await enter(['theirs', 'light', of(`operation ${n}`, '')]);
    expect(names()).toHaveLength(7);
  });

  it('come free for callers in turn, and for the operations of a caller, not for who has entered the most', async () => {
    const { enter, started, endFirst } = openQueue(2);
    await enter(['first', 'light', of('a1', 'a')]);
    await enter(
      ...times(3, 'a1-', 'light', of('a1', 'a')),
      ...times(2, 'a2-', 'light', of('a2', 'a')),
      ...times(2, 'b', 'light', of('b')),
    );
    for (let n = 0; n < 8; n += 1) await endFirst();
    expect(started).toEqual(['first', 'a1-0', 'b0', 'a2-0', 'b1', 'a1-1', 'a2-1', 'a1-2']);
  });

  it('are one for both lanes where there is only one: light statements go first, and a heavy one comes all the same', async () => {
    const { enter, started, endFirst } = openQueue(1);
    await enter(['begun', 'heavy', of('x')]);
    await enter(['heavy', 'heavy', of('y')], ...times(12, 'light', 'light', of('z')));
    for (let n = 0; n < 14; n += 1) await endFirst();
    expect(started.indexOf('heavy')).toBe(11);
    expect(started).toHaveLength(14);
  });

  it('are not waited for by a statement that nobody waits for any more', async () => {
    const { enter, names, endFirst } = openQueue(2);
    const gone = new AbortController();
    await enter(['begun', 'light', of('a')]);
    const [waiting] = await enter(['gone', 'light', of('b', 'b', gone.signal)]);
    await enter(['behind', 'light', of('c')]);
    gone.abort();
    await expect(waiting).rejects.toBeInstanceOf(StatementAbandonedError);
    await endFirst();
    expect(names()).toEqual(['behind']);
    const [late] = await enter(['late', 'light', of('b', 'b', gone.signal)]);
    await expect(late).rejects.toBeInstanceOf(StatementAbandonedError);
  });

  it('are idle once nothing runs or waits', async () => {
    const { queue, enter, endFirst } = openQueue(1);
    await queue.idle();
    await enter(['one', 'light', of('a')], ['other', 'heavy', of('b')]);
    let isIdle = false;
    const idle = queue.idle().then(() => {
      isIdle = true;
    });
    await endFirst();
    expect(isIdle).toBe(false);
    await endFirst();
    await idle;
  });
});

describe('who waits too long', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  it('is told that others keep the database busy, with all that the operation waits for', async () => {
    const { enter, endFirst, names } = openQueue(2);
    await enter(['theirs', 'light', of('theirs')]);
    const waiting = await enter(...times(3, 'mine', 'light', of('mine')));
    const refused = Promise.allSettled(waiting);
    vi.advanceTimersByTime(5_000);
    for (const outcome of await refused) expect(outcome).toMatchObject({ reason: expect.any(DatabaseBusyError) });
    await endFirst();
    expect(names()).toEqual([]);
    await enter(['mine again', 'light', of('mine')]);
    expect(names()).toEqual(['mine again']);
  });

  it('is no operation of which something runs: what waits for its own share is answered in the end', async () => {
    const { enter, endFirst, started } = openQueue(2);
    await enter(...times(20, 'mine', 'light', of('mine')));
    for (let n = 0; n < 20; n += 1) {
      vi.advanceTimersByTime(60_000);
      await endFirst();
    }
    expect(started).toHaveLength(20);
  });

  it('is nobody of whom it is not known for whom he waits: imports, and what is read about the data itself', async () => {
    const { enter, endFirst, names } = openQueue(2);
    await enter(['theirs', 'light', of('theirs')], ['import', 'light']);
    vi.advanceTimersByTime(3_600_000);
    await endFirst();
    expect(names()).toEqual(['import']);
  });
});
