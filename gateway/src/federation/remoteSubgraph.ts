import { graphError, knownAtHeader, type Operation, requestIdHeader, revisionHeader } from '@zibo-graph/subgraph-kit';
import type { ExecutionResult } from 'graphql';
import { Pool } from 'undici';
import type { SubgraphConnection } from './SubgraphConnection.js';

/** How often the subgraph is asked for its revision, and how long it may take to tell. */
const revisionPollMilliseconds = 500;
const revisionTimeoutMilliseconds = 2_000;

/** A subgraph in another process. */
export interface RemoteSubgraphOptions {
  readonly name: string;
  /** Where it serves: `/graphql`, `/revision` and `/readyz` are taken from here. */
  readonly url: string;
  /** How long it may take to answer a fetch. */
  readonly timeoutMilliseconds: number;
}

/** Connects to a subgraph in another process, which may be down now and come back any time. */
export function remoteSubgraph({ name, url, timeoutMilliseconds }: RemoteSubgraphOptions): SubgraphConnection {
  const http = openHttp(url);
  let lastRevision: number | undefined;
  const askRevision = async (path: string): Promise<number> => {
    const { status, body } = await http.get(path, revisionTimeoutMilliseconds);
    const { revision } = (body ?? {}) as { revision?: unknown };
    if (status !== 200 || typeof revision !== 'number') throw new Error(`/revision answers ${excerpt(status, body)}`);
    return revision;
  };
  const askNewestRevision = async (): Promise<number> => {
    lastRevision = await askRevision('revision');
    return lastRevision;
  };
  const askRevisionAt = (time: string) => askRevision(`revision?${new URLSearchParams({ at: time })}`);
  const poll = pollAgainAndAgain(askNewestRevision, revisionPollMilliseconds);
  return {
    name,
    openSession(requestId, knownAt) {
      let revision: number | Promise<number> | undefined = knownAt === undefined ? lastRevision : undefined;
      return {
        async execute(operation) {
          try {
            revision ??= knownAt === undefined ? askNewestRevision() : askRevisionAt(knownAt);
            const headers = {
              [requestIdHeader]: requestId,
              [revisionHeader]: String(await revision),
              ...(knownAt === undefined ? {} : { [knownAtHeader]: knownAt }),
            };
            return executionResult(await http.post('graphql', operation, headers, timeoutMilliseconds), operation);
          } catch (cause) {
            throw graphError('SUBGRAPH_UNAVAILABLE', { subgraph: name, cause });
          }
        },
      };
    },
    async health() {
      try {
        const { status, body } = await http.get('readyz', revisionTimeoutMilliseconds);
        const { revision, reason } = (body ?? {}) as { revision?: unknown; reason?: unknown };
        if (status === 200 && typeof revision === 'number') return { status: 'ok', revision };
        return { status: 'unavailable', reason: typeof reason === 'string' ? reason : 'SUBGRAPH_UNAVAILABLE' };
      } catch {
        return { status: 'unavailable', reason: 'SUBGRAPH_UNAVAILABLE' };
      }
    },
    async close() {
      await poll.end();
      await http.close();
    },
  };
}

interface HttpAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Connections to one server, kept alive. */
function openHttp(url: string) {
  const base = new URL(url.endsWith('/') ? url : `${url}/`);
  const pool = new Pool(base.origin);
  const send = async (
    method: 'GET' | 'POST',
    path: string,
    timeout: number,
    headers = {},
    body?: string,
  ): Promise<HttpAnswer> => {
    const response = await pool.request({
      method,
      path: base.pathname + path,
      headers: { accept: 'application/json', ...headers },
      signal: AbortSignal.timeout(timeout),
      ...(body === undefined ? {} : { body }),
    });
    const text = await response.body.text();
    try {
      return { status: response.statusCode, body: JSON.parse(text) };
    } catch {
      throw new Error(`the answer is not JSON: ${excerpt(response.statusCode, text)}`);
    }
  };
  return {
    get: (path: string, timeout: number) => send('GET', path, timeout),
    post: (path: string, body: unknown, headers: Readonly<Record<string, string>>, timeout: number) =>
      send('POST', path, timeout, { ...headers, 'content-type': 'application/json' }, JSON.stringify(body)),
    close: () => pool.destroy(),
  };
}

/**
 * The result of an operation out of what came over HTTP.
 * @throws Error if it has not the form of one, for the gateway would merge it into the answer all the same.
 */
function executionResult({ status, body }: HttpAnswer, operation: Operation): ExecutionResult {
  const { data, errors } = (body ?? {}) as { data?: unknown; errors?: unknown };
  const representations = operation.variables?.representations;
  const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
  const fits =
    status === 200 &&
    (errors === undefined || (Array.isArray(errors) && errors.every(isObject))) &&
    (isObject(data) || (data === null && errors !== undefined)) &&
    (!isObject(data) || !Array.isArray(representations) || hasEntities(data, representations.length));
  if (!fits) throw new Error(`the answer is not a GraphQL result: ${excerpt(status, body)}`);
  return body as ExecutionResult;
}

const hasEntities = ({ _entities }: Readonly<Record<string, unknown>>, count: number): boolean =>
  Array.isArray(_entities) && _entities.length === count;

const excerpt = (status: number, body: unknown): string =>
  `HTTP ${status} ${(typeof body === 'string' ? body : JSON.stringify(body)).slice(0, 200)}`;

/** Calls a task again and again, never twice at once; its failures are told by those who need its result. */
function pollAgainAndAgain(task: () => Promise<unknown>, milliseconds: number): { end(): Promise<void> } {
  let timer: NodeJS.Timeout | undefined;
  let ended = false;
  let running: Promise<void>;
  const run = (): void => {
    running = task()
      .catch(() => {})
      .then(() => {
        if (!ended) timer = setTimeout(run, milliseconds);
      });
  };
  run();
  return {
    async end() {
      ended = true;
      clearTimeout(timer);
      await running;
    },
  };
}
