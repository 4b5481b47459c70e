import type { Socket } from 'node:net';
import { type FastifyInstance, type FastifyReply, type FastifyRequest, fastify, LogController } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { type ErrorCodeName, errorCodes } from '../errors/errorCodes.js';
import {
  type ErrorDetail,
  type ErrorExtensions,
  errorFacts,
  errorMessages,
  isRegistered,
  retrySeconds,
} from '../errors/errors.js';
import { formatError } from '../errors/formatError.js';
import type { RequestCounts } from '../observability/requestCounts.js';
import { answerBrokenRequest } from './brokenRequest.js';
import type { HeldRequests } from './heldRequests.js';
import { onlyGoodTargets } from './rawRequests.js';
import { acceptedCodings, takeBodies, unsupportedType } from './requestBody.js';
import { requestIdHeader, requestIdOf } from './requestId.js';
import { addressOf, targetCheck } from './requestTarget.js';

/** Settings of an HTTP server. */
export interface HttpServerOptions {
  readonly logger: Logger;
  /** Largest request body in bytes. */
  readonly bodyLimit: number;
  /** How long requests in flight are waited for when the server closes; then their connections are cut. */
  readonly shutdownMilliseconds: number;
  /** Headers that every answer has, unless it has another of the name. */
  readonly headers?: Readonly<Record<string, string>>;
  /** How long a request may take to arrive, body included; a minute if not given. Who is slower could hold any number of connections. */
  readonly arrivalMilliseconds?: number;
  /** How long a client may read nothing of a response; half a minute if not given. */
  readonly stallMilliseconds?: number;
  /** Counts what is answered; nobody does if not given. */
  readonly requests?: Pick<RequestCounts, 'count'> | undefined;
  /** Names that the server is known as besides IP addresses and those of this machine, as `ALLOWED_HOSTS` has them. */
  readonly allowedHosts?: readonly string[] | undefined;
  /** Paths below which addresses are names of files, `/folder/`; every other address is the same with a slash at its end. */
  readonly folders?: readonly string[];
  /** Makes the bodies that routes are given of their bytes; JSON in UTF-8 if not given. */
  readonly readBody?: (bytes: Buffer) => unknown;
  /** Counts the bodies of requests; nobody does if not given. */
  readonly held?: HeldRequests | undefined;
}

/** Fastify's own errors that a caller can cause, as ours. */
const ownCodes: Readonly<Record<string, ErrorCodeName>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'PAYLOAD_TOO_LARGE',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'BAD_REQUEST',
  FST_ERR_CTP_INVALID_JSON_BODY: 'BAD_REQUEST',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'BAD_REQUEST',
};

/**
 * An HTTP server as every process of this program has it: request ids (the caller's, if it sends a short plain one), one
 * log line a request, errors in one form, requests in flight finished on `close()`.
 */
