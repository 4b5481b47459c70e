import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { membership, programme, project } from './records.js';
import { openWorld, type World } from './world.js';

let world: World;

/** Seven projects with equals and gaps in every column, in no order: id, code, name, name in English, sector, stage, area, lead. */
const rows: readonly (readonly (string | null)[])[] = [
  ['g', 'C-2', '南站', 'beta', 'HEALTH', 'UNKNOWN', null, 'agency:b'],
  ['a', null, '北站', 'Beta', 'HEALTH', 'COMPLETION', 'area:2', null],
  ['f', 'C-10', '北站', 'Alpha', 'ENERGY', 'COMPLETION', 'area:10', 'agency:a'],
  ['b', 'C-10a', 'Station', 'alpha', 'TRANSPORT', 'IMPLEMENTATION', 'area:2', 'agency:a'],
  ['e', null, '𠮷', 'é', 'ECONOMY', 'UNKNOWN', null, null],
  ['c', 'c-1', '﨑', 'e', 'HEALTH', 'PREPARATION', 'area:1', 'agency:b'],
  ['d', null, 'station', 'É', 'ENERGY', 'SUSPENDED', 'area:10', null],
];
const columns = ['ID', 'CODE', 'NAME', 'NAME_EN', 'SECTOR', 'STAGE', 'AREA', 'LEAD'];

beforeAll(async () => {
  world = await openWorld([
    programme('programme:b', { year: 2022, name_zh: '乙' }),
    programme('programme:a', { year: null, name_zh: '甲' }),
    programme('programme:c', { year: 2021, name_zh: '乙' }),
    ...rows.map(([id, code, name_zh, name_en, sector, stage, area_id, lead_id]) =>
      project(`project:${id}`, {
        ...{ code: code ?? null, name_zh: name_zh ?? '', name_en: name_en ?? '', sector: sector ?? '' },
        ...{ stage: stage ?? '', area_id: area_id ?? null, lead_id: lead_id ?? null },
      }),
    ),
    ...rows.map(([id]) => membership('programme:a', `project:${id}`)),
  ]);
});
afterAll(() => world.database.close());

interface Order {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
  readonly nulls: 'FIRST' | 'LAST';
}

/** By code point, as UTF-8 has it. */
const compared = (one: string, other: string): number => Buffer.compare(Buffer.from(one), Buffer.from(other));

/** The letters of the projects in an order, sorted by hand; the id settles what is left, in the direction of the last entry. */
function sorted(order: readonly Order[]): string {
  const entries = [...order, { field: 'ID', direction: order.at(-1)?.direction ?? 'ASC', nulls: 'LAST' } as const];
  const inOrder = [...rows].sort((one, other) => {
    for (const { field, direction, nulls } of entries) {
      const [left, right] = [one, other].map((row) => row[columns.indexOf(field)] ?? null);
      if (left === right) continue;
      if (left === null || right === null) return (left === null) === (nulls === 'FIRST') ? -1 : 1;
      const sign = compared(left as string, right as string);
      if (sign !== 0) return direction === 'ASC' ? sign : -sign;
    }
    return 0;
  });
  return inOrder.map(([id]) => id).join('');
}

const orderBy = (order: readonly Order[]): string =>
  `orderBy: [${order.map(({ field, direction, nulls }) => `{ field: ${field}, direction: ${direction}, nulls: ${nulls} }`).join(', ')}]`;

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: {
    readonly startCursor: string | null;
    readonly endCursor: string | null;
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
  };
}
const letters = ({ nodes }: Page): string => nodes.map(({ id }) => id.at(-1)).join('');
const selection = '{ nodes { id } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } }';

/** A list of all projects, and one of a parent's. */
const lists: Readonly<Record<string, (args: string) => Promise<Page>>> = {
  'all projects': async (args) => (await world.ask(`{ projects(${args}) ${selection} }`)).projects,
  'the projects of a programme': async (args) =>
    (await world.ask(`{ programme(id: "programme:a") { projects(${args}) ${selection} } }`)).programme.projects,
};

