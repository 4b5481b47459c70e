import { graphError } from '@zibo-graph/subgraph-kit';
import type { FastifyRequest } from 'fastify';
import type { GraphRequest } from '../operation/graph.js';

/** A request with one of these cannot come from a page of another site unless that site is let in. */
const preflightHeaders = ['x-apollo-operation-name', 'apollo-require-preflight'];

/**
 * Reads a GraphQL request as GraphQL over HTTP has it: from a JSON body, or from the query string of a GET.
 * @throws GraphQLError BAD_REQUEST naming the parameter that is missing or of the wrong form; UNSUPPORTED_MEDIA_TYPE.
 */
export function readGraphRequest(request: FastifyRequest): GraphRequest {
  const parameters = request.method === 'GET' ? queryParameters(request) : bodyParameters(request);
  const { query, operationName, variables, extensions } = parameters;
  if (isObject(extensions) && 'persistedQuery' in extensions)
    throw badRequest('extensions', 'PersistedQueryNotSupported');
  if (typeof query !== 'string' || query.trim() === '') throw badRequest('query', '`query` must be a GraphQL document');
  return {
    query,
    operationName: optional('operationName', operationName, (value) => typeof value === 'string', 'a string'),
    variables: optional('variables', variables, isShallowObject, `an object, no more than ${deepest} levels deep`),
  };
}

type Parameters = Readonly<Record<string, unknown>>;

function bodyParameters({ headers, body }: FastifyRequest): Parameters {
  if (headers['content-type'] === undefined) throw graphError('UNSUPPORTED_MEDIA_TYPE');
  if (!isObject(body)) throw badRequest('body', 'the body must be a JSON object');
  optional('extensions', body.extensions, isObject, 'an object');
  return body;
}

function queryParameters({ headers, query }: FastifyRequest): Parameters {
  const mediaType = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (mediaType !== 'application/json' && !preflightHeaders.some((name) => headers[name])) {
    throw badRequest(
      'headers',
      `a GET must have the header content-type: application/json or one of ${preflightHeaders.join(', ')}`,
    );
  }
  const parameters = query as Parameters;
  return { ...parameters, variables: parsed('variables', parameters), extensions: parsed('extensions', parameters) };
}

function parsed(name: string, parameters: Parameters): unknown {
  const text = parameters[name];
  if (text === undefined || text === '') return undefined;
  try {
    return JSON.parse(String(text));
  } catch {
    throw badRequest(name, `\`${name}\` must be JSON`);
  }
}

function optional<T>(name: string, value: unknown, fits: (value: unknown) => value is T, form: string): T | undefined {
  if (value === undefined || value === null) return undefined;
  if (fits(value)) return value;
  throw badRequest(name, `\`${name}\` must be ${form}`);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** So deep variables are no input of the graph; what looks into deeper ones level by level could run out of its stack. */
const deepest = 100;

const isShallowObject = (value: unknown): value is Record<string, unknown> =>
  isObject(value) && !isDeeper(value, deepest);

const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1)));

const badRequest = (field: string, reason: string) => graphError('BAD_REQUEST', { field, values: { reason } });
