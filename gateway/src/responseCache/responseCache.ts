import {
  errorCodes,
  graphError,
  publicViewer,
  type ResponseBounds,
  ResponseHold,
  rightsOf,
  tooLarge,
} from '@zibo-graph/subgraph-kit';
import { type FormattedExecutionResult, OperationTypeNode } from 'graphql';
import { openRequest, type RequestScope } from '../federation/RequestScope.js';
import { acceptedLanguage } from '../foundation/acceptedLanguage.js';
import { openSingleFlight } from '../foundation/singleFlight.js';
import { type GraphRequest, loggedName } from '../server/GraphContext.js';
import { refusal } from '../server/GraphResponse.js';
import type { GraphServer, ResolvedOperation } from '../server/graphServer.js';
import type { SubgraphConnection } from '../subgraphs/SubgraphConnection.js';
import { cacheKey, type KeyedRequest } from './cacheKey.js';
import type { GraphState } from './graphState.js';
import { ResponseBody } from './ResponseBody.js';
import type { ResponseStore } from './responseStore.js';
import type { SharedResponses } from './sharedResponses.js';

/** Who asks, and how the answer finds him. */
export interface Client extends Pick<RequestScope, 'http' | 'caller' | 'viewer' | 'signal'> {
  /** Whether what changes the graph is refused. */
  readonly readsOnly: boolean;
}

/** The response to an operation. */
export interface OperationResponse {
  readonly status: number;
  readonly body: ResponseBody;
  /** Whether it is without errors. */
  readonly isWhole: boolean;
  /** Whether it is what the graph said: the request carried an operation, right or wrong. */
  readonly isWellFormed?: boolean;
  /** So many seconds are to pass before the same is asked again; undefined if nobody says so. */
  readonly retryAfter?: number | undefined;
  /** The key of its cache entry; undefined if it is not cached. */
  readonly key?: string | undefined;
  /** Headers that plugins of Apollo Server gave it; undefined if none did. */
  readonly headers?: ReadonlyMap<string, string> | undefined;
}

/** Where a response came from: this gateway's cache, the one that gateways share, another request's execution, or its own. */
export type ResponseSource = 'memory' | 'shared' | 'joined' | 'executed';

/** What a response cache is opened with. */
export interface ResponseCacheOptions {
  readonly graph: Pick<GraphServer, 'resolve' | 'execute'>;
  readonly subgraphs: readonly SubgraphConnection[];
  readonly state: GraphState;
  /** Undefined if nothing is to be cached: then nothing is shared either. */
  readonly store?: ResponseStore | undefined;
  readonly shared?: SharedResponses | undefined;
  /** Bounds the memory of responses while they are made; without it they are not bounded. */
  readonly bounds?: ResponseBounds | undefined;
  /** Called with each response: where it came from, and the name of its operation. */
  readonly onResponse?: ((source: ResponseSource, operation: string | undefined) => void) | undefined;
}

/** Responds to operations, executing each request once as long as the graph is in the same state. */
export interface ResponseCache {
  /** @throws GraphQLError METHOD_NOT_ALLOWED for what changes the graph, where that is refused. */
  respond(request: GraphRequest, client: Client): Promise<OperationResponse>;
}

/** What the execution of an operation came to, for everybody who waits for it. */
interface ExecutedOperation extends OperationResponse {
  readonly source: ResponseSource;
  readonly requestId: string;
  readonly result?: FormattedExecutionResult;
  /** Whether a plugin made it for the caller alone for whom it was executed. */
  readonly isForCaller?: boolean;
}

/** Opens the cache in front of Apollo Server. A response with errors is not cached, nor one of a mutation. */
export function openResponseCache(options: ResponseCacheOptions): ResponseCache {
  const { graph, state, store, onResponse = () => {} } = options;
  const executions = openSingleFlight<ExecutedOperation>();
  /** Executes for one caller what is neither cached nor shared. */
  const executeAlone = async (operation: ResolvedOperation, client: Client): Promise<OperationResponse> => {
    const executed = await inBounds(options, client, (scope) => execute(options, operation, scope));
    onResponse('executed', executed.body.operation);
    return executed;
  };
  return {
    async respond(request, client) {
      const now = store ? state() : undefined;
      const key = now === undefined ? undefined : cacheKey(now, keyedRequest(request, client));
      // Apollo Server is to see a document that it shall keep.
      const known = key === undefined || request.persistAs ? undefined : store?.get(key);
      if (known) {
        onResponse('memory', known.operation);
        nameOperation(client, known.operation);
        return { status: 200, body: known, isWhole: true, key, headers: known.headers };
      }
      // At once, so that it is read on the supergraph that the key names.
      const operation = graph.resolve(request);
      const kind = operation.ready?.operation.operation;
      if (client.readsOnly && kind === OperationTypeNode.MUTATION) throw refusedMethod();
      if (now === undefined || key === undefined || kind !== OperationTypeNode.QUERY) {
        return executeAlone(operation, client);
      }
      const own: { source?: ResponseSource } = {};
      const begin = async (signal: AbortSignal): Promise<ExecutedOperation> => {
        const executed = await executeOnce(options, { operation, client: { ...client, signal }, key, state: now });
        own.source = executed.source;
        return executed;
      };
      const executed = await executions.join(
        request.persistAs ? `${key} ${request.persistAs}` : key,
        begin,
        client.signal,
      );
      // Another caller was refused for having had too much: that says nothing of this one.
      if (!own.source && executed.status === errorCodes.RATE_LIMITED.status) return this.respond(request, client);
      // What a plugin made for another caller is not for this one.
      if (!own.source && executed.isForCaller) return executeAlone(graph.resolve(request), client);
      onResponse(own.source ?? 'joined', executed.body.operation);
      if (own.source !== 'executed') nameOperation(client, executed.body.operation);
      return own.source ? executed : joined(executed, client.http);
    },
  };
}

