/** Two ids as one key: ids hold no space. */
export const pairOf = (one: string, other: string): string => `${one} ${other}`;

/** The first ids of pairs, and the second ones. */
export function splitPairs(pairs: readonly string[]): readonly [readonly string[], readonly string[]] {
  const split = pairs.map((pair) => pair.split(' '));
  return [split.map(([one = '']) => one), split.map(([, other = '']) => other)];
}
