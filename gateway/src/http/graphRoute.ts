import type { IncomingMessage } from 'node:http';
import {
  type ErrorExtensions,
  errorCodes,
  formatError,
  graphError,
  refuseOtherMethods,
  requestIdHeader,
  traced,
} from '@zibo-graph/subgraph-kit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { ResponseBody } from '../responseCache/ResponseBody.js';
import type { Client, OperationResponse, ResponseCache } from '../responseCache/responseCache.js';
import type { Callers } from '../server/limits/callers.js';
import type { PersistedOperations } from '../server/persistedOperations.js';
import { acceptedMediaType } from './acceptedMediaType.js';
import { type CachePolicy, encodeResponse, isNotModified, isOfBody } from './encodeResponse.js';
import type { HeldBodies } from './HeldBodies.js';
import { isRead, type OperationRequest, type RequestRules, readGraphRequest } from './readGraphRequest.js';
import { requestSpan } from './requestSpan.js';

/** What the graph is served with. */
export interface GraphRouteOptions extends CachePolicy, Pick<RequestRules, 'batchLimit' | 'isFromForeignPage'> {
  readonly responseCache: ResponseCache;
  readonly persisted: PersistedOperations;
  readonly callers: Pick<Callers, 'of' | 'admit' | 'isByProxy'>;
  /** Where the bodies of responses are held until they are sent. */
  readonly bodies: Pick<HeldBodies, 'hold'>;
  /** Whether a document asks the graph of itself only. */
  readonly isAboutItself: (query: string) => boolean;
  /** Told of each response that the same request may have again, as long as its answer is remembered. */
  readonly onRepeatable: (request: IncomingMessage, response: RepeatableResponse) => void;
}

