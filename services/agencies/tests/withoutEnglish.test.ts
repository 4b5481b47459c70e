import type { Database } from '@zibo-graph/database';
import { openTestDatabase } from '@zibo-graph/database/testing';
import type { Subgraph } from '@zibo-graph/subgraph-kit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openAgencies } from '../src/subgraph.js';
import { agency, area, dataOf, write } from './dataset.js';

let database: Database;
let subgraph: Subgraph;

beforeAll(async () => {
  database = await openTestDatabase();
  subgraph = await openAgencies(database);
  await write(database, subgraph, {
    areas: [area('1', { name_zh: '周村区', name_en: null }), area('2', { name_zh: '张店区', name_en: 'Zhangdian' })],
    agencies: [
      agency('a', { name_zh: '水利局', name_en: null }),
      agency('b', { name_zh: '教育局', name_en: 'Education' }),
    ],
  });
});

afterAll(() => database.close());

it('what nobody has put into English is answered in Chinese, and says so', async () => {
  const { agencies, areas } = await dataOf(
    subgraph,
    `{ agencies { nodes { name(locale: EN) nameIsTranslated } } areas { nodes { name(locale: EN) nameIsTranslated } } }`,
  );
  expect(agencies.nodes).toEqual([
    { name: '水利局', nameIsTranslated: false },
    { name: 'Education', nameIsTranslated: true },
  ]);
  expect(areas.nodes).toContainEqual({ name: '周村区', nameIsTranslated: false });
});

it('what has no English name is last, or first where asked for, in the order of English names, and pages go on from it', async () => {
  const page = (order: string, rest = '') =>
    dataOf(
      subgraph,
      `{ agencies(orderBy: { field: NAME_EN ${order} } ${rest}) { nodes { name } pageInfo { endCursor } } }`,
    );
  const names = ({ agencies }: Awaited<ReturnType<typeof page>>) =>
    agencies.nodes.map(({ name }: { name: string }) => name);
  expect(names(await page('direction: ASC'))).toEqual(['教育局', '水利局']);
  const first = await page('direction: ASC nulls: FIRST', 'first: 1');
  expect(names(first)).toEqual(['水利局']);
  const after = `first: 1, after: "${first.agencies.pageInfo.endCursor}"`;
  expect(names(await page('direction: ASC nulls: FIRST', after))).toEqual(['教育局']);
});

it('what has no English name is found by its Chinese one, by filter, search and resolution, and not as without a name', async () => {
  const found = await dataOf(
    subgraph,
    `{
      named: agencies(where: { name: { contains: "水利" } }) { nodes { id } }
      other: agencies(where: { name: { ne: "Education" } }) { nodes { id } }
      nameless: agencies(where: { name: { isNull: true } }) { nodes { id } }
      search(text: "水利局") { nodes { title(locale: EN) titleIsTranslated } }
    }`,
  );
  const water = { nodes: [{ id: 'agency:a' }] };
  expect(found).toMatchObject({ named: water, other: water, nameless: { nodes: [] } });
  expect(found.search.nodes).toEqual([{ title: '水利局', titleIsTranslated: false }]);
});
