import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type SubgraphName, subgraphNames, subgraphSdl, supergraphSdl } from '@zibo-graph/schema';
import { freePort } from '../../../../freePort.js';
import type { DataPlace } from '../../data/LoadDatabase.js';
import type { Core } from '../../processes/cores.js';
import { type ServerProcess, startServer } from '../../processes/ServerProcess.js';
import type { RunningPeer, StockSubgraphs } from '../Peer.js';

const script = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** The stock federation that runs: three subgraphs and the gateway, a process each. */
export interface Stock extends RunningPeer {
  readonly subgraphs: StockSubgraphs;
}

/**
 * Starts Apollo's gateway before three of Apollo's servers, nothing changed, on the subgraphs' schemas and resolvers.
 * @param folder is given files that the gateways read.
 * @param nodeArguments arguments of the gateway's Node.
 */
export async function startStock(
  place: DataPlace,
  core: Core,
  folder: string,
  nodeArguments: readonly string[] = [],
): Promise<Stock> {
  const running: ServerProcess[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(running.map((server) => server.stop()));
  };
  try {
    const urls: Partial<Record<SubgraphName, string>> = {};
    for (const name of subgraphNames) {
      const [port, data] = [await freePort(), place.kind === 'server' ? place.url : place.directories[name]];
      const command = [process.execPath, script('subgraph.mjs'), name, String(port), data] as const;
      const server = await startServer({ command: [...command], url: `http://127.0.0.1:${port}/`, core });
      running.push(server);
      urls[name] = server.url;
    }
    const subgraphs = writeFiles(mkdtempSync(join(folder, 'stock-')), urls as Record<SubgraphName, string>, running);
    const port = await freePort();
    const command = [
      process.execPath,
      ...nodeArguments,
      script('gateway.mjs'),
      String(port),
      subgraphs.supergraph,
    ] as const;
    const gateway = await startServer({ command: [...command], url: `http://127.0.0.1:${port}/`, core });
    running.push(gateway);
    return { url: gateway.url, pids: running.map(({ pid }) => pid), subgraphs, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function writeFiles(
  folder: string,
  urls: Readonly<Record<SubgraphName, string>>,
  running: readonly ServerProcess[],
): StockSubgraphs {
  const [supergraph, subgraphs] = [join(folder, 'supergraph.graphql'), join(folder, 'subgraphs.json')];
  const addressed = subgraphNames.reduce(
    (sdl, name) => sdl.replace(new RegExp(`(name: "${name}", url: )"[^"]*"`), `$1"${urls[name]}"`),
    supergraphSdl(),
  );
  writeFileSync(supergraph, addressed);
  const described = subgraphNames.map((name) => [name, { url: urls[name], sdl: subgraphSdl(name) }] as const);
  writeFileSync(subgraphs, JSON.stringify(Object.fromEntries(described)));
  return { supergraph, subgraphs, pids: running.map(({ pid }) => pid) };
}
