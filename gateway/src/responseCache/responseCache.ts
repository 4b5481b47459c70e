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
import { type GraphRequest, loggedName } from '../server/GraphContext.js';
import { refusal } from '../server/GraphResponse.js';
import type { GraphServer, ResolvedOperation } from '../server/graphServer.js';
import type { SubgraphConnection } from '../subgraphs/SubgraphConnection.js';
import { acceptedLanguage } from '../work/acceptedLanguage.js';
import { shareWork } from '../work/singleFlight.js';
import { answerKey, type Question } from './cacheKey.js';
import type { GraphState } from './graphState.js';
import { Answer } from './ResponseBody.js';
import type { AnswerMemory } from './responseStore.js';
import type { SharedAnswers } from './sharedResponses.js';

/** Who asks, and how the answer finds him. */
export interface Client extends Pick<RequestScope, 'http' | 'caller' | 'viewer' | 'signal'> {
  /** Whether what changes the graph is refused. */
  readonly readsOnly: boolean;
}

/** What an operation came to. */
export interface Answered {
  readonly status: number;
  readonly answer: Answer;
  /** Whether it is without errors. */
  readonly isWhole: boolean;
  /** Whether it is what the graph said: the request carried an operation, right or wrong. */
  readonly isWellFormed?: boolean;
  /** So many seconds are to pass before the same is asked again; undefined if nobody says so. */
  readonly retryAfter?: number | undefined;
  /** Under which key the answer is remembered; undefined if it is not. */
  readonly key?: string | undefined;
  /** Headers that plugins of Apollo Server gave it; undefined if none did. */
  readonly headers?: ReadonlyMap<string, string> | undefined;
}

/** From where an answer came: this gateway's memory, that of all gateways, another request's execution, or its own. */
export type AnswerSource = 'memory' | 'shared' | 'joined' | 'executed';

/** What answers are remembered with. */
export interface RememberedAnswersOptions {
  readonly graph: Pick<GraphServer, 'resolve' | 'execute'>;
  readonly subgraphs: readonly SubgraphConnection[];
  readonly state: GraphState;
  /** Undefined if nothing is to be remembered: then nothing is shared either. */
  readonly memory?: AnswerMemory | undefined;
  readonly shared?: SharedAnswers | undefined;
  /** Bounds what answers are made of; without it they are not bounded. */
  readonly bounds?: ResponseBounds | undefined;
  /** Told of each answer where it came from, and the name of its operation. */
  readonly onAnswer?: ((source: AnswerSource, operation: string | undefined) => void) | undefined;
}

/** Answers operations, each question once as long as the graph is in the same state. */
export interface RememberedAnswers {
  /** @throws GraphQLError METHOD_NOT_ALLOWED for what changes the graph, where that is refused. */
  answer(request: GraphRequest, client: Client): Promise<Answered>;
}

/** What the execution of an operation came to, for everybody who waits for it. */
interface Executed extends Answered {
  readonly source: AnswerSource;
  readonly requestId: string;
  readonly result?: FormattedExecutionResult;
  /** Whether a plugin says that it must not be cached. */
  readonly isPrivate?: boolean;
}

