import { beginsWithHan } from './unitsOf.js';

/**
 * Keys are what the index holds of a name: from each of its units on, the beginning of what follows. So a text is found by
 * the beginning of a key wherever in a name it stands, be it one character: 应急 in 周村区应急管理局 by the key 应急管理,
 * `emerg` in Emergency Management Bureau by `emergenc`.
 *
 * A key holds letters and digits only, in lower case; a capital or a sign before it tells another sort of key. So what an
 * index query is made of needs no escape.
 */
const keyLengths = { han: 4, digits: 20, letters: 8 };

/** The keys of a name, given its units. */
export function keysOf(units: readonly string[]): string[] {
  const name = units.join('');
  let start = 0;
  return units.map((unit) => {
    const key = beginning(name.slice(start, start + keyLengths.digits));
    start += unit.length;
    return key;
  });
}

/**
 * Which keys a text has that is as {@link normalise} gives it, for an index query: the one that it begins with, and, as every
 * Chinese character begins a key, each further one that it goes beyond.
 */
export function keyQuery(text: string): string {
  const further = [...text.matchAll(/(?<!^)\p{Script=Han}/gu)].map(({ index }) => text.slice(index));
  const keys = [exceedsKey(text) ? `'${beginning(text)}'` : `'${text}':*`];
  for (const rest of further) if (exceedsKey(rest)) keys.push(`'${beginning(rest)}'`);
  return keys.join(' & ');
}

/** Whether a text is longer than a key: what its key finds may go on differently. */
export const exceedsKey = (text: string): boolean => beginning(text).length < text.length;

function beginning(text: string): string {
  const kind = beginsWithHan(text) ? 'han' : /^\p{N}/u.test(text) ? 'digits' : 'letters';
  return cut(text, keyLengths[kind]);
}

/** The beginning of a text; no half of a character, for that cannot be stored. */
const cut = (text: string, length: number): string => text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');

/** Keys by which a name is found that somebody wrote wrongly: its units wherever they stand, of words the beginning. */
export const roughKeysOf = (units: readonly string[]): string[] => units.map((unit) => `~${cut(unit, 3)}`);

/**
 * Finds names that have most of the units in them, for an index query: all but one of up to five; of more, all of one third,
 * for of three thirds two errors leave one whole. A name shortened by leaving characters out is among them.
 */
export function roughKeyQuery(units: readonly string[]): string {
  const keys = roughKeysOf(units).map((key) => `'${key}'`);
  const third = Math.ceil(keys.length / 3);
  const sets =
    keys.length < 3
      ? [keys]
      : keys.length < 6
        ? keys.map((_, left) => keys.filter((_, index) => index !== left))
        : [keys.slice(0, third), keys.slice(third, 2 * third), keys.slice(2 * third)];
  return sets.map((set) => `(${set.join(' & ')})`).join(' | ');
}
