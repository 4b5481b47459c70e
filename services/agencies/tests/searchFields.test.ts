import type { Database } from '@zibo-graph/database';
import { statementsOf } from '@zibo-graph/database/testing';
import type { Subgraph } from '@zibo-graph/subgraph-kit';
import { isOutputType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAgencies } from '../src/subgraph.js';
import { dataOf, execute } from './dataset.js';
import { everyField } from './everyField.js';
import { openNamedWorld } from './namedWorld.js';
import { openMigrated } from './openMigrated.js';

let database: Database;
let subgraph: Subgraph;

beforeAll(async () => {
  database = await openMigrated();
  await openNamedWorld(database);
  subgraph = await openAgencies(database);
});

afterAll(() => database.close());

const emergency = 'agency:zhoucun/emergency';

interface Found {
  readonly nodes: readonly { readonly node: { readonly id: string }; readonly score: number }[];
  readonly edges: readonly { readonly cursor: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
  readonly totalCount: number;
}

async function found(args: string): Promise<Found> {
  const query = `{ search(${args}) {
    nodes { node { id } score } edges { cursor } pageInfo { hasNextPage hasPreviousPage } totalCount
  } }`;
  return (await dataOf(subgraph, query)).search;
}

const idsOf = ({ nodes }: Found): string[] => nodes.map(({ node }) => node.id);

describe('every field', () => {
  it.each([
    ['search', 'text: "周村"', 'SearchHitConnection'],
    ['nodes', `ids: ["${emergency}", "area:370306"]`, 'Node'],
    ['resolveAgencies', 'names: ["区应急局", "有关部门"], area: "area:370306"', 'AgencyMatch'],
  ])('of what %s gives resolves without error', async (field, given, name) => {
    const type = subgraph.schema.getType(name);
    const selection = everyField(subgraph.schema, isOutputType(type) ? type : undefined);
    const data = await dataOf(subgraph, `{ ${field}(${given}) ${selection} }`);
    expect(data[field].nodes ?? data[field]).not.toHaveLength(0);
  });
});

describe('what a search finds', () => {
  it('says what it is, which text of it matched and how, with the thing itself', async () => {
    const { search } = await dataOf(
      subgraph,
      `{ search(text: "区应急局", first: 1) { nodes {
        kind title en: title(locale: EN) matched via score node { __typename id ... on Agency { shortName } }
      } } }`,
    );
    expect(search.nodes).toEqual([
      {
        kind: 'AGENCY',
        title: '周村区应急管理局',
        en: 'Zhoucun Emergency Management Bureau',
        matched: '区应急局',
        via: 'ALIAS',
        score: expect.any(Number),
        node: { __typename: 'Agency', id: emergency, shortName: '区应急局' },
      },
    ]);
  });

  it('is a reference where another subgraph has it', async () => {
    const { search } = await dataOf(subgraph, '{ search(text: "站房") { nodes { kind node { __typename id } } } }');
    expect(search.nodes).toEqual([{ kind: 'PROJECT', node: { __typename: 'Project', id: 'project:building' } }]);
  });

  it.each([
    ['what has the text', 'text: "周村"'],
    ['agencies near it', 'text: "应急管里局"'],
    ['some kinds', 'text: "yj", kinds: [AGENCY, DOCUMENT]'],
  ])('is a list that can be walked both ways: %s', async (_, asked) => {
    const whole = await found(`${asked}, first: 200`);
    const ids = idsOf(whole);
    expect(ids.length).toBeGreaterThan(1);
    expect(whole.totalCount).toBe(ids.length);
    const scores = whole.nodes.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    const size = Math.ceil(ids.length / 2);
    const first = await found(`${asked}, first: ${size}`);
    const rest = await found(`${asked}, first: ${size}, after: "${first.edges.at(-1)?.cursor}"`);
    expect([...idsOf(first), ...idsOf(rest)]).toEqual(ids);
    expect(first.pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: false });
    expect(rest.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: true });
    const last = await found(`${asked}, last: ${size}`);
    const before = await found(`${asked}, last: ${size}, before: "${last.edges[0]?.cursor}"`);
    expect([...idsOf(before), ...idsOf(last)]).toEqual(ids);
    expect(last.totalCount).toBe(ids.length);
  });