const orders: readonly (readonly Order[])[] = [
  ...columns.flatMap((field) =>
    (['ASC', 'DESC'] as const).flatMap((direction) =>
      (['FIRST', 'LAST'] as const).map((nulls) => [{ field, direction, nulls }]),
    ),
  ),
  [
    { field: 'STAGE', direction: 'ASC', nulls: 'LAST' },
    { field: 'NAME', direction: 'DESC', nulls: 'LAST' },
  ],
  [
    { field: 'AREA', direction: 'DESC', nulls: 'FIRST' },
    { field: 'LEAD', direction: 'ASC', nulls: 'LAST' },
    { field: 'CODE', direction: 'DESC', nulls: 'LAST' },
  ],
];

describe.each(Object.keys(lists))('%s', (name) => {
  const read = (args: string): Promise<Page> => (lists[name] as (given: string) => Promise<Page>)(args);

  it.each(orders.map((order) => [orderBy(order), order] as const))(
    'come in the order asked for, and page by page from either end just so: %s',
    async (by, order) => {
      expect(letters(await read(by))).toBe(sorted(order));
      let [forward, backward] = ['', ''];
      let page = await read(`${by}, first: 2`);
      for (forward = letters(page); page.pageInfo.hasNextPage; forward += letters(page)) {
        page = await read(`${by}, first: 2, after: "${page.pageInfo.endCursor}"`);
      }
      page = await read(`${by}, last: 3`);
      for (backward = letters(page); page.pageInfo.hasPreviousPage; backward = letters(page) + backward) {
        page = await read(`${by}, last: 3, before: "${page.pageInfo.startCursor}"`);
      }
      expect([forward, backward]).toEqual([sorted(order), sorted(order)]);
    },
  );
});

describe('programmes', () => {
  it.each([
    ['[{ field: NAME }]', 'bca'],
    ['[{ field: NAME, direction: DESC }]', 'acb'],
    ['[{ field: YEAR }]', 'cba'],
    ['[{ field: YEAR, direction: DESC }]', 'bca'],
    ['[{ field: YEAR, direction: DESC, nulls: FIRST }]', 'abc'],
    ['[{ field: ID, direction: DESC }]', 'cba'],
    ['[]', 'abc'],
  ])('come in the order %s as %s', async (by, ids) => {
    const { programmes } = await world.ask(`{ programmes(orderBy: ${by}) { nodes { id } } }`);
    expect(letters(programmes)).toBe(ids);
  });
});

describe('a cursor', () => {
  it('of another order, or of another condition, is refused', async () => {
    const { pageInfo } = await (lists['all projects'] as (args: string) => Promise<Page>)(
      'first: 1, orderBy: [{ field: NAME }]',
    );
    for (const args of [
      '',
      'orderBy: [{ field: NAME_EN }]',
      'orderBy: [{ field: NAME }], where: { stage: { eq: UNKNOWN } }',
    ]) {
      const { errors } = await world.run(`{ projects(after: "${pageInfo.endCursor}" ${args}) { nodes { id } } }`);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'CURSOR_INVALID', field: 'after' });
    }
  });

  it('stays right while projects are added before and behind it', async () => {
    const other = await openWorld(['b', 'd'].map((id) => project(`project:${id}`, { name_zh: id })));
    const page = async (args: string, revision?: number): Promise<Page> =>
      (await other.ask(`{ projects(orderBy: [{ field: NAME }], ${args}) ${selection} }`, {}, revision)).projects;
    try {
      const first = await page('first: 1');
      await other.write(['a', 'b', 'c', 'd', 'e'].map((id) => project(`project:${id}`, { name_zh: id })));
      const rest = await page(`first: 5, after: "${first.pageInfo.endCursor}"`);
      expect([letters(first), letters(rest)]).toEqual(['b', 'cde']);
    } finally {
      await other.database.close();
    }
  });

  it('is of one order: a field that is named twice is refused with its place', async () => {
    const { errors } = await world.run(
      '{ projects(orderBy: [{ field: NAME }, { field: ID }, { field: NAME }]) { nodes { id } } }',
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'ORDER_INVALID', field: 'orderBy[2].field' });
  });
});