export function createHttpServer({
  logger,
  bodyLimit,
  shutdownMilliseconds,
  headers = {},
  arrivalMilliseconds = 60_000,
  stallMilliseconds = 30_000,
  requests,
  allowedHosts = [],
  folders = [],
  readBody,
  held,
}: HttpServerOptions): FastifyInstance {
  const isFolder = (path: string): boolean => folders.some((folder) => path.startsWith(folder));
  const server = fastify({
    loggerInstance: logger,
    requestTimeout: arrivalMilliseconds,
    // Node looks at the longer of the two times only.
    http: {
      headersTimeout: arrivalMilliseconds,
      connectionsCheckingInterval: Math.min(arrivalMilliseconds, 5_000),
      // Refused by us, in the form of every other error.
      requireHostHeader: false,
    },
    rewriteUrl: ({ url = '/' }) => addressOf(url, isFolder),
    clientErrorHandler(error, socket) {
      const status = answerBrokenRequest(error, socket as Socket, headers);
      if (status !== undefined) requests?.count('unknown', status);
    },
    bodyLimit,
    genReqId: (request) => requestIdOf(request.headers),
    logController: new LogController({ requestIdLogLabel: 'requestId', disableRequestLogging: true }),
    // The hook below refuses what comes while the server closes, in the form of every other error.
    return503OnClosing: false,
    // An address that cannot be decoded comes past no hook.
    frameworkErrors(error, request, reply) {
      requests?.count(request.method, errorCodes.BAD_REQUEST.status);
      return sendError(request, reply.headers({ ...headers, [requestIdHeader]: request.id }), 'BAD_REQUEST', {
        values: { reason: error.message },
      });
    },
  }) as unknown as FastifyInstance;
  cutStalled(server, stallMilliseconds);
  takeBodies(server, bodyLimit, readBody, held);
  const checkTarget = onlyGoodTargets(server, targetCheck(allowedHosts));
  const isClosing = closeInTime(server, shutdownMilliseconds);
  server.addHook('onRequest', async (request, reply) => {
    // Apart: of `{ ...some, more }` V8 makes a hidden class each time in Node 20.
    reply.headers(headers).header(requestIdHeader, request.id);
    const fault = checkTarget(request.raw, request.originalUrl);
    if (fault && !(fault.code === 'HOST_NOT_ALLOWED' && probes.has(pathOf(request)))) {
      return sendError(request, reply, fault.code, fault.detail);
    }
    return isClosing() ? sendError(request, reply, 'SHUTTING_DOWN', { retryAfter: retrySeconds }) : undefined;
  });
  server.addHook('onResponse', async (request, reply) => {
    requests?.count(request.method, reply.statusCode);
    request.log.info(
      {
        method: request.method,
        path: pathOf(request),
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime),
      },
      'request',
    );
  });
  server.setNotFoundHandler((request, reply) =>
    sendError(request, reply, 'NOT_FOUND', { values: { path: pathOf(request) } }),
  );
  answerErrors(server, bodyLimit);
  return server;
}

/** Answers what goes wrong on a request's way in the form of every error. */
function answerErrors(server: FastifyInstance, bodyLimit: number): void {
  server.setErrorHandler((error: Error & { code?: string; statusCode?: number }, request, reply) => {
    if (isGone(request)) {
      request.log.info({ reason: error.message }, 'the client went away before its request was whole');
      return sendError(request, reply, 'BAD_REQUEST', { values: { reason: error.message } });
    }
    const told = error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE' ? unsupportedType() : error;
    if (told instanceof GraphQLError && isRegistered(told)) return sendGraphError(request, reply, told);
    const code = ownCodes[error.code ?? ''] ?? codeOf(error);
    if (code === 'INTERNAL') request.log.error({ err: error }, 'request failed');
    const facts = code === 'PAYLOAD_TOO_LARGE' ? { ...lengthOf(request), limit: bodyLimit } : {};
    return sendError(request, reply, code, { ...facts, values: { reason: error.message, path: pathOf(request) } });
  });
}

/** Addresses at which balancers and containers ask, by whatever name they know the server: no more than its health is told there. */
const probes: ReadonlySet<string> = new Set(['/healthz', '/readyz']);

/** Whether whoever sent a request has broken off in the middle of it. */
const isGone = ({ raw }: FastifyRequest): boolean => raw.destroyed && !raw.complete;

/** Answers with an error that has its code and messages. */
function sendGraphError(request: FastifyRequest, reply: FastifyReply, error: GraphQLError): FastifyReply {
  const { code, field, retryAfter } = error.extensions as unknown as ErrorExtensions;
  if (retryAfter !== undefined) reply.header('retry-after', retryAfter);
  // Fastify would close the connection, and the client might lose the answer while it sends; what still comes is thrown away.
  if (code === 'OVERLOADED') reply.removeHeader('connection');
  if (code === 'UNSUPPORTED_MEDIA_TYPE' && field === 'content-encoding')
    reply.header('accept-encoding', acceptedCodings);
  return reply
    .status(errorCodes[code].status)
    .type('application/json; charset=utf-8')
    .send({ errors: [formatError(error, request.id).error] });
}

