import { createSubgraphServer, type Subgraph, type SubgraphRequest } from '@zibo-graph/subgraph-kit';
import type { FastifyInstance } from 'fastify';
import { buildSchema } from 'graphql';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { localSubgraph, remoteSubgraph, type SubgraphConnection } from '../../src/index.js';
import { causeOf, connect } from './subgraphProcess.js';

const [secret, next] = ['s'.repeat(32), 'n'.repeat(32)];
const viewer = { id: 'user:1', roles: ['editor', 'auditor'] };

/** What the subgraph is told of each request. */
let requests: SubgraphRequest[];
const subgraph: Subgraph = {
  name: 'notes',
  schema: buildSchema('type Query { rights: String }'),
  revision: () => 4,
  changedAt: () => 4,
  state: () => ({ database: null, subgraphs: {} }),
  tableRows: () => ({}),
  onRevision: () => () => {},
  onState: () => () => {},
  applyShared: () => {},
  refreshRevision: async () => 4,
  revisionAt: async () => 2,
  lastImports: async () => [],
  watchRevision: () => () => {},
  loadCounts: () => ({ bytes: 0, entries: 0, hits: 0, misses: 0, loaders: [] }),
  openSession(request) {
    requests.push(request);
    return { execute: async () => ({ data: { rights: request.rights } }) };
  },
};

let server: FastifyInstance | undefined;
let connection: SubgraphConnection | undefined;
beforeEach(() => {
  requests = [];
});
afterEach(async () => {
  await connection?.close();
  await server?.close();
});

const logger = pino({ level: 'silent' });
const serve = async (secrets?: readonly string[]) => {
  server = createSubgraphServer(subgraph, { logger, shutdownMilliseconds: 0, secrets });
  return { url: await server.listen({ host: '127.0.0.1', port: 0 }) };
};
const ask = (options = {}) =>
  (connection as SubgraphConnection)
    .openSession({ requestId: 'r-1', viewer, ...options })
    .execute({ query: '{ rights }' });
const rights = '["auditor","editor"]';

describe('a subgraph is told who asks', () => {
  it('in this process', async () => {
    connection = localSubgraph(subgraph);
    expect(await ask()).toEqual({ data: { rights } });
    expect(requests).toMatchObject([{ viewer, rights, revision: 4 }]);
  });

  it('in another process by what is signed, and answers at the revision and time that are signed too', async () => {
    connection = await connect(await serve([secret]), { secret });
    expect(await ask()).toEqual({ data: { rights } });
    expect(await ask({ knownAt: '2024-01-01T00:00:00Z' })).toEqual({ data: { rights } });
    expect(requests).toMatchObject([
      { viewer, rights, revision: 4 },
      { viewer, rights, revision: 2, knownAt: '2024-01-01T00:00:00Z' },
    ]);
  });

  it('in one signed request for all who ask together as the same viewer, and in another for others', async () => {
    connection = await connect(await serve([secret]), { secret });
    const others = { id: 'user:2', roles: ['reader'] };
    const asked = [viewer, viewer, others, others].map((who, index) =>
      (connection as SubgraphConnection)
        .openSession({ requestId: `r-${index}`, viewer: who })
        .execute({ query: `{ a${index}: rights }` }),
    );
    expect((await Promise.all(asked)).map(({ data }) => data?.rights)).toEqual([
      ...[rights, rights],
      ...['["reader"]', '["reader"]'],
    ]);
    expect(requests.map((request) => [request.requestId, request.viewer])).toEqual([
      ['r-0', viewer],
      ['r-1', viewer],
      ['r-2', others],
      ['r-3', others],
    ]);
    // One signal is that of one request over HTTP.
    const signals = requests.map(({ signal }) => signal);
    expect(signals.map((signal) => signals.indexOf(signal))).toEqual([0, 0, 2, 2]);
  });

  it('by either of two secrets while one takes the place of the other', async () => {
    connection = await connect(await serve([next, secret]), { secret });
    expect(await ask()).toEqual({ data: { rights } });
  });
});

describe('a subgraph in another process', () => {
  it('refuses a gateway with another secret or none, which says so in the cause', async () => {
    const { url } = await serve([secret]);
    for (const wrong of [next, undefined]) {
      const own = remoteSubgraph({
        name: 'notes',
        url,
        timeoutMilliseconds: 10_000,
        answerLimit: 1_000,
        compression: false,
        secret: wrong,
      });
      expect(await causeOf(own.openSession({ requestId: 'r-1' }).execute({ query: '{ rights }' }))).toMatch(
        /^it tells no revision: HTTP 401 .*must be signed/,
      );
      expect(await own.health()).toEqual({ status: 'ok', revision: 4 });
      await own.close();
    }
    expect(requests).toEqual([]);
  });

  it('answers the public only where nothing is signed, whoever asks', async () => {
    connection = await connect(await serve());
    expect(await ask()).toEqual({ data: { rights: '' } });
    expect(requests).toMatchObject([{ viewer: { id: null, roles: [] } }]);
  });
});
