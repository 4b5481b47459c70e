import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { isNetwork, openCallerOf } from '../src/server/limits/caller.js';
import { openRateLimit } from '../src/server/limits/rateLimit.js';

/** A clock that stands until it is set. */
const openClock = () => {
  const clock = { seconds: 0, now: () => clock.seconds * 1000 };
  return clock;
};

describe('a rate limit', () => {
  it('lets a caller have a minute’s worth at once, then tells after how many seconds there is more', () => {
    const clock = openClock();
    const limit = openRateLimit(6, clock.now);
    expect(Array.from({ length: 6 }, () => limit.take('a'))).toEqual(Array(6).fill(null));
    expect(limit.take('a')).toBe(10);
    clock.seconds = 9.5;
    expect(limit.take('a')).toBe(1);
    clock.seconds = 10;
    expect([limit.take('a'), limit.take('a')]).toEqual([null, 10]);
  });

  it('never lets a caller have more in a minute than a minute’s worth and what it had saved', () => {
    const clock = openClock();
    const limit = openRateLimit(60, clock.now);
    let taken = 0;
    for (clock.seconds = 0; clock.seconds < 60; clock.seconds += 0.25) if (limit.take('a') === null) taken++;
    expect(taken).toBeLessThanOrEqual(120);
    clock.seconds = 3_600;
    expect(Array.from({ length: 61 }, () => limit.take('a')).filter((wait) => wait === null)).toHaveLength(60);
  });

  it('takes nothing for what it refuses', () => {
    const limit = openRateLimit(10, openClock().now);
    expect([limit.take('a', 8), limit.take('a', 3), limit.take('a', 3), limit.take('a', 2)]).toEqual([
      null,
      6,
      6,
      null,
    ]);
  });

  it('lets what costs more than a minute’s worth through on a full account, which is then to be paid off', () => {
    const clock = openClock();
    const limit = openRateLimit(10, clock.now);
    expect([limit.take('a', 30), limit.take('a', 1)]).toEqual([null, 126]);
    clock.seconds = 126;
    expect(limit.take('a', 1)).toBeNull();
  });

  it('counts each caller for itself', () => {
    const limit = openRateLimit(1, openClock().now);
    expect([limit.take('a'), limit.take('b'), limit.take('a')]).toEqual([null, null, 60]);
  });

  it('is none at 0', () => {
    const limit = openRateLimit(0);
    expect(limit.take('a', Number.MAX_SAFE_INTEGER)).toBeNull();
    expect(limit.take('a', Number.MAX_SAFE_INTEGER)).toBeNull();
  });

  it('keeps a bounded number of callers: the one not seen for longest begins anew', () => {
    const limit = openRateLimit(1, openClock().now);
    limit.take('seen');
    limit.take('not seen again');
    for (let caller = 0; caller < 49_999; caller++) {
      limit.take(`${caller}`);
      if (caller % 1000 === 0) expect(limit.take('seen')).toBe(60);
    }
    expect([limit.take('seen'), limit.take('not seen again')]).toEqual([60, null]);
  });
});

describe('the caller', () => {
  const request = (remoteAddress: string | undefined, forwarded?: string) =>
    ({ socket: { remoteAddress }, headers: { 'x-forwarded-for': forwarded } }) as unknown as IncomingMessage;

  it('is whom the connection is from, whatever a header says, where no proxy is trusted', () => {
    expect(openCallerOf([])(request('10.0.0.7', '1.2.3.4'))).toBe('10.0.0.7');
  });

  it.each([
    ['the last address that is no trusted proxy’s', '10.0.0.7', '6.6.6.6, 1.2.3.4, 10.0.0.8', '1.2.3.4'],
    ['the connection’s, if that is no proxy', '7.7.7.7', '1.2.3.4', '7.7.7.7'],
    ['the connection’s, if a proxy forwards for nobody', '10.0.0.7', undefined, '10.0.0.7'],
    ['the address without the port that some proxies write', '10.0.0.7', '1.2.3.4:5678', '1.2.3.4'],
    ['known by its network, if it is one of IPv6', '10.0.0.7', '[2001:DB8:1:2:3::5]:99', '2001:db8:1:2'],
  ])('behind proxies is %s', (_, peer, forwarded, caller) => {
    expect(openCallerOf(['10.0.0.0/8', 'fd00::/8'])(request(peer, forwarded))).toBe(caller);
  });

  it.each([
    ['::ffff:10.0.0.7', '10.0.0.7'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['2001:db8::2', '2001:db8:0:0'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
  ])('from %s is %s: what one host can send from is one caller', (address, caller) => {
    expect(openCallerOf([])(request(address))).toBe(caller);
  });

  it.each([undefined, '', 'unknown', '_hidden', 'x'.repeat(10_000), '1.2.3', '1.2.3.4.5'])(
    'of whom there is no address (%s) is one with all of whom there is none',
    (address) => {
      expect(openCallerOf([])(request(address))).toBe('unknown');
      expect(openCallerOf(['10.0.0.7'])(request('10.0.0.7', address ?? ' '))).toMatch(/^(unknown|10\.0\.0\.7)$/);
    },
  );
});

describe('a trusted proxy', () => {
  it.each(['10.0.0.7', '10.0.0.0/8', '::1', 'fd00::/8', 'loopback'])('may be given as %s', (text) => {
    expect(isNetwork(text)).toBe(true);
  });

  it.each(['', 'proxy.example', '10.0.0.0/33', '10.0.0.', '*', '10.0.0.0/8/8'])('may not be given as "%s"', (text) => {
    expect(isNetwork(text)).toBe(false);
  });
});
