import type { TargetStatus } from '../rows.js';

/** From the worst: what is known to be behind, then what cannot be told, then what is as it should be. */
const fromTheWorst: readonly TargetStatus[] = [
  'MISSED',
  'OFF_TRACK',
  'AT_RISK',
  'NOT_COMPARABLE',
  'NO_DATA',
  'NEEDS_REVIEW',
  'ON_TRACK',
  'MET',
];

/** The worst of the statuses of targets, so that what is MET or ON_TRACK is so in all its parts; null for none. */
export const worstStatus = (given: readonly TargetStatus[]): TargetStatus | null =>
  fromTheWorst.find((status) => given.includes(status)) ?? null;