const keyedRequest = (request: GraphRequest, { http, viewer = publicViewer }: Client): KeyedRequest => ({
  query: request.query,
  operationName: request.operationName,
  variables: request.variables,
  extensions: request.extensions,
  language: acceptedLanguage(http.headers['accept-language']),
  rights: rightsOf(viewer),
});

/** Has the log tell of which operation its lines are, as the graph does where it executes one. */
function nameOperation({ http }: Client, operation: string | undefined): void {
  if (operation) http.log = http.log.child({ operation });
}

const refusedMethod = () => graphError('METHOD_NOT_ALLOWED', { values: { allowed: 'POST', method: 'GET' } });

/** An execution whose answer may be remembered under a key, which names a state of the graph. */
interface KeyedExecution {
  readonly operation: ResolvedOperation;
  readonly client: Client;
  readonly key: string;
  readonly state: string;
}

/** Takes an answer that another gateway has given, or executes; and remembers it, for this gateway and for others. */
async function executeOnce(
  options: ResponseCacheOptions,
  { operation, client, key, state: stateOfKey }: KeyedExecution,
): Promise<ExecutedOperation> {
  const { store, shared, state } = options;
  const executed = await inBounds(options, client, async (scope) => {
    const given = operation.request.persistAs ? undefined : await shared?.get(key);
    if (!given) return execute(options, operation, scope);
    scope.hold?.take(given.length);
    return takenOver(given, loggedName(operation.ready), scope);
  });
  // Where the graph has moved on meanwhile, nobody will ask for this again; and the date may have been the next already.
  if (!executed.isWhole || executed.isForCaller || state() !== stateOfKey) return executed;
  store?.set(key, executed.body);
  // What is shared is a body alone.
  if (executed.source === 'executed' && !executed.headers) shared?.set(key, executed.body.body);
  return { ...executed, key };
}

/** Does the work of a request in the memory that there is for it. The revisions of the subgraphs are pinned before anything is waited for. */
async function inBounds(
  { subgraphs, bounds }: ResponseCacheOptions,
  client: Client,
  work: (scope: RequestScope) => Promise<ExecutedOperation>,
): Promise<ExecutedOperation> {
  const hold = bounds && new ResponseHold(bounds);
  try {
    return await work(openRequest(client.http, subgraphs, { ...client, hold }));
  } finally {
    hold?.release();
  }
}

async function execute(
  { graph, bounds }: ResponseCacheOptions,
  operation: ResolvedOperation,
  scope: RequestScope,
): Promise<ExecutedOperation> {
  const response = await graph.execute(operation, scope);
  let { status, result, headers } = response;
  const name = loggedName(operation.ready);
  let answer = new ResponseBody(JSON.stringify(result), name, headers);
  // Counted it was from below: characters of short strings, and nothing for what JSON escapes.
  if (bounds && answer.body.length > bounds.limit) {
    ({ status, result, headers } = refusal([tooLarge(bounds.limit, answer.body.length)], scope));
    answer = new ResponseBody(JSON.stringify(result), name);
  }
  const isWhole = status === 200 && result.errors === undefined;
  const retryAfter = result.errors?.[0]?.extensions?.retryAfter as number | undefined;
  return {
    status,
    body: answer,
    isWhole,
    isForCaller: response.isForCaller === true,
    isWellFormed: true,
    retryAfter,
    result,
    headers,
    source: 'executed',
    requestId: scope.http.id,
  };
}

const takenOver = (body: Buffer, operation: string | undefined, { http }: RequestScope): ExecutedOperation => ({
  status: 200,
  body: new ResponseBody(body, operation),
  isWhole: true,
  source: 'shared',
  requestId: http.id,
});

/** The answer of an execution that began for another request: errors carry the id of the request that they go to. */
function joined({ result, requestId, ...executed }: ExecutedOperation, http: RequestScope['http']): OperationResponse {
  if (!result?.errors) return executed;
  http.log.warn({ executedFor: requestId }, 'errors of an execution that was shared');
  const errors = result.errors.map((error) => ({ ...error, extensions: { ...error.extensions, requestId: http.id } }));
  return { ...executed, body: new ResponseBody(withErrors(executed.body.body, result.errors, errors)) };
}

/** The same answer with other errors, which stand before all else: what is large of it is copied, and not made once more. */
function withErrors(body: Buffer, before: readonly object[], errors: readonly object[]): Buffer {
  const start = (own: readonly object[]): Buffer => Buffer.from(JSON.stringify({ errors: own }).slice(0, -1));
  return Buffer.concat([start(errors), body.subarray(start(before).length)]);
}
