import type { ExecutionResult } from 'graphql';
import type { RequestScope } from './RequestScope.js';

/**
 * A result of an executor that does not count the bytes of what it makes.
 * @throws GraphQLError ANSWER_TOO_LARGE, OVERLOADED
 */
export function measured<Result extends ExecutionResult>(result: Result, { hold }: Pick<RequestScope, 'hold'>): Result {
  const meter = hold?.meter();
  for (const error of result.errors ?? []) meter?.addError(error);
  meter?.addTree(result.data);
  return result;
}
