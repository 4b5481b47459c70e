import type { IncomingMessage } from 'node:http';
import { openCallerOf, openIsByProxy } from './caller.js';
import type { Limits } from './limitSettings.js';
import { openRateLimit } from './rateLimit.js';

/** Who asks, and how much each may in a minute. Each gateway counts for itself. */
export interface Callers {
  /** Who sent a request. */
  of(request: IncomingMessage): string;
  /** Whether a request came by a proxy that is believed. */
  isByProxy(request: IncomingMessage): boolean;
  /**
   * Counts operations that a caller sends, whatever becomes of them.
   * @returns null if they are let in; else after how many seconds to ask again (RATE_LIMITED).
   */
  admit(caller: string, operations?: number): number | null;
  /**
   * Counts what an operation costs that is about to be executed.
   * @returns null if it is let in; else after how many seconds to ask again (RATE_LIMITED).
   */
  charge(caller: string, cost: number): number | null;
}

/** @param trustedProxies whose header X-Forwarded-For is believed: addresses and networks. */
export function openCallers(limits: Limits, trustedProxies: readonly string[] = []): Callers {
  const operations = openRateLimit(limits.RATE_LIMIT);
  const costs = openRateLimit(limits.RATE_LIMIT_COST);
  return {
    of: openCallerOf(trustedProxies),
    isByProxy: openIsByProxy(trustedProxies),
    admit: operations.take,
    charge: costs.take,
  };
}
