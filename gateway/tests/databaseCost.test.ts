import { apiSchemaSdl, supergraphSdl } from '@zibo-graph/schema';
import { buildSchema, type OperationDefinitionNode, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, localSubgraph, type SubgraphConnection } from '../src/index.js';
import { costModelOf } from '../src/server/limits/CostModel.js';
import { databaseCost } from '../src/server/limits/databaseCost.js';
import { ask, limits, openWorld, send, start, type World } from './world.js';

const schema = buildSchema(apiSchemaSdl());
const model = costModelOf(parse(supergraphSdl()));
const rows: Readonly<Record<string, number>> = {
  projects: 130_000,
  targets: 2_000,
  tasks: 1_000,
  observations: 50_000,
};
const costOf = (query: string, variables: Record<string, unknown> = {}, size = rows) => {
  const document = parse(query);
  const operation = document.definitions[0] as OperationDefinitionNode;
  return databaseCost({ schema, model, document, operation, variables }, (table) => size[table] ?? 0);
};

const sixDimensions = '[AREA, SECTOR, STAGE, LEAD, PROGRAMME, START_QUARTER]';
const sums = 'groups { count investments { kind sum { text } } }';
const heavy = `projectAggregate(where: { not: { code: { eq: "01" } } }, groupBy: ${sixDimensions}, first: 1) { ${sums} rest { count } }`;
const times = (count: number, field: string) => Array.from({ length: count }, (_, n) => `a${n}: ${field}`).join(' ');

describe('what an operation costs the database', () => {
  it('is nothing for what is read by key or by pages, or while tables are small', () => {
    expect(costOf('{ project(id: "x") { name } projects(first: 200) { totalCount nodes { id parts { id } } } }')).toBe(
      0,
    );
    expect(costOf(`{ ${heavy} }`, {}, {})).toBe(0);
    expect(costOf(`{ ${heavy} }`, {}, { projects: 5 })).toBe(0);
  });

  it('grows with the size of the table, with each dimension more than with the one before, and with sums', () => {
    const count = (groupBy: string, size = 130_000) =>
      costOf(`{ projectAggregate(groupBy: ${groupBy}) { groups { count } } }`, {}, { projects: size });
    expect(count('[AREA]', 260_000)).toBe(2 * count('[AREA]'));
    const [none = 0, one = 0, two = 0, six = 0] = ['[]', '[AREA]', '[AREA, STAGE]', sixDimensions].map((each) =>
      count(each),
    );
    expect(two - one).toBeGreaterThan(one - none);
    expect(six).toBeGreaterThan(10 * one);
    expect(costOf(`{ projectAggregate(groupBy: [AREA]) { ${sums} } }`)).toBeGreaterThan(2 * one);
    const judged = 'having: { investment: { kind: TOTAL_PLANNED, sum: { gt: "1" } } }';
    expect(costOf(`{ projectAggregate(groupBy: [AREA], ${judged}) { groups { count } } }`)).toBeGreaterThan(2 * one);
  });

  it.each([
    [
      'an aggregate of each kind',
      '{ targetAggregate(groupBy: [STATUS]) { groups { count } } observationAggregate(groupBy: [AREA]) { groups { count } } }',
    ],
    ['a filtered page', '{ projects(where: { name: { contains: "x" } }) { nodes { id } } }'],
    [
      'a filtered count in a fragment',
      'query { ...F } fragment F on Query { projects(where: { not: { code: { eq: "1" } } }) { totalCount } }',
    ],
    ['a sum of agencies of a list', '{ agencies { nodes { investments { kind } } } }'],
  ])('has a price for %s', (_, query) => {
    expect(costOf(query)).toBeGreaterThan(0);
  });

  it('counts a field once, however many parents it has, and each of its aliases', () => {
    const of = (first: number) => costOf(`{ agencies(first: ${first}) { nodes { investments { kind } } } }`);
    expect(of(200)).toBe(of(1));
    expect(costOf(`{ ${times(60, heavy)} }`)).toBe(60 * costOf(`{ ${heavy} }`));
  });

  it('counts a condition at the top that chooses few rows for less, and one that has been left out for none', () => {
    const filtered = (where: string) => costOf(`{ projects(where: ${where}) { totalCount } }`);
    expect(filtered('{ area: { eq: "a" } }')).toBeLessThan(filtered('{ not: { area: { eq: "a" } } }'));
    expect(filtered('{}')).toBe(0);
    const conditional = `query ($on: Boolean!) { ... @include(if: $on) { ${heavy} } }`;
    expect([costOf(conditional, { on: false }), costOf(conditional, { on: true })]).toEqual([
      0,
      costOf(`{ ${heavy} }`),
    ]);
    const byVariables = 'query ($by: [ProjectDimension!]!) { projectAggregate(groupBy: $by) { groups { count } } }';
    expect(costOf(byVariables, { by: ['AREA', 'STAGE'] })).toBeGreaterThan(costOf(byVariables, { by: ['AREA'] }));
  });
});