  it('is nothing where there is nothing to look for, or no kind to look among', async () => {
    const statements = await statementsOf(database, async () => {
      for (const asked of ['text: ""', 'text: " 、。%_"', 'text: "\\u0000"', 'text: "周村", kinds: []']) {
        expect(await found(asked)).toMatchObject({ nodes: [], totalCount: 0 });
      }
    });
    expect(statements).toEqual([]);
  });

  it.each([
    [`text: "${'周'.repeat(101)}"`, 'ARGUMENT_TOO_LONG', 'text'],
    ['text: "周村", first: 201', 'PAGE_SIZE_OUT_OF_RANGE', 'first'],
    ['text: "周村", after: "nonsense"', 'CURSOR_INVALID', 'after'],
  ])('is refused for %s', async (asked, code, field) => {
    const { data, errors } = await execute(subgraph, `{ search(${asked}) { totalCount } }`);
    expect(data).toEqual({ search: null });
    expect(errors?.map(({ extensions }) => extensions)).toMatchObject([{ code, field }]);
  });

  it('is not reached by a cursor of another text or other kinds', async () => {
    const { edges } = await found('text: "周村", first: 1');
    for (const other of ['text: "应急"', 'text: "周村", kinds: [AGENCY]']) {
      const { errors } = await execute(subgraph, `{ search(${other}, after: "${edges[0]?.cursor}") { totalCount } }`);
      expect(errors?.map(({ extensions }) => extensions)).toMatchObject([{ code: 'CURSOR_INVALID', field: 'after' }]);
    }
  });
});

describe('names of agencies', () => {
  const resolved = async (names: readonly string[], area?: string) => {
    const query = `query ($names: [String!]!, $area: ID) {
      resolveAgencies(names: $names, area: $area) { name via confidence agency { id } candidates { id } }
    }`;
    return (await dataOf(subgraph, { query, variables: { names, area } })).resolveAgencies;
  };

  it('are told one by one in their order, with the agency, the way and what else they may mean', async () => {
    const names = ['区应急局', '有关部门', '周村区司法司局', '不存在的机构', '区应急局'];
    const [bureau, several, typo, nobody, again] = await resolved(names, 'area:370306');
    expect(bureau).toEqual({
      name: '区应急局',
      via: 'SHORT_NAME',
      confidence: 1,
      agency: { id: emergency },
      candidates: [],
    });
    expect(again).toEqual(bureau);
    expect(several).toMatchObject({ name: '有关部门', agency: { id: emergency } });
    expect(typo).toMatchObject({ via: 'TYPO', agency: { id: 'agency:zhoucun/justice' } });
    expect(nobody).toEqual({ name: '不存在的机构', via: null, confidence: 0, agency: null, candidates: [] });
  });

  it('that fit several agencies equally name them all, and none as the one', async () => {
    const [several] = await resolved(['有关部门']);
    expect(several).toMatchObject({ via: null, confidence: 0, agency: null });
    expect(several.candidates).toEqual([{ id: emergency }, { id: 'agency:zibo/emergency' }]);
  });

  it.each(['area:none', '', '\0'])(
    'in the area %j, which there is not, are those that name their own',
    async (area) => {
      expect(await resolved(['周村区应急管理局', '区应急局'], area)).toMatchObject([
        { agency: { id: emergency }, via: 'CANONICAL' },
        { agency: null },
      ]);
    },
  );

  it('are 500 at most', async () => {
    expect(await resolved(Array.from({ length: 500 }, () => '区应急局'))).toHaveLength(500);
    const names = Array.from({ length: 501 }, () => '局');
    const { errors } = await execute(subgraph, {
      query: 'query ($names: [String!]!) { resolveAgencies(names: $names) { name } }',
      variables: { names },
    });
    expect(errors?.map(({ extensions }) => extensions)).toMatchObject([{ code: 'ARGUMENT_TOO_LONG', field: 'names' }]);
  });
});

describe('at the revision before all data', () => {
  it('nothing is found', async () => {
    const query = '{ search(text: "周村") { totalCount } resolveAgencies(names: ["区应急局"]) { agency { id } } }';
    expect(await dataOf(subgraph, query, 0)).toEqual({
      search: { totalCount: 0 },
      resolveAgencies: [{ agency: null }],
    });
  });
});
