import { isEnumType, type OutputType } from '@apollo/federation-internals';

/** Tells whether a subgraph's value is one of a leaf type. */
export type LeafCheck = (value: unknown) => boolean;

/** What clients may rely on; a scalar of our own may be anything, so it has no check. */
const scalarChecks: Readonly<Record<string, LeafCheck>> = {
  Boolean: (value) => typeof value === 'boolean',
  Int: (value) => isWhole(value),
  Float: (value) => Number.isFinite(value),
  String: (value) => typeof value === 'string',
  ID: (value) => typeof value === 'string' || isWhole(value),
};

/** How to check the values of a leaf type; undefined if every value is one. */
export function leafCheck(type: OutputType): LeafCheck | undefined {
  if (!isEnumType(type)) return scalarChecks[type.toString()];
  const names = new Set<unknown>(type.values.map(({ name }) => name));
  return (value) => names.has(value);
}

/** Whole as it is written: from 1e21 on numbers are written with an exponent. */
const isWhole = (value: unknown): boolean => Number.isInteger(value) && Math.abs(value as number) < 1e21;
