import type { Database } from '@zibo-graph/database';
import { createSubgraphServer, revisionHeader, type Subgraph } from '@zibo-graph/subgraph-kit';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAgencies } from '../src/subgraph.js';
import { agency, write } from './dataset.js';
import { openMigrated } from './openMigrated.js';

let database: Database;
let subgraph: Subgraph;
let server: ReturnType<typeof createSubgraphServer>;
let url: string;
let isOpen = true;
const closeDatabase = async () => {
  if (isOpen) await database.close();
  isOpen = false;
};

beforeAll(async () => {
  database = await openMigrated();
  subgraph = await openAgencies(database);
  server = createSubgraphServer(subgraph, { logger: pino({ level: 'silent' }), shutdownMilliseconds: 10_000 });
  url = await server.listen({ host: '127.0.0.1', port: 0 });
});

afterAll(async () => {
  await server.close();
  await closeDatabase();
});

const get = async (path: string) => {
  const response = await fetch(url + path);
  return { status: response.status, body: await response.json() };
};
const ask = async (query: string, headers: Readonly<Record<string, string>> = {}) => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, body: (await response.json()) as { data: { agency: { name: string } | null } } };
};

// The tests follow a process through its life: empty, filled, changed, cut off from its database.
describe('the agencies subgraph behind HTTP', () => {
  const query = '{ agency(id: "agency:a") { name } }';

  it('is ready before any data is there, at revision 0', async () => {
    expect(await get('/readyz')).toEqual({ status: 200, body: { status: 'ok', revision: 0 } });
    expect(await ask(query)).toEqual({ status: 200, body: { data: { agency: null } } });
  });

  it('answers a fetch at the revision that it names, whatever was written since', async () => {
    await write(database, subgraph, { agencies: [agency('a', { name_zh: '旧局' })] });
    await write(database, subgraph, { agencies: [agency('a', { name_zh: '新局' })] });
    const nameAt = async (headers?: Record<string, string>) => (await ask(query, headers)).body.data.agency?.name;
    expect(await nameAt({ [revisionHeader]: '1' })).toBe('旧局');
    expect(await nameAt({ [revisionHeader]: '2' })).toBe('新局');
    expect(await nameAt({ [revisionHeader]: '0' })).toBeUndefined();
    expect(await nameAt()).toBe('新局');
  });

  it('tells the revision that it answers at', async () => {
    expect(await get('/revision')).toEqual({ status: 200, body: { revision: 2 } });
  });

  it('is not ready once the database is gone, but lives; what it cannot read is an error that tells nothing of the inside', async () => {
    await closeDatabase();
    expect(await get('/readyz')).toEqual({
      status: 503,
      body: { status: 'unavailable', reason: 'DATABASE_UNAVAILABLE' },
    });
    expect(await get('/healthz')).toEqual({ status: 200, body: { status: 'ok' } });
    const { status, body } = await ask(query);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      data: { agency: null },
      errors: [{ path: ['agency'], extensions: { code: 'DATABASE_UNAVAILABLE', subgraph: 'agencies' } }],
    });
    expect(JSON.stringify(body)).not.toMatch(/select|driver|destroyed|kysely|\.ts/i);
  });
});
