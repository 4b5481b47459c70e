import type { DatasetImport, Metric, RequestCounts } from '@zibo-graph/subgraph-kit';
import type { GatewayMetrics } from '../foundation/metrics.js';
import type { Problem, Watched } from '../foundation/problem.js';
import { openSingleFlight } from '../foundation/singleFlight.js';
import type { ResponseMetrics } from '../responseCache/responseMetrics.js';
import type { SlowOperations } from '../server/slowOperations.js';
import type { SubgraphConnection, SubgraphHealth } from '../subgraphs/SubgraphConnection.js';
import { subgraphProblems } from './subgraphProblems.js';

/** The last import of each data set, by subgraph; null for one that does not tell. */
export type Imports = Readonly<Record<string, readonly DatasetImport[] | null>>;

/** What there is to know about a running gateway. */
export interface GatewayState {
  /** When it started (RFC 3339). */
  readonly startedAt: string;
  /** Names the supergraph that it answers on. */
  supergraph(): string;
  /** Asks every subgraph whether it can answer; those who ask at once are answered together. */
  subgraphs(): Promise<Readonly<Record<string, SubgraphHealth>>>;
  /** The last import of each data set, by subgraph; null for one that does not tell. */
  imports(): Promise<Imports>;
  /** What is wrong now, with the subgraphs as they were just found and with parts of the gateway. */
  problems(subgraphs: Readonly<Record<string, SubgraphHealth>>): readonly Problem[];
  readonly requests: Pick<RequestCounts, 'metric'>;
  /** What was answered of each operation, by where the answers came from. */
  readonly answers: Pick<ResponseMetrics, 'metric' | 'byOperation'>;
  /** What else is told of parts. */
  readonly figures: readonly Metric[];
  readonly metrics: GatewayMetrics;
  readonly slow: SlowOperations;
}

/** The parts of a gateway that its state is told by. */
export interface StateOptions
  extends Pick<GatewayState, 'supergraph' | 'requests' | 'answers' | 'figures' | 'metrics' | 'slow'> {
  readonly connections: readonly SubgraphConnection[];
  readonly watched: readonly Watched[];
}

/** Brings together what the parts of a gateway tell, and has the metrics tell the figures too. */
export function openState({ connections, watched, ...parts }: StateOptions): GatewayState {
  for (const metric of [parts.requests.metric, parts.answers.metric, ...parts.figures]) parts.metrics.add(metric);
  const asked = openSingleFlight<Readonly<Record<string, SubgraphHealth>>>();
  const importsAsked = openSingleFlight<Imports>();
  const askImports = async (): Promise<Imports> => {
    const all = connections.map(async (subgraph) => [subgraph.name, await subgraph.imports()] as const);
    return Object.fromEntries(await Promise.all(all));
  };
  const ask = async (): Promise<Readonly<Record<string, SubgraphHealth>>> => {
    const states = connections.map(async (subgraph) => [subgraph.name, await subgraph.health()] as const);
    return Object.fromEntries(await Promise.all(states));
  };
  return {
    ...parts,
    startedAt: new Date().toISOString(),
    imports: () => importsAsked.join('', askImports),
    subgraphs: () => asked.join('', ask),
    problems: (subgraphs) => [...subgraphProblems(subgraphs), ...watched.flatMap((part) => part() ?? [])],
  };
}
