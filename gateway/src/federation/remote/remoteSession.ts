import {
  encodeViewer,
  knownAtHeader,
  type Operation,
  publicViewer,
  requestIdHeader,
  revisionHeader,
  rightsOf,
  type SubgraphSession,
  traceHeaders,
  viewerHeader,
} from '@zibo-graph/subgraph-kit';
import type { ExecutionResult, GraphQLError, GraphQLFormattedError } from 'graphql';
import type { SessionOptions } from '../SubgraphConnection.js';
import { executionResults } from './executionResults.js';
import { createFetchBatches } from './fetchBatch.js';
import type { RemoteProcess } from './remoteProcess.js';

/** An operation with its JSON. */
interface Fetch {
  readonly operation: Operation;
  readonly json: string;
}

type Headers = Readonly<Record<string, string>>;

/** Opens the session of one request with a subgraph's process; its errors are those of the transport. */
export function openRemoteSession(remote: RemoteProcess, options: SessionOptions): SubgraphSession {
  const { requestId, knownAt, signal } = options;
  // A subgraph believes what is signed only.
  const viewer = (remote.isSigned ? options.viewer : undefined) ?? publicViewer;
  const rights = rightsOf(viewer);
  const newest = remote.revision.newest();
  let pinned = knownAt === undefined && newest !== undefined ? Promise.resolve(newest) : undefined;
  const pin = (): Promise<number> => (knownAt === undefined ? remote.askRevision() : remote.askRevisionAt(knownAt));
  const headers = async (): Promise<Headers> => ({
    'content-type': 'application/json',
    [requestIdHeader]: requestId,
    [revisionHeader]: String(await pinned),
    ...traceHeaders(),
    ...defined({ [knownAtHeader]: knownAt, [viewerHeader]: encodeViewer(viewer) }),
  });
  const batches = createFetchBatches<Fetch, ExecutionResult>(
    ({ json }) => json.length,
    async (fetches, abandoned) => post(remote, fetches, await headers(), abandoned),
  );
  return {
    async execute(operation) {
      pinned ??= pin();
      const revision = await pinned;
      const fetch = { operation, json: JSON.stringify(operation) };
      if (!isRead(operation)) return (await post(remote, [fetch], await headers()))[0] as ExecutionResult;
      const key = [revision, knownAt, rights, fetch.json].join('\n');
      let isOwn = false;
      const begin = (abandoned: AbortSignal): Promise<ExecutionResult> => {
        isOwn = true;
        return batches.add(fetch, abandoned);
      };
      const result = await remote.underWay.join(key, begin, signal);
      return isOwn ? result : withoutForeignIds(result);
    },
  };
}

/** What may be sent twice. A document that begins otherwise may hold a mutation, and the planner writes none that does. */
const isRead = ({ query }: Operation): boolean => /^\s*(query\b|\{)/.test(query);

async function post(
  remote: RemoteProcess,
  fetches: readonly Fetch[],
  headers: Headers,
  signal?: AbortSignal,
): Promise<readonly ExecutionResult[]> {
  const operations = fetches.map(({ operation }) => operation);
  const [first] = fetches;
  const body = first && fetches.length === 1 ? first.json : `[${fetches.map(({ json }) => json).join(',')}]`;
  return executionResults(await remote.post({ headers, body, signal, isRead: operations.every(isRead) }), operations);
}

/** The subgraph has logged these errors under another request's id: who reads of them in this one's answer must find them too. */
function withoutForeignIds(result: ExecutionResult): ExecutionResult {
  if (!result.errors) return result;
  const errors = (result.errors as readonly GraphQLFormattedError[]).map((error) => {
    const { requestId: loggedUnder, ...extensions } = error.extensions ?? {};
    return { ...error, extensions: { ...extensions, loggedUnder } };
  });
  return { ...result, errors: errors as unknown as readonly GraphQLError[] };
}

const defined = (headers: Readonly<Record<string, string | undefined>>): Headers =>
  Object.fromEntries(Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined));
