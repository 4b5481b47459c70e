import type { IncomingHttpHeaders } from 'node:http';
import { graphError } from '../errors/errors.js';
import type { ResponseHold } from '../responses/ResponseHold.js';
import type { Operation, SubgraphRequest } from '../subgraph/subgraph.js';
import { decodeViewer, rightsOf } from '../subgraph/viewer.js';
import { scalars } from '../values/scalars.js';
import { knownAtHeader, revisionHeader, viewerHeader } from './fetchHeaders.js';
import { requireJsonType, textOfBody } from './requestBody.js';
import { plainRequestId } from './requestId.js';

/** So many operations one request brings at the most. */
export const fetchBatchLimit = 32;

/** A request for operations as it came over HTTP, whoever has read it from there. */
export interface ReceivedFetch {
  readonly requestId: string;
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  /** Null where none came. */
  readonly body: Buffer | null;
  /** Aborted when the one who asked has gone before he was answered; not known if not given. */
  readonly signal?: AbortSignal | undefined;
  /** The memory in which its results are made; without it they are not bounded. */
  readonly hold?: ResponseHold | undefined;
}

/** An operation, and the request that it is of if it is another one than the request that brings it. */
export interface RequestedOperation extends Operation {
  readonly requestId?: string | undefined;
  /** Where the client's operation came from, if the gateway tells. */
  readonly caller?: string | undefined;
}

/** What a request asks a subgraph for: one operation, or several for the same viewer and of the same state. */
export type Fetch = RequestedOperation | readonly RequestedOperation[];

/** No address is longer. */
const longestCaller = 64;

/**
 * Reads what a request asks for from its body.
 * @throws GraphQLError BAD_REQUEST for a body that is neither a GraphQL request nor a list of some; UNSUPPORTED_MEDIA_TYPE.
 */
export function readFetch({ headers, body }: Pick<ReceivedFetch, 'headers' | 'body'>): Fetch {
  requireJsonType(headers['content-type']);
  const given = parsed(body ? textOfBody(body) : '');
  if (!Array.isArray(given)) return readOperation(given);
  if (given.length === 0 || given.length > fetchBatchLimit) {
    throw badRequest(`a list holds 1 to ${fetchBatchLimit} operations`);
  }
  return given.map(readOperation);
}

/**
 * Reads what a request tells of its operations.
 * @param newest the revision to answer at if it names none.
 * @param isSigned whether what it says of the viewer can be believed; if not, the public asks.
 * @throws GraphQLError BAD_REQUEST for a header that cannot be read: another answer than was meant would be given.
 */
export function readSubgraphRequest(
  { requestId, headers, signal }: Pick<ReceivedFetch, 'requestId' | 'headers' | 'signal'>,
  newest: number,
  isSigned: boolean,
): SubgraphRequest {
  const time = headers[knownAtHeader];
  const viewer = decodeViewer(isSigned ? (headers[viewerHeader] as string | undefined) : undefined);
  return {
    requestId,
    revision: readRevision(headers[revisionHeader]) ?? newest,
    knownAt: time === undefined ? undefined : readTime(time),
    viewer,
    rights: rightsOf(viewer),
    signal,
  };
}

/** @throws GraphQLError BAD_REQUEST for what is no time in RFC 3339. */
export function readTime(given: unknown): string {
  try {
    return scalars.DateTime.parseValue(given);
  } catch (error) {
    throw badRequest((error as Error).message);
  }
}

function readRevision(given: unknown): number | null {
  if (given === undefined) return null;
  if (/^\d{1,15}$/.test(String(given))) return Number(given);
  throw badRequest(`the header ${revisionHeader} is not a revision`);
}

function readOperation(given: unknown): RequestedOperation {
  if (!isObject(given)) throw badRequest('the body must be a JSON object');
  const { query, operationName, variables, extensions } = given;
  if (typeof query !== 'string') throw badRequest('`query` must be a GraphQL document');
  if (operationName != null && typeof operationName !== 'string') throw badRequest('`operationName` must be a string');
  if (variables != null && !isObject(variables)) throw badRequest('`variables` must be an object');
  const { requestId, caller } = isObject(extensions) ? extensions : {};
  return {
    ...{ query, operationName: operationName ?? null, variables: variables ?? null },
    requestId: plainRequestId(requestId),
    caller: typeof caller === 'string' ? caller.slice(0, longestCaller) : undefined,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw badRequest((error as Error).message);
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const badRequest = (reason: string) => graphError('BAD_REQUEST', { values: { reason } });
