import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openAgencies } from '@zibo-graph/agencies';
import { type Database, type RecordValues, replaceDataset } from '@zibo-graph/database';
import { openPackagedDatabase } from '@zibo-graph/importer/testing';
import { openPlans } from '@zibo-graph/plans';
import { tables } from '@zibo-graph/plans/write';
import { openProjects } from '@zibo-graph/projects';
import { subgraphNames } from '@zibo-graph/schema';
import {
  createSubgraphServer,
  readSettings,
  type Subgraph,
  type SubgraphServerOptions,
} from '@zibo-graph/subgraph-kit';
import { type Logger, pino } from 'pino';
import {
  type Gateway,
  type GatewayOptions,
  limitSettings,
  type RemoteSubgraphOptions,
  type ResponseCacheSettings,
  remoteSubgraph,
  responseCacheSettings,
  type SubgraphConnection,
  startGateway,
} from '../src/index.js';

export const bureau = 'agency:370306/emergency-management-bureau';

/** A log that keeps its lines. */
export function keptLog(): { readonly logger: Logger; readonly lines: Record<string, unknown>[] } {
  const lines: Record<string, unknown>[] = [];
  return { logger: pino({ level: 'info' }, { write: (line) => lines.push(JSON.parse(line)) }), lines };
}

const silent = pino({ level: 'silent' });

/** The three subgraphs on one database with the packaged data. */
export interface World {
  readonly database: Database;
  readonly agencies: Subgraph;
  readonly plans: Subgraph;
  readonly projects: Subgraph;
}

export async function openWorld(server?: string): Promise<World> {
  const database = await openPackagedDatabase(server);
  const agencies = await openAgencies(database);
  const plans = await openPlans(database);
  const projects = await openProjects(database);
  return { database, agencies, plans, projects };
}

/** Imports a task of the bureau in a data set of its own, or its correction, so that this process knows of it at once. */
export async function importTask({ database, plans }: World, title = '任务'): Promise<void> {
  const cited = { document_id: 'document:zhouzhengbanzi-2021-35', locator: '四' };
  const task = {
    id: 'task:test/1',
    plan_id: 'plan:370306/childcare-services-2021',
    parent_id: null,
    kind: 'TASK',
    due_on: null,
  };
  const texts = { number: '1', position: 1, section_zh: null, section_en: null, title_zh: title, title_en: 'Task' };
  const assignment = {
    id: 'assignment:test/1',
    task_id: task.id,
    target_id: null,
    role: 'LEAD',
    position: 1,
    agency_id: bureau,
  };
  const records: Readonly<Record<string, readonly RecordValues[]>> = {
    tasks: [{ ...task, ...texts, ...cited }],
    assignments: [{ ...assignment, inherited: false, collective: false, wording: '区应急局', ...cited }],
  };
  const content = tables.map((table) => ({ table, records: records[table.name] ?? [] }));
  await database.kysely
    .transaction()
    .execute((transaction) => replaceDataset(transaction, { subgraph: 'plans', dataset: 'test', tables: content }));
  await plans.refreshRevision();
}

/** Connects to a subgraph and writes its name into a list at each fetch. */
export const listingFetches = (connection: SubgraphConnection, fetches: string[]): SubgraphConnection => ({
  ...connection,
  openSession(options) {
    const session = connection.openSession(options);
    return {
      execute(operation) {
        fetches.push(connection.name);
        return session.execute(operation);
      },
    };
  },
});

/** Connects to the three subgraphs in other processes, none of which runs. */
export const nowhere = (): Promise<readonly SubgraphConnection[]> =>
  Promise.all(subgraphNames.map(async (name) => remote(name, { url: `http://127.0.0.1:${await closedPort()}` })));

/** The limits as they are unless set, with changes. */
export const limits = (changes: Partial<GatewayOptions['limits']> = {}): GatewayOptions['limits'] => ({
  ...readSettings(limitSettings, {}),
  ...changes,
});

/** How answers are remembered unless set otherwise, with changes. A gateway that is not told so remembers none. */
export const remembered = (changes: Partial<ResponseCacheSettings> = {}): ResponseCacheSettings => ({
  ...readSettings(responseCacheSettings, {}),
  ...changes,
});

/** Starts a gateway on a port that is free. */
export const start = (
  subgraphs: readonly SubgraphConnection[],
  options: Partial<GatewayOptions> = {},
): Promise<Gateway> =>
  startGateway({
    host: '127.0.0.1',
    port: 0,
    limits: limits({ BODY_LIMIT: 10_000 }),
    shutdownMilliseconds: 10_000,
    logger: silent,
    subgraphs,
    ...options,
  });

/** An answer of the gateway. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests read into the answer and compare what they find.
  readonly body: any;
}

/** Sends a request and reads its JSON. */
export async function send(url: string, init?: RequestInit): Promise<Answer> {
  const response = await fetch(url, init);
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? null : JSON.parse(text) };
}

/** Asks the graph. */
export const ask = ({ url }: Pick<Gateway, 'url'>, query: string, variables?: object): Promise<Answer> =>
  send(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });

/** A server that stands for another process. */
export interface Standing {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Serves whatever a subgraph's process could answer, at a port of choice or a free one. */
export async function standIn(answer: RequestListener, port = 0): Promise<Standing> {
  const server = createServer(answer).listen(port, '127.0.0.1');
  await once(server, 'listening');
  const own = (server.address() as AddressInfo).port;
  return {
    url: `http://127.0.0.1:${own}`,
    port: own,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** A subgraph's process. */
export interface ServedSubgraph extends Standing {
  /** Resolves when it is asked for its revision the next time. */
  revisionAsked(): Promise<void>;
}

/** Serves a subgraph as its own process would. */
export async function serve(
  subgraph: Subgraph,
  port = 0,
  options: Partial<SubgraphServerOptions> = {},
): Promise<ServedSubgraph> {
  const server = createSubgraphServer(subgraph, { logger: silent, shutdownMilliseconds: 0, ...options });
  let onAsked = (): void => {};
  server.addHook('onRequest', async ({ url }) => {
    if (url === '/revision') onAsked();
  });
  const url = await server.listen({ host: '127.0.0.1', port });
  return {
    url,
    port: Number(new URL(url).port),
    close: () => server.close(),
    revisionAsked: () =>
      new Promise((resolve) => {
        onAsked = resolve;
      }),
  };
}

/** A port at which nothing listens. */
export async function closedPort(): Promise<number> {
  const { port, close } = await standIn(() => {});
  await close();
  return port;
}

/** Connects to another process. */
export const remote = (
  name: string,
  { url }: Pick<Standing, 'url'>,
  timeoutMilliseconds = 120_000,
  options: Partial<RemoteSubgraphOptions> = {},
): SubgraphConnection =>
  remoteSubgraph({ name, url, timeoutMilliseconds, answerLimit: 1_000_000, compression: false, ...options });
