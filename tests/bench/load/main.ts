import { mkdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type MeasuredSize, measureSize } from './measure/measureSize.js';
import { type Options, readOptions, usage } from './options.js';
import { installPeer } from './peers/installPeers.js';
import { peers } from './peers/peers.js';
import type { LoadRun } from './report/LoadRun.js';
import { loadReport } from './report/loadReport.js';

const tell = (line: string): void => console.error(line);

/** Peers whose packages could not be installed are left out, and the report says so. */
function installPeers(names: readonly string[]): LoadRun['missing'] {
  return peers
    .filter(({ name, packages }) => packages !== undefined && names.includes(name))
    .flatMap(({ name, packages = '' }) => {
      tell(`installing ${name}`);
      const reason = installPeer(packages);
      if (reason !== null) tell(`  ${reason}`);
      return reason === null ? [] : [{ name, reason }];
    });
}

async function bench(options: Options): Promise<void> {
  const before = loadavg()[0] ?? 0;
  const missing = installPeers(options.peers);
  const chosen = peers.filter(
    ({ name }) => options.peers.includes(name) && !missing.some((peer) => peer.name === name),
  );
  const measured = new Map<string, MeasuredSize>();
  const keep = (size: MeasuredSize): void => {
    measured.set(`${size.projects} ${size.embedded}`, size);
    const busy = [before, loadavg()[0] ?? 0] as const;
    const { pairs, seconds } = options.pace;
    mkdirSync(dirname(options.out), { recursive: true });
    writeFileSync(options.out, loadReport({ sizes: [...measured.values()], pairs, seconds, missing, busy }));
  };
  for (const projects of options.sizes) {
    for (const server of options.servers(projects)) {
      tell(`${projects} projects, ${server === null ? 'embedded' : 'on the server'}`);
      const minutes = projects === Math.min(...options.sizes) ? options.minutes : 0;
      await measureSize({ ...options, projects, server, minutes, peers: chosen, tell, keep });
    }
  }
  console.log(resolve(options.out));
}

const options = readOptions(fileURLToPath(new URL('../results/load.md', import.meta.url)));
if (options === 'help') console.log(usage);
else if (options === null) {
  console.error(usage);
  process.exitCode = 2;
} else await bench(options);
