import type { MeasuredSize } from '../measure/measureSize.js';

/** What the report of a run is made of. */
export interface LoadRun {
  readonly sizes: readonly MeasuredSize[];
  readonly pairs: number;
  readonly seconds: number;
  /** Peers that could not be installed, and why. */
  readonly missing: readonly { readonly name: string; readonly reason: string }[];
  /** One-minute load averages of the machine before and after. */
  readonly busy: readonly [number, number];
}
