/**
 * Under which label operations are counted: the known ones by their names, all others together as `other`, for names come from
 * clients, who could make any number of them.
 */
export function operationLabels(known: readonly string[]): (name: string | undefined) => string {
  const named = new Set(known);
  return (name) => (name !== undefined && named.has(name) ? name : 'other');
}
