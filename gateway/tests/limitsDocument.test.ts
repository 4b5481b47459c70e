import { operations } from '@zibo-graph/schema';
import { type GraphQLError, getIntrospectionQuery, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { checkDocument, checkTokens } from '../src/server/limits/documentLimits.js';
import { limits } from './world.js';

const checked = (query: string, changes: Parameters<typeof limits>[0] = {}): GraphQLError | null => {
  try {
    checkTokens(query, limits(changes));
    checkDocument(parse(query), limits(changes));
    return null;
  } catch (error) {
    return error as GraphQLError;
  }
};
const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

describe('a limit of documents', () => {
  it.each([
    ['tokens', { TOKEN_LIMIT: 5 }, '{ a b c }', '{ a b c d }', 'DOCUMENT_TOO_LONG', 6, 11],
    ['fields in fields', { DEPTH_LIMIT: 3 }, '{ a { b { c } } }', '{ a { b { c { d } } } }', 'QUERY_TOO_DEEP', 4, 13],
    ['values in values', { DEPTH_LIMIT: 3 }, '{ a(v: [{}]) }', '{ a(v: [{ b: [1] }]) }', 'QUERY_TOO_DEEP', 4, 14],
    [
      'fields in fields through fragments',
      { DEPTH_LIMIT: 3 },
      '{ a { ...F } } fragment F on T { b { ... { c } } }',
      '{ a { ...F } } fragment F on T { b { ... { c } } d { ...G } } fragment G on T { e { f } }',
      'QUERY_TOO_DEEP',
      4,
      1,
    ],
    [
      'fields and fragments in places',
      { SELECTION_LIMIT: 8 },
      '{ a { ...F } b { x y } } fragment F on T { x ... { y } }',
      '{ a { ...F } b { ...F } } fragment F on T { x ... { y } }',
      'TOO_MANY_SELECTIONS',
      10,
      1,
    ],
  ])('of %s lets through what is at it and refuses what is beyond, with both figures and the place', (...row) => {
    const [, changes, at, beyond, code, value, column] = row;
    const [limit] = Object.values(changes);
    expect(checked(at, changes)).toBeNull();
    const error = checked(beyond, changes);
    expect(error?.extensions).toMatchObject({ code, limit, messageZh: expect.stringContaining(`${limit}`) });
    expect(error?.extensions.value).toBe(value);
    expect(error?.message).toContain(`${code === 'DOCUMENT_TOO_LONG' ? limit : value}`);
    expect(error?.locations).toEqual([{ line: 1, column }]);
  });

  it('counts what lies in every operation of the document, and a fragment once, wherever it is spread', () => {
    const query = 'query A { ...F } query B { a { ...F } } fragment F on T { b { c } }';
    expect(checked(query, { DEPTH_LIMIT: 3 })).toBeNull();
    expect(checked(query, { DEPTH_LIMIT: 2 })?.extensions.value).toBe(3);
  });

  it('of fields and fragments in places counts each operation for itself, left out or not, and fragments that none spreads', () => {
    const spread = 'query A { ...F @skip(if: true) } query B { ...F } fragment F on T { b c }';
    expect(checked(spread, { SELECTION_LIMIT: 3 })).toBeNull();
    expect(checked(spread, { SELECTION_LIMIT: 2 })?.extensions.value).toBe(3);
    expect(checked('{ a } fragment F on T { b c }', { SELECTION_LIMIT: 1 })?.extensions.value).toBe(2);
  });

  it('of fields and fragments in places tells a whole number, however many there would be', () => {
    const fragments = times(99, (n) => `fragment F${n} on T { ...F${n + 1} ...F${n + 1} }`);
    const error = checked(`{ ...F0 } ${fragments} fragment F99 on T { x }`);
    expect(error?.extensions).toMatchObject({ code: 'TOO_MANY_SELECTIONS', value: Number.MAX_SAFE_INTEGER });
  });

  it('has no opinion of what does not spread out: a fragment of itself, one that is not there, a bracket left open', () => {
    expect(checked('{ ...F } fragment F on T { x { ...F } }')).toBeNull();
    expect(checked('{ ...F }')).toBeNull();
    expect(checkTokens('}}}} ]]] {', limits())).toBeUndefined();
  });

  it.each([
    ['GraphiQL’s introspection', getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true })],
    ...operations().map(({ name, document }) => [name, document]),
  ])('leaves room for twice what %s has', (_, document) => {
    const half = limits();
    const changes = {
      TOKEN_LIMIT: half.TOKEN_LIMIT / 2,
      DEPTH_LIMIT: half.DEPTH_LIMIT / 2,
      SELECTION_LIMIT: half.SELECTION_LIMIT / 2,
    };
    expect(checked(document, changes)).toBeNull();
  });
});

describe('what a document costs to refuse', () => {
  it('is bounded by what is allowed, not by what is sent: nothing behind the last token is read', () => {
    expect(checked(`{ ${'a '.repeat(5_000)} " ~ not even tokens`)?.extensions.code).toBe('DOCUMENT_TOO_LONG');
  });

  it('is a walk through each fragment once, however often they spread each other', () => {
    const bomb = `{ ...F0 } ${times(49, (n) => `fragment F${n} on T { a { ...F${n + 1} } b { ...F${n + 1} } }`)} fragment F49 on T { x }`;
    expect(checked(bomb)?.extensions).toMatchObject({ code: 'QUERY_TOO_DEEP', value: 50 });
  });

  it.each([['{'], ['['], ['{a'], ['{a(v:['], ['{a(v:{b:']])(
    'does not exhaust the stack: %s, again and again',
    (text) => {
      expect(checked(text.repeat(400))?.extensions.code).toBe('QUERY_TOO_DEEP');
    },
  );
});

describe('introspection', () => {
  it.each([
    '{ __schema { queryType { name } } }',
    '{ x: __type(name: "Agency") { name } }',
    'query { ...F } fragment F on Query { __schema { __typename } }',
  ])('is refused where it is switched off: %s', (query) => {
    expect(checked(query)).toBeNull();
    expect(checked(query, { INTROSPECTION: 'off' })?.extensions.code).toBe('INTROSPECTION_DISABLED');
  });

  it('is not what asks an object for its type', () => {
    expect(checked('{ __typename node(id: "x") { __typename } }', { INTROSPECTION: 'off' })).toBeNull();
  });
});
