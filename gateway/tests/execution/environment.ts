/** The seeds of operations that are made up, both included. */
export interface SeedRange {
  readonly first: number;
  readonly last: number;
}

/**
 * Which operations each differential test makes up: as many as usual, or what `TEST_OPERATIONS` says, a number as `2000` or
 * seeds as `2001-4000`. Thousands take minutes.
 */
export function madeUpOperations(usual: number): SeedRange {
  const told = process.env.TEST_OPERATIONS || `${usual}`;
  const [first = '', last] = told.split('-');
  return last === undefined ? { first: 1, last: Number(first) } : { first: Number(first), last: Number(last) };
}
