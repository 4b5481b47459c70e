import type { GraphQLFormattedError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { formatError } from '../src/errors/formatError.js';
import { createNotesSubgraph } from './notesSubgraph.js';

const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { __typename ... on Note { text } } }';

async function entities(...representations: readonly unknown[]) {
  const { subgraph, write, asked } = createNotesSubgraph();
  write([{ id: 'a', text: 'one' }]);
  write([
    { id: 'a', text: 'one' },
    { id: '5', text: 'five' },
  ]);
  await subgraph.refreshRevision();
  const session = subgraph.openSession({ requestId: 'r-1', revision: 2 });
  const { data, errors = [] } = await session.execute({ query, variables: { of: representations } });
  const told = errors.map((error): GraphQLFormattedError => formatError(error, 'r-1').error);
  return { found: data?._entities, errors: told, asked };
}

const note = { __typename: 'Note', text: 'one' };

describe('a fetch of entities', () => {
  it.each([
    ['a type that is not', { __typename: 'Letter', id: 'a' }],
    ['a value type', { __typename: 'Quantity', id: 'a' }],
    ['no type', { id: 'a' }],
    ['no object', 'Note'],
    ['a type of a name that every object has', { __typename: 'constructor', id: 'a' }],
  ])('by %s is an error of the input at its place; the others are resolved', async (_, wrong) => {
    const { found, errors } = await entities({ __typename: 'Note', id: 'a' }, wrong);
    expect(found).toEqual([note, null]);
    expect(errors).toEqual([
      expect.objectContaining({
        path: ['_entities', 1],
        extensions: expect.objectContaining({
          code: 'BAD_USER_INPUT',
          field: 'representations[1].__typename',
          messageZh: expect.stringContaining('不是本子图的实体'),
        }),
      }),
    ]);
  });

  it.each([
    ['without a key', { __typename: 'Note' }],
    ['with a key of null', { __typename: 'Note', id: null }],
    ['with an object for a key', { __typename: 'Note', id: { eq: 'a' } }],
    ['with a list for a key', { __typename: 'Note', id: ['a'] }],
    ['with something else than its key', { __typename: 'Note', text: 'one' }],
  ])('%s is an error of the input that names the key, and nothing is read for it', async (_, wrong) => {
    const { found, errors, asked } = await entities(wrong, { __typename: 'Note', id: 'a' });
    expect(found).toEqual([null, note]);
    expect(errors).toEqual([
      expect.objectContaining({
        message: 'an entity Note is given by its key: id',
        path: ['_entities', 0],
        extensions: expect.objectContaining({ code: 'BAD_USER_INPUT', field: 'representations[0]' }),
      }),
    ]);
    expect(asked).toEqual([['a']]);
  });

  it('takes a key as its type does: a whole number is an ID', async () => {
    const { found, errors } = await entities({ __typename: 'Note', id: 5 });
    expect([found, errors]).toEqual([[{ __typename: 'Note', text: 'five' }], []]);
  });

  it('answers null, and no error, where there is none of such a key', async () => {
    const { found, errors } = await entities({ __typename: 'Note', id: 'x' });
    expect([found, errors]).toEqual([[null], []]);
  });
});
