import { codelist } from '@zibo-graph/schema';

/** What is to be known of a unit: as the codelist `unit` has it, or the row of a data set that brings a unit of its own. */
export interface UnitEntry {
  readonly titleZh: string;
  readonly titleEn: string;
  /** A code of the codelist `dimension`. */
  readonly dimension: string;
  /** The denominator of a rate; null where there is none. */
  readonly per: string | null;
}

/** What is stated in a unit. `own_unit` stands beside the code of a unit that a data set brings, and beside no other. */
export interface StatedInUnit {
  readonly unit: string | null;
  readonly own_unit?: UnitEntry | undefined;
}

/** The unit in which something is stated; undefined where it is stated in none. */
export function unitOf({ unit, own_unit }: StatedInUnit): UnitEntry | undefined {
  if (own_unit || unit === null) return own_unit;
  const entry = codelist('unit').get(unit);
  if (!entry) return undefined;
  const { titleZh, titleEn, dimension, per } = entry;
  return { titleZh, titleEn, dimension: dimension ?? '', per: per ?? null };
}

/** Whether two figures in a unit, put together, are more: so many of a thing are, a rate, a place or a temperature are not. */
export const isAdditive = ({ dimension, per }: UnitEntry): boolean =>
  per === null && codelist('dimension').get(dimension)?.addsUp === 'yes';

/** What comes whole: things that are counted, not so many to a thousand persons. */
export const isCountOfThings = ({ dimension, per }: UnitEntry): boolean => per === null && dimension === 'COUNT';

/** Denominators that are times: what a plant treats in a day depends on its size, as what it treated in all does. */
const times: ReadonlySet<string> = new Set(['SECOND', 'HOUR', 'DAY', 'MONTH', 'YEAR']);

/**
 * Whether a unit is of what something can do in a time: what two plants treat in a day is what both do together, while a wage
 * of so much a month and one of so much more are no third wage.
 */
export const isCapacity = ({ dimension, per }: UnitEntry): boolean =>
  per !== null && times.has(per) && dimension !== 'MONEY' && codelist('dimension').get(dimension)?.addsUp === 'yes';

/**
 * Whether figures in a unit can be held against each other between areas: shares, rates, times and grades of all sorts. Of
 * numbers of things a district needs fewer than its city, and a small district fewer than a large one.
 */
export const isOfAnySize = ({ dimension, per }: UnitEntry): boolean =>
  (per !== null && !times.has(per)) || codelist('dimension').get(dimension)?.ofAnySize === 'yes';
