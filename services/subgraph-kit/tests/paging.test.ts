import type { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { OrderedList, PagedList } from '../src/arguments/order.js';
import {
  cursorOf,
  type Page,
  type PageArguments,
  type PageRequest,
  pageRequest,
  readPage,
} from '../src/arguments/paging.js';

interface Note {
  readonly id: string;
  readonly year: number;
  readonly amount: string | null;
  readonly due_on: string | null;
}

const notes: PagedList<Note> = { name: 'notes' };
const byYear: PagedList<Note> = {
  name: 'notesByYear',
  orderFields: {
    YEAR: { column: 'year', type: 'integer' },
    AMOUNT: { column: 'amount', type: 'decimal', nullable: true },
    DUE: { column: 'due_on', type: 'date', nullable: true },
    ID: { column: 'id', type: 'text' },
  },
  order: [{ field: 'YEAR' }],
};
const all: Note[] = Array.from({ length: 25 }, (_, index) => ({
  id: `note:${String(index).padStart(2, '0')}`,
  year: 2021 + Math.floor(index / 10),
  amount: null,
  due_on: '2022-12-08',
}));

/** Reads as a statement would: between the places, one more than the limit, in the order of the list. */
const select =
  (rows: readonly Note[]) =>
  async ({ limit, backward, after, before }: PageRequest) => {
    const between = rows.filter(
      ({ id }) => (!after || id > String(after.at(-1))) && (!before || id < String(before.at(-1))),
    );
    return backward ? between.slice(-(limit + 1)) : between.slice(0, limit + 1);
  };
const read = async (args: PageArguments, rows: readonly Note[] = all): Promise<Page<Note>> =>
  readPage(notes, args, select(rows), async () => rows.length);
const ids = (page: Page<Note>) => page.nodes.map(({ id }) => id);
const names = (from: number, to: number) => all.slice(from, to).map(({ id }) => id);
const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const refused = (list: OrderedList, args: PageArguments): GraphQLError => {
  try {
    pageRequest(list, args);
  } catch (error) {
    return error as GraphQLError;
  }
  throw new Error('the arguments were taken');
};

/** A cursor of the first list, or the second, that holds other values than its order says. */
const forged = (list: OrderedList, row: object, args: PageArguments = {}) =>
  cursorOf(list, pageRequest(list, args), row);

describe('pageRequest', () => {
  it('asks for 20 rows from the start, of all in the order of the list, where nothing is said, null included', () => {
    const order = [{ column: 'id', type: 'text', descending: false, nulls: null }];
    const start = { limit: 20, backward: false, order, after: null, before: null, where: null };
    expect(pageRequest(notes, {})).toEqual(start);
    const nothing = { first: null, last: null, after: null, before: null, orderBy: null, where: null };
    expect(pageRequest(notes, nothing)).toEqual(start);
    expect(pageRequest(notes, { orderBy: [], where: {} })).toEqual(start);
  });

  it.each([1, 200])('takes a page size of %i from either end', (size) => {
    expect(pageRequest(notes, { first: size })).toMatchObject({ limit: size, backward: false });
    expect(pageRequest(notes, { last: size })).toMatchObject({ limit: size, backward: true });
  });

  it.each([0, -1, 201, 2 ** 31 - 1])('refuses a page size of %i, naming the argument and the limit', (size) => {
    for (const field of ['first', 'last']) {
      expect(refused(notes, { [field]: size })).toMatchObject({
        message: `A page holds 1 to 200 items, ${size} were asked for`,
        extensions: { code: 'PAGE_SIZE_OUT_OF_RANGE', field },
      });
    }
  });

  it('refuses `first` and `last` together', () => {
    expect(refused(notes, { first: 1, last: 1 }).extensions).toMatchObject({
      code: 'PAGE_DIRECTION_CONFLICT',
      field: 'last',
    });
  });

  it('gives the place of a cursor back, of an order of several columns and of no value too', async () => {
    const orderBy = [{ field: 'YEAR', direction: 'DESC' }, { field: 'DUE' }, { field: 'AMOUNT' }] as const;
    const { edges } = await readPage(byYear, { orderBy }, select(all), async () => 0);
    expect(pageRequest(byYear, { orderBy, after: edges[11]?.cursor ?? null }).after).toEqual([
      2022,
      '2022-12-08',
      null,
      'note:11',
    ]);
  });

  it('passes on what the rows shall fulfil, and the total is counted of the same', async () => {
    const where = { year: { eq: 2022 } };
    const counted: unknown[] = [];
    const page = await readPage(notes, { where }, select(all), async (request) => counted.push(request.where));
    await page.totalCount();
    expect([pageRequest(notes, { where }).where, ...counted]).toEqual([where, where]);
  });

  it('refuses a filter that is none, naming the place in it', () => {
    expect(refused(notes, { where: { year: { eq: null } } }).extensions).toMatchObject({
      code: 'FILTER_INVALID',
      field: 'where.year.eq',
    });
  });

  it('refuses a cursor of another list, naming the argument', async () => {
    const { pageInfo } = await read({ first: 1 });
    for (const field of ['after', 'before']) {
      expect(refused({ name: 'others' }, { [field]: pageInfo.endCursor }).extensions).toMatchObject({
        code: 'CURSOR_INVALID',
        field,
      });
    }
  });

  it.each<[string, PageArguments, PageArguments]>([
    ['another order', { orderBy: [{ field: 'ID' }] }, { orderBy: [{ field: 'ID', direction: 'DESC' }] }],
    ['other nulls', { orderBy: [{ field: 'DUE' }] }, { orderBy: [{ field: 'DUE', nulls: 'FIRST' }] }],
    ['another column of the same type', { orderBy: [{ field: 'DUE' }] }, { orderBy: [{ field: 'AMOUNT' }] }],
    ['another filter', { where: { id: { eq: 'a' } } }, { where: { id: { eq: 'b' } } }],
    ['a filter where there was none', {}, { where: { id: { eq: 'b' } } }],
    ['no filter where there was one', { where: { id: { eq: 'b' } } }, {}],
  ])('refuses a cursor of the same list with %s', (_, given, asked) => {
    const after = forged(byYear, { id: 'note:01', year: 2022, due_on: null, amount: null }, given);
    expect(refused(byYear, { ...asked, after }).extensions).toMatchObject({ code: 'CURSOR_INVALID', field: 'after' });
  });

  it('takes a cursor of the same query, however the query says it', () => {
    const after = forged(byYear, all[3] as Note, { orderBy: [{ field: 'YEAR', direction: 'ASC', nulls: 'LAST' }] });
    for (const args of [
      {},
      { where: {} },
      { where: null },
      { orderBy: [] },
      { orderBy: [{ field: 'YEAR' }], first: 3 },
    ]) {
      expect(pageRequest(byYear, { ...args, after }).after).toEqual([2021, 'note:03']);
    }
  });

  it.each([
    ['no base64', 'åß∂!'],
    ['no JSON', Buffer.from('["notes","note:0').toString('base64url')],
    ['JSON of another form', encoded(null)],
    ['an object', encoded({ name: 'notes' })],
    ['the name of the list', encoded(['notes', 'note:01'])],
    ['a number in place of a text', forged(notes, { id: 7 })],
    ['null in place of a text', forged(notes, { id: null })],
    ['a text that no database holds', forged(notes, { id: 'note:\0' })],
    ['a place too few', forged(byYear, { id: 'note:01' })],
  ])('refuses a tampered cursor: %s', (_, cursor) => {
    expect(refused(notes, { after: cursor }).extensions).toMatchObject({ code: 'CURSOR_INVALID', field: 'after' });
  });

  it.each<[string, string, unknown]>([
    ['YEAR', 'year', '2022'],
    ['YEAR', 'year', 2022.5],
    ['YEAR', 'year', 2 ** 31],
    ['YEAR', 'year', -(2 ** 31)],
    ['YEAR', 'year', null],
    ['DUE', 'due_on', '2022-02-30'],
    ['DUE', 'due_on', 20221208],
    ['AMOUNT', 'amount', '1e5'],
    ['AMOUNT', 'amount', 'NaN'],
    ['AMOUNT', 'amount', '9'.repeat(10_000)],
    ['AMOUNT', 'amount', 1],
  ])('refuses in the order by %s, in place of %s, what the database could not compare: %j', (field, column, value) => {
    const orderBy = [{ field }];
    const after = forged(byYear, { id: 'note:01', [column]: value }, { orderBy });
    expect(refused(byYear, { orderBy, after }).extensions.code).toBe('CURSOR_INVALID');
  });
});

describe('a page', () => {
  it('leads forward over every row once, and says where it ends', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let more = true; more; ) {
      const { nodes, pageInfo }: Page<Note> = await read({ first: 10, after });
      expect(pageInfo.hasPreviousPage).toBe(after !== null);
      seen.push(...nodes.map(({ id }) => id));
      after = pageInfo.endCursor;
      more = pageInfo.hasNextPage;
    }
    expect(seen).toEqual(names(0, 25));
  });

  it('leads backward over every row once, each page in the order of the list', async () => {
    const pages: string[][] = [];
    let before: string | null = null;
    for (let more = true; more; ) {
      const page: Page<Note> = await read({ last: 10, before });
      expect(page.pageInfo.hasNextPage).toBe(before !== null);
      pages.unshift(ids(page));
      before = page.pageInfo.startCursor;
      more = page.pageInfo.hasPreviousPage;
    }
    expect(pages).toEqual([names(0, 5), names(5, 15), names(15, 25)]);
  });

  it('ends where the list ends, when the last page is exactly full', async () => {
    expect((await read({ first: 25 })).pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
    expect((await read({ last: 25 })).pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
  });

  it('gives each node the cursor of its edge, the first and last of them in pageInfo', async () => {
    const { nodes, edges, pageInfo } = await read({ first: 3 });
    expect(edges.map(({ node }) => node)).toEqual(nodes);
    expect(pageInfo).toMatchObject({ startCursor: edges[0]?.cursor, endCursor: edges[2]?.cursor });
    const second = edges[1]?.cursor ?? null;
    expect(ids(await read({ first: 1, after: second }))).toEqual(['note:02']);
    expect(ids(await read({ last: 1, before: second }))).toEqual(['note:00']);
  });

  it('stays between two cursors', async () => {
    const { edges } = await read({ first: 9 });
    const page = await read({ after: edges[2]?.cursor ?? null, before: edges[6]?.cursor ?? null });
    expect(ids(page)).toEqual(names(3, 6));
  });

  it('has no cursors where it is empty', async () => {
    expect(await read({ first: 5 }, [])).toMatchObject({
      nodes: [],
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  it('knows that something precedes it where it is empty behind the last row', async () => {
    const { pageInfo } = await read({ last: 1 });
    expect((await read({ first: 5, after: pageInfo.endCursor })).pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: true,
      startCursor: null,
      endCursor: null,
    });
  });

  it('stands where its cursor stands, though the row of the cursor is gone', async () => {
    const { pageInfo } = await read({ first: 5 });
    const without = all.filter(({ id }) => id !== 'note:04');
    expect(ids(await read({ first: 2, after: pageInfo.endCursor }, without))).toEqual(names(5, 7));
  });

  it('counts the whole only when asked to', async () => {
    let counts = 0;
    const page = await readPage(notes, {}, select(all), async () => {
      counts += 1;
      return all.length;
    });
    expect(counts).toBe(0);
    expect(await page.totalCount()).toBe(25);
    expect(counts).toBe(1);
  });
});
