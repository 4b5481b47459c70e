import type { AnsweredErrors } from './GraphError.js';
import { TransportError } from './TransportError.js';

/** A GraphQL request, and by what it goes. */
export interface GraphRequest {
  readonly url: string;
  readonly fetch: typeof fetch;
  readonly headers: Readonly<Record<string, string>>;
  /** SHA-256 of the document, if it may be named by that. */
  readonly id: string | undefined;
  readonly document: string;
  readonly operationName: string | undefined;
  readonly variables: object;
  readonly timeoutMilliseconds: number;
  readonly signal: AbortSignal | undefined;
}

/** A GraphQL response: data, errors, or both. */
export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: AnsweredErrors;
}

/** A longer address is refused by some servers and proxies on the way. */
const longestUrl = 2_000;

/**
 * Sends a GraphQL request: by GET if its document has an id and the address stays short, by POST otherwise, or where the graph
 * does not know the id; it does then.
 * @throws TransportError if no GraphQL response comes; the reason of the signal if that is aborted.
 */
export const send = (request: GraphRequest): Promise<Answer> =>
  inTime(request, async (signal) => {
    const { url, id, document: query, operationName, variables } = request;
    const persisted = id === undefined ? undefined : addressOf(url, id, variables);
    if (persisted !== undefined && persisted.length <= longestUrl) {
      const answer = await exchange(request, persisted, { method: 'GET', signal });
      if (answer.errors?.[0].extensions?.code !== 'PERSISTED_QUERY_NOT_FOUND') return answer;
    }
    const extensions = id === undefined ? {} : { extensions: { persistedQuery: { version: 1, sha256Hash: id } } };
    const body = JSON.stringify({ query, operationName, variables, ...extensions });
    return exchange(request, url, { method: 'POST', body, signal });
  });

/** Where the response of a document is that the graph knows by its id. */
function addressOf(url: string, id: string, variables: object): string {
  const given = JSON.stringify(variables);
  const parameters = new URLSearchParams({
    documentId: `sha256:${id}`,
    ...(given === '{}' ? {} : { variables: given }),
  });
  return `${url}${url.includes('?') ? '&' : '?'}${parameters}`;
}

async function inTime<T>(
  { url, timeoutMilliseconds, signal }: GraphRequest,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  // AbortSignal.any would say this in a word, but older browsers lack it and Node 20 may collect it before it fires.
  const controller = new AbortController();
  const abort = () => controller.abort();
  const timer = setTimeout(abort, timeoutMilliseconds);
  signal?.addEventListener('abort', abort);
  try {
    return await work(controller.signal);
  } catch (cause) {
    signal?.throwIfAborted();
    if (cause instanceof TransportError) throw cause;
    throw new TransportError(controller.signal.aborted ? 'TIMED_OUT' : 'UNREACHABLE', { url, cause });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

/** @throws TransportError NOT_GRAPHQL; whatever `fetch` does. */
async function exchange({ url, fetch, headers }: GraphRequest, address: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(address, {
    ...init,
    headers: {
      accept: 'application/graphql-response+json, application/json;q=0.9',
      ...headers,
      ...(init.body === undefined ? {} : { 'content-type': 'application/json' }),
    },
  });
  const text = await response.text();
  const answer = parsed(text);
  if (isAnswer(answer)) return answer;
  throw new TransportError('NOT_GRAPHQL', { url, status: response.status });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isAnswer(value: unknown): value is Answer {
  const { data, errors } = (value ?? {}) as { data?: unknown; errors?: unknown };
  if (errors === undefined) return isObject(data);
  return Array.isArray(errors) && errors.length > 0 && errors.every(isObject) && (data == null || isObject(data));
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
