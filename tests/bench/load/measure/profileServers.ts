import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataPlace } from '../data/LoadDatabase.js';
import { load } from '../generator/LoadGenerator.js';
import type { LoadOperation } from '../operations/LoadOperation.js';
import { startOurs } from '../peers/ours.js';
import type { RunningPeer } from '../peers/Peer.js';
import { startStock } from '../peers/stock/startStock.js';
import { cores } from '../processes/cores.js';
import { bodiesFor } from './askAll.js';
import { type SelfTime, selfTimes } from './selfTimes.js';

/** Where a server's JavaScript spends its time with an operation. */
export interface Profile {
  readonly title: string;
  readonly operation: string;
  /** Most first. */
  readonly times: readonly SelfTime[];
}

const warmSeconds = 3;
const seconds = 8;

/** Profiles the gateway process of the stock federation and our one process, with nothing remembered, under load. */
export async function profileServers(
  place: DataPlace,
  operations: readonly LoadOperation[],
  folder: string,
): Promise<Profile[]> {
  const settings = { ENTITY_MEMORY_MB: '0', ANSWER_MEMORY_MB: '0' };
  const starts: Readonly<Record<string, (nodeArguments: readonly string[]) => Promise<RunningPeer>>> = {
    'stock, the gateway process': (nodeArguments) => startStock(place, cores.servers, folder, nodeArguments),
    'ours, one process, nothing remembered': (nodeArguments) =>
      startOurs({ place, core: cores.servers, settings, nodeArguments }),
  };
  const profiles: Profile[] = [];
  for (const operation of operations) {
    const bodies = join(folder, `profile-${operation.name}.jsonl`);
    writeFileSync(bodies, `${bodiesFor(operation, {}).join('\n')}\n`);
    for (const [title, start] of Object.entries(starts)) {
      const into = mkdtempSync(join(folder, 'profile-'));
      const server = await start(['--cpu-prof', `--cpu-prof-dir=${into}`]);
      try {
        await load(server.url, bodies, warmSeconds);
        await load(server.url, bodies, seconds);
      } finally {
        await server.stop();
      }
      const [file] = readdirSync(into);
      if (file)
        profiles.push({ title, operation: operation.name, times: selfTimes(readFileSync(join(into, file), 'utf8')) });
    }
  }
  return profiles;
}