/** Puts a memory in front of a graph. What has errors is not remembered, nor what changes the graph. */
export function rememberAnswers(options: RememberedAnswersOptions): RememberedAnswers {
  const { graph, state, memory, onAnswer = () => {} } = options;
  const executions = shareWork<Executed>();
  return {
    async answer(request, client) {
      const now = memory ? state() : undefined;
      const key = now === undefined ? undefined : answerKey(now, questionOf(request, client));
      // Apollo Server is to see a document that it shall keep.
      const known = key === undefined || request.persistAs ? undefined : memory?.get(key);
      if (known) {
        onAnswer('memory', known.operation);
        nameOperation(client, known.operation);
        return { status: 200, answer: known, isWhole: true, key, headers: known.headers };
      }
      // At once, so that it is read on the supergraph that the key names.
      const operation = graph.resolve(request);
      const kind = operation.ready?.operation.operation;
      if (client.readsOnly && kind === OperationTypeNode.MUTATION) throw refusedMethod();
      if (now === undefined || key === undefined || kind !== OperationTypeNode.QUERY) {
        const executed = await inBounds(options, client, (scope) => execute(options, operation, scope));
        onAnswer('executed', executed.answer.operation);
        return executed;
      }
      const own: { source?: AnswerSource } = {};
      const begin = async (signal: AbortSignal): Promise<Executed> => {
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
      if (!own.source && executed.status === errorCodes.RATE_LIMITED.status) return this.answer(request, client);
      onAnswer(own.source ?? 'joined', executed.answer.operation);
      if (own.source !== 'executed') nameOperation(client, executed.answer.operation);
      return own.source ? executed : joined(executed, client.http);
    },
  };
}

const questionOf = (request: GraphRequest, { http, viewer = publicViewer }: Client): Question => ({
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
  options: RememberedAnswersOptions,
  { operation, client, key, state: stateOfKey }: KeyedExecution,
): Promise<Executed> {
  const { memory, shared, state } = options;
  const executed = await inBounds(options, client, async (scope) => {
    const given = operation.request.persistAs ? undefined : await shared?.get(key);
    if (!given) return execute(options, operation, scope);
    scope.hold?.take(given.length);
    return takenOver(given, loggedName(operation.ready), scope);
  });
  // Where the graph has moved on meanwhile, nobody will ask for this again; and the date may have been the next already.
  if (!executed.isWhole || executed.isPrivate || state() !== stateOfKey) return executed;
  memory?.set(key, executed.answer);
  // What is shared is a body alone.
  if (executed.source === 'executed' && !executed.headers) shared?.set(key, executed.answer.body);
  return { ...executed, key };
}

/** Does the work of a request in the memory that there is for it. The revisions of the subgraphs are pinned before anything is waited for. */
async function inBounds(
  { subgraphs, bounds }: RememberedAnswersOptions,
  client: Client,
  work: (scope: RequestScope) => Promise<Executed>,
): Promise<Executed> {
  const hold = bounds && new ResponseHold(bounds);
  try {
    return await work(openRequest(client.http, subgraphs, { ...client, hold }));
  } finally {
    hold?.release();
  }
}

async function execute(
  { graph, bounds }: RememberedAnswersOptions,
  operation: ResolvedOperation,
  scope: RequestScope,
): Promise<Executed> {
  let { status, result, headers } = await graph.execute(operation, scope);
  const name = loggedName(operation.ready);
  let answer = new Answer(JSON.stringify(result), name, headers);
  // Counted it was from below: characters of short strings, and nothing for what JSON escapes.
  if (bounds && answer.body.length > bounds.limit) {
    ({ status, result, headers } = refusal([tooLarge(bounds.limit, answer.body.length)], scope));
    answer = new Answer(JSON.stringify(result), name);
  }
  const isWhole = status === 200 && result.errors === undefined;
  const retryAfter = result.errors?.[0]?.extensions?.retryAfter as number | undefined;
  return {
    status,
    answer,
    isWhole,
    isPrivate: /no-store|private/.test(headers?.get('cache-control') ?? ''),
    isWellFormed: true,
    retryAfter,
    result,
    headers,
    source: 'executed',
    requestId: scope.http.id,
  };
}

const takenOver = (body: Buffer, operation: string | undefined, { http }: RequestScope): Executed => ({
  status: 200,
  answer: new Answer(body, operation),
  isWhole: true,
  source: 'shared',
  requestId: http.id,
});

/** The answer of an execution that began for another request: errors carry the id of the request that they go to. */
function joined({ result, requestId, ...executed }: Executed, http: RequestScope['http']): Answered {
  if (!result?.errors) return executed;
  http.log.warn({ executedFor: requestId }, 'errors of an execution that was shared');
  const errors = result.errors.map((error) => ({ ...error, extensions: { ...error.extensions, requestId: http.id } }));
  return { ...executed, answer: new Answer(withErrors(executed.answer.body, result.errors, errors)) };
}

/** The same answer with other errors, which stand before all else: what is large of it is copied, and not made once more. */
function withErrors(body: Buffer, before: readonly object[], errors: readonly object[]): Buffer {
  const start = (own: readonly object[]): Buffer => Buffer.from(JSON.stringify({ errors: own }).slice(0, -1));
  return Buffer.concat([start(errors), body.subarray(start(before).length)]);
}
