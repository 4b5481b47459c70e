import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { retrySeconds } from '../errors/errors.js';
import type { ResponseBounds } from '../responses/ResponseHold.js';
import type { Subgraph } from '../subgraph/subgraph.js';
import type { SubgraphObservation } from '../subgraph/subgraphObservation.js';
import { Fetches } from './fetches.js';
import { resultsHeader, tableRowsHeader } from './fetchHeaders.js';
import { readTime } from './fetchRequest.js';
import { addFetchRoute, withHeaders } from './fetchRoute.js';
import { HeldRequests } from './heldRequests.js';
import { createHttpServer, quiet, refuseOtherMethods, sendError } from './httpServer.js';
import { createSignatureCheck, type SignatureCheck } from './requestSignature.js';
import { resultLinesType } from './resultLines.js';

/** A representation list of a wide query is large; this bounds what a subgraph reads. */
const bodyLimit = 10 * 1024 * 1024;

/** Settings of a subgraph's server. */
export interface SubgraphServerOptions {
  readonly logger: Logger;
  /** How long fetches in flight are waited for when the server closes. */
  readonly shutdownMilliseconds: number;
  /**
   * With any of these a request must be signed, and may then say who asks; without secrets anybody may ask, and is answered
   * as the public is.
   */
  readonly secrets?: readonly string[] | undefined;
  /** Names that the process is known as, as `ALLOWED_HOSTS` has them. */
  readonly allowedHosts?: readonly string[] | undefined;
  /** Told of each fetch; its metrics are then served at `/metrics`. */
  readonly observation?: SubgraphObservation;
  /** Bounds the results of fetches; without it they are not bounded. */
  readonly bounds?: ResponseBounds | undefined;
}

/**
 * Serves a subgraph as a process of its own: `POST /graphql` (GraphQL over HTTP; a list of operations is answered with the
 * list of their results, or with a line of JSON for each where `application/jsonl` is accepted), `GET /revision` (the newest, or with `?at=` a time in RFC 3339 the one that stood then), `GET /imports` (the last
 * import of each data set), and,
 * signed or not, `GET /healthz` (the process lives), `GET /readyz` (the database answers) and, if it is observed,
 * `GET /metrics` for Prometheus. Answers of `/graphql` and `/revision` tell in headers the newest revision,
 * and where all subgraphs on the database stand.
 */
export function createSubgraphServer(subgraph: Subgraph, options: SubgraphServerOptions): FastifyInstance {
  const held = options.bounds && new HeldRequests(options.bounds.budget);
  const server = createHttpServer({
    ...options,
    bodyLimit,
    requests: options.observation?.requests,
    held,
    // A signature is of the bytes of a body.
    readBody: (bytes) => bytes,
  });
  const { observation, secrets, bounds } = options;
  const checkSignature = secrets && createSignatureCheck(subgraph.name, secrets);
  const fetches = new Fetches(subgraph, { log: server.log, checkSignature, observation, bounds });
  addFetchRoute(server, '/graphql', fetches);
  const signed = checkSignature ? { preHandler: refuseUnsigned(checkSignature) } : {};
  server.get('/revision', { ...quiet, ...signed }, async (request, reply) => {
    reply.header(resultsHeader, resultLinesType).header(tableRowsHeader, JSON.stringify(subgraph.tableRows()));
    const { at } = request.query as { readonly at?: unknown };
    if (at !== undefined) return sendRevisionAt(subgraph, at, request, reply);
    return withHeaders(reply, fetches.revisionHeaders()).send({ revision: subgraph.revision() });
  });
  server.get('/imports', { ...quiet, ...signed }, async (_, reply) => {
    try {
      return { imports: await subgraph.lastImports() };
    } catch {
      return sendUnavailable(reply);
    }
  });
  server.get('/healthz', quiet, async () => ({ status: 'ok' }));
  server.get('/readyz', quiet, async (_, reply) => {
    try {
      return { status: 'ok', revision: await subgraph.refreshRevision() };
    } catch {
      return sendUnavailable(reply);
    }
  });
  if (observation) addMetrics(server, observation);
  for (const url of ['/revision', '/imports', '/healthz', '/readyz']) refuseOtherMethods(server, url, ['GET', 'HEAD']);
  return server;
}

function addMetrics(server: FastifyInstance, observation: SubgraphObservation): void {
  server.get('/metrics', quiet, async (_, reply) => {
    const { contentType, body } = await observation.text();
    return reply.type(contentType).send(body);
  });
  refuseOtherMethods(server, '/metrics', ['GET', 'HEAD']);
}

function refuseUnsigned(check: SignatureCheck) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const { method, originalUrl, headers, body } = request;
    const reason = check({ method, path: originalUrl, headers, body: (body as Buffer | null) ?? '' });
    if (reason === null) return undefined;
    request.server.log.warn({ requestId: request.id, reason: reason.en }, 'unsigned request refused');
    return sendError(request, reply, 'SIGNATURE_INVALID', { values: { reason } });
  };
}

const sendUnavailable = (reply: FastifyReply): FastifyReply =>
  reply.status(503).header('retry-after', retrySeconds).send({ status: 'unavailable', reason: 'DATABASE_UNAVAILABLE' });

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
