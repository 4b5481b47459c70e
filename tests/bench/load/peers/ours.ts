import { fileURLToPath } from 'node:url';
import { freePort } from '../../../freePort.js';
import type { DataPlace } from '../data/LoadDatabase.js';
import type { Core } from '../processes/cores.js';
import { startServer } from '../processes/ServerProcess.js';
import type { Peer, RunningPeer } from './Peer.js';

/** The program as `npm start` runs it, which is why it must be built. */
const program = fileURLToPath(new URL('../../../../gateway/dist/main.js', import.meta.url));

const nothing = { ENTITY_MEMORY_MB: '0', ANSWER_MEMORY_MB: '0' };

const dataSettings = (place: DataPlace): Readonly<Record<string, string>> =>
  place.kind === 'server' ? { DATABASE_URL: place.url } : { DATA_DIR: place.directory };

/** How our program is started. */
export interface OwnStart {
  readonly place: DataPlace;
  readonly core: Core;
  readonly settings?: Readonly<Record<string, string>>;
  /** Arguments of Node and of the program. */
  readonly nodeArguments?: readonly string[];
  readonly programArguments?: readonly string[];
}

/** Starts our program, silent, with its settings as they come but for those given. */
export async function startOurs(start: OwnStart): Promise<RunningPeer> {
  const { place, core, settings = {}, nodeArguments = [], programArguments = [] } = start;
  const port = await freePort();
  const server = await startServer({
    command: [process.execPath, ...nodeArguments, program, ...programArguments],
    url: `http://127.0.0.1:${port}/graphql`,
    core,
    environment: { LOG_LEVEL: 'silent', PORT: String(port), ...dataSettings(place), ...settings },
  });
  return { url: server.url, pids: [server.pid], stop: server.stop };
}

const inProcess = (name: string, title: string, settings: Readonly<Record<string, string>>): Peer => ({
  name,
  title,
  serverOnly: false,
  start: ({ database, core }) => startOurs({ place: database.place, core, settings }),
});

/** The forms of our own graph. */
export const ours: readonly Peer[] = [
  inProcess('cold', 'ours, one process, nothing remembered', nothing),
  inProcess('stock-executor', "ours, nothing remembered, plans executed by Apollo's executor", {
    ...nothing,
    FEDERATION_RUNTIME: 'apollo-stock',
  }),
  inProcess('entities', 'ours, one process, entities remembered', { ANSWER_MEMORY_MB: '0' }),
  { ...inProcess('answers', 'ours, one process, answers remembered', {}), againstBare: true },
  {
    name: 'remote',
    title: 'ours, four processes, nothing remembered',
    serverOnly: true,
    async start({ database, core }) {
      const [agencies, plans, projects] = [await freePort(), await freePort(), await freePort()].map(String);
      const ports = { AGENCIES_PORT: agencies ?? '', PLANS_PORT: plans ?? '', PROJECTS_PORT: projects ?? '' };
      const settings = { ...nothing, ...ports };
      return startOurs({ place: database.place, core, settings, programArguments: ['--services'] });
    },
  },
];
