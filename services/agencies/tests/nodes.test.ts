import type { Database } from '@zibo-graph/database';
import { statementsOf } from '@zibo-graph/database/testing';
import { codelist } from '@zibo-graph/schema';
import type { Subgraph } from '@zibo-graph/subgraph-kit';
import { isInterfaceType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeTypeOf } from '../src/resolvers/nodeType.js';
import { openAgencies } from '../src/subgraph.js';
import { agency, area, dataOf, execute, project, target, task, write } from './dataset.js';
import { openMigrated } from './openMigrated.js';

/** A thing of each type, under the table of its records. */
const things = {
  areas: area('one'),
  agencies: agency('one'),
  documents: { id: 'document:one', title_zh: '文件', title_en: 'Document' },
  plans: { id: 'plan:one', title_zh: '规划', title_en: 'Plan' },
  tasks: task('one'),
  targets: target('one'),
  indicators: { id: 'indicator:one', name_zh: '指标', name_en: 'Indicator' },
  observations: { id: 'observation:one' },
  evaluation_rules: { id: 'evaluation-rule:one/1' },
  published_verdicts: { id: 'verdict:one' },
  target_reviews: { id: 'review:one' },
  findings: { id: 'finding:one' },
  duties: { id: 'duty:one', duty_zh: '职责', duty_en: 'Duty' },
  programmes: { id: 'programme:one', name_zh: '计划', name_en: 'Programme' },
  projects: project('one'),
  investments: { id: 'investment:one' },
  milestones: { id: 'milestone:one' },
  quantities: { id: 'quantity:one' },
};
const ids = Object.values(things).map(({ id }) => String(id));

let database: Database;
let subgraph: Subgraph;

beforeAll(async () => {
  database = await openMigrated();
  subgraph = await openAgencies(database);
  await write(database, subgraph, Object.fromEntries(Object.entries(things).map(([table, thing]) => [table, [thing]])));
});

afterAll(() => database.close());

const nodesOf = async (asked: readonly string[], revision?: number) => {
  const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';
  return (await dataOf(subgraph, { query, variables: { ids: asked } }, revision)).nodes;
};

describe('a node', () => {
  it('is found by its id, of whatever type', async () => {
    const found = await nodesOf(ids);
    expect(found.map((node: { id: string }) => node?.id)).toEqual(ids);
    const type = subgraph.schema.getType('Node');
    const types = isInterfaceType(type) ? subgraph.schema.getPossibleTypes(type).map(({ name }) => name) : [];
    expect(found.map((node: { __typename: string }) => node.__typename).sort()).toEqual([...types].sort());
    for (const { id, __typename } of found) {
      expect(await dataOf(subgraph, `{ node(id: "${id}") { __typename id } }`)).toEqual({ node: { __typename, id } });
    }
  });

  it('of this subgraph has all that it has elsewhere', async () => {
    const { node } = await dataOf(
      subgraph,
      '{ node(id: "agency:one") { ... on Agency { name kind } ... on Area { code } ... on Project { id } } }',
    );
    expect(node).toEqual({ name: '机构one', kind: 'GOVERNMENT_DEPARTMENT' });
  });

  it.each([
    'agency:none',
    'task:none',
    'finding:none',
    'agency',
    ':',
    '',
    'constructor:one',
    'TASK:one',
    'task:\\u0000',
  ])('is null under %j, which names nothing', async (id) => {
    expect(await dataOf(subgraph, `{ node(id: "${id}") { id } }`)).toEqual({ node: null });
  });

  it('is what stood at the revision', async () => {
    expect(await nodesOf(ids, 0)).toEqual(ids.map(() => null));
  });

  it('can be of every kind that a search finds', () => {
    const { entries } = codelist('searchKind');
    expect(entries.map(({ code }) => nodeTypeOf(`${code.toLowerCase()}:one`))).not.toContain(null);
  });
});

describe('several nodes', () => {
  it('come in the order of their ids, null where there is nothing, again where asked for again', async () => {
    const found = await nodesOf(['task:one', 'agency:none', 'area:one', 'task:one']);
    expect(found.map((node: { id: string } | null) => node?.id)).toEqual([
      'task:one',
      undefined,
      'area:one',
      'task:one',
    ]);
    expect(await nodesOf([])).toEqual([]);
  });

  it('are read with one statement for each type of this subgraph, and one for all others', async () => {
    expect(await statementsOf(database, () => nodesOf(ids))).toHaveLength(3);
  });

  it('are 200 at most', async () => {
    const many = Array.from({ length: 201 }, (_, index) => `task:${index}`);
    expect(await nodesOf(many.slice(1))).toHaveLength(200);
    const { data, errors } = await execute(subgraph, {
      query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      variables: { ids: many },
    });
    expect(data).toEqual({ nodes: null });
    expect(errors?.map(({ extensions }) => extensions)).toMatchObject([{ code: 'ARGUMENT_TOO_LONG', field: 'ids' }]);
  });
});
