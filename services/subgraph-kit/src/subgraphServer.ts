import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type ExecutionResult, GraphQLError } from 'graphql';
import { parseRequestParams } from 'graphql-http';
import type { Logger } from 'pino';
import { type ErrorCodeName, errorCodes } from './errorCodes.js';
import { graphError } from './errors.js';
import { formatError } from './formatError.js';
import { createHttpServer, quiet, refuseOtherMethods, sendError } from './httpServer.js';
import { scalars } from './scalars.js';
import type { Operation, Subgraph } from './subgraph.js';

/** The header by which a fetch names the revision that it is to be answered at. */
export const revisionHeader = 'x-zibo-graph-revision';
/** The header by which a fetch names the time (RFC 3339) at which it is to be answered as if it had been made then. */
export const knownAtHeader = 'x-zibo-graph-known-at';

/** A representation list of a wide query is large; this bounds what a subgraph reads. */
const bodyLimit = 10 * 1024 * 1024;

/** Settings of a subgraph's server. */
export interface SubgraphServerOptions {
  readonly logger: Logger;
  /** How long fetches in flight are waited for when the server closes. */
  readonly shutdownMilliseconds: number;
}

/**
 * Serves a subgraph as a process of its own: `POST /graphql` (GraphQL over HTTP), `GET /revision` (the newest, or with
 * `?at=` a time in RFC 3339 the one that stood then), `GET /healthz` (the process lives), `GET /readyz` (the database
 * answers).
 */
export function createSubgraphServer(subgraph: Subgraph, options: SubgraphServerOptions): FastifyInstance {
  const server = createHttpServer({ ...options, bodyLimit });
  server.post('/graphql', async (request, reply) => respond(request, reply, await answer(subgraph, request)));
  refuseOtherMethods(server, '/graphql', ['POST']);
  server.get('/revision', quiet, async (request, reply) => {
    const { at } = request.query as { readonly at?: unknown };
    return at === undefined ? { revision: subgraph.revision() } : sendRevisionAt(subgraph, at, request, reply);
  });
  server.get('/healthz', quiet, async () => ({ status: 'ok' }));
  server.get('/readyz', quiet, async (_, reply) => {
    try {
      return { status: 'ok', revision: await subgraph.refreshRevision() };
    } catch {
      return sendUnavailable(reply);
    }
  });
  for (const url of ['/revision', '/healthz', '/readyz']) refuseOtherMethods(server, url, ['GET', 'HEAD']);
  return server;
}

const sendUnavailable = (reply: FastifyReply): FastifyReply =>
  reply.status(503).send({ status: 'unavailable', reason: 'DATABASE_UNAVAILABLE' });

async function sendRevisionAt(
  subgraph: Subgraph,
  at: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  try {
    return reply.send({ revision: await subgraph.revisionAt(readTime(at)) });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    if (error.extensions.code !== 'BAD_REQUEST') return sendUnavailable(reply);
    return sendError(request, reply, 'BAD_REQUEST', { values: { reason: error.message } });
  }
}

/** @throws GraphQLError BAD_REQUEST for what is no time in RFC 3339. */
function readTime(given: unknown): string {
  try {
    return scalars.DateTime.parseValue(given);
  } catch (error) {
    throw graphError('BAD_REQUEST', { values: { reason: (error as Error).message } });
  }
}

async function answer(subgraph: Subgraph, request: FastifyRequest): Promise<ExecutionResult> {
  try {
    const operation = await readOperation(request);
    const revision = readRevision(request) ?? subgraph.revision();
    const time = request.headers[knownAtHeader];
    const knownAt = time === undefined ? undefined : readTime(time);
    return await subgraph.openSession({ requestId: request.id, revision, knownAt }).execute(operation);
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] };
    throw error;
  }
}

/** @throws GraphQLError BAD_REQUEST if the body is not a GraphQL request. */
async function readOperation(request: FastifyRequest): Promise<Operation> {
  const { url, method, headers } = request;
  const body = request.body as Record<string, unknown> | null;
  try {
    const parsed = await parseRequestParams({ url, method, headers, body, raw: request, context: undefined });
    if ('query' in parsed) return parsed;
  } catch (error) {
    throw graphError('BAD_REQUEST', { values: { reason: (error as Error).message } });
  }
  throw graphError('UNSUPPORTED_MEDIA_TYPE');
}

/**
 * The revision that a fetch names; null if it names none.
 * @throws GraphQLError BAD_REQUEST for what is no revision: to answer it at another one would mix two states of the data.
 */
function readRevision(request: FastifyRequest): number | null {
  const given = request.headers[revisionHeader];
  if (given === undefined) return null;
  if (/^\d{1,15}$/.test(String(given))) return Number(given);
  throw graphError('BAD_REQUEST', { values: { reason: `the header ${revisionHeader} is not a revision` } });
}

/** Logs the causes of errors that are ours, and lets none of their words out of the process. */
function respond(request: FastifyRequest, reply: FastifyReply, result: ExecutionResult): FastifyReply {
  const errors = result.errors?.map((cause) => {
    const { error, isInternal } = formatError(cause, request.id);
    if (isInternal) request.log.error({ err: cause.originalError ?? cause }, 'field failed');
    return error;
  });
  // Where nothing was executed, the error is of the request.
  const [code] = 'data' in result ? [] : (errors ?? []).map(({ extensions }) => extensions?.code as ErrorCodeName);
  return reply.status(code ? errorCodes[code].status : 200).send({ ...result, ...(errors ? { errors } : {}) });
}
