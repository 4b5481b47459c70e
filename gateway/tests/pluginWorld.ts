import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Gateway, localSubgraph } from '../src/index.js';
import { listingFetches, openWorld, start } from './world.js';

type StartOptions = NonNullable<Parameters<typeof start>[1]>;

/** The packaged graph, for gateways with plugins of a user. */
export interface PluginWorld {
  /** The names of the subgraphs that were fetched from. */
  readonly fetches: string[];
  /** Writes a module; returns its path. */
  moduleOf(text: string): string;
  /** Opens a gateway with the plugins of a module. */
  open(text: string, options?: StartOptions): Promise<Gateway>;
  /** The same for as long as a test takes. */
  withPlugins(text: string, test: (gateway: Gateway) => Promise<void>, options?: StartOptions): Promise<void>;
  close(): Promise<void>;
}

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Opens the packaged graph, and a folder for modules. */
export async function openPluginWorld(): Promise<PluginWorld> {
  const world = await openWorld();
  const fetches: string[] = [];
  // Where what a module imports is found.
  const folder = mkdtempSync(join(root, 'node_modules/.plugins-'));
  let modules = 0;
  const moduleOf = (text: string): string => {
    modules += 1;
    const file = join(folder, `plugins${modules}.mjs`);
    writeFileSync(file, text);
    return file;
  };
  const open: PluginWorld['open'] = (text, options = {}) => {
    const subgraphs = [world.agencies, world.plans, world.projects].map(localSubgraph);
    return start(
      subgraphs.map((subgraph) => listingFetches(subgraph, fetches)),
      { pluginsFile: moduleOf(text), ...options },
    );
  };
  return {
    fetches,
    moduleOf,
    open,
    async withPlugins(text, test, options) {
      const gateway = await open(text, options);
      try {
        await test(gateway);
      } finally {
        await gateway.close();
      }
    },
    async close() {
      await world.database.close();
      rmSync(folder, { recursive: true });
    },
  };
}
