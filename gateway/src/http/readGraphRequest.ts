import { graphError, requireJsonType } from '@zibo-graph/subgraph-kit';
import type { FastifyRequest } from 'fastify';
import type { GraphRequest } from '../server/GraphContext.js';
import type { DocumentReference } from '../server/persistedOperations.js';
import { preflightHeaders } from './foreignPages.js';

/** An operation of a request, its document given or named. */
export interface OperationRequest extends DocumentReference, Omit<GraphRequest, 'query' | 'persistAs'> {}

/** What a request carries: one operation, or a list of them, to be answered with a list. */
export interface GraphHttpRequest {
  readonly isBatch: boolean;
  readonly operations: readonly OperationRequest[];
}

/** What requests may be. */
export interface RequestRules {
  /** How many operations a request may carry; 1 if it may not carry a list. */
  readonly batchLimit: number;
  /** Whether a document is one that everybody may have executed, even a page of another site. */
  readonly isHarmless: (query: string) => boolean;
  /** Whether a GET with these headers may have been sent by a page of another site that is not let in. */
  readonly isFromForeignPage: (headers: FastifyRequest['headers']) => boolean;
}

/**
 * Reads a GraphQL request as GraphQL over HTTP has it: from a JSON body, or from the query string of a GET.
 * @throws GraphQLError BAD_REQUEST naming the parameter that is missing or of the wrong form; BATCH_TOO_LARGE;
 *   UNSUPPORTED_MEDIA_TYPE.
 */
export function readGraphRequest(request: FastifyRequest, rules: RequestRules): GraphHttpRequest {
  if (isRead(request)) return { isBatch: false, operations: [queryOperation(request, rules)] };
  const { headers, body } = request;
  requireJsonType(headers['content-type']);
  if (!Array.isArray(body)) return { isBatch: false, operations: [operationIn(body)] };
  if (body.length === 0) throw badRequest('body', 'a list of operations must not be empty');
  if (rules.batchLimit === 1 || body.length > rules.batchLimit) {
    throw graphError('BATCH_TOO_LARGE', { value: body.length, limit: rules.batchLimit });
  }
  return { isBatch: true, operations: body.map(operationIn) };
}

/** Whether a request is a GET, or a HEAD, which asks what a GET would be answered with. */
export const isRead = ({ method }: Pick<FastifyRequest, 'method'>): boolean => method === 'GET' || method === 'HEAD';

type Parameters = Readonly<Record<string, unknown>>;

function operationIn(body: unknown): OperationRequest {
  if (!isObject(body)) throw badRequest('body', 'the body must be a JSON object');
  return operationOf(body);
}

function queryOperation({ headers, query }: FastifyRequest, rules: RequestRules): OperationRequest {
  const parameters = query as Parameters;
  const operation = operationOf({
    ...parameters,
    variables: parsed('variables', parameters),
    extensions: parsed('extensions', parameters),
  });
  // Another site can have nothing executed but a read that we know, or one that tells nothing.
  const isSafe = operation.query === undefined || rules.isHarmless(operation.query);
  if (isSafe || !rules.isFromForeignPage(headers)) return operation;
  throw badRequest(
    'headers',
    `a GET with a document from a page of another site must have the header content-type: application/json or one of ${preflightHeaders.join(', ')}`,
  );
}

function operationOf({ query, documentId, ...parameters }: Parameters): OperationRequest {
  const { persistedQuery, ...others } = optional('extensions', parameters.extensions, isShallowObject, shallow) ?? {};
  const id = persistedQuery === undefined ? idIn(documentId) : hashIn(persistedQuery);
  if (documentId != null && query != null) throw badRequest('documentId', 'give `query` or `documentId`, not both');
  const isGiven = query !== undefined && query !== null;
  if ((id === undefined || isGiven) && (typeof query !== 'string' || query.trim() === '')) {
    throw badRequest('query', '`query` must be a GraphQL document');
  }
  const isText = (value: unknown) => typeof value === 'string';
  return {
    query: isGiven ? (query as string) : undefined,
    id,
    operationName: optional('operationName', parameters.operationName, isText, 'a string'),
    variables: optional('variables', parameters.variables, isShallowObject, shallow),
    extensions: Object.keys(others).length > 0 ? others : undefined,
  };
}

/** The id that the draft on persisted documents of GraphQL over HTTP has: `sha256:` and the hash, or one of the server's. */
function idIn(documentId: unknown): string | undefined {
  const id = optional('documentId', documentId, isName, 'an id');
  return id?.replace(/^sha256:/, '');
}

const isName = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** The hash of an automatic persisted query. */
function hashIn(persistedQuery: unknown): string {
  const { version, sha256Hash } = isObject(persistedQuery) ? persistedQuery : {};
  if (version !== 1) throw badRequest('extensions.persistedQuery.version', 'Unsupported persisted query version');
  if (isName(sha256Hash)) return sha256Hash;
  throw badRequest('extensions.persistedQuery.sha256Hash', '`sha256Hash` must be a string');
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
const shallow = `an object, no more than ${deepest} levels deep`;

const isShallowObject = (value: unknown): value is Record<string, unknown> =>
  isObject(value) && !isDeeper(value, deepest);

const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1)));

const badRequest = (field: string, reason: string) => graphError('BAD_REQUEST', { field, values: { reason } });
