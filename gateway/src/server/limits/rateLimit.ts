import { LRUCache } from 'lru-cache';

/** How much of something each caller may take in a minute. */
export interface RateLimit {
  /**
   * Takes an amount on the account of a caller; to be asked before the work is done.
   * @returns null if the caller may have it; else the whole seconds to wait, and nothing is taken.
   */
  take(caller: string, amount?: number): number | null;
}

/** So many callers are known at a time; one that is forgotten, the one not seen for longest, begins anew. */
const rememberedCallers = 50_000;

/** What a caller has left, and when that was reckoned, in milliseconds. */
interface Account {
  left: number;
  at: number;
}

/**
 * Gives each caller an account that holds a minute's worth and fills evenly. What costs more than the account can hold is
 * let through when it is full, and is paid off before the next.
 * @param perMinute 0 is no limit.
 * @param now the time in milliseconds.
 */
export function openRateLimit(perMinute: number, now: () => number = () => performance.now()): RateLimit {
  if (perMinute === 0) return { take: () => null };
  const accounts = new LRUCache<string, Account>({ max: rememberedCallers });
  const perMillisecond = perMinute / 60_000;
  return {
    take(caller, amount = 1) {
      const time = now();
      const account = accounts.get(caller) ?? { left: perMinute, at: time };
      account.left = Math.min(perMinute, account.left + (time - account.at) * perMillisecond);
      account.at = time;
      accounts.set(caller, account);
      const wanting = Math.min(amount, perMinute) - account.left;
      if (wanting > 0) return Math.ceil(wanting / perMillisecond / 1000);
      account.left -= amount;
      return null;
    },
  };
}
