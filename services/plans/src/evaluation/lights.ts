import type { TargetStatus } from '../rows.js';

/** The statuses that are a verdict, the best first: a worse figure never gives a better one. The others are none. */
export const lights: readonly TargetStatus[] = ['MET', 'ON_TRACK', 'AT_RISK', 'OFF_TRACK', 'MISSED'];
