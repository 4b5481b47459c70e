import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { readBody, takeRequests } from '@zibo-graph/subgraph-kit';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { RequestFingerprint } from '../responseCache/requestFingerprints.js';
import type { ResponseStore } from '../responseCache/responseStore.js';
import type { RepeatableResponse } from './graphRoute.js';
import type { HeldBodies } from './HeldBodies.js';
import type { RequestRules } from './readGraphRequest.js';
import { SentResponse } from './SentResponse.js';

/** What the way past the HTTP server is made of. */
export interface ShortcutOptions extends Pick<RequestRules, 'isFromForeignPage'> {
  readonly store: ResponseStore<SentResponse>;
  /** Where bodies are held until they are sent; what it has no room for is refused by the server. */
  readonly bodies: Pick<HeldBodies, 'tryHold'>;
  /** Whether whoever sent a request may have an operation more; who may not is told so by the server. */
  readonly admits: (request: IncomingMessage) => boolean;
  /** Told of each answer that went this way: the name of its operation, if it has one, its status, and how long it took. */
  readonly onResponse: (
    request: IncomingMessage,
    operation: string | undefined,
    status: number,
    milliseconds: number,
  ) => void;
  /** Told of each request, as by the server. */
  readonly logger: Logger;
}

/** The way past the HTTP server for requests that were answered before. */
export interface FingerprintShortcut {
  /** Learns how a request was answered, so that the same request is answered alike as long as its answer is remembered. */
  learn(request: IncomingMessage, response: RepeatableResponse): void;
}

/** A longer request is not worth recognising by its text. */
const longestBody = 16_384;

const noBody: Buffer = Buffer.alloc(0);

/**
 * Answers a request to `/graphql` that was answered before, the same to the byte, before anything of it is parsed or
 * routed; its response and its line in the log are those of the first. Every other request goes its way through the server
 * as if it had not been looked at. To be called before the server listens, and before its routes are added.
 */
export function addFingerprintShortcut(
  server: FastifyInstance,
  { store, bodies, admits, onResponse, logger, isFromForeignPage }: ShortcutOptions,
): FingerprintShortcut {
  const isLogged = logger.isLevelEnabled('info');
  const fingerprints = new WeakMap<IncomingMessage, RequestFingerprint>();
  const bodiesRead = new WeakMap<IncomingMessage, Buffer>();
  let isClosing = false;
  server.addHook('preClose', async () => {
    isClosing = true;
  });
  // The server reads a body that has been read already from here.
  server.addHook('preParsing', ({ raw }, _, payload, done) => {
    const body = bodiesRead.get(raw);
    done(null, body ? Readable.from([body]) : payload);
  });
  const tryServeFromCache = (
    request: IncomingMessage,
    response: ServerResponse,
    fingerprint: RequestFingerprint,
    since: number,
  ): boolean => {
    const sent = isClosing ? undefined : store.getSent(fingerprint);
    if (!sent || !bodies.tryHold(response, sent.body) || !admits(request)) {
      fingerprints.set(request, fingerprint);
      return false;
    }
    const { requestId, status } = sent.send(request, response);
    const milliseconds = performance.now() - since;
    if (isLogged) {
      const { method, url = '' } = request;
      const whole = Math.round(milliseconds);
      // Named one by one: of `{ ...some, more }` V8 makes a hidden class each time in Node 20.
      logger.info(
        { requestId, operation: sent.operation, method, path: pathOf(url), status, milliseconds: whole },
        'request',
      );
    }
    onResponse(request, sent.operation, status, milliseconds);
    return true;
  };
  const pass = takeRequests(server, (request, response) => {
    const since = performance.now();
    const head = headText(request, isFromForeignPage);
    if (head === undefined) return pass(request, response);
    if (request.method === 'GET') {
      return (
        tryServeFromCache(request, response, new RequestFingerprint(head, noBody), since) || pass(request, response)
      );
    }
    readBody(request, (body) => {
      if (tryServeFromCache(request, response, new RequestFingerprint(head, body), since)) return;
      bodiesRead.set(request, body);
      pass(request, response);
    });
  });
  return {
    learn(request, { key, ...response }) {
      const fingerprint = fingerprints.get(request);
      if (!fingerprint) return;
      // A copy: what came may be a part of a larger buffer, which would be kept with it.
      const body = Buffer.alloc(fingerprint.body.length, fingerprint.body);
      store.setSent(new RequestFingerprint(fingerprint.head, body), key, new SentResponse(response));
    },
  };
}

/**
 * What besides the body a response depends on, as one text. Undefined for a request that is none to the graph, too long,
 * or tells who sends it.
 */
function headText(
  { method, url = '', headers }: IncomingMessage,
  isFromForeignPage: RequestRules['isFromForeignPage'],
): string | undefined {
  const { accept = '', authorization, origin = '', 'content-type': type = '', 'content-length': length } = headers;
  if (authorization !== undefined || headers['transfer-encoding'] !== undefined) return undefined;
  // Compressed bytes are another request than the same bytes as they are.
  if (headers['content-encoding'] !== undefined) return undefined;
  const others = `${accept}\n${headers['accept-language'] ?? ''}\n${headers['accept-encoding'] ?? ''}\n${origin}`;
  if (method === 'POST' && url === '/graphql' && type.startsWith('application/json')) {
    const isShort = Number(length) > 0 && Number(length) <= longestBody;
    return isShort ? `POST\n${type}\n${others}\n` : undefined;
  }
  const isQuery = method === 'GET' && length === undefined && url.startsWith('/graphql?');
  return isQuery ? `GET\n${isFromForeignPage(headers)}\n${others}\n${url}` : undefined;
}

const pathOf = (url: string): string => url.split('?', 1)[0] ?? url;
