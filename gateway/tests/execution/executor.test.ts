import type { Operation, SubgraphSession } from '@zibo-graph/subgraph-kit';
import { type ExecutionResult, GraphQLError } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerText, type BothExecutors, openBothExecutors, scopeOf } from './bothExecutors.js';
import { frozen } from './fabricatedSubgraph.js';
import { compose, librarySubgraphs } from './library.js';

let both: BothExecutors;
beforeAll(async () => {
  both = await openBothExecutors(compose(librarySubgraphs));
});

type Answer = (operation: Operation) => ExecutionResult | Promise<ExecutionResult>;

/** Sessions that answer as a test says, each result frozen, as one that others remember would have to be. */
const answering = (answers: Readonly<Record<string, Answer>>): ReadonlyMap<string, SubgraphSession> =>
  new Map(
    Object.entries(answers).map(([name, answer]) => [
      name,
      { execute: async (operation) => frozen(await answer(operation)) },
    ]),
  );

type Reference = Readonly<Record<string, unknown>>;

const representations = ({ variables }: Operation) => variables?.representations as readonly Reference[];

/** Products by their ids, as the catalogue lists them. */
const products = (ids: readonly (string | null)[]): Answer => {
  const list = ids.map((id) => id && { __typename: 'Product', id, weight: Number(id) });
  return () => ({ data: { products: list } });
};

const run = (
  executor: 'compiled' | 'stock',
  query: string,
  answers: Readonly<Record<string, Answer>>,
  variables = {},
) => both.prepare(query)[executor].execute(variables, scopeOf(answering(answers)));

describe('a fetch for entities', () => {
  const query = '{ products { id stock } }';

  it('asks for each entity once and answers at every place of it', async () => {
    const asked: (readonly Reference[])[] = [];
    const stock: Answer = (operation) => {
      asked.push(representations(operation));
      return { data: { _entities: representations(operation).map(({ id }) => ({ stock: Number(id) * 10 })) } };
    };
    const { data, errors } = await run('compiled', query, { catalogue: products(['2', '1', '2', '2']), stock });
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      products: [
        { id: '2', stock: 20 },
        { id: '1', stock: 10 },
        { id: '2', stock: 20 },
        { id: '2', stock: 20 },
      ],
    });
    expect(asked).toEqual([
      [
        { __typename: 'Product', id: '2' },
        { __typename: 'Product', id: '1' },
      ],
    ]);
  });

  it('names an error at an entity at each of its places', async () => {
    const stock: Answer = (operation) => ({
      data: { _entities: representations(operation).map(() => ({ stock: 1, warehouse: null })) },
      errors: [new GraphQLError('away', { path: ['_entities', 0, 'warehouse'], extensions: { code: 'NOT_FOUND' } })],
    });
    const { data, errors } = await run('compiled', '{ products { id warehouse { id } } }', {
      catalogue: products(['2', '1', '2']),
      stock,
    });
    expect(data?.products).toHaveLength(3);
    expect(errors?.map(({ path }) => path)).toEqual([
      ['products', 0, 'warehouse'],
      ['products', 2, 'warehouse'],
    ]);
  });

  it('is not made where there is no entity to ask for', async () => {
    const { data } = await run('compiled', query, { catalogue: products([]) });
    expect(data).toEqual({ products: [] });
  });

  it('takes a hundred thousand entities', async () => {
    const ids = Array.from({ length: 100_000 }, (_, index) => String(index));
    const stock: Answer = (operation) => ({
      data: { _entities: representations(operation).map(({ id }) => ({ warehouse: { id } })) },
      errors: [new GraphQLError('away', { path: ['_entities', ids.length - 1, 'warehouse', 'city'] })],
    });
    const query = '{ products { id warehouse { id city } } }';
    const { data, errors } = await run('compiled', query, { catalogue: products(ids), stock });
    expect(data?.products).toHaveLength(ids.length);
    expect(errors?.map(({ path }) => path)).toEqual([['products', ids.length - 1, 'warehouse', 'city']]);
  });

  it.each([
    ['no list', { _entities: null }],
    ['a list of another length', { _entities: [] }],
  ])('fails alone when its subgraph answers %s of entities', async (_, data) => {
    const answers = { catalogue: products(['1']), stock: () => ({ data }) };
    const text = '{ products { id warehouse { id } } }';
    const compiled = await answerText(() => run('compiled', text, answers));
    expect(compiled).toBe(await answerText(() => run('stock', text, answers)));
    expect(JSON.parse(compiled)).toMatchObject({ data: { products: [{ id: '1', warehouse: null }] }, errors: [{}] });
  });
});

