import { apiSchemaSdl } from '@zibo-graph/schema';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, localSubgraph } from '../src/index.js';
import { openDocuments } from '../src/server/documents.js';
import type { DocumentErrors } from '../src/server/readDocument.js';
import { ask, limits, openWorld, send, start, type World } from './world.js';

let world: World;
let gateway: Gateway;
beforeAll(async () => {
  world = await openWorld();
  const subgraphs = [world.agencies, world.plans, world.projects];
  gateway = await start(subgraphs.map(localSubgraph), { limits: limits() });
});
afterAll(async () => {
  await gateway.close();
  await world.database.close();
});

describe('a variable that is null', () => {
  it.each([
    ['for an argument', 'query ($v: ID = "x") { node(id: $v) { id } }'],
    [
      'for an item of a list',
      'query ($v: AgencyKind = MEDIA) { agencies(where: { kind: { in: [$v] } }) { totalCount } }',
    ],
    ['for a directive', 'query ($v: Boolean = true) { agencies { totalCount @include(if: $v) } }'],
    ['for the time of @knownAt', 'query ($v: DateTime = "2022-01-01T00:00:00Z") @knownAt(time: $v) { __typename }'],
    ['in a fragment', 'query ($v: ID = "x") { ...F } fragment F on Query { node(id: $v) { id } }'],
  ])('where only its default may stand, %s, is refused with 400 and its name', async (_, query) => {
    const { status, body } = await ask(gateway, query, { v: null });
    expect([status, body.data]).toEqual([400, undefined]);
    expect(body.errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'v' });
    expect((await ask(gateway, query)).body.errors).toBeUndefined();
  });

  it('is taken where an argument may be null, whatever another operation of the document does with its own', async () => {
    const query =
      'query A($v: Int = 1) { agencies(first: $v) { totalCount } } query B($v: ID = "x") { node(id: $v) { id } }';
    const { body } = await send(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, operationName: 'A', variables: { v: null } }),
    });
    expect(body).toEqual({ data: { agencies: { totalCount: expect.any(Number) } } });
  });
});

describe('a list in a variable', () => {
  const ids = (count: number) => Array.from({ length: count }, (_, n) => `agency:${n}`);

  it.each([
    ['query ($v: [ID!]!) { agencies(where: { id: { in: $v } }) { totalCount } }', ids(40_000), 'v'],
    ['query ($v: [ID!]!) { nodes(ids: $v) { id } }', ids(1_001), 'v'],
    [
      'query ($v: AgencyFilter) { agencies(where: $v) { totalCount } }',
      { or: [{ id: { in: ids(1_001) } }] },
      'v.or[0].id.in',
    ],
    ['query ($v: AgencyFilter) { agencies(where: $v) { totalCount } }', { or: ids(1_001).map(() => ({})) }, 'v.or'],
    ['query ($v: [AgencyOrder!]) { agencies(orderBy: $v) { totalCount } }', ids(1_001), 'v'],
    ['query { __typename }', ids(1_001), 'v'],
  ])(
    'that is longer than any argument takes is refused with 400 before it is looked into: %s',
    async (query, v, field) => {
      const { status, body } = await ask(gateway, query, { v });
      expect([status, body.data]).toEqual([400, undefined]);
      expect(body.errors).toMatchObject([{ extensions: { code: 'ARGUMENT_TOO_LONG', field } }]);
      expect(body.errors[0].message).toContain('takes 1000 at most');
    },
  );

  it('of 1,000 values is taken by a filter, and costs more than one value does', async () => {
    const query = 'query ($v: [ID!]!) { agencies(first: 1, where: { id: { in: $v } }) { totalCount } }';
    const costOf = async (v: string[]) => {
      const { body } = await send(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables: { v }, extensions: { cost: true } }),
      });
      expect(body.data).toEqual({ agencies: { totalCount: 0 } });
      return body.extensions.cost.cost;
    };
    expect((await costOf(ids(1_000))) - (await costOf(ids(1)))).toBe(990);
  });

  it('that stands in the document is refused by its field, where all lists of the filter have more than 1,000 values', async () => {
    const list = (count: number) =>
      `{ id: { in: [${ids(count)
        .map((id) => JSON.stringify(id))
        .join(' ')}] } }`;
    const query = `{ agencies(where: { or: [${list(600)} ${list(401)}] }) { totalCount } areas { totalCount } }`;
    const { status, body } = await ask(gateway, query);
    expect([status, body.data]).toMatchObject([200, { agencies: null, areas: { totalCount: expect.any(Number) } }]);
    expect(body.errors).toMatchObject([{ extensions: { code: 'FILTER_INVALID', field: 'where.or[1].id.in' } }]);
  });
});

