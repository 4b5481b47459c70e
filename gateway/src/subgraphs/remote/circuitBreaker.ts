import { TransportError } from './TransportError.js';

/** Calls go through; or fail at once; or one of them goes through to see whether the process is back. */
export type BreakerState = 'closed' | 'open' | 'half-open';

/** Spares a process that is down the calls to it, and those who wait for their failure the time. */
export interface Breaker {
  state(): BreakerState;
  /**
   * Makes a call if it may be made.
   * @throws TransportError if it may not, and whatever the call throws.
   */
  run<T>(call: () => Promise<T>): Promise<T>;
  /** Takes note that the process has answered something, though the call goes on. */
  succeed(): void;
  /** Lets one call through at once, for the process has been seen to answer something. */
  probe(): void;
}

/** When a breaker opens and for how long. */
export interface BreakerOptions {
  /** It opens after so many calls in a row that failed because of the process. */
  readonly failures: number;
  readonly openMilliseconds: number;
  /** The time in milliseconds. */
  readonly now?: () => number;
}

/** Makes a breaker, closed at first. A call that succeeds closes it. */
export function createBreaker({ failures, openMilliseconds, now = Date.now }: BreakerOptions): Breaker {
  let inRow = 0;
  let openUntil: number | null = null;
  let isProbing = false;
  const state = (): BreakerState => {
    if (openUntil === null) return 'closed';
    return now() < openUntil ? 'open' : 'half-open';
  };
  const fail = (): void => {
    inRow += 1;
    if (inRow >= failures) openUntil = now() + openMilliseconds;
  };
  const succeed = (): void => {
    [inRow, openUntil] = [0, null];
  };
  return {
    state,
    succeed,
    async run(call) {
      const before = state();
      if (before === 'open' || (before === 'half-open' && isProbing)) {
        throw new TransportError('connection', `not asked, for it failed ${inRow} times in a row`);
      }
      const isProbe = before === 'half-open';
      if (isProbe) isProbing = true;
      try {
        const result = await call();
        succeed();
        return result;
      } catch (error) {
        if (error instanceof TransportError && error.isOfProcess) fail();
        throw error;
      } finally {
        if (isProbe) isProbing = false;
      }
    },
    probe() {
      if (openUntil !== null) openUntil = now();
    },
  };
}
