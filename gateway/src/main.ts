import { parseArgs } from 'node:util';
import { openAgencies } from '@zibo-graph/agencies';
import { type Database, databaseLocations, openDatabases, serverOptions } from '@zibo-graph/database';
import { defaultDataset, formatProgress, formatResult, importDataset } from '@zibo-graph/importer';
import { openPlans } from '@zibo-graph/plans';
import { openProjects } from '@zibo-graph/projects';
import { type SubgraphName, subgraphNames } from '@zibo-graph/schema';
import {
  openEntityCache,
  openResponseBounds,
  type RanStatement,
  type Running,
  revisionWatchMilliseconds,
  runProcess,
  SettingsError,
  type Subgraph,
  type SubgraphOptions,
  startTracing,
} from '@zibo-graph/subgraph-kit';
import { pino } from 'pino';
import { connectSubgraphs, localSubgraphNames } from './connectSubgraphs.js';
import { type Environment, readSettings } from './environment.js';
import { helpText, readyText, tell } from './messages.js';
import { startGateway } from './startGateway.js';
import { startServices } from './startServices.js';

const openSubgraph: Readonly<
  Record<SubgraphName, (database: Database, options: SubgraphOptions) => Promise<Subgraph>>
> = {
  agencies: openAgencies,
  plans: openPlans,
  projects: openProjects,
};

/** Subgraphs of this process on their databases. */
interface LocalSubgraphs extends Running {
  readonly subgraphs: readonly Subgraph[];
  /** Calls a listener with each statement that they run. */
  onStatement(listener: (statement: RanStatement) => void): void;
}

/** Opens subgraphs, their tables up to date; where all of them are here, with the data that comes with the program, unless that is switched off. */
async function openSubgraphs(environment: Environment, names: readonly SubgraphName[]): Promise<LocalSubgraphs> {
  const locations = databaseLocations(environment);
  const chosen = Object.fromEntries(names.map((name) => [name, locations[name]])) as typeof locations;
  const { databases, close } = await openDatabases(chosen, serverOptions(environment));
  const options = { entityCache: openEntityCache(environment) };
  try {
    const subgraphs: Subgraph[] = [];
    for (const name of names) subgraphs.push(await openSubgraph[name](databases[name], options));
    const hasAll = names.length === subgraphNames.length;
    if (hasAll && environment.PACKAGED_DATA === 'on') await importPackagedData(databases);
    const endWatches: (() => void)[] = [];
    for (const subgraph of subgraphs) {
      await subgraph.refreshRevision();
      // The embedded database is open in this process alone.
      const isShared = locations[subgraph.name as SubgraphName].kind === 'server';
      if (isShared) endWatches.push(subgraph.watchRevision(revisionWatchMilliseconds));
    }
    return {
      subgraphs,
      onStatement(listener) {
        for (const database of new Set(Object.values(databases))) database.onStatement(listener);
      },
      async close() {
        for (const end of endWatches) end();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Imports what comes with the program, unless it was imported before: then it is the user's to change. */
async function importPackagedData(databases: Readonly<Record<SubgraphName, Database>>): Promise<void> {
  const result = await importDataset({
    ...defaultDataset(),
    databases,
    onlyIfNew: true,
    onProgress: (progress) => progress.step !== 'read' && tell(formatProgress(progress)),
  });
  tell(result.status === 'unchanged' ? '数据集没有变化 The data set is unchanged' : formatResult(result));
}

/** The gateway, with those subgraphs that have no URL of their own. */
async function startOneProcess(environment: Environment): Promise<Running> {
  const logger = pino({ name: 'gateway', level: environment.LOG_LEVEL });
  const tracing = await startTracing({
    service: 'zibo-graph-gateway',
    endpoint: environment.OTEL_EXPORTER_OTLP_ENDPOINT,
    percent: environment.TRACE_PERCENT,
  });
  const local = await openSubgraphs(environment, localSubgraphNames(environment));
  const bounds = openResponseBounds(environment);
  try {
    const gateway = await startGateway({
      host: environment.HOST,
      port: environment.PORT,
      limits: environment,
      bounds,
      answers: environment,
      secret: environment.SUBGRAPH_SECRET?.[0],
      trustedProxies: environment.TRUSTED_PROXIES,
      corsOrigins: environment.CORS_ORIGINS,
      allowedHosts: environment.ALLOWED_HOSTS,
      shutdownMilliseconds: environment.SHUTDOWN_TIMEOUT_MS,
      slowMilliseconds: environment.SLOW_OPERATION_MS,
      operatorPort: environment.OPERATOR_PORT,
      supergraphFile: environment.SUPERGRAPH_FILE,
      pluginsFile: environment.APOLLO_PLUGINS_FILE,
      federationRuntime: environment.FEDERATION_RUNTIME === 'hive' ? 'hive' : 'apollo',
      planExecutor: environment.FEDERATION_RUNTIME === 'apollo-stock' ? 'stock' : 'compiled',
      logger,
      onStatement: local.onStatement,
      subgraphs: connectSubgraphs(environment, local.subgraphs, bounds.budget),
    });
    logger.info({ url: gateway.url, milliseconds: Math.round(performance.now()) }, 'ready');
    tell(readyText(gateway));
    return {
      async close() {
        logger.info('stopping');
        await gateway.close();
        await local.close();
        await tracing.end();
        logger.info('stopped');
      },
    };
  } catch (error) {
    await local.close();
    throw error;
  }
}

/** The gateway and each subgraph as processes of their own, on PostgreSQL. */
async function startFourProcesses(environment: Environment): Promise<Running> {
  if (Object.values(databaseLocations(environment)).some(({ kind }) => kind !== 'server')) {
    throw new SettingsError(
      'DATABASE_URL：多个进程须共用 PostgreSQL 服务器。DATABASE_URL: several processes need a PostgreSQL server.',
    );
  }
  const prepared = await openSubgraphs(environment, subgraphNames);
  await prepared.close();
  return startServices(environment);
}

/** @throws SettingsError for an argument that this program does not take. */
function readArguments(): { readonly services?: boolean } {
  try {
    return parseArgs({ options: { services: { type: 'boolean' } } }).values;
  } catch (error) {
    throw new SettingsError(
      `参数有误，用法见 --help。Wrong arguments, --help tells the use: ${(error as Error).message}`,
    );
  }
}

if (process.argv.includes('--help')) process.stdout.write(helpText());
else await runProcess(async () => (readArguments().services ? startFourProcesses : startOneProcess)(readSettings()));
