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
}

type Scope = Pick<RequestScope, 'http'>;

/** A response of Apollo Server. Its errors stand first, so that whoever reads it as text finds them. */
export function responseOf({ body, http }: GraphQLResponse): GraphResponse {
  if (body.kind !== 'single') throw new Error('a gateway answers with one result');
  const { data, errors, extensions } = body.singleResult;
  const result: FormattedExecutionResult = {};
  if (errors) result.errors = errors;
  if (data !== undefined) result.data = data;
  if (extensions) result.extensions = extensions;
  const headers = http.headers.size > 0 ? http.headers : undefined;
  return { status: statusOf(result, http.status), result, headers };
}

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
