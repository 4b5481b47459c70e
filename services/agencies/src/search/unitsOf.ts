/** A Chinese character, a run of digits, or a run of other letters. */
const unit = /\p{Script=Han}|(?:(?!\p{Script=Han})\p{N})+|(?:(?!\p{Script=Han})\p{L})+/gu;

/**
 * What a text is made of as far as a search is concerned: its Chinese characters one by one, its words and its numbers, in
 * order. Width, case, accents, spaces, brackets and punctuation make no difference: `周政办字〔2021〕35号` and
 * `周政办字[2021] 35 号` are the same. `ü` is `v`, as it is typed.
 * @returns empty for a text without a letter or digit.
 */
export function unitsOf(text: string): readonly string[] {
  const plain = text.toLowerCase().normalize('NFKD').replaceAll('u\u0308', 'v').replace(/\p{M}/gu, '');
  return plain.match(unit) ?? [];
}

/** A text without what makes no difference to a search, see {@link unitsOf}: texts that are the same to it are the same string. */
export const normalise = (text: string): string => unitsOf(text).join('');

/** Whether a text begins with a Chinese character. */
export const beginsWithHan = (text: string): boolean => /^\p{Script=Han}/u.test(text);
