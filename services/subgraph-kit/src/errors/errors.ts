import { GraphQLError, type GraphQLErrorOptions, type GraphQLFormattedError } from 'graphql';
import type { Bilingual } from '../values/bilingual.js';
import { type ErrorCodeName, errorCodes } from './errorCodes.js';

/** After so many seconds a copy that stops has another in its place, what is down may be back, and what was full has room. */
export const retrySeconds = 1;

/** What stands in `extensions` of every error. */
export interface ErrorExtensions {
  readonly code: ErrorCodeName;
  readonly messageZh: string;
  /** The argument or variable that is wrong. */
  readonly field?: string;
  /** The subgraph that the error is of. */
  readonly subgraph?: string;
  /** What was asked for costs so much. */
  readonly cost?: number;
  /** What is over a limit. */
  readonly value?: number;
  /** The most that it may be. */
  readonly limit?: number;
  /** So many seconds are to pass before the same is asked again. */
  readonly retryAfter?: number;
}

/** What an error says about its place: the field that is wrong, the values that its message names. */
export interface ErrorDetail extends Omit<ErrorExtensions, 'code' | 'messageZh'> {
  /** The place in the document. */
  readonly at?: Pick<GraphQLErrorOptions, 'nodes' | 'source' | 'positions'>;
  /** Words that differ in the two languages are given in both. */
  readonly values?: Readonly<Record<string, string | number | Bilingual>>;
  readonly cause?: unknown;
}

/** The messages of a code with their values put in. */
export function errorMessages(code: ErrorCodeName, detail: ErrorDetail = {}): { message: string; messageZh: string } {
  const { subgraph, cost, value, limit, retryAfter } = detail;
  const own = { subgraph, cost, value, limit, retryAfter };
  const values: Record<string, string | number | Bilingual | undefined> = { ...own, ...detail.values };
  const fill = (text: string, language: keyof Bilingual) =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name] ?? '';
      return String(typeof value === 'object' ? value[language] : value);
    });
  return { message: fill(errorCodes[code].message, 'en'), messageZh: fill(errorCodes[code].messageZh, 'zh') };
}

/** An error for the caller, of a registered code. */
export function graphError(code: ErrorCodeName, detail: ErrorDetail = {}): GraphQLError {
  const { message, messageZh } = errorMessages(code, detail);
  return new GraphQLError(message, {
    extensions: { code, messageZh, ...errorFacts(detail) },
    ...detail.at,
    ...(detail.cause instanceof Error ? { originalError: detail.cause } : {}),
  });
}

/** What an error tells besides its code and messages: those of its facts that are known, in the order of their declaration. */
export function errorFacts(
  from: Omit<ErrorExtensions, 'code' | 'messageZh'>,
): Omit<ErrorExtensions, 'code' | 'messageZh'> {
  const { field, subgraph, cost, value, limit, retryAfter } = from;
  const facts = Object.entries({ field, subgraph, cost, value, limit, retryAfter });
  return Object.fromEntries(facts.filter(([, fact]) => fact !== undefined));
}

/**
 * Refuses a look-up by none or several of its keys.
 * @throws GraphQLError ARGUMENT_MISSING, naming the keys.
 */
export function requireOneKey(keys: Readonly<Record<string, unknown>>): void {
  const names = Object.keys(keys);
  if (names.filter((name) => keys[name] != null).length !== 1) {
    throw graphError('ARGUMENT_MISSING', { field: names.join(', '), values: { fields: names.join(', ') } });
  }
}

/**
 * Refuses a list with more entries than its argument takes.
 * @param given the list under the name of its argument.
 * @throws GraphQLError ARGUMENT_TOO_LONG, naming the argument.
 */
export function requireAtMost(limit: number, given: Readonly<Record<string, readonly unknown[]>>): void {
  for (const [argument, { length }] of Object.entries(given)) {
    if (length <= limit) continue;
    throw graphError('ARGUMENT_TOO_LONG', { field: argument, values: { argument, limit, value: length } });
  }
}

/**
 * Refuses a list with fewer different entries than its argument takes.
 * @param given the list under the name of its argument.
 * @throws GraphQLError ARGUMENT_TOO_SHORT, naming the argument.
 */
export function requireAtLeast(limit: number, given: Readonly<Record<string, readonly unknown[]>>): void {
  for (const [argument, list] of Object.entries(given)) {
    const value = new Set(list).size;
    if (value < limit) throw graphError('ARGUMENT_TOO_SHORT', { field: argument, values: { argument, limit, value } });
  }
}

/** Whether an error, as it stands in an answer, is of a registered code. */
export function isRegistered(error: GraphQLFormattedError): boolean {
  return typeof error.extensions?.code === 'string' && Object.hasOwn(errorCodes, error.extensions.code);
}
