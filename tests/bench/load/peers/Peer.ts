import type { LoadDatabase } from '../data/LoadDatabase.js';
import type { GraphRequest, LoadOperation, OperationName } from '../operations/LoadOperation.js';
import type { Core } from '../processes/cores.js';

/** What a peer is started with. */
export interface PeerWorld {
  readonly database: LoadDatabase;
  readonly operation: LoadOperation;
  readonly core: Core;
  /** A folder of this run, for files that peers are given. */
  readonly folder: string;
  /** The stock subgraphs, whose gateway is the yardstick: other gateways stand before the same. */
  readonly stock: StockSubgraphs;
  /** What the stock gateway answers to the requests of the operation, as text. */
  readonly answers: readonly string[];
}

/** The stock subgraphs that run. */
export interface StockSubgraphs {
  /** The supergraph with their addresses in it: a file. */
  readonly supergraph: string;
  /** Their addresses and SDL by name, as JSON: a file. */
  readonly subgraphs: string;
  readonly pids: readonly number[];
}

/** A peer that runs. */
export interface RunningPeer {
  readonly url: string;
  /** Those of its processes that nobody of them started. */
  readonly pids: readonly number[];
  /** It alone is stopped, not what it shares with others. */
  stop(): Promise<void>;
}

/** Something that answers the operations: a form of ours, another product, a yardstick. */
export interface Peer {
  readonly name: string;
  readonly title: string;
  /** Which operations it can be asked; all if not given. */
  readonly operations?: readonly OperationName[];
  /** It needs a PostgreSQL server. */
  readonly serverOnly: boolean;
  /** The folder of its packages beside this file, which are installed for the run, if it has any of its own. */
  readonly packages?: string;
  /** It is compared with bare HTTP as well. */
  readonly againstBare?: boolean;
  /** The body of a request, if it is not asked like a graph of ours. */
  readonly body?: (request: GraphRequest) => string;
  start(world: PeerWorld): Promise<RunningPeer>;
}