describe('a register of 130,000 projects', () => {
  let world: World;
  let gateway: Gateway;
  let fetches = 0;
  beforeAll(async () => {
    world = await openWorld();
    const counted = (connection: SubgraphConnection): SubgraphConnection => ({
      ...connection,
      // As many as it had with a register; the rest is as it is.
      tableRows: () => ({
        ...connection.tableRows(),
        ...(connection.name === 'projects' ? { projects: 130_000 } : {}),
      }),
      openSession: (options) => {
        const session = connection.openSession(options);
        return {
          execute: (operation) => {
            fetches += 1;
            return session.execute(operation);
          },
        };
      },
    });
    const subgraphs = [world.agencies, world.plans, world.projects].map((each) => counted(localSubgraph(each)));
    gateway = await start(subgraphs, { limits: limits() });
  });
  afterAll(async () => {
    await gateway.close();
    await world.database.close();
  });

  it('refuses sixty aggregates by six dimensions with sums before anything of them runs, and says what to ask instead', async () => {
    fetches = 0;
    const { status, body } = await ask(gateway, `{ ${times(60, heavy)} }`);
    expect([status, body.data, fetches]).toEqual([400, undefined, 0]);
    expect(body.errors).toMatchObject([
      { extensions: { code: 'QUERY_TOO_COSTLY', limit: 50_000, cost: expect.any(Number) } },
    ]);
    expect(body.errors[0].message).toContain('group by fewer dimensions');
    expect(body.errors[0].extensions.messageZh).toContain('减少分组维度');
  });

  it.each([
    [
      'a dashboard of ten aggregates by one and two dimensions with their investment',
      times(
        5,
        `projectAggregate(groupBy: [AREA]) { groups { count investments { kind projectCount } } } b$: projectAggregate(groupBy: [STAGE, SECTOR]) { groups { count investments { kind projectCount } } }`,
      ),
    ],
    ['a hundred counts by one dimension', times(100, 'projectAggregate(groupBy: [STAGE]) { groups { count } }')],
    ['one aggregate by six dimensions with sums', heavy],
  ])('answers %s', async (_, fields) => {
    let n = 0;
    const { body } = await ask(gateway, `{ ${fields.replaceAll('b$', () => `b${n++}`)} }`);
    expect(body.errors).toBeUndefined();
    expect(Object.keys(body.data).length).toBeGreaterThan(0);
  });

  it('tells what an operation costs by the tables that it reads', async () => {
    const { body } = await send(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: '{ projectAggregate(groupBy: [STAGE]) { groups { count } } }',
        extensions: { cost: true },
      }),
    });
    expect(body.extensions.cost.cost).toBeGreaterThan(260);
  });
});

describe('a subgraph', () => {
  it('knows how many rows its tables have, without counting them, as soon as it has read its revision', async () => {
    const world = await openWorld();
    const { projects, tasks } = { ...world.projects.tableRows(), ...world.plans.tableRows() };
    const session = world.projects.openSession({ requestId: 'x', revision: world.projects.revision() });
    const { data } = await session.execute({ query: '{ projects { totalCount } }' });
    expect(data).toMatchObject({ projects: { totalCount: projects } });
    expect(tasks).toBeGreaterThan(0);
    await world.database.close();
  });
});
