import { isEnumType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './graph.js';
import { type OneProcess, openOneProcess } from './oneProcess.js';
import { apiSchema, isConnection, itemOf, rootFields } from './rootFields.js';

let graph: OneProcess;
beforeAll(async () => {
  graph = await openOneProcess();
}, 120_000);
afterAll(() => graph?.close());

/** Of search the items have no id of their own, and the text must be given. */
const itemOfSearch = 'title';
const lists = rootFields()
  .filter(isConnection)
  .map((field) => ({
    field: field.name,
    given: field.name === 'search' ? 'text: "应急"' : '',
    item: itemOf(field).getFields().id ? 'id' : itemOfSearch,
    orders: orderFields(itemOf(field).name),
  }));

function orderFields(type: string): string[] {
  const orders = apiSchema.getType(`${type}OrderField`);
  return isEnumType(orders) ? orders.getValues().map(({ name }) => name) : [];
}

const ordered = lists.flatMap((list) =>
  list.orders.flatMap((order) =>
    ['ASC', 'DESC'].flatMap((direction) =>
      ['FIRST', 'LAST'].map((nulls) => ({
        ...list,
        orderBy: `[{ field: ${order}, direction: ${direction}, nulls: ${nulls} }]`,
      })),
    ),
  ),
);

interface Walk {
  readonly field: string;
  readonly given: string;
  readonly item: string;
}

/** Walks a list page by page, forwards or backwards. @returns the items of the pages, in the order of the list. */
async function walk({ field, given, item }: Walk, size: number, backwards = false): Promise<string[]> {
  const [count, cursor] = backwards ? ['last', 'before'] : ['first', 'after'];
  const query = `query Walk($size: Int, $cursor: String) {
    page: ${field}(${[given, `${count}: $size`, `${cursor}: $cursor`].filter(Boolean).join(', ')}) {
      nodes { ${item} }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`;
  const items: string[] = [];
  for (let place: string | undefined; ; ) {
    const { data, errors } = await ask(graph, query, { size, ...(place ? { cursor: place } : {}) });
    expect(errors).toBeUndefined();
    const { nodes, pageInfo } = data.page;
    const page = nodes.map((node: Record<string, string>) => node[item]);
    if (backwards) items.unshift(...page);
    else items.push(...page);
    if (!(backwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return items;
    place = backwards ? pageInfo.startCursor : pageInfo.endCursor;
  }
}

async function countOf({ field, given }: Walk): Promise<number> {
  const { data } = await ask(graph, `{ page: ${field}${given ? `(${given})` : ''} { totalCount } }`);
  return data.page.totalCount;
}

describe('every list of the root', () => {
  it.each(lists)(
    '$field walks from its start to its end and back over the same items, as many as it counts',
    async (list) => {
      const forwards = await walk(list, 61);
      expect(forwards).toHaveLength(await countOf(list));
      expect(await walk(list, 37, true)).toEqual(forwards);
    },
  );

  it.each(ordered)(
    '$field in the order $orderBy has every item once, forwards and backwards',
    async ({ orderBy, ...list }) => {
      const inOrder = { ...list, given: [list.given, `orderBy: ${orderBy}`].filter(Boolean).join(', ') };
      const forwards = await walk(inOrder, 73);
      expect(new Set(forwards).size).toBe(await countOf(list));
      expect(await walk(inOrder, 91, true)).toEqual(forwards);
    },
  );

  it.each(lists)(
    '$field refuses a cursor of another list and one of another order or condition',
    async ({ field, given, item, orders }) => {
      const ofAnother = field === 'areas' ? 'agencies' : 'areas';
      const first = await ask(graph, `{ ${ofAnother}(first: 1) { pageInfo { endCursor } } }`);
      const cursor = first.data[ofAnother].pageInfo.endCursor;
      const refused = await ask(graph, `{ ${field}(${given} after: "${cursor}") { nodes { ${item} } } }`);
      expect(refused.errors).toMatchObject([{ path: [field], extensions: { code: 'CURSOR_INVALID', field: 'after' } }]);
      if (orders.length === 0) return;
      const own = await ask(graph, `{ ${field}(first: 1) { pageInfo { endCursor } } }`);
      const { endCursor } = own.data[field].pageInfo;
      for (const other of [`orderBy: [{ field: ${orders[1]} }]`, 'where: { not: { id: { eq: "x" } } }']) {
        const answer = await ask(graph, `{ ${field}(${other}, after: "${endCursor}") { nodes { id } } }`);
        expect(answer.errors).toMatchObject([{ extensions: { code: 'CURSOR_INVALID' } }]);
      }
    },
  );
});
