import { type ErrorCodeName, errorCodes, formatError } from '@zibo-graph/subgraph-kit';
import { type ExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql';

/** The errors that executions came to. What is of no registered code among them is nobody's business outside. */
const ofExecutions = new WeakSet<object>();

/** Marks the errors of a result as those of an execution. */
export function fromExecution<Result extends ExecutionResult>(result: Result): Result {
  for (const error of result.errors ?? []) ofExecutions.add(error);
  return result;
}

/** The code of an error, if it is one of ours. */
export function registeredCode({ extensions }: GraphQLFormattedError): ErrorCodeName | undefined {
  const code = extensions?.code;
  return typeof code === 'string' && Object.hasOwn(errorCodes, code) ? (code as ErrorCodeName) : undefined;
}

/** Whether an error is what a plugin of the user wants to tell the client: a GraphQLError of a code of its own. */
export function isOfPlugin(error: unknown): boolean {
  if (!(error instanceof GraphQLError) || registeredCode(error) || ofExecutions.has(error)) return false;
  const { originalError } = error;
  return originalError === undefined || originalError === null || originalError instanceof GraphQLError;
}

/** The form of an error outside, but for the id of its request: ours, or the one that a plugin gave it. */
export function formatPublicError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  return isOfPlugin(error) ? formatted : formatError(error as GraphQLError, '').error;
}