describe('an answer', () => {
  it('is the same for every set of conditions, however many there are', async () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const query = `query(${names.map((name) => `$${name}: Boolean = true`).join(' ')}) {
      products @skip(if: $a) { id @include(if: $b) name }
      ... @include(if: $c) { products { weight @skip(if: $d) id ... @skip(if: $b) { tags @include(if: $e) } } }
    }`;
    const product = { __typename: 'Product', id: '1', name: 'one', weight: 2, tags: ['x'] };
    const answers = { catalogue: () => ({ data: { products: [product] } }) };
    const { compiled, stock } = both.prepare(query);
    for (let set = 0; set < 2 ** names.length; set++) {
      const given = names.flatMap((name, bit) => (set & (1 << bit) ? [[name, set % 3 === 0]] : []));
      const execute = (executor: typeof compiled) =>
        answerText(() => executor.execute(Object.fromEntries(given), scopeOf(answering(answers))));
      expect(await execute(compiled), JSON.stringify(given)).toBe(await execute(stock));
    }
  });

  it('has no conditions of another operation of its document, whose variables have the same names', async () => {
    const document = `query Mine($a: Int, $b: Boolean = true) { products { label(of: $a) name @include(if: $b) } }
      query Other($a: Boolean!, $b: Boolean!) { products { id @skip(if: $a) tags @include(if: $b) } }`;
    const product = { __typename: 'Product', id: '1', name: 'one', label: 'l' };
    const answers = { catalogue: () => ({ data: { products: [product] } }) };
    const { compiled, stock } = both.prepare(document, 'Mine');
    for (const variables of [{}, { a: 7 }, { a: null, b: false }]) {
      const execute = (executor: typeof compiled) =>
        answerText(() => executor.execute(variables, scopeOf(answering(answers))));
      expect(await execute(compiled)).toBe(await execute(stock));
    }
  });

  it('loses one field, not everything, to a value of another kind than its type', async () => {
    const answers = { catalogue: () => ({ data: { products: 'none', count: 3, search: [[]], shelf: { id: '1' } } }) };
    const query = '{ products { id } shelf { id } }';
    const { data, errors } = await run('compiled', query, answers);
    expect(data).toEqual({ products: null, shelf: { id: '1' } });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['INTERNAL']);
    expect((await run('stock', query, answers)).data).toBeUndefined();
  });

  it('has a field that is named as a key of its entity, which the stock one takes for the key', async () => {
    const query = '{ media { borrowers { id: favourite { __typename } email } } }';
    const reader = { id: { __typename: 'Book' }, email: 'e' };
    const answers: Record<string, Answer> = {
      catalogue: () => ({ data: { media: [{ __typename: 'Book', id: '1' }] } }),
      stock: () => ({ data: { _entities: [{ borrowers: [{ __typename: 'Reader', id: '3' }] }] } }),
      readers: () => ({ data: { _entities: [reader] } }),
    };
    expect(await run('compiled', query, answers)).toEqual({ data: { media: [{ borrowers: [reader] }] } });
    expect((await run('stock', query, answers)).data).toBeUndefined();
  });

  it('tells of the schema by the variables of each execution, and keeps nothing of it', async () => {
    const { compiled } = both.prepare(
      'query($t: String!) { __schema { queryType { name } } __type(name: $t) { name } }',
    );
    const ask = async (t: string) => (await compiled.execute({ t }, scopeOf(new Map()))).data;
    const [first, again] = [await ask('Query'), await ask('Product')];
    expect(first).toEqual({ __schema: { queryType: { name: 'Query' } }, __type: { name: 'Query' } });
    expect(again?.__type).toEqual({ name: 'Product' });
    expect(again?.__schema).toEqual(first?.__schema);
    expect(again?.__schema).not.toBe(first?.__schema);
  });
});

describe('an execution', () => {
  it('starts no fetch once its request is aborted, and rejects with the reason', async () => {
    const abort = new AbortController();
    const reason = new Error('the client left');
    const asked: string[] = [];
    const catalogue: Answer = (operation) => {
      asked.push('catalogue');
      abort.abort(reason);
      return products(['1'])(operation);
    };
    const stock: Answer = () => {
      asked.push('stock');
      return { data: null };
    };
    const { compiled, stock: oracle } = both.prepare('{ products { id stock } }');
    for (const executor of [compiled, oracle]) {
      const scope = scopeOf(answering({ catalogue, stock }), abort.signal);
      await expect(executor.execute({}, scope)).rejects.toBe(reason);
    }
    expect(asked).toEqual(['catalogue']);
  });

  it('is left to the stock executor for what the compiled one does not know, and counted', async () => {
    const answers = { catalogue: () => ({ data: { product: { constructor: 'c', id: '1' } } }) };
    const before = { ...both.compiled.executions };
    const { data } = await run('compiled', '{ product(id: "1") { constructor: name } }', answers);
    expect(data).toEqual({ product: { constructor: 'c' } });
    expect(both.compiled.executions).toEqual({ ...before, stock: before.stock + 1 });
  });

  it('is refused each time for an operation that cannot be planned, which is tried once and told to the log only', async () => {
    const told: string[] = [];
    const log = { trace() {}, debug() {}, warn() {}, error: (message: string) => void told.push(message) };
    const loud = await openBothExecutors(compose(librarySubgraphs), log);
    told.length = 0;
    const { compiled, stock } = loud.prepare('{ constructor: me { again { __schema { queryType { name } } } } }');
    const expected = await answerText(() => stock.execute({}, scopeOf(new Map())));
    expect(expected).toMatch(/^thrown: Was not able to find any options/);
    for (const executor of [compiled, compiled]) {
      const execution = executor.execute({}, scopeOf(new Map()));
      await expect(execution).rejects.toMatchObject({ extensions: { code: 'OPERATION_NOT_PLANNED' } });
      await expect(execution).rejects.not.toThrow('options');
      expect(await answerText(() => execution)).toBe(expected);
    }
    expect(told).toEqual([expect.stringContaining('Was not able to find any options')]);
    expect(loud.compiled.executions).toEqual({ compiled: 0, stock: 0 });
  });
});
