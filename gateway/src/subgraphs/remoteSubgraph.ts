import { type DatasetImport, graphError, retrySeconds } from '@zibo-graph/subgraph-kit';
import { type ExecutionResult, GraphQLError } from 'graphql';
import { openSingleFlight } from '../foundation/singleFlight.js';
import { gatherRemoteFetches } from './remote/remoteFetches.js';
import { openRemoteProcess, type RemoteProcess, type RemoteProcessOptions } from './remote/remoteProcess.js';
import { openRemoteSession } from './remote/remoteSession.js';
import { TransportError } from './remote/TransportError.js';
import type { SubgraphConnection, SubgraphHealth } from './SubgraphConnection.js';

/** A subgraph in another process: `/graphql`, `/revision` and `/readyz` are taken from its URL. */
export type RemoteSubgraphOptions = RemoteProcessOptions;

/** Connects to a subgraph in another process, which may be down now and come back any time. */
export function remoteSubgraph(options: RemoteSubgraphOptions): SubgraphConnection {
  const { name } = options;
  const remote = openRemoteProcess(options);
  const work = { remote, gathering: gatherRemoteFetches(remote), underWay: openSingleFlight<ExecutionResult>() };
  return {
    name,
    openSession(request) {
      const session = openRemoteSession(work, request);
      return {
        async execute(operation) {
          try {
            return await session.execute(operation);
          } catch (cause) {
            throw failure(cause, options);
          }
        },
      };
    },
    revision: remote.revision.newest,
    changedAt: () => remote.revision.state.known?.changedAt,
    onRevision: (listener) => remote.revision.state.onRevision(listener),
    onState: (listener) => remote.revision.state.onState(listener),
    applyShared: (state, isBack) => remote.revision.state.applyShared(state, isBack),
    tableRows: remote.tableRows,
    breaker: remote.breaker.state,
    loadCounts: () => null,
    health: () => healthOf(remote),
    imports: () => importsOf(remote),
    close: remote.close,
  };
}

/** What a fetch without an answer tells: that there is no room for it here, or that the process does not answer it as it should. */
function failure(cause: unknown, { name }: RemoteSubgraphOptions): unknown {
  if (cause instanceof GraphQLError) return cause;
  if (cause instanceof TransportError && cause.fault === 'budget')
    return graphError('OVERLOADED', { retryAfter: retrySeconds, cause });
  return graphError('SUBGRAPH_UNAVAILABLE', { subgraph: name, cause });
}

async function healthOf(remote: RemoteProcess): Promise<SubgraphHealth> {
  try {
    const { status, text } = await remote.readiness();
    const { revision, reason } = JSON.parse(text) as { readonly revision?: unknown; readonly reason?: unknown };
    if (status === 200 && typeof revision === 'number') return { status: 'ok', revision };
    return { status: 'unavailable', reason: typeof reason === 'string' ? reason : 'SUBGRAPH_UNAVAILABLE' };
  } catch {
    return { status: 'unavailable', reason: 'SUBGRAPH_UNAVAILABLE' };
  }
}

async function importsOf(remote: RemoteProcess): Promise<readonly DatasetImport[] | null> {
  try {
    const { status, text } = await remote.imports();
    return status === 200 ? (JSON.parse(text) as { readonly imports: readonly DatasetImport[] }).imports : null;
  } catch {
    return null;
  }
}
