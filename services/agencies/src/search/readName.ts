import { customPinyin, pinyin } from 'pinyin-pro';
import { beginsWithHan, unitsOf } from './unitsOf.js';

// Words of plans and works that the library cuts wrongly and then reads wrongly.
customPinyin({ 长度: 'cháng dù', 大城市: 'dà chéng shì', 给排水: 'jǐ pái shuǐ' });

/** A name as a search sees it. */
export interface ReadName {
  readonly units: readonly string[];
  /** How a Chinese name is typed, `ying ji ju`; words and numbers in it as they are. Empty for a name without Chinese. */
  readonly pinyin: readonly string[];
  /** How it is typed by initials, `y j j`. */
  readonly initials: readonly string[];
}

/** Reads a name. */
export function readName(name: string): ReadName {
  const units = unitsOf(name);
  if (!units.some(beginsWithHan)) return { units, pinyin: [], initials: [] };
  const syllables = (name.match(/\p{Script=Han}+|\P{Script=Han}+/gu) ?? []).flatMap((part) =>
    beginsWithHan(part)
      ? pinyin(part, { type: 'array', toneType: 'none', v: true }).map((typed) => ({
          typed,
          initial: String.fromCodePoint(typed.codePointAt(0) ?? 0),
        }))
      : unitsOf(part).map((unit) => ({ typed: unit, initial: unit })),
  );
  return {
    units,
    pinyin: syllables.map(({ typed }) => typed),
    initials: syllables.map(({ initial }) => initial),
  };
}

/** How a name sounds, with its tones. */
export const soundOf = (name: string): string => pinyin(name, { nonZh: 'consecutive' });
