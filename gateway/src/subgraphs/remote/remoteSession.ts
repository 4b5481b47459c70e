import {
  encodeViewer,
  knownAtHeader,
  type Operation,
  publicViewer,
  revisionHeader,
  rightsOf,
  type SubgraphSession,
  traceHeaders,
  viewerHeader,
} from '@zibo-graph/subgraph-kit';
import type { ExecutionResult, GraphQLError, GraphQLFormattedError } from 'graphql';
import type { SingleFlight } from '../../foundation/singleFlight.js';
import type { SessionOptions } from '../SubgraphConnection.js';
import { type FetchHeaders, type gatherRemoteFetches, sendAlone } from './remoteFetches.js';
import type { RemoteProcess } from './remoteProcess.js';

/** A subgraph's process, and what is under way to it. */
export interface RemoteWork {
  readonly remote: RemoteProcess;
  readonly gathering: ReturnType<typeof gatherRemoteFetches>;
  /** Fetches that are under way, each made once for all who ask the same. */
  readonly underWay: SingleFlight<ExecutionResult>;
}

/** Opens the session of one request with a subgraph's process; its errors are those of the transport. */
export function openRemoteSession(
  { remote, gathering, underWay }: RemoteWork,
  options: SessionOptions,
): SubgraphSession {
  const { requestId, knownAt, caller, signal } = options;
  // A subgraph believes what is signed only.
  const viewer = (remote.isSigned ? options.viewer : undefined) ?? publicViewer;
  const rights = rightsOf(viewer);
  const newest = remote.revision.newest();
  let pinned: number | Promise<number> | undefined = knownAt === undefined ? newest : undefined;
  const pin = async (): Promise<number> => {
    if (knownAt === undefined) return remote.askRevision();
    // An import that comes while times are asked for must not be in one subgraph and not in another.
    return Math.min(newest ?? Number.POSITIVE_INFINITY, await remote.askRevisionAt(knownAt));
  };
  const session: SubgraphSession = {
    async execute(operation) {
      pinned ??= pin();
      const revision = typeof pinned === 'number' ? pinned : await pinned;
      const fetch = { operation, json: JSON.stringify(operation), requestId, caller };
      const shared = sharedBy(session, remote, { revision, knownAt, viewer: encodeViewer(viewer) });
      if (!isRead(operation)) return sendAlone(remote, fetch, { ...shared, isRepeatable: false });
      let isOwn = false;
      const begin = (abandoned: AbortSignal): Promise<ExecutionResult> => {
        isOwn = true;
        return gathering.add(shared, fetch, abandoned);
      };
      const key = `${revision}\n${knownAt ?? ''}\n${rights}\n${fetch.json}`;
      const result = await underWay.join(key, begin, signal);
      return isOwn ? result : withoutForeignIds(result);
    },
  };
  return session;
}

/** What the answer to a fetch depends on besides its operation. */
interface FetchState {
  readonly revision: number;
  readonly knownAt: string | undefined;
  /** As its header has it. */
  readonly viewer: string | undefined;
}

/** Fetches go together with those of other requests only if none waits for another, and each has its own trace. */
function sharedBy(
  session: SubgraphSession,
  remote: RemoteProcess,
  { revision, knownAt, viewer }: FetchState,
): FetchHeaders {
  const trace = traceHeaders();
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    [revisionHeader]: String(revision),
    ...trace,
  };
  if (knownAt !== undefined) headers[knownAtHeader] = knownAt;
  if (viewer !== undefined) headers[viewerHeader] = viewer;
  const isTraced = Object.keys(trace).length > 0;
  const isTold = remote.tellsResults();
  const key = isTold && !isTraced ? `${revision}\n${knownAt ?? ''}\n${viewer ?? ''}` : session;
  return { key, headers, isTold };
}

/** What may be sent twice. A document that begins otherwise may hold a mutation, and the planner writes none that does. */
const isRead = ({ query }: Operation): boolean => /^\s*(query\b|\{)/.test(query);

/** The subgraph has logged these errors under another request's id: who reads of them in this one's answer must find them too. */
function withoutForeignIds(result: ExecutionResult): ExecutionResult {
  if (!result.errors) return result;
  const errors = (result.errors as readonly GraphQLFormattedError[]).map((error) => {
    const { requestId: loggedUnder, ...extensions } = error.extensions ?? {};
    return { ...error, extensions: { ...extensions, loggedUnder } };
  });
  return { ...result, errors: errors as unknown as readonly GraphQLError[] };
}