describe('a document', () => {
  /** A list of ids in a document of so many tokens. */
  const document = (tokens: number) => `{ nodes(ids: [${'"x" '.repeat(tokens - 12)}]) { id } }`;

  it('of 5,000 tokens is read, and a longer one is refused with 400', async () => {
    const read = await ask(gateway, document(5_000));
    expect(read.body.errors[0].extensions).toMatchObject({ code: 'ARGUMENT_TOO_LONG', field: 'ids' });
    const { status, body } = await ask(gateway, document(5_001));
    expect([status, body.data]).toEqual([400, undefined]);
    expect(body.errors[0].extensions).toMatchObject({ code: 'DOCUMENT_TOO_LONG', limit: 5_000 });
  });

  /** Documents, and how many operations of theirs were prepared. */
  function counted() {
    const prepared: (string | undefined)[] = [];
    const schema = buildSchema(apiSchemaSdl());
    const prepare = ({ operationName }: { operationName: string | undefined }) => {
      prepared.push(operationName);
      return { execute: async () => ({ data: {} }) };
    };
    return { prepared, documents: openDocuments({ schema, prepare }, limits()) };
  }

  it('that is asked every day is read once, however many others are refused meanwhile', async () => {
    const { documents, prepared } = counted();
    const known = 'query Known { __typename }';
    const ready = documents.ready(known, undefined);
    for (let n = 0; n < 2_000; n++) expect(() => documents.ready(`{ nothing${n} }`, undefined)).toThrow();
    expect(documents.ready(known, undefined)).toBe(ready);
    expect(prepared).toHaveLength(1);
  });

  /** A document whose operation comes to some 2,600 selections with its fragments put in. */
  const large = (name: string, condition = '') => {
    const fragments = Array.from(
      { length: 9 },
      (_, n) => `fragment F${n} on Area { parent { ...F${n + 1} } p: parent { ...F${n + 1} } }`,
    );
    return `query ${name} { area(id: "x") ${condition} { ...F0 } } ${fragments.join(' ')} fragment F9 on Area { id }`;
  };

  it.each([
    ['large when its fragments are put in', '', 25],
    ['that has conditions, for each of which its answer has another form', '@include(if: true)', 6],
  ])('%s weighs what is made of it: only the last are remembered', (_, condition, kept) => {
    const { documents, prepared } = counted();
    const ask = (n: number) => documents.ready(large(`O${n}`, condition), undefined);
    for (let n = 0; n < kept; n++) ask(n);
    for (let n = 0; n < kept; n++) ask(n);
    expect(prepared).toHaveLength(kept);
    for (let n = kept; n < 3 * kept; n++) ask(n);
    ask(3 * kept - 1);
    expect(prepared).toHaveLength(3 * kept);
    ask(0);
    expect(prepared).toHaveLength(3 * kept + 1);
  });

  it('that is refused is not kept by its errors, which know its text and their places only', () => {
    const { documents } = counted();
    for (const query of ['{ nothing }', `{ ${'__typename '.repeat(5_001)}}`, large('A').replace('{ id }', '{ ids }')]) {
      const refused = [1, 2].map(() => {
        try {
          return documents.ready(query, undefined);
        } catch (error) {
          return error as DocumentErrors;
        }
      });
      expect(refused[1]).toBe(refused[0]);
      for (const error of (refused[0] as DocumentErrors).errors) {
        expect([error.nodes, error.locations]).toEqual([undefined, [{ line: 1, column: expect.any(Number) }]]);
      }
    }
  });

  it('of a thousand operations has no more than twenty kept ready, those that were asked last', () => {
    const { documents, prepared } = counted();
    const names = Array.from({ length: 900 }, (_, n) => `O${n}`);
    const all = names.map((name) => `query ${name} { __typename }`).join(' ');
    for (const name of names) documents.ready(all, name);
    for (const name of names.slice(-20)) documents.ready(all, name);
    expect(prepared).toHaveLength(900);
    documents.ready(all, 'O0');
    expect(prepared).toHaveLength(901);
  });
});
