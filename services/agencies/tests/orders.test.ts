import type { Database } from '@zibo-graph/database';
import type { Subgraph } from '@zibo-graph/subgraph-kit';
import { isEnumType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAgencies } from '../src/subgraph.js';
import { agency, area, dataOf, execute, write } from './dataset.js';
import { openMigrated } from './openMigrated.js';

/** Few different values, so that many are equal; some without one; texts that only code points order so. */
const texts = ['Z', 'a', 'é', '应', '中', '𠀀'];
const kinds = ['MEDIA', 'ENTERPRISE', 'UTILITY'];
const levels = ['CITY', 'DISTRICT'];
const numbers = Array.from({ length: 30 }, (_, index) => index);
const pick = (values: readonly string[], index: number): string => values[index % values.length] as string;

const areas = numbers.map((index) =>
  area(`${index}`, {
    code: index % 4 === 0 ? null : `37${(index * 7) % 30}`,
    name_zh: pick(texts, index),
    name_en: pick(texts, index * 5 + 1),
  }),
);
const agencies = numbers.map((index) =>
  agency(`${index}`, {
    name_zh: pick(texts, index),
    name_en: pick(texts, index * 5 + 1),
    kind: pick(kinds, index),
    level: pick(levels, index),
    area_id: index % 4 === 0 ? null : `area:${index % 3}`,
  }),
);

const lists = [
  { list: 'areas', enumeration: 'AreaOrderField', rows: areas },
  { list: 'agencies', enumeration: 'AgencyOrderField', rows: agencies },
];
const columns: Readonly<Record<string, string>> = {
  ID: 'id',
  CODE: 'code',
  NAME: 'name_zh',
  NAME_EN: 'name_en',
  KIND: 'kind',
  LEVEL: 'level',
  AREA: 'area_id',
};

let database: Database;
let subgraph: Subgraph;

beforeAll(async () => {
  database = await openMigrated();
  subgraph = await openAgencies(database);
  await write(database, subgraph, { areas, agencies });
});

afterAll(() => database.close());

type Row = (typeof areas)[number];
type Entry = readonly [field: string, direction: 'ASC' | 'DESC', nulls: 'FIRST' | 'LAST'];

const byCodePoint = (a: unknown, b: unknown): number => Buffer.compare(Buffer.from(String(a)), Buffer.from(String(b)));

/** The ids of rows in an order, found without a database; the id decides between equals, in the last direction. */
function inOrder(rows: readonly Row[], order: readonly Entry[]): string[] {
  const [, direction] = order.at(-1) as Entry;
  const compared = (a: Row, b: Row): number => {
    for (const [field, way, nulls] of [...order, ['ID', direction, 'LAST'] as const]) {
      const [left, right] = [a[columns[field] as string], b[columns[field] as string]];
      if (left === right) continue;
      if (left === null || right === null) return (left === null) === (nulls === 'FIRST') ? -1 : 1;
      return byCodePoint(left, right) * (way === 'ASC' ? 1 : -1);
    }
    return 0;
  };
  return [...rows].sort(compared).map(({ id }) => String(id));
}

const written = (order: readonly Entry[]): string =>
  `[${order.map(([field, direction, nulls]) => `{ field: ${field}, direction: ${direction}, nulls: ${nulls} }`)}]`;

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly more: boolean; readonly end: string };
}

/** The ids of a list, walked page by page. */
async function walk(list: string, order: readonly Entry[], backward: boolean): Promise<string[]> {
  const [count, cursor, more, end] = backward
    ? ['last', 'before', 'hasPreviousPage', 'startCursor']
    : ['first', 'after', 'hasNextPage', 'endCursor'];
  const query = `query ($cursor: String) {
    ${list}(orderBy: ${written(order)}, ${count}: 7, ${cursor}: $cursor) {
      nodes { id } pageInfo { more: ${more} end: ${end} }
    } }`;
  const ids: string[] = [];
  for (let place: string | null = null; ; ) {
    const data: Record<string, Page> = await dataOf(subgraph, { query, variables: { cursor: place } });
    const { nodes, pageInfo } = data[list] as Page;
    const page = nodes.map(({ id }) => id);
    if (backward) ids.unshift(...page);
    else ids.push(...page);
    if (!pageInfo.more) return ids;
    place = pageInfo.end;
  }
}

