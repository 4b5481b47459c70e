import { afterEach, describe, expect, it, vi } from 'vitest';
import { localTime } from '../src/operators/localTime.js';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('a time for operators', () => {
  it.each([
    ['Asia/Shanghai', '2026-11-30T20:05:09.123Z', '2026-12-01 04:05:09 +08:00'],
    ['UTC', '2026-11-30T20:05:09.999Z', '2026-11-30 20:05:09 +00:00'],
    ['America/St_Johns', '2026-01-01T02:00:00Z', '2025-12-31 22:30:00 -03:30'],
    ['Asia/Kathmandu', '2026-06-01T00:00:00+08:00', '2026-05-31 21:45:00 +05:45'],
  ])('is that of the clock in %s, with its offset', (zone, time, shown) => {
    vi.stubEnv('TZ', zone);
    expect(localTime(time)).toBe(shown);
  });
});
