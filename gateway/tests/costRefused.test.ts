import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Gateway, localSubgraph } from '../src/index.js';
import { ask, limits, listingFetches, nowhere, openWorld, send, start, type World } from './world.js';

describe('a query that costs too much', () => {
  let world: World;
  let gateway: Gateway;
  const fetches: string[] = [];
  beforeAll(async () => {
    world = await openWorld();
    const connections = [world.agencies, world.plans, world.projects].map(localSubgraph);
    gateway = await start(
      connections.map((connection) => listingFetches(connection, fetches)),
      { limits: limits({ COST_LIMIT: 101 }) },
    );
  });
  afterAll(async () => {
    await gateway.close();
    await world.database.close();
  });
  beforeEach(() => {
    fetches.length = 0;
  });

  const pages = (first: number) => `{ agencies(first: ${first}) { nodes { name area { name } } } }`;

  it('is refused with 400, its cost, the limit and its costliest place, and nothing of it is fetched', async () => {
    const { status, body } = await ask(gateway, pages(51));
    expect(status).toBe(400);
    expect(body).toEqual({
      errors: [
        {
          message: expect.stringMatching(
            /^The query costs 103, more than the limit of 101, most of it at agencies\.nodes: /,
          ),
          extensions: {
            code: 'QUERY_TOO_COSTLY',
            messageZh: expect.stringMatching(/^查询的代价为 103，超过上限 101，主要在 agencies\.nodes：/),
            field: 'agencies.nodes',
            cost: 103,
            limit: 101,
            requestId: expect.any(String),
          },
        },
      ],
    });
    // How many agencies there are is asked once, of each subgraph that has lists.
    expect([...fetches].sort()).toEqual(['agencies', 'plans', 'projects']);
  });

  it('is told from one that does not by asking for the cost', async () => {
    const question = (query: string, extensions: object) =>
      send(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, extensions }),
      });
    const { body } = await question(pages(50), { cost: true });
    expect([body.data.agencies.nodes.length, body.extensions]).toEqual([50, { cost: { cost: 101, limit: 101 } }]);
    for (const extensions of [{}, { cost: false }, { cost: 'true' }, { costs: true }]) {
      expect((await question(pages(1), extensions)).body).not.toHaveProperty('extensions');
    }
  });

  it('is one that costs more than the limit, not one that costs as much', async () => {
    const { status, body } = await ask(gateway, pages(50));
    expect([status, body.errors]).toEqual([200, undefined]);
    expect(body.data.agencies.nodes).toHaveLength(50);
  });

  it('is refused and nothing is fetched where it would cost too much whatever there is', async () => {
    const levels = (count: number): string => (count === 0 ? 'id' : `parent { ${levels(count - 1)} }`);
    const query = `{ ${Array.from({ length: 12 }, (_, index) => `a${index}: area(id: "x") { ${levels(10)} }`).join(' ')} }`;
    const { body } = await ask(gateway, query);
    expect(body.errors[0].extensions).toMatchObject({ code: 'QUERY_TOO_COSTLY', cost: 132, field: 'a0' });
    expect(fetches).toEqual([]);
  });

  it('is let in where the graph does not have as much as it asks for', async () => {
    const query = '{ plans(first: 100) { nodes { title area { name } } } }';
    const { body } = await ask(gateway, query);
    expect(body.errors).toBeUndefined();
    expect(body.data.plans.nodes.length).toBeLessThan(50);
    expect((await ask(gateway, query.replaceAll('plans', 'agencies').replace('title', 'name'))).status).toBe(400);
  });

  it('is counted as it is asked for where nobody can tell how much there is', async () => {
    const away = await start(await nowhere(), { limits: limits({ COST_LIMIT: 101 }) });
    const { body } = await ask(away, '{ plans(first: 100) { nodes { title area { name } } } }');
    expect(body.errors[0].extensions).toMatchObject({ code: 'QUERY_TOO_COSTLY', cost: 201 });
    await away.close();
  });

  it.each([
    [
      'the field in a field',
      '{ agency(id: "x") { id area { agencies(first: 200) { nodes { id area { id } } } } } }',
      'agency.area.agencies.nodes',
    ],
    ['in a fragment', '{ ...Q } fragment Q on Query { b: agencies(first: 200) { ... { nodes { id } } } }', 'b.nodes'],
    [
      'no deeper than it is one',
      '{ agencies(first: 200) { nodes { id a: area { id } b: area { id } } } }',
      'agencies.nodes',
    ],
  ])('names its costliest place: %s', async (_, query, field) => {
    expect((await ask(gateway, query)).body.errors[0].extensions).toMatchObject({ code: 'QUERY_TOO_COSTLY', field });
  });

  it('is refused for what its variables make of it', async () => {
    const query = 'query ($n: Int) { agencies(first: $n) { nodes { name } } }';
    expect((await ask(gateway, query, { n: 200 })).body.errors[0].extensions.code).toBe('QUERY_TOO_COSTLY');
    expect((await ask(gateway, query, { n: 2 })).body.errors).toBeUndefined();
  });

  it('may be introspection only as deep as tools go: deeper is refused', async () => {
    const deep = (levels: number): string => (levels === 0 ? 'name' : `fields { type { ${deep(levels - 1)} } }`);
    expect((await ask(gateway, `{ __type(name: "Agency") { ${deep(1)} } }`)).status).toBe(200);
    const { status, body } = await ask(gateway, `{ __type(name: "Agency") { ${deep(3)} } }`);
    expect([status, body.errors[0].extensions.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
  });

  it('that is not valid either is told what is not valid', async () => {
    const circular = '{ agencies(first: 200) { ...F } } fragment F on AgencyConnection { nodes { name } ...F }';
    expect((await ask(gateway, circular)).body.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    const mistyped = await ask(gateway, 'query ($n: Int) { agencies(first: $n) { nodes { id } } }', { n: 'many' });
    expect(mistyped.body.errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'n' });
  });
});
