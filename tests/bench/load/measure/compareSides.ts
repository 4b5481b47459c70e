import { median } from '../../median.js';
import type { DatabaseBackends } from '../processes/databaseBackends.js';
import { measureSlot, type Side, type Slot } from './measureSlot.js';

/** How long and how often. */
export interface Pace {
  readonly pairs: number;
  /** Seconds of a slot. */
  readonly seconds: number;
}

/** A figure with its spread. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** A server beside the one it is compared with. */
export interface Comparison {
  readonly slots: readonly Slot[];
  readonly baseline: readonly Slot[];
  /** Requests in the same time, as a multiple of the other's: of the ratios of the pairs. */
  readonly ratio: Spread;
  /** How many times less processor time a request takes, database included. */
  readonly cpuRatio: Spread;
}

/**
 * Asks two servers in turn, A B A B, after a slot of each to warm up: the machine's moods meet both. Each ratio is of two slots
 * that follow each other.
 */
export async function compareSides(
  baseline: Side,
  side: Side,
  backends: DatabaseBackends,
  { pairs, seconds }: Pace,
): Promise<Comparison> {
  for (const warmed of [baseline, side]) await measureSlot(warmed, backends, seconds);
  const measured: { readonly of: Slot; readonly against: Slot }[] = [];
  for (let pair = 0; pair < pairs; pair++) {
    const against = await measureSlot(baseline, backends, seconds);
    measured.push({ against, of: await measureSlot(side, backends, seconds) });
  }
  const cpu = ({ serverCpu, databaseCpu }: Slot): number => serverCpu + databaseCpu;
  return {
    slots: measured.map(({ of }) => of),
    baseline: measured.map(({ against }) => against),
    ratio: spreadOf(measured.map(({ of, against }) => of.perSecond / against.perSecond)),
    cpuRatio: spreadOf(measured.map(({ of, against }) => cpu(against) / cpu(of))),
  };
}

/** Median, least and most of figures. */
export const spreadOf = (figures: readonly number[]): Spread => ({
  median: median(figures),
  least: Math.min(...figures),
  most: Math.max(...figures),
});
