import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Gateway } from '../src/index.js';
import { limits, listingFetches, nowhere, start } from './world.js';

let gateway: Gateway;
const fetches: string[] = [];
beforeAll(async () => {
  const connections = await nowhere();
  gateway = await start(
    connections.map((connection) => listingFetches(connection, fetches)),
    { limits: limits() },
  );
});
afterAll(() => gateway.close());
beforeEach(() => {
  fetches.length = 0;
});

/** Sends a body as it is. */
async function post(body: string) {
  const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
  const response = await fetch(`${gateway.url}/graphql`, { method: 'POST', headers, body });
  const text = await response.text();
  // biome-ignore lint/suspicious/noExplicitAny: tests read into the answer and compare what they find.
  return { status: response.status, text, body: JSON.parse(text) as any };
}
const ask = (query: string, others: object = {}) => post(JSON.stringify({ query, ...others }));
const times = (count: number, text: string | ((index: number) => string)): string =>
  Array.from({ length: count }, (_, index) => (typeof text === 'string' ? text : text(index))).join(' ');

describe('an attack is refused before anything is fetched, by a short answer: ', () => {
  it.each([
    [
      'the same field under many aliases',
      `{ ${times(840, (n) => `a${n}: agencies { totalCount }`)} }`,
      'DOCUMENT_TOO_LONG',
    ],
    ['the same field again and again', `{ ${times(1_200, 'agencies { totalCount }')} }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['the same field in nested pairs', nestedPairs(9), 'GRAPHQL_VALIDATION_FAILED'],
    [
      'fragments in a circle',
      '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a fragment in itself',
      '{ agencies { nodes { ...A } } } fragment A on Agency { parent: area { agencies { nodes { ...A } } } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['fragments that double each other', fragmentBomb(40), 'QUERY_TOO_DEEP'],
    ['fewer of them', fragmentBomb(20), 'TOO_MANY_SELECTIONS'],
    ['fewer of them in a list of no items', costlessBomb('agencies(first: 0)'), 'TOO_MANY_SELECTIONS'],
    ['fewer of them where they are skipped', costlessBomb('agencies @skip(if: true)'), 'TOO_MANY_SELECTIONS'],
    ['fewer of them where they are not included', costlessBomb('agencies @include(if: false)'), 'TOO_MANY_SELECTIONS'],
    ['fewer of them, spread nowhere', `{ __typename } ${doublingFragments(13)}`, 'TOO_MANY_SELECTIONS'],
    [
      'many fragments',
      `{ ${times(600, (n) => `...F${n}`)} } ${times(600, (n) => `fragment F${n} on Query { __typename }`)}`,
      'DOCUMENT_TOO_LONG',
    ],
    ['fragments that are not there', `{ ${times(2_000, (n) => `...F${n}`)} }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['a directive again and again', `{ __typename ${times(700, '@skip(if: false)')} }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['directives that are not there', `{ __typename ${times(2_400, (n) => `@a${n}`)} }`, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'fields deep in each other',
      `{ area(id: "x") ${'{ parent '.repeat(40)}{ id }${' }'.repeat(41)}`,
      'QUERY_TOO_DEEP',
    ],
    ['braces never closed', '{ a '.repeat(2_400), 'QUERY_TOO_DEEP'],
    [
      'types of types of types of the graph',
      `{ __schema { types { ${'fields { type { '.repeat(6)}name${' } }'.repeat(6)} } } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'all that the graph tells of itself again and again',
      `{ ${times(90, (n) => `a${n}: __schema { types { ...T } }`)} } fragment T on __Type { fields { args { type { name } } type { name } } }`,
      'QUERY_TOO_COSTLY',
    ],
    [
      'pages in pages',
      '{ agencies(first: 200) { nodes { tasks(first: 200) { nodes { assignments { nodes { role } } } } } } }',
      'QUERY_TOO_COSTLY',
    ],
    ['hundreds of conditions in every item of a page', filteredPages(150), 'QUERY_TOO_COSTLY'],
    ['a list of thousands in the document', `{ nodes(ids: [${times(5_000, '"x"')}]) { id } }`, 'DOCUMENT_TOO_LONG'],
    [
      'objects deep in each other',
      `{ agencies(where: ${'{ not: '.repeat(100)}{}${' }'.repeat(100)}) { totalCount } }`,
      'QUERY_TOO_DEEP',
    ],
    ['lists deep in each other', `{ nodes(ids: ${'['.repeat(2_400)}${']'.repeat(2_400)}) { id } }`, 'QUERY_TOO_DEEP'],
    [
      'a number of a hundred thousand digits',
      `{ agencies(first: ${'9'.repeat(100_000)}) { totalCount } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a text of a hundred thousand characters where none is',
      `{ agencies(first: "${'x'.repeat(100_000)}") { totalCount } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['a field of a name of a hundred thousand characters', `{ ${'x'.repeat(100_000)} }`, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'thousands of fields that are not there',
      `{ ${times(4_900, (n) => `projekt${n}`)} }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'thousands of arguments that are not there',
      `{ agencies(${times(1_600, (n) => `a${n}: 1`)}) { totalCount } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'thousands of variables',
      `query (${times(1_200, (n) => `$v${n}: Int`)}) { __typename }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['thousands of operations', times(990, (n) => `query A${n} { __typename }`), 'OPERATION_RESOLUTION_FAILURE'],
    ['what is no token', '{ __typename ~~~~ }', 'GRAPHQL_PARSE_FAILED'],
    ['an escape of no character', '{ agency(id: "\\u{110000}") { id } }', 'GRAPHQL_PARSE_FAILED'],
    ['half a pair of escapes', '{ agency(id: "\\uD83D") { id } }', 'GRAPHQL_PARSE_FAILED'],
    ['a null character', '{ __typename \u0000 }', 'GRAPHQL_PARSE_FAILED'],
    ['a field in letters of another alphabet', '{ аgencies { totalCount } }', 'GRAPHQL_PARSE_FAILED'],
    ['a right-to-left mark between the letters', '{ agen\u202Ecies { totalCount } }', 'GRAPHQL_PARSE_FAILED'],
    ['a document without end', `{ agency(id: "${'x'.repeat(10_000)}`, 'GRAPHQL_PARSE_FAILED'],
  ])('%s', async (_, query, code) => {
    const { status, body, text } = await ask(query);
    expect([status, body.data, body.errors[0].extensions.code]).toEqual([400, undefined, code]);
    expect(fetches).toEqual([]);
    expect(text.length).toBeLessThan(60_000);
  });

  it.each([
    [
      'a list of operations',
      JSON.stringify(Array(50).fill({ query: '{ agencies { totalCount } }' })),
      'BATCH_TOO_LARGE',
    ],
    ['a list of nothing, a hundred thousand times', `[${'[],'.repeat(100_000)}[]]`, 'BATCH_TOO_LARGE'],
    ['lists deep in each other', `${'['.repeat(50_000)}${']'.repeat(50_000)}`, 'BATCH_TOO_LARGE'],
    [
      'variables deep in each other',
      `{"query":"query ($w: AgencyFilter) { agencies(where: $w) { totalCount } }","variables":{"w":${'{"not":'.repeat(5_000)}{}${'}'.repeat(5_000)}}}`,
      'BAD_REQUEST',
    ],
    [
      'a list of a hundred thousand values that do not fit',
      `{"query":"query ($k: [AgencyKind!]!) { agencies(where: { kind: { in: $k } }) { totalCount } }","variables":{"k":[${'1,'.repeat(100_000)}1]}}`,
      'ARGUMENT_TOO_LONG',
    ],
    [
      'a list of a thousand values that do not fit',
      `{"query":"query ($k: [AgencyKind!]!) { agencies(where: { kind: { in: $k } }) { totalCount } }","variables":{"k":[${'1,'.repeat(999)}1]}}`,
      'BAD_USER_INPUT',
    ],
    [
      'a value of a hundred thousand characters that does not fit',
      `{"query":"query ($n: Int) { agencies(first: $n) { totalCount } }","variables":{"n":"${'x'.repeat(100_000)}"}}`,
      'BAD_USER_INPUT',
    ],
    [
      'an operation name of a hundred thousand characters',
      `{"query":"{ __typename }","operationName":"${'x'.repeat(100_000)}"}`,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['a prototype for what reads it', '{"query":"{ __typename }","__proto__":{"variables":{}}}', 'BAD_REQUEST'],
    ['a prototype of a prototype', '{"query":"{ __typename }","constructor":{"prototype":{"x":1}}}', 'BAD_REQUEST'],
  ])('%s', async (_, request, code) => {
    const { status, body, text } = await post(request);
    expect([status, body.data, body.errors[0].extensions.code]).toEqual([400, undefined, code]);
    expect(fetches).toEqual([]);
    expect(text.length).toBeLessThan(60_000);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});

describe('a limit cannot be got round', () => {
  it('by what costs nothing: what is left out of the answer is planned all the same', async () => {
    const conditional = costlessBomb('agencies @include(if: $no)').replace('{', 'query ($no: Boolean = false) {');
    for (const query of [conditional, costlessBomb('agencies(first: 0)')]) {
      const { extensions } = (await ask(query)).body.errors[0];
      // Three fields and the first spread, two fields and two spreads for each level and place, the id at the end.
      const value = 4 + 4 * (2 ** 13 - 1) + 2 ** 13;
      expect(extensions).toMatchObject({ code: 'TOO_MANY_SELECTIONS', value, limit: 5_000 });
    }
    expect(fetches).toEqual([]);
  });

  it.each(['constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
    'by a variable named %s that is not given: it has no value, whatever objects have by that name',
    async (name) => {
      const page = (first: string) =>
        `query ($${name}: Int) { agencies(first: ${first}) { nodes { id tasks(first: 200) { nodes { id assignments { nodes { role agency { name } } } } } } } }`;
      expect((await ask(page(`$${name}`))).body.errors[0].extensions.code).toBe('QUERY_TOO_COSTLY');
    },
  );

  it('by saying what is meant twice: the last of two keys of one name counts, for the limits too', async () => {
    const [cheap, dear] = [
      '{ __typename }',
      '{ agencies(first: 200) { nodes { tasks(first: 200) { nodes { id assignments { nodes { role } } } } } } }',
    ];
    const both = (first: string, second: string) =>
      `{"query":${JSON.stringify(first)},"query":${JSON.stringify(second)}}`;
    expect((await post(both(cheap, dear))).body.errors[0].extensions.code).toBe('QUERY_TOO_COSTLY');
    expect((await post(both(dear, cheap))).body).toEqual({ data: { __typename: 'Query' } });
  });

  it('by an operation that is not executed: all of the document counts', async () => {
    const query = `query Small { __typename } query Deep { area(id: "x") ${'{ parent '.repeat(40)}{ id }${' }'.repeat(41)}`;
    const { body } = await ask(query, { operationName: 'Small' });
    expect(body.errors[0].extensions.code).toBe('QUERY_TOO_DEEP');
  });
});

function nestedPairs(levels: number): string {
  return `{ area(id: "x") ${Array.from({ length: levels }).reduce((inner) => `{ parent ${inner} parent ${inner} }`, '{ id }')} }`;
}

function fragmentBomb(levels: number): string {
  const fragments = times(levels, (n) => `fragment F${n} on Area { parent { ...F${n + 1} } parent { ...F${n + 1} } }`);
  return `{ area(id: "x") { ...F0 } } ${fragments} fragment F${levels} on Area { id }`;
}

/** So many levels of fragments, each of which has the next in it under two names. */
function doublingFragments(levels: number): string {
  const fragments = times(
    levels,
    (n) => `fragment F${n} on Area { parent { ...F${n + 1} } p: parent { ...F${n + 1} } }`,
  );
  return `${fragments} fragment F${levels} on Area { id }`;
}

/** A document that asks for nothing, at a cost of 0, and is long to plan. */
const costlessBomb = (agencies: string): string =>
  `{ ${agencies} { nodes { area { ...F0 } } } } ${doublingFragments(13)}`;

function filteredPages(conditions: number): string {
  const where = times(conditions, '{ title: { contains: "x" } }');
  return `{ agencies(first: 200) { nodes { tasks(where: { or: [${where}] }) { totalCount } } } }`;
}
