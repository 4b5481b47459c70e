/** What can be searched for. */
const searchKinds = [
  'AGENCY',
  'AREA',
  'DOCUMENT',
  'PLAN',
  'TARGET',
  'TASK',
  'INDICATOR',
  'OBSERVATION',
  'DUTY',
  'PROGRAMME',
  'PROJECT',
] as const;

export type SearchKind = (typeof searchKinds)[number];

/** What kind of thing an id is of, by the prefix of the id; null if such things cannot be searched for. */
export function searchKindOf(id: string): SearchKind | null {
  const prefix = id.slice(0, Math.max(0, id.indexOf(':'))).toUpperCase();
  return searchKinds.find((kind) => kind === prefix) ?? null;
}
