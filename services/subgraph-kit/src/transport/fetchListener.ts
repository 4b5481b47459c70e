import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import type { RequestCounts } from '../observability/requestCounts.js';
import type { FetchAnswer } from './fetchAnswer.js';
import type { Fetches, ToldResult } from './fetches.js';
import type { ReceivedFetch } from './fetchRequest.js';
import type { HeldRequests, RequestHold } from './heldRequests.js';
import { goneSignal, readBody, takeRequests } from './rawRequests.js';
import { requestIdHeader, requestIdOf } from './requestId.js';
import { resultLines, resultLinesType } from './resultLines.js';

/** What answers requests before the HTTP server's own ways. */
export interface FetchListenerOptions {
  /** Its address. */
  readonly path: string;
  /** Largest body in bytes. */
  readonly bodyLimit: number;
  readonly fetches: Fetches;
  /** Counts large bodies; nobody does if not given. */
  readonly held?: Pick<HeldRequests, 'openFor'> | undefined;
  /** Where each request is counted; nowhere if not given. */
  readonly requests?: Pick<RequestCounts, 'count'> | undefined;
}

/**
 * Answers plain requests for operations as they come from the gateway, past the routes, hooks and replies of the HTTP server,
 * which cost more than most fetches; to the byte as the server's own route does. What is in any way unusual, or comes while
 * the server closes, goes its way through the server. To be called before the server listens.
 */
export function addFetchListener(
  server: FastifyInstance,
  { path, bodyLimit, fetches, held, requests }: FetchListenerOptions,
): void {
  let isClosing = false;
  server.addHook('preClose', async () => {
    isClosing = true;
  });
  const isOurs = ({ method, url, headers }: IncomingMessage): boolean => {
    const length = Number(headers['content-length']);
    const isEncoded = headers['transfer-encoding'] !== undefined || headers['content-encoding'] !== undefined;
    const isRead = length > 0 && length <= bodyLimit && !isEncoded;
    return (
      !isClosing &&
      method === 'POST' &&
      url === path &&
      isRead &&
      headers['content-type']?.startsWith('application/json') === true
    );
  };
  const onFinish = function (this: ServerResponse): void {
    requests?.count('POST', this.statusCode);
    // A connection that was busy when closing began would be kept for the next request, and closing would wait for it.
    if (isClosing) setImmediate(() => server.server.closeIdleConnections());
  };
  const pass = takeRequests(server, (request, response) => {
    if (!isOurs(request)) return pass(request, response);
    const since = performance.now();
    response.once('finish', onFinish);
    const { headers } = request;
    const received = (body: Buffer | null): ReceivedFetch => ({
      ...{ requestId: requestIdOf(headers), method: 'POST', url: path, headers, body },
      ...{ signal: goneSignal(response), hold: fetches.openHold() },
    });
    const read = (body: Buffer): void => {
      const fetch = received(body);
      const log = logRequests(server.log, fetch, since);
      void (isTold(fetch) ? tellResults(fetches, fetch, response, log) : answerWhole(fetches, fetch, response, log));
    };
    const refuse = (): void => {
      const fetch = received(null);
      const answer = fetches.overloaded(fetch);
      send(response, fetch, answer);
      logRequests(server.log, fetch, since)(fetch.requestId, answer.status);
    };
    readCounted(request, held?.openFor(request, response), read, refuse);
  });
}

/**
 * Reads the body of a request, as its hold counts it.
 * @param refuse called if there is no room for it; what still comes of it goes nowhere.
 */
function readCounted(
  request: IncomingMessage,
  hold: RequestHold | undefined,
  read: (body: Buffer) => void,
  refuse: () => void,
): void {
  if (hold) {
    const bytes = hold.counted(request);
    // One that breaks off has nobody to be answered.
    bytes.once('error', (error) => error instanceof GraphQLError && refuse());
    readBody(bytes, (body) => {
      if (hold.mayRead(body)) read(body);
      else refuse();
    });
  } else {
    readBody(request, read);
  }
}

/** Whether a list is answered by its results as they come. */
const isTold = ({ headers, body }: ReceivedFetch): boolean =>
  headers.accept === resultLinesType && body?.[0] === '['.charCodeAt(0);

type LogRequest = (requestId: string, status: number) => void;

async function answerWhole(
  fetches: Fetches,
  fetch: ReceivedFetch,
  response: ServerResponse,
  log: LogRequest,
): Promise<void> {
  const answer = await fetches.answer(fetch);
  send(response, fetch, answer);
  log(fetch.requestId, answer.status);
}

async function tellResults(
  fetches: Fetches,
  fetch: ReceivedFetch,
  response: ServerResponse,
  log: LogRequest,
): Promise<void> {
  const lines = resultLines(response, () => [requestIdHeader, fetch.requestId, ...fetches.revisionHeaders()]);
  const tell = (told: ToldResult): void => {
    lines.write(told);
    log(told.requestId, 200);
  };
  const refusal = await fetches.tellEach(fetch, tell);
  if (!refusal) {
    fetch.hold?.releaseAfter(response);
    return lines.end();
  }
  send(response, fetch, refusal);
  log(fetch.requestId, refusal.status);
}

function send(
  response: ServerResponse,
  { requestId, hold }: ReceivedFetch,
  { status, headers, body }: FetchAnswer,
): void {
  const own = [requestIdHeader, requestId, ...headers, 'content-length', String(Buffer.byteLength(body))];
  hold?.releaseAfter(response);
  response.writeHead(status, own).end(body);
}

/** Logs requests as the server does; those of one list began at the same time. */
const logRequests =
  (log: Pick<Logger, 'info'>, { method, url }: ReceivedFetch, since: number): LogRequest =>
  (requestId, status) =>
    log.info({ requestId, method, path: url, status, milliseconds: Math.round(performance.now() - since) }, 'request');
