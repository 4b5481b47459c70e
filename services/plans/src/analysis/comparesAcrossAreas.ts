import { codelist } from '@zibo-graph/schema';

/**
 * Whether figures in a unit can be held against each other between areas: shares, rates and times. Of numbers of things a
 * district needs fewer than its city, and a small district fewer than a large one.
 */
export function comparesAcrossAreas(unit: string): boolean {
  const entry = codelist('unit').get(unit);
  return Boolean(entry?.per && entry.per !== 'YEAR') || ['TIME', 'SEISMIC_INTENSITY'].includes(entry?.dimension ?? '');
}
