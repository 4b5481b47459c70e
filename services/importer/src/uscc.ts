/** The 31 characters of GB 32100, in the order of their values: no I, O, S, V, Z. */
const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/**
 * Whether a text is a unified social credit code (统一社会信用代码): 18 characters, the last of which checks the others.
 * GB 32100-2015: the check value is 31 less the sum of the values weighted by the powers of 3, modulo 31.
 */
export function isUscc(text: string): boolean {
  const values = [...text].map((character) => characters.indexOf(character));
  if (values.length !== 18 || values.includes(-1)) return false;
  let sum = 0;
  let weight = 1;
  for (const value of values.slice(0, 17)) {
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return (31 - (sum % 31)) % 31 === values[17];
}
