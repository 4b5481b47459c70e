import { todayInShanghai } from '@zibo-graph/subgraph-kit';
import type { GraphServer } from '../server/graphServer.js';
import type { SubgraphConnection } from '../subgraphs/SubgraphConnection.js';

/**
 * Names the state of the graph at this moment: its schema, the revision of every subgraph with the time at which it was
 * written (after a backup was restored a number comes again), and the date, which `asOf` is
 * where a query does not say. Equal at two moments only if every query has the same answer at both. Undefined as long as
 * the revision of a subgraph is not known.
 */
export type GraphState = () => string | undefined;

const minute = 60_000;

/**
 * Follows the state of a graph; to ask costs next to nothing.
 * @param now the time in milliseconds.
 */
export function openGraphState(
  graph: Pick<GraphServer, 'version'>,
  subgraphs: readonly Pick<SubgraphConnection, 'revision' | 'changedAt'>[],
  now: () => number = Date.now,
): GraphState {
  let version: string | undefined;
  let revisions: (number | undefined)[] = [];
  let times: (number | undefined)[] = [];
  let atMinute = Number.NaN;
  let state: string | undefined;
  const stands = (subgraph: (typeof subgraphs)[number], index: number): boolean =>
    subgraph.revision() === revisions[index] && subgraph.changedAt() === times[index];
  return () => {
    // A day in Shanghai begins with a minute.
    const minuteNow = Math.floor(now() / minute);
    const isSame = minuteNow === atMinute && graph.version === version;
    if (isSame && subgraphs.every(stands)) return state;
    atMinute = minuteNow;
    version = graph.version;
    revisions = subgraphs.map((subgraph) => subgraph.revision());
    times = subgraphs.map((subgraph) => subgraph.changedAt());
    const today = todayInShanghai(new Date(minuteNow * minute).toISOString());
    state = revisions.includes(undefined) ? undefined : [version, today, ...revisions, ...times].join(' ');
    return state;
  };
}
