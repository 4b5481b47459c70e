import { TransportError } from './TransportError.js';

/** Closed lets calls through, open fails them at once, half-open lets one through to see whether the process is back. */
export type CircuitState = 'closed' | 'open' | 'half-open';

/** Fails calls to a process at once after several have failed, until it responds again. */
export interface CircuitBreaker {
  state(): CircuitState;
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
export interface CircuitBreakerOptions {
  /** It opens after so many calls in a row that failed because of the process. */
  readonly failures: number;
  readonly openMilliseconds: number;
  /** The time in milliseconds. */
  readonly now?: () => number;
}

/** Makes a breaker, closed at first. A call that succeeds closes it. */
export function createCircuitBreaker({
  failures,
  openMilliseconds,
  now = Date.now,
}: CircuitBreakerOptions): CircuitBreaker {
  let inRow = 0;
  let openUntil: number | null = null;
  let isProbing = false;
  const state = (): CircuitState => {
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
        throw new TransportError('connection', `circuit open after ${inRow} failures in a row`);
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