/** What a plugin means by a status; files outside their folder are forbidden, which tells that there is nothing. */
const statusCodes: Readonly<Record<number, ErrorCodeName>> = {
  400: 'BAD_REQUEST',
  403: 'NOT_FOUND',
  404: 'NOT_FOUND',
  412: 'PRECONDITION_FAILED',
};

/** The code of an error that has none of Fastify's. */
const codeOf = (error: Error & { statusCode?: number }): ErrorCodeName =>
  error instanceof SyntaxError ? 'BAD_REQUEST' : (statusCodes[error.statusCode ?? 500] ?? 'INTERNAL');

/** How long a body says it is; nothing of one that does not say, which is read until it is too long. */
const lengthOf = ({ headers }: FastifyRequest): Pick<ErrorDetail, 'value'> =>
  headers['content-length'] === undefined ? {} : { value: Number(headers['content-length']) };

const pathOf = ({ url }: FastifyRequest): string => url.split('?', 1)[0] ?? url;

/**
 * Cuts connections whose client has read nothing of a response for so long. The time is that of a connection on which nothing
 * moves; with nothing to read the client waits for us, unless it is the shorter or longer time of one that is kept for its next
 * request.
 */
function cutStalled({ server }: FastifyInstance, milliseconds: number): void {
  server.setTimeout(milliseconds, (socket: Socket) => {
    if (socket.writableLength > 0 || socket.timeout !== milliseconds) socket.destroy();
  });
}

/** Cuts the connections that are still there so long after the server began to close; returns whether it has begun. */
function closeInTime(server: FastifyInstance, milliseconds: number): () => boolean {
  let timer: NodeJS.Timeout | undefined;
  server.addHook('preClose', async () => {
    timer = setTimeout(() => server.server.closeAllConnections(), milliseconds);
  });
  // A connection that was busy when closing began would be kept for the next request, and closing would wait for it.
  server.addHook('onResponse', async () => {
    if (timer) setImmediate(() => server.server.closeIdleConnections());
  });
  server.addHook('onClose', async () => clearTimeout(timer));
  return () => timer !== undefined;
}

/** For addresses that machines ask all the time: only what goes wrong there is logged. */
export const quiet = { logLevel: 'warn' } as const;

/** What an answer says that is an error in the form of GraphQL over HTTP. */
export function errorResponse(code: ErrorCodeName, requestId: string, detail: ErrorDetail = {}) {
  const { message, messageZh } = errorMessages(code, detail);
  return { errors: [{ message, extensions: { code, messageZh, ...errorFacts(detail), requestId } }] };
}

/** Answers with an error in the form of GraphQL over HTTP. */
export function sendError(
  request: FastifyRequest,
  reply: FastifyReply,
  code: ErrorCodeName,
  detail: ErrorDetail = {},
): FastifyReply {
  if (detail.retryAfter !== undefined) reply.header('retry-after', detail.retryAfter);
  return reply
    .status(errorCodes[code].status)
    .type('application/json; charset=utf-8')
    .send(errorResponse(code, request.id, detail));
}

/** Answers every other method at an address with 405 and the methods that it takes, whatever the body is. */
export function refuseOtherMethods(server: FastifyInstance, url: string, allowed: readonly string[]): void {
  const refuse = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    reply.header('allow', allowed.join(', '));
    return sendError(request, reply, 'METHOD_NOT_ALLOWED', {
      values: { allowed: allowed.join(', '), method: request.method },
    });
  };
  const method = server.supportedMethods.filter((supported) => !allowed.includes(supported));
  // Fastify asks for a handler; the hook answers before it, and before the body is read.
  server.route({ method, url, onRequest: refuse, handler: refuse });
}
