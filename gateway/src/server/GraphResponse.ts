import type { GraphQLResponse } from '@apollo/server';
import { errorCodes, formatError, graphError } from '@zibo-graph/subgraph-kit';
import type { FormattedExecutionResult, GraphQLError } from 'graphql';
import type { RequestScope } from '../federation/RequestScope.js';
import { registeredCode } from './publicErrors.js';

/** What to send to the client. */
export interface GraphResponse {
  readonly status: number;
  readonly result: FormattedExecutionResult;
  /** Headers that plugins gave it; undefined if none did. */
  readonly headers?: ReadonlyMap<string, string> | undefined;
  /** Whether a plugin made it for this caller alone: it is neither cached nor given to others who wait for the same. */
  readonly isForCaller?: boolean;
}

type Scope = Pick<RequestScope, 'http'>;

/**
 * A response of Apollo Server. Its errors stand first, so that whoever reads it as text finds them.
 * @param isExecuted whether the graph was asked for it; else a plugin gave it.
 */
export function responseOf({ body, http }: GraphQLResponse, isExecuted: boolean): GraphResponse {
  if (body.kind !== 'single') throw new Error('a gateway answers with one result');
  const { data, errors, extensions } = body.singleResult;
  const result: FormattedExecutionResult = {};
  if (errors) result.errors = errors;
  if (data !== undefined) result.data = data;
  if (extensions) result.extensions = extensions;
  const headers = http.headers.size > 0 ? http.headers : undefined;
  const isForCaller =
    (data !== undefined && !isExecuted) ||
    saysForCaller(http.headers) ||
    errors?.some((error) => !registeredCode(error));
  return { status: statusOf(result, http.status), result, headers, isForCaller: isForCaller === true };
}

/** Whether headers say that nobody else may have the response, or not without asking again. */
const saysForCaller = (headers: ReadonlyMap<string, string>): boolean =>
  headers.has('set-cookie') || /no-store|no-cache|private|max-age=0/i.test(headers.get('cache-control') ?? '');

/** What is sent for a request that is refused. */
export function refusal(errors: readonly GraphQLError[], { http }: Scope): GraphResponse {
  const result = { errors: errors.map((error) => formatError(error, http.id).error) };
  return { status: statusOf(result, undefined), result };
}

/** What is sent where a plugin of the user failed at a place at which nothing can fail. */
export const unexpected = (scope: Scope): GraphResponse => refusal([graphError('INTERNAL')], scope);

/**
 * An operation of which nothing was executed has the status of its error; what was executed has 200, whatever failed in it. Of
 * a code that is none of ours, the plugin said the status.
 */
function statusOf({ data, errors }: FormattedExecutionResult, ofApollo: number | undefined): number {
  const [error] = errors ?? [];
  if (data !== undefined || !error) return ofApollo ?? 200;
  const code = registeredCode(error);
  return code ? errorCodes[code].status : (ofApollo ?? 500);
}