/** A response, but for its id, and the key of its answer. */
export interface RepeatableResponse {
  readonly key: string;
  readonly answer: ResponseBody;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** The graph at `/graphql`, by POST and, for what is known to be safe or cannot come from a foreign page, by GET. */
export function addGraphRoute(server: FastifyInstance, options: GraphRouteOptions): void {
  const { batchLimit, persisted, callers, isAboutItself, isFromForeignPage } = options;
  const repeatable = new WeakMap<FastifyRequest, RepeatableResponse>();
  const sending = { maxAgeSeconds: options.maxAgeSeconds, repeatable };
  const isHarmless = (query: string) => persisted.isListed(query) || isAboutItself(query);
  const rules = { batchLimit, isHarmless, isFromForeignPage };
  server.route({
    method: ['GET', 'HEAD', 'POST'],
    url: '/graphql',
    // Whatever it carries, a request counts before anything of it is parsed.
    async onRequest(request, reply) {
      const retryAfter = callers.admit(callers.of(request.raw));
      if (retryAfter !== null) return send(sending, request, reply, refused(rateLimited(retryAfter), request));
    },
    // After every other hook has put its headers on the response.
    onSend(request, reply, _, done) {
      const response = repeatable.get(request);
      if (response) {
        const headers = { ...response.headers, ...textHeaders(reply) };
        options.onRepeatable(request.raw, { ...response, headers });
      }
      done();
    },
    handler: (request, reply) =>
      traced(`${request.method} /graphql`, requestSpan(request.raw, options.callers), async () => {
        try {
          const { isBatch, operations } = readGraphRequest(request, rules);
          const signal = goneSignal(reply);
          const caller = callers.of(request.raw);
          const answered = await Promise.all(
            operations.map((operation, index) => {
              // The log line of the request names its operation, where there is one.
              const http = isBatch ? copyOf(request) : request;
              const client = { http, caller, signal, readsOnly: isRead(request) };
              // The first is what the request has counted as.
              const retryAfter = index === 0 ? null : callers.admit(caller);
              if (retryAfter !== null) return refused(rateLimited(retryAfter), request);
              return respondToOne(options, { request, reply }, operation, client);
            }),
          );
          return await send(sending, request, reply, isBatch ? batch(answered) : (answered[0] as OperationResponse));
        } catch (error) {
          return send(sending, request, reply, refused(error, request));
        }
      }),
  });
  refuseOtherMethods(server, '/graphql', ['GET', 'HEAD', 'POST']);
}

/** What an operation of a batch may have the log named for. */
const copyOf = ({ id, log, headers, method }: FastifyRequest): Client['http'] => ({ id, log, headers, method });

/** Aborted when the client goes before it has its answer. */
function goneSignal({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController();
  raw.once('close', () => raw.writableFinished || gone.abort());
  return gone.signal;
}

/** What an operation came to, and whether the same request may have the same answer at once from now on. */
interface RoutedResponse extends OperationResponse {
  readonly isRepeatable?: boolean;
}

async function respondToOne(
  { responseCache: answers, persisted, bodies }: GraphRouteOptions,
  { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
  operation: OperationRequest,
  client: Client,
): Promise<RoutedResponse> {
  try {
    const { id, query: given, ...others } = operation;
    const query = await persisted.documentOf(operation, request.log);
    const persistAs = given === undefined ? undefined : id;
    const answered = await answers.respond({ query, persistAs, ...others }, client);
    bodies.hold(reply.raw, answered.body.body);
    return { isRepeatable: persistAs === undefined && !persisted.isTold(query), ...answered };
  } catch (error) {
    return refused(error, request);
  }
}

const rateLimited = (retryAfter: number): GraphQLError => graphError('RATE_LIMITED', { retryAfter });

/** @throws what is no refusal. */
function refused(error: unknown, { id }: FastifyRequest): OperationResponse {
  if (!(error instanceof GraphQLError)) throw error;
  const { code, retryAfter } = error.extensions as unknown as ErrorExtensions;
  const body = JSON.stringify({ errors: [formatError(error, id).error] });
  return { status: errorCodes[code].status, body: new ResponseBody(body), isWhole: false, retryAfter };
}

/** The answers to a list of operations, in its order. */
function batch(answered: readonly OperationResponse[]): OperationResponse {
  const parts = answered.flatMap(({ body: answer }, index) => [Buffer.from(index === 0 ? '[' : ','), answer.body]);
  return { status: 200, body: new ResponseBody(Buffer.concat([...parts, Buffer.from(']')])), isWhole: false };
}

async function send(
  options: CachePolicy & { readonly repeatable: WeakMap<FastifyRequest, RepeatableResponse> },
  request: FastifyRequest,
  reply: FastifyReply,
  answered: RoutedResponse,
): Promise<FastifyReply> {
  const { body, headers } = await encodeResponse(answered, request, options);
  const vary = [reply.getHeader('vary'), headers.vary].filter(Boolean).join(', ');
  reply.headers({ ...headers, vary });
  if (answered.retryAfter !== undefined) reply.header('retry-after', answered.retryAfter);
  const { key, body: answer, isRepeatable } = answered;
  if (key !== undefined && isRepeatable) options.repeatable.set(request, { key, answer, headers, body });
  if (!isNotModified(request.headers['if-none-match'], headers.etag)) {
    return reply.status(statusOf(answered, request)).send(body);
  }
  for (const name of Object.keys(headers)) if (isOfBody(name)) reply.removeHeader(name);
  return reply.status(304).send();
}

/** What a response says in its headers, but for its id. */
function textHeaders(reply: FastifyReply): Readonly<Record<string, string>> {
  const { [requestIdHeader]: _, ...headers } = reply.getHeaders();
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

/** GraphQL over HTTP has 200 for what was refused as GraphQL, not as HTTP, where the client asks for plain JSON. */
function statusOf({ status, isWellFormed }: OperationResponse, { headers }: FastifyRequest): number {
  return status === 400 && isWellFormed && acceptedMediaType(headers.accept).isPlainJson ? 200 : status;
}
