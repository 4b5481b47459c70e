import { distance } from 'fastest-levenshtein';
import { soundOf } from './readName.js';

/** How a name is like another, and how sure it is that it means the same. */
export interface Similarity {
  readonly kind: 'SHORTENED' | 'MISTYPED';
  /** 0 to 1, both excluded. */
  readonly certainty: number;
}

/**
 * Too little to be an answer, enough for a question: what begins elsewhere in a name, as 管理局 in 应急管理局, may mean it, but is
 * short for many; so is a single English word.
 */
const oneOfMany = 0.49;

/**
 * How a Chinese name is like a recorded one: with characters left out, as 住建局 is of 住房和城乡建设局, or with a few wrong ones.
 * @returns null if it is not.
 */
export function hanSimilarity(asked: string, recorded: string): Similarity | null {
  const certainty = 0.6 + (0.3 * asked.length) / recorded.length;
  const ends = [recorded, recorded.replace(/委员会$/, '委').replace(/办公室$/, '办')];
  const isShort = asked.length > 2 && asked.length < recorded.length;
  if (isShort && ends.some((form) => form.at(-1) === asked.at(-1) && isSubsequence(asked, form))) {
    return { kind: 'SHORTENED', certainty: asked[0] === recorded[0] ? certainty : oneOfMany };
  }
  const errors = distance(asked, recorded);
  const mostErrors = recorded.length < 3 ? 0 : recorded.length < 6 ? 1 : 2;
  if (errors > mostErrors || Math.abs(asked.length - recorded.length) > 1) return null;
  // What leaves characters out is an abbreviation, and no misspelling: 市委办 is the office of the committee, not 市委编办.
  if (asked.length < recorded.length && isSubsequence(asked, recorded)) {
    return { kind: 'SHORTENED', certainty: oneOfMany };
  }
  if (isOtherSort(asked, recorded)) return { kind: 'MISTYPED', certainty: oneOfMany };
  if (soundOf(asked) === soundOf(recorded)) return { kind: 'MISTYPED', certainty: 0.9 };
  // A wrong character in three may well be the right one of another name: 民宗局, 民政局.
  const isShortName = recorded.length < 4 && asked.length <= recorded.length;
  return {
    kind: 'MISTYPED',
    certainty: isShortName ? oneOfMany : Math.min(0.85, 1 - (1.4 * errors) / recorded.length),
  };
}

/** The last character of a name says what sort of body bears it. */
const sort = /[局委办部厅司院会队站所室处科组团社校心]$/;

/** Whether two names are of bodies of different sorts: 应急办 is no misspelling of 应急局. */
const isOtherSort = (one: string, other: string): boolean =>
  one.at(-1) !== other.at(-1) && sort.test(one) && sort.test(other);

/**
 * How an English name is like a recorded one: each of its words is one of that, or nearly.
 * @returns null if it is not.
 */
export function wordSimilarity(asked: readonly string[], recorded: readonly string[]): Similarity | null {
  const errors = asked.map((word) => Math.min(...recorded.map((other) => distance(word, other))));
  if (errors.some((count, index) => count > (asked[index]?.length ?? 0) / 5)) return null;
  const isMistyped = errors.some((count) => count > 0);
  const share = asked.length / Math.max(asked.length, recorded.length);
  const certainty = (asked.length === 1 ? oneOfMany - 0.3 : isMistyped ? 0.5 : 0.55) + 0.3 * share;
  return { kind: isMistyped ? 'MISTYPED' : 'SHORTENED', certainty };
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short[at]) at++;
  return at === short.length;
}
