import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadOperation } from '../operations/LoadOperation.js';
import { bare } from '../peers/others.js';
import type { Peer, PeerWorld, RunningPeer } from '../peers/Peer.js';
import type { Stock } from '../peers/stock/startStock.js';
import type { DatabaseBackends } from '../processes/databaseBackends.js';
import { askAll, bodiesFor, firstDifference } from './askAll.js';
import { type Comparison, compareSides, type Pace } from './compareSides.js';
import type { Side } from './measureSlot.js';

/** What was seen of a peer with an operation, or why nothing was. */
export type PeerMeasure =
  | {
      readonly title: string;
      readonly name: string;
      readonly againstStock: Comparison;
      /** Requests in the same time as a multiple of bare HTTP's. */
      readonly againstBare: Comparison | null;
    }
  | { readonly title: string; readonly name: string; readonly failure: string };

/** An operation under measurement and all that stays the same for its peers. */
export interface OperationRun extends Omit<PeerWorld, 'answers' | 'stock'> {
  readonly stock: Stock;
  readonly backends: DatabaseBackends;
  readonly pace: Pace;
  readonly tell: (line: string) => void;
}

/** Measures peers with an operation, each beside the stock gateway. One that fails does not keep the others from it. */
export async function measureOperation(run: OperationRun, peers: readonly Peer[]): Promise<PeerMeasure[]> {
  const { operation, stock, folder } = run;
  const answers = await askAll(stock.url, bodiesFor(operation, {}));
  const world: PeerWorld = { ...run, stock: stock.subgraphs, answers };
  const stockSide = sideOf(stock, operation, { name: 'stock' }, folder);
  const bareServer = await bare.start(world);
  const bareSide = { server: bareServer, bodies: stockSide.bodies };
  const measures: PeerMeasure[] = [];
  try {
    for (const peer of peers) {
      const { name, title } = peer;
      if (peer.operations && !peer.operations.includes(operation.name)) continue;
      try {
        measures.push(await measurePeer(run, peer, world, { stockSide, bareSide }));
      } catch (error) {
        measures.push({ name, title, failure: (error as Error).message });
      }
      run.tell(told(measures.at(-1)));
    }
  } finally {
    await bareServer.stop();
  }
  return measures;
}

async function measurePeer(
  { backends, pace, operation, folder }: OperationRun,
  peer: Peer,
  world: PeerWorld,
  { stockSide, bareSide }: { readonly stockSide: Side; readonly bareSide: Side },
): Promise<PeerMeasure> {
  const server = await peer.start(world);
  try {
    const difference = firstDifference(await askAll(server.url, bodiesFor(operation, peer)), world.answers);
    if (difference !== null && peer !== bare) throw new Error(`it answers otherwise: ${difference}`);
    const side = sideOf(server, operation, peer, folder);
    const againstStock = await compareSides(stockSide, side, backends, pace);
    const againstBare = peer.againstBare ? await compareSides(bareSide, side, backends, pace) : null;
    return { name: peer.name, title: peer.title, againstStock, againstBare };
  } finally {
    await server.stop();
  }
}

/** A server with the file of what it is asked. */
function sideOf(
  server: RunningPeer,
  operation: LoadOperation,
  peer: Pick<Peer, 'name' | 'body'>,
  folder: string,
): Side {
  const bodies = join(folder, `${peer.name}-${operation.name}.jsonl`);
  writeFileSync(bodies, `${bodiesFor(operation, peer).join('\n')}\n`);
  return { server, bodies };
}

function told(measure: PeerMeasure | undefined): string {
  if (!measure) return '';
  if ('failure' in measure) return `${measure.name}: ${measure.failure}`;
  const { againstStock, againstBare } = measure;
  const beside = againstBare ? `, ${againstBare.ratio.median.toFixed(2)} of bare HTTP` : '';
  return `${measure.name}: ${againstStock.ratio.median.toFixed(2)} times stock${beside}`;
}
