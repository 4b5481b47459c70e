import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Operation } from '@zibo-graph/subgraph-kit';
import { type RemoteSubgraphOptions, remoteSubgraph, type SubgraphConnection } from '../../src/index.js';
import { type Standing, standIn } from '../world.js';

/** A fetch that has come to the process. */
export interface ReceivedFetch {
  readonly headers: IncomingHttpHeaders;
  /** What it brought: one operation or a list. */
  readonly body: Operation | Operation[];
}

/** How the process answers a fetch; `before` is how many came before it. */
export type Answering = (response: ServerResponse, fetch: ReceivedFetch, before: number) => void;

/** What stands for a subgraph's process. */
export interface SubgraphProcess extends Standing {
  readonly fetches: readonly ReceivedFetch[];
  /** Resolves when so many fetches have come. */
  received(count: number): Promise<void>;
}

/** Answers with JSON. */
export const answerJson = (response: ServerResponse, value: unknown, status = 200, headers = {}): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));
};

/** Answers each operation with its own document, so that one sees which answer is whose. */
export const echo: Answering = (response, { body }) =>
  answerJson(response, Array.isArray(body) ? body.map(echoed) : echoed(body));

const echoed = ({ query }: Operation) => ({ data: { asked: query } });

/** Starts what stands for a subgraph's process. It tells the revision 1 unless it is to tell something else. */
export async function startProcess(
  answer: Answering = echo,
  tellRevision: (response: ServerResponse) => void = (response) => answerJson(response, { revision: 1 }),
): Promise<SubgraphProcess> {
  const fetches: ReceivedFetch[] = [];
  const waiting: { readonly count: number; readonly resolve: () => void }[] = [];
  const standing = await standIn(async (request, response) => {
    if (request.method === 'GET') return tellRevision(response);
    const fetch = { headers: request.headers, body: JSON.parse(await text(request)) };
    fetches.push(fetch);
    for (const { count, resolve } of waiting) if (fetches.length >= count) resolve();
    answer(response, fetch, fetches.length - 1);
  });
  const received = (count: number) =>
    new Promise<void>((resolve) => {
      if (fetches.length >= count) resolve();
      else waiting.push({ count, resolve });
    });
  return { ...standing, fetches, received };
}

/** Connects to a process as the subgraph notes, and waits until its revision is known. */
export async function connect(
  { url }: Pick<Standing, 'url'>,
  options: Partial<RemoteSubgraphOptions> = {},
): Promise<SubgraphConnection> {
  const connection = remoteSubgraph({
    name: 'notes',
    url,
    timeoutMilliseconds: 120_000,
    answerLimit: 1_000_000,
    compression: false,
    ...options,
  });
  if (connection.revision() === undefined) await new Promise<number>((resolve) => connection.onRevision(resolve));
  return connection;
}

/** Why a fetch failed, as the log would tell. */
export const causeOf = async (fetch: Promise<unknown>): Promise<string> => {
  try {
    await fetch;
  } catch (error) {
    return (error as { originalError: Error }).originalError.message;
  }
  throw new Error('it did not fail');
};
