import type { AnsweredErrors } from './GraphError.js';
import { TransportError } from './TransportError.js';

/** A GraphQL request on its way. */
export interface Post {
  readonly url: string;
  readonly fetch: typeof fetch;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly timeoutMilliseconds: number;
  readonly signal: AbortSignal | undefined;
}

/** A GraphQL answer: data, errors, or both. */
export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: AnsweredErrors;
}

/**
 * Sends a GraphQL request.
 * @throws TransportError if no GraphQL answer comes; the reason of the signal if that is aborted.
 */
export async function post(request: Post): Promise<Answer> {
  const { status, text } = await inTime(request);
  try {
    const answer: unknown = JSON.parse(text);
    if (isAnswer(answer)) return answer;
  } catch {
    // What is not JSON is no answer, like any other JSON.
  }
  throw new TransportError('NOT_GRAPHQL', { url: request.url, status });
}

async function inTime(request: Post): Promise<{ status: number; text: string }> {
  const { url, timeoutMilliseconds, signal } = request;
  signal?.throwIfAborted();
  // AbortSignal.any would say this in a word, but older browsers lack it and Node 20 may collect it before it fires.
  const controller = new AbortController();
  const abort = () => controller.abort();
  const timer = setTimeout(abort, timeoutMilliseconds);
  signal?.addEventListener('abort', abort);
  try {
    return await exchange(request, controller.signal);
  } catch (cause) {
    signal?.throwIfAborted();
    throw new TransportError(controller.signal.aborted ? 'TIMED_OUT' : 'UNREACHABLE', { url, cause });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

async function exchange(
  { url, fetch, headers, body }: Post,
  signal: AbortSignal,
): Promise<{ status: number; text: string }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      accept: 'application/graphql-response+json, application/json;q=0.9',
      ...headers,
      'content-type': 'application/json',
    },
    body: JSON.stringify(body),
    signal,
  });
  return { status: response.status, text: await response.text() };
}

function isAnswer(value: unknown): value is Answer {
  const { data, errors } = (value ?? {}) as { data?: unknown; errors?: unknown };
  if (errors === undefined) return isObject(data);
  return Array.isArray(errors) && errors.length > 0 && errors.every(isObject) && (data == null || isObject(data));
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