describe.each(lists)('$list', ({ list, enumeration, rows }) => {
  const directions = ['ASC', 'DESC'] as const;
  const places = ['FIRST', 'LAST'] as const;

  it('can be ordered by every field that there is, both ways, those without a value first or last', async () => {
    const type = subgraph.schema.getType(enumeration);
    const fields = isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
    expect(fields.length).toBeGreaterThan(3);
    for (const field of fields) {
      for (const direction of directions) {
        for (const nulls of places) {
          const order = [[field, direction, nulls]] as const;
          const expected = inOrder(rows, order);
          expect(await walk(list, order, false), written(order)).toEqual(expected);
          expect(await walk(list, order, true), written(order)).toEqual(expected);
        }
      }
    }
  });

  it('can be ordered by several fields, each in its own direction', async () => {
    const nullable = list === 'areas' ? 'CODE' : 'AREA';
    for (const order of [
      [
        ['NAME', 'ASC', 'LAST'],
        [nullable, 'DESC', 'LAST'],
      ],
      [
        [nullable, 'DESC', 'FIRST'],
        ['NAME_EN', 'ASC', 'LAST'],
        ['NAME', 'DESC', 'LAST'],
      ],
    ] satisfies Entry[][]) {
      const expected = inOrder(rows, order);
      expect(await walk(list, order, false)).toEqual(expected);
      expect(await walk(list, order, true)).toEqual(expected);
    }
  });

  it('come ascending, those without a value last, unless asked otherwise', async () => {
    const field = list === 'areas' ? 'CODE' : 'AREA';
    const data = await dataOf(subgraph, `{ ${list}(first: 200, orderBy: [{ field: ${field} }]) { nodes { id } } }`);
    const ids = data[list].nodes.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(inOrder(rows, [[field, 'ASC', 'LAST']]));
  });
});

describe('an order', () => {
  it('that names a field twice is refused', async () => {
    const { errors } = await execute(
      subgraph,
      '{ agencies(orderBy: [{ field: NAME }, { field: NAME, direction: DESC }]) { nodes { id } } }',
    );
    expect(errors?.map(({ extensions }) => extensions)).toMatchObject([
      { code: 'ORDER_INVALID', field: 'orderBy[1].field' },
    ]);
  });

  it('holds in the agencies of each area', async () => {
    const { area: one } = await dataOf(
      subgraph,
      `{ area(id: "area:1") { agencies(first: 200, orderBy: [{ field: NAME, direction: DESC }]) { nodes { id } } } }`,
    );
    const own = agencies.filter(({ area_id }) => area_id === 'area:1');
    expect(one.agencies.nodes.map(({ id }: { id: string }) => id)).toEqual(inOrder(own, [['NAME', 'DESC', 'LAST']]));
  });

  it.each(['orderBy: [{ field: NAME }]', 'where: { kind: { eq: MEDIA } }', 'where: { kind: { ne: MEDIA } }'])(
    'or a condition is part of a cursor: one of %s is refused without it',
    async (given) => {
      const { agencies: page } = await dataOf(subgraph, `{ agencies(first: 1, ${given}) { pageInfo { endCursor } } }`);
      const again = `after: "${page.pageInfo.endCursor}"`;
      const { errors } = await execute(subgraph, `{ agencies(${again}) { nodes { id } } }`);
      expect(errors?.map(({ extensions }) => extensions)).toMatchObject([{ code: 'CURSOR_INVALID', field: 'after' }]);
      expect(await dataOf(subgraph, `{ agencies(${given}, ${again}) { nodes { id } } }`)).toMatchObject({
        agencies: { nodes: expect.anything() },
      });
    },
  );
});
