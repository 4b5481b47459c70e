import { pino } from 'pino';
import { openEntityCache } from '../loading/EntityCache.js';
import type { RanStatement } from '../observability/recentStatements.js';
import { startTracing } from '../observability/tracing.js';
import { openResponseBounds } from '../responses/responseBounds.js';
import { readEnvironment } from '../settings/environment.js';
import type { Subgraph, SubgraphOptions } from '../subgraph/subgraph.js';
import { observeSubgraph } from '../subgraph/subgraphObservation.js';
import { createSubgraphServer } from '../transport/subgraphServer.js';
import { processSettings, subgraphDatabaseUrl, subgraphPort } from './processSettings.js';
import { type Running, runProcess } from './runProcess.js';

/** A subgraph as a process of its own. */
export interface SubgraphProcess {
  readonly name: string;
  /** Where it listens unless the setting `<NAME>_PORT` says otherwise. */
  readonly port: number;
  /** Opens the subgraph on its database; `close` closes the database. */
  open(settings: DataSettings, options: SubgraphOptions): Promise<OpenSubgraph>;
}

/** A subgraph on its database. */
interface OpenSubgraph {
  readonly subgraph: Subgraph;
  /** Calls a listener with each statement that it runs. */
  onStatement(listener: (statement: RanStatement) => void): unknown;
  close(): Promise<void>;
}

/** Where the data of one subgraph is: on a PostgreSQL server, or else in the embedded database of a folder. */
export interface DataSettings {
  readonly DATA_DIR: string;
  readonly DATABASE_URL: string | undefined;
  readonly DATABASE_POOL: number;
  readonly STATEMENT_TIMEOUT_MS: number;
}

/** How often a process looks whether another one has changed the data. */
export const revisionWatchMilliseconds = 500;

/** Runs a subgraph as a process of its own, until it is asked to stop. */
export function runSubgraph(definition: SubgraphProcess): Promise<void> {
  return runProcess(() => startSubgraph(definition));
}

async function startSubgraph({ name, port, open }: SubgraphProcess): Promise<Running> {
  const settings = readSubgraphSettings(name, port);
  const logger = pino({ name, level: settings.LOG_LEVEL });
  const tracing = await startTracing({
    service: `zibo-graph-${name}`,
    endpoint: settings.OTEL_EXPORTER_OTLP_ENDPOINT,
    percent: settings.TRACE_PERCENT,
  });
  const { subgraph, onStatement, close } = await open(settings, { entityCache: openEntityCache(settings) });
  const observation = observeSubgraph(subgraph, settings.SLOW_OPERATION_MS);
  onStatement(observation.ran);
  const server = createSubgraphServer(subgraph, {
    logger,
    shutdownMilliseconds: settings.SHUTDOWN_TIMEOUT_MS,
    secrets: settings.SUBGRAPH_SECRET,
    allowedHosts: [...settings.ALLOWED_HOSTS, settings.HOST],
    observation,
    bounds: openResponseBounds(settings),
  });
  const endWatch = subgraph.watchRevision(revisionWatchMilliseconds);
  try {
    const url = await server.listen({ host: settings.HOST, port: settings.PORT });
    logger.info({ url, revision: subgraph.revision() }, 'ready');
  } catch (error) {
    endWatch();
    await close();
    throw error;
  }
  return {
    async close() {
      logger.info('stopping');
      await server.close();
      endWatch();
      await close();
      await tracing.end();
      logger.info('stopped');
    },
  };
}

/** The settings of the process; the database URL of the subgraph's own goes before the common one. */
function readSubgraphSettings(name: string, defaultPort: number) {
  const [portName, urlName] = [`${name.toUpperCase()}_PORT`, `${name.toUpperCase()}_DATABASE_URL`];
  const own = { [portName]: subgraphPort(name, defaultPort), [urlName]: subgraphDatabaseUrl(name) };
  const settings = readEnvironment({ ...processSettings, ...own });
  const values: Readonly<Record<string, unknown>> = settings;
  const databaseUrl = values[urlName] as string | undefined;
  return { ...settings, PORT: values[portName] as number, DATABASE_URL: databaseUrl ?? settings.DATABASE_URL };
}
