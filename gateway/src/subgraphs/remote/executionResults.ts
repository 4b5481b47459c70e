import type { Operation } from '@zibo-graph/subgraph-kit';
import type { ExecutionResult } from 'graphql';
import type { SubgraphHttpResponse } from './subgraphHttp.js';

/**
 * The results of operations out of what came over HTTP for them: one for one, or a list for several.
 * @throws Error if they have not the form of results, for the gateway would merge them into the answer all the same.
 */
export function executionResults(answer: SubgraphHttpResponse, operations: readonly Operation[]): ExecutionResult[] {
  const body = parsed(answer.text, excerpt(answer));
  const results = operations.length === 1 ? [body] : body;
  const fit =
    answer.status === 200 &&
    Array.isArray(results) &&
    results.length === operations.length &&
    operations.every((operation, index) => isResult(results[index], operation));
  if (!fit) throw notResult(excerpt(answer));
  return results;
}

/** One line of an answer that tells results one by one. @throws Error if it is none. */
export function readLine(line: string): { readonly index: number; readonly result: unknown } {
  const told = parsed(line, line);
  if (!Array.isArray(told) || told.length !== 2) throw notResult(line);
  return { index: told[0], result: told[1] };
}

/** The error of an answer in which something else stands where a result should. */
export const notResult = (answer: string): Error =>
  new Error(`the answer is not a GraphQL result: ${answer.slice(0, longestExcerpt)}`);

/** Whether a value has the form of the result of an operation. */
export function isResult(result: unknown, { variables }: Operation): result is ExecutionResult {
  if (!isObject(result)) return false;
  const { data, errors } = result;
  const representations = variables?.representations;
  return (
    (errors === undefined || (Array.isArray(errors) && errors.every(isObject))) &&
    (isObject(data) || (data === null && errors !== undefined)) &&
    (!isObject(data) || !Array.isArray(representations) || hasEntities(data, representations.length))
  );
}

const hasEntities = ({ _entities }: Readonly<Record<string, unknown>>, count: number): boolean =>
  Array.isArray(_entities) && _entities.length === count;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function parsed(text: string, told: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`the answer is not JSON: ${told.slice(0, longestExcerpt)}`);
  }
}

const longestExcerpt = 220;

/** As much of an answer as a log line needs. */
export const excerpt = ({ status, text }: SubgraphHttpResponse): string => `HTTP ${status} ${text.slice(0, 200)}`;
