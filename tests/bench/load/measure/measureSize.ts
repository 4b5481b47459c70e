import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LoadDatabase, openLoadDatabase } from '../data/LoadDatabase.js';
import type { LoadOperation, OperationName } from '../operations/LoadOperation.js';
import { readLoadOperations } from '../operations/loadOperations.js';
import type { Peer } from '../peers/Peer.js';
import { startStock } from '../peers/stock/startStock.js';
import { cores } from '../processes/cores.js';
import { openDatabaseBackends } from '../processes/databaseBackends.js';
import type { Pace } from './compareSides.js';
import { type FirstAnswer, measureFirstAnswer } from './measureFirstAnswer.js';
import { type MemoryMix, measureMemory } from './measureMemory.js';
import { measureOperation, type PeerMeasure } from './measureOperation.js';
import { type Profile, profileServers } from './profileServers.js';

/** What is measured at one size of the register on one database. */
export interface SizeRequest {
  readonly projects: number;
  /** The URL of a PostgreSQL server; embedded if null. */
  readonly server: string | null;
  readonly operations: readonly OperationName[];
  readonly peers: readonly Peer[];
  readonly pace: Pace;
  /** How long memory is watched; not at all if 0. */
  readonly minutes: number;
  readonly profile: boolean;
  readonly tell: (line: string) => void;
  /** Given what was seen so far, after each operation: a long run may be ended. */
  readonly keep: (measured: MeasuredSize) => void;
}

/** What was seen at one size on one database. */
export interface MeasuredSize {
  readonly projects: number;
  readonly embedded: boolean;
  readonly version: string;
  readonly operations: readonly { readonly operation: LoadOperation; readonly measures: readonly PeerMeasure[] }[];
  readonly firstAnswer: FirstAnswer;
  readonly memory: MemoryMix | null;
  readonly profiles: readonly Profile[];
}

/** Makes a database, measures on it, and takes it away again. */
export async function measureSize(request: SizeRequest): Promise<void> {
  const { projects, server, tell, minutes, keep } = request;
  const folder = mkdtempSync(join(tmpdir(), 'zibo-graph-bench-'));
  const database = await openLoadDatabase({ server, projects }, readLoadOperations);
  try {
    const { place, read, version } = database;
    const chosen = read.filter(({ name }) => request.operations.includes(name));
    const firstAnswer = await measureFirstAnswer(place, read);
    tell(`first answer after ${Math.round(firstAnswer.milliseconds.median)} ms`);
    const memory = minutes > 0 ? await measureMemory(place, read, minutes, folder) : null;
    const profiles = request.profile ? await profileServers(place, chosen, folder) : [];
    const size = { projects, embedded: server === null, version, firstAnswer, memory, profiles };
    keep({ ...size, operations: [] });
    await measureOperations(request, { database, chosen, folder }, (operations) => keep({ ...size, operations }));
  } finally {
    await database.close();
    rmSync(folder, { recursive: true });
  }
}

async function measureOperations(
  { peers, pace, tell, server }: SizeRequest,
  { database, chosen, folder }: { database: LoadDatabase; chosen: readonly LoadOperation[]; folder: string },
  keep: (measured: MeasuredSize['operations']) => void,
): Promise<void> {
  const able = peers.filter(({ serverOnly }) => server !== null || !serverOnly);
  if (able.length === 0) return;
  const backends = await openDatabaseBackends(database.place);
  const stock = await startStock(database.place, cores.servers, folder);
  try {
    const measured: MeasuredSize['operations'][number][] = [];
    for (const operation of chosen) {
      tell(operation.title);
      const run = { database, operation, core: cores.servers, folder, stock, backends, pace };
      const telling = { ...run, tell: (line: string) => tell(`  ${line}`) };
      measured.push({ operation, measures: await measureOperation(telling, able) });
      keep(measured);
    }
  } finally {
    await stock.stop();
    await backends.close();
  }
}
