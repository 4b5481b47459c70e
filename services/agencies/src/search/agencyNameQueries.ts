import { keyQuery, roughKeyQuery } from './searchKeys.js';
import { unitsOf } from './unitsOf.js';

/** After these characters a name may go on with what the agency is called within its area. */
const levelEnd = /[省市区县镇级道]/;
/** A name says its area within so many characters. */
const longestDesignation = 12;
/** No agency has a longer name. */
const longestName = 60;

/** Finds the agencies that may bear a name, for an index query; null for a name without a letter. */
export function namedQuery(name: string): string | null {
  const units = unitsOf(name).slice(0, longestName);
  if (units.length === 0) return null;
  const ends = units.slice(0, longestDesignation).flatMap((unit, index) => (levelEnd.test(unit) ? index + 1 : []));
  const starts = [0, ...ends.filter((end) => end < units.length)];
  return `'AGENCY' & (${starts.map((start) => keyQuery(units.slice(start).join(''))).join(' | ')})`;
}

/** Finds the agencies that may bear a name or one near it, for an index query; null for a name without a letter. */
export function nearQuery(name: string): string | null {
  const named = namedQuery(name);
  return named === null ? null : `${named} | ${roughKeyQuery(unitsOf(name).slice(0, longestName))}`;
}
