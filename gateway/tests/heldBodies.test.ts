import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import { ByteBudget } from '@zibo-graph/subgraph-kit';
import { beforeEach, describe, expect, it } from 'vitest';
import { HeldBodies } from '../src/http/HeldBodies.js';

/** A response that was handed to its connection, and is sent as its client reads. */
class Sending extends EventEmitter {
  destroyed = false;
  writableEnded = true;
  destroy(): void {
    this.destroyed = true;
    this.emit('close');
  }
}

const sending = (): Sending & ServerResponse => new Sending() as Sending & ServerResponse;
const body = (): Buffer => Buffer.alloc(40_000);

let budget: ByteBudget;
let bodies: HeldBodies;
let now: number;
beforeEach(() => {
  [budget, now] = [new ByteBudget(100_000), 0];
  bodies = new HeldBodies(budget, () => now);
});

describe('bodies that are held for clients', () => {
  it('count once, however many clients they are for, until the last of these has gone', () => {
    const [shared, one, other] = [body(), sending(), sending()];
    for (const response of [one, other]) expect(bodies.tryHold(response, shared)).toBe(true);
    expect(budget.held).toBe(40_000);
    one.emit('close');
    expect(budget.held).toBe(40_000);
    other.emit('close');
    expect(budget.held).toBe(0);
  });

  it('do not count where they are small, nor for a client that has gone before', () => {
    expect(bodies.tryHold(sending(), Buffer.alloc(10_000))).toBe(true);
    const gone = sending();
    gone.destroy();
    expect(bodies.tryHold(gone, body())).toBe(true);
    expect(budget.held).toBe(0);
  });

  it('are refused where there is no room, while every client has had little time to read', () => {
    for (const response of [sending(), sending()]) bodies.hold(response, body());
    expect(() => bodies.hold(sending(), body())).toThrow(
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'OVERLOADED', retryAfter: 1 }) }),
    );
  });

  it('give way to others where a client has not read its own for long, the oldest first and no more than is needed', () => {
    const clients = [sending(), sending()] as const;
    for (const response of clients) bodies.hold(response, body());
    now = 5_000;
    const next = sending();
    bodies.hold(next, body());
    expect([...clients, next].map(({ destroyed }) => destroyed)).toEqual([true, false, false]);
    expect(budget.held).toBe(80_000);
  });

  it('of a response that is still made do not give way', () => {
    const [made, sent] = [sending(), sending()];
    made.writableEnded = false;
    for (const response of [made, sent]) bodies.hold(response, body());
    now = 5_000;
    expect(bodies.tryHold(sending(), body())).toBe(true);
    expect([made.destroyed, sent.destroyed]).toEqual([false, true]);
  });
});
