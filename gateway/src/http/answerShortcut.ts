import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { requestIdHeader, requestIdOf } from '@zibo-graph/subgraph-kit';
import type { FastifyInstance } from 'fastify';
import type { AnswerMemory, SentAnswer } from '../cache/answerMemory.js';
import type { RepeatableResponse } from './graphRoute.js';
import { isNotModified, isOfBody } from './prepareAnswer.js';
import { isPreflighted } from './readGraphRequest.js';

/** What the way past the HTTP server is made of. */
export interface ShortcutOptions {
  readonly memory: AnswerMemory;
  /** Whether whoever sent a request may have an operation more; who may not is told so by the server. */
  readonly admits: (request: IncomingMessage) => boolean;
  /** Told of each answer that went this way, with what the log has of it. */
  readonly onAnswer: (request: IncomingMessage, line: AnsweredLine, milliseconds: number) => void;
}

/** What the log has of a request that went this way. */
export interface AnsweredLine {
  readonly requestId: string;
  readonly operation?: string;
  readonly method: string;
  readonly path: string | undefined;
  readonly status: number;
}

/** The way past the HTTP server for requests that were answered before. */
export interface AnswerShortcut {
  /** Learns how a request was answered, so that the same request is answered alike as long as its answer is remembered. */
  learn(request: IncomingMessage, response: RepeatableResponse): void;
}

/** A longer request is not worth recognising by its text. */
const longestBody = 16_384;

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Answers a request to `/graphql` that was answered before, the same to the byte, before anything of it is parsed or
 * routed; its response and its line in the log are those of the first. Every other request goes its way through the server
 * as if it had not been looked at. To be called before the server listens, and before its routes are added.
 */
export function addAnswerShortcut(
  server: FastifyInstance,
  { memory, admits, onAnswer }: ShortcutOptions,
): AnswerShortcut {
  const texts = new WeakMap<IncomingMessage, string>();
  const bodies = new WeakMap<IncomingMessage, Buffer>();
  let isClosing = false;
  server.addHook('preClose', async () => {
    isClosing = true;
  });
  // The server reads a body that has been read already from here.
  server.addHook('preParsing', ({ raw }, _, payload, done) => {
    const body = bodies.get(raw);
    done(null, body ? Readable.from([body]) : payload);
  });
  const answered = (request: IncomingMessage, response: ServerResponse, text: string, since: number): boolean => {
    const sent = isClosing ? undefined : memory.recall(text);
    if (!sent || !admits(request)) {
      texts.set(request, text);
      return false;
    }
    const line = respond(request, response, sent);
    const milliseconds = performance.now() - since;
    server.log.info({ ...line, milliseconds: Math.round(milliseconds) }, 'request');
    onAnswer(request, line, milliseconds);
    return true;
  };
  const pass = takeRequests(server, (request, response) => {
    const since = performance.now();
    const head = headText(request);
    if (head === undefined) return pass(request, response);
    if (request.method === 'GET') return answered(request, response, head, since) || pass(request, response);
    readBody(request, (body) => {
      if (answered(request, response, head + body.toString('latin1'), since)) return;
      bodies.set(request, body);
      pass(request, response);
    });
  });
  return {
    learn(request, { key, answer, headers, body }) {
      const text = texts.get(request);
      if (text === undefined) return;
      const all = Object.entries(headers);
      const notModifiedHead = all.filter(([name]) => !isOfBody(name)).flat();
      const { etag } = headers;
      memory.memorise(text, key, { head: all.flat(), notModifiedHead, body, etag, operation: answer.operation });
    },
  };
}

/** Has a listener take the requests of a server; returns what took them before. */
function takeRequests({ server }: FastifyInstance, listener: (...taken: Parameters<Listener>) => void): Listener {
  const before = server.listeners('request') as Listener[];
  server.removeAllListeners('request');
  server.on('request', listener);
  return (request, response) => {
    for (const one of before) one(request, response);
  };
}

/**
 * What besides the body a response depends on, as one text. Undefined for a request that is none to the graph, too long,
 * or tells who sends it.
 */
function headText({ method, url = '', headers }: IncomingMessage): string | undefined {
  const { accept = '', authorization, origin = '', 'content-type': type = '', 'content-length': length } = headers;
  if (authorization !== undefined || headers['transfer-encoding'] !== undefined) return undefined;
  const others = `${accept}\n${headers['accept-language'] ?? ''}\n${headers['accept-encoding'] ?? ''}\n${origin}`;
  if (method === 'POST' && url === '/graphql' && type.startsWith('application/json')) {
    const isShort = Number(length) > 0 && Number(length) <= longestBody;
    return isShort ? `POST\n${type}\n${others}\n` : undefined;
  }
  const isQuery = method === 'GET' && length === undefined && url.startsWith('/graphql?');
  return isQuery ? `GET\n${isPreflighted(headers)}\n${others}\n${url}` : undefined;
}

function readBody(request: IncomingMessage, onRead: (body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => onRead(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)));
}

/** Sends an answer; returns what the log tells of it. */
function respond(
  { headers, method = '', url = '' }: IncomingMessage,
  response: ServerResponse,
  sent: SentAnswer,
): AnsweredLine {
  const requestId = requestIdOf(headers);
  const isKnown = isNotModified(headers['if-none-match'], sent.etag);
  const status = isKnown ? 304 : 200;
  response.writeHead(status, [...(isKnown ? sent.notModifiedHead : sent.head), requestIdHeader, requestId]);
  response.end(isKnown ? undefined : sent.body);
  const operation = sent.operation === undefined ? {} : { operation: sent.operation };
  return { requestId, ...operation, method, path: url.split('?', 1)[0], status };
}
