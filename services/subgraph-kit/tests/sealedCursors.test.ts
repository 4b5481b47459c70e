import { buildSchema, type ExecutionResult, execute, type GraphQLObjectType, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { PagedList } from '../src/arguments/order.js';
import { type PageArguments, readPage } from '../src/arguments/paging.js';
import { sealCursors } from '../src/arguments/sealedCursors.js';

interface Row {
  readonly id: string;
}

const rows: readonly Row[] = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
const list: PagedList<Row> = { name: 'letters' };
const other: PagedList<Row> = { name: 'others' };

/** A schema of two lists, sealed with a secret. */
function schemaWith(secret: string) {
  const schema = buildSchema(`
    type Query { letters(first: Int, after: String, before: String): LetterConnection, others(first: Int, after: String): LetterConnection }
    type LetterConnection { edges: [LetterEdge!]!, nodes: [Letter!]!, pageInfo: PageInfo! }
    type LetterEdge { cursor: String!, node: Letter! }
    type Letter { id: ID! }
    type PageInfo { startCursor: String, endCursor: String, hasPreviousPage: Boolean! }
  `);
  const fields = (schema.getType('Query') as GraphQLObjectType).getFields();
  for (const [name, of] of Object.entries({ letters: list, others: other })) {
    const field = fields[name];
    if (!field) throw new Error(name);
    field.resolve = (_, args: PageArguments) =>
      readPage(
        of,
        args,
        ({ after, limit }) => rows.filter(({ id }) => !after || id > String(after[0])).slice(0, limit + 1),
        () => rows.length,
      );
  }
  sealCursors(schema, secret);
  return schema;
}

const schema = schemaWith('a secret');
const ask = (document: string, of = schema): ExecutionResult =>
  execute({ schema: of, document: parse(document) }) as ExecutionResult;
// biome-ignore lint/suspicious/noExplicitAny: tests read into the answer and compare what they find.
const letters = (args: string, of = schema): any =>
  ask(`{ letters${args} { nodes { id } edges { cursor } pageInfo { startCursor endCursor } } }`, of);
const cursor: string = letters('(first: 2)').data.letters.pageInfo.endCursor;
const codes = ({ errors }: ExecutionResult) => errors?.map(({ extensions }) => [extensions.code, extensions.field]);

describe('a cursor', () => {
  it('leads on from where it was given out', () => {
    expect(letters(`(first: 2, after: "${cursor}")`).data.letters.nodes).toEqual([{ id: 'c' }, { id: 'd' }]);
  });

  it('is the same in edges and page info, and does for a URL', () => {
    const { edges, pageInfo } = letters('(first: 2)').data.letters;
    expect([edges[0].cursor, edges[1].cursor]).toEqual([pageInfo.startCursor, pageInfo.endCursor]);
    expect(encodeURIComponent(cursor)).toBe(cursor);
  });

  it('is taken by every process with the same secret, and by none with another', () => {
    expect(letters(`(after: "${cursor}")`, schemaWith('a secret')).errors).toBeUndefined();
    expect(codes(letters(`(after: "${cursor}")`, schemaWith('another')))).toEqual([['CURSOR_INVALID', 'after']]);
  });

  /** The place of a cursor with another value, sealed as it was. */
  const [place = '', seal = ''] = cursor.split('.');
  const [digest] = JSON.parse(Buffer.from(place, 'base64url').toString());
  const elsewhere = Buffer.from(JSON.stringify([digest, 'a'])).toString('base64url');
  const flipped = `${seal.startsWith('A') ? 'B' : 'A'}${seal.slice(1)}`;
  it.each([
    ['with another value', `${elsewhere}.${seal}`],
    ['without its seal', place],
    ['with another value and no seal', elsewhere],
    ['with an empty seal', `${place}.`],
    ['with another seal', `${place}.${flipped}`],
    ['with a seal that is cut', cursor.slice(0, -1)],
    ['with a seal of other bytes', `${place}.${'淄'.repeat(22)}`],
    ['with something behind it', `${cursor}A`],
    ['with something before it', `A${cursor}`],
    ['with white space', `${cursor} `],
    ['that is text', 'abc'],
    ['of a point', '.'],
  ])('%s is refused', (_, changed) => {
    expect(codes(letters(`(after: ${JSON.stringify(changed)})`))).toEqual([['CURSOR_INVALID', 'after']]);
    expect(codes(letters(`(before: ${JSON.stringify(changed)})`))).toEqual([['CURSOR_INVALID', 'before']]);
  });

  it('of another list is refused, though it is sealed', () => {
    expect(codes(ask(`{ others(after: "${cursor}") { nodes { id } } }`))).toEqual([['CURSOR_INVALID', 'after']]);
  });

  it.each(['(after: "")', '(before: "")', '(after: null)', '(after: "", before: "")'])(
    'that is empty means the first page, as tools send it: %s',
    (args) => {
      expect(letters(args)).toEqual(letters(''));
    },
  );
});
