import { setImmediate as nextTurn } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Operation, Subgraph } from '../src/subgraph/subgraph.js';
import { createNotesSubgraph, innerWords } from './notesSubgraph.js';

let notes: ReturnType<typeof createNotesSubgraph>;
let subgraph: Subgraph;

beforeEach(async () => {
  notes = createNotesSubgraph();
  subgraph = notes.subgraph;
  notes.write([{ id: 'a', text: 'one' }]);
  await subgraph.refreshRevision();
});

const execute = (operation: Operation | string, revision = subgraph.revision()) =>
  subgraph
    .openSession({ requestId: 'r-1', revision })
    .execute(typeof operation === 'string' ? { query: operation } : operation);

describe('a session', () => {
  it('answers at its revision, whatever is written after it was opened', async () => {
    const session = subgraph.openSession({ requestId: 'r-1', revision: 1 });
    const query = '{ revision note(id: "a") { text } }';
    notes.write([{ id: 'a', text: 'ONE' }]);
    await subgraph.refreshRevision();
    expect((await session.execute({ query })).data).toEqual({ revision: 1, note: { text: 'one' } });
    expect((await execute(query)).data).toEqual({ revision: 2, note: { text: 'ONE' } });
    expect((await execute(query, 0)).data).toEqual({ revision: 0, note: null });
  });

  it('shares its loaders among its operations, so that a key is read once', async () => {
    const session = subgraph.openSession({ requestId: 'r-1', revision: 1 });
    await Promise.all(
      ['{ note(id: "a") { id } }', '{ note(id: "a") { text } }'].map((query) => session.execute({ query })),
    );
    await session.execute({ query: '{ a: note(id: "a") { text } }' });
    expect(notes.asked).toEqual([['a']]);
  });

  it('shares nothing with a session of another turn of the event loop', async () => {
    await execute('{ note(id: "a") { id } }');
    await nextTurn();
    await execute('{ note(id: "a") { id } }');
    expect(notes.asked).toEqual([['a'], ['a']]);
  });

  it('reads together with those that begin in the same turn, each at its own revision and for its own rights', async () => {
    const [one, other, earlier, entitled] = [{}, {}, { revision: 0 }, { rights: 'all' }].map((own, index) =>
      subgraph.openSession({ requestId: `r-${index}`, revision: 1, ...own }),
    );
    const ask = (session: typeof one, id: string) => session?.execute({ query: `{ note(id: "${id}") { text } }` });
    const answers = await Promise.all([ask(one, 'a'), ask(other, 'b'), ask(earlier, 'a'), ask(entitled, 'a')]);
    expect(notes.asked).toEqual([['a', 'b'], ['a'], ['a']]);
    expect(answers.map((answer) => answer?.data?.note)).toEqual([{ text: 'one' }, null, null, { text: 'one' }]);
  });

  it('resolves the references of the gateway with one call, null for what is not there', async () => {
    const representations = ['a', 'x', 'a'].map((id) => ({ __typename: 'Note', id }));
    const query =
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Note { text } } }';
    const result = await execute({ query, variables: { representations } });
    expect(result.data?._entities).toEqual([{ text: 'one' }, null, { text: 'one' }]);
    expect(notes.asked).toEqual([['a', 'x']]);
  });

  it('answers values in Chinese and in yuan unless asked otherwise', async () => {
    const result = await execute(`{
      quantity { value number upper unit { code name } bound reported text en: text(locale: EN) }
      money { amount number(unit: YI_YUAN) currency bound reported text en: text(locale: EN) }
    }`);
    expect(result).toEqual({
      data: {
        quantity: {
          value: '0.45',
          number: 0.45,
          upper: null,
          unit: { code: 'PERCENT', name: '%' },
          bound: 'AT_MOST',
          reported: '0.45%',
          text: '不超过0.45%',
          en: 'at most 0.45 percent',
        },
        money: {
          amount: '52400000000',
          number: 524,
          currency: 'CNY',
          bound: 'EXACT',
          reported: '524亿元',
          text: '524亿元',
          en: 'CNY 52.4 billion',
        },
      },
    });
  });
});

describe('the revision of a subgraph', () => {
  it('is 0 until it is read, then the newest that was read', async () => {
    const { subgraph: fresh, write } = createNotesSubgraph();
    write([]);
    expect(fresh.revision()).toBe(0);
    expect(await fresh.refreshRevision()).toBe(1);
    expect(fresh.revision()).toBe(1);
  });

  it('is read again and again while it is watched, though the database be away for a while', async () => {
    let reads = 0;
    const fourRead = new Promise<void>((resolve) => {
      const { subgraph: watched } = createNotesSubgraph(async () => {
        reads += 1;
        if (reads === 1) throw new Error('away');
        if (reads === 4) resolve();
        return reads;
      });
      subgraph = watched;
    });
    const end = subgraph.watchRevision(1);
    await fourRead;
    end();
    expect(subgraph.revision()).toBeGreaterThanOrEqual(3);
  });

  it('is told for a time: the one that stood then, 0 before the first', async () => {
    notes.write([{ id: 'a', text: 'ONE' }]);
    const times = ['2000-12-31T23:59:59Z', '2001-06-01T00:00:00Z', '2002-01-01T00:00:00Z', '2022-01-01T00:00:00Z'];
    expect(await Promise.all(times.map((time) => subgraph.revisionAt(time)))).toEqual([0, 1, 2, 2]);
  });

  it('cannot be told for a time while the database is away', async () => {
    await expect(subgraph.revisionAt('1999-01-01T00:00:00Z')).rejects.toMatchObject({
      extensions: { code: 'DATABASE_UNAVAILABLE', subgraph: 'notes' },
    });
    await expect(subgraph.revisionAt('1998-01-01T00:00:00Z')).rejects.toThrow(innerWords);
  });

  it('does not fall back because an older one is read once', async () => {
    const answers = [5, 3];
    const { subgraph: fresh } = createNotesSubgraph(async () => answers.shift() ?? 0);
    expect(await fresh.refreshRevision()).toBe(5);
    expect(await fresh.refreshRevision()).toBe(5);
  });
});

describe('an operation that cannot be executed', () => {
  it('is refused with the place where it is no GraphQL', async () => {
    const { data, errors } = await execute('{\n  note(id: "a" { text } }');
    expect(data).toBeUndefined();
    expect(errors).toHaveLength(1);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(/^Syntax Error/),
      locations: [{ line: 2, column: 16 }],
      extensions: { code: 'GRAPHQL_PARSE_FAILED' },
    });
  });

  it('is refused with every place where it asks for what is not there', async () => {
    const { data, errors } = await execute('{\n  note(id: "a") { title }\n  notes\n  weekday(on: "2022-02-30")\n}');
    expect(data).toBeUndefined();
    expect(errors?.map(({ locations, extensions }) => [locations?.[0]?.line, extensions.code])).toEqual([
      [2, 'GRAPHQL_VALIDATION_FAILED'],
      [3, 'GRAPHQL_VALIDATION_FAILED'],
      [4, 'GRAPHQL_VALIDATION_FAILED'],
    ]);
    expect(errors?.[2]?.message).toContain('Date takes a calendar date like "2022-12-08", not "2022-02-30"');
  });

  it.each([{ on: '2022-02-30' }, { on: 20221208 }, {}, null])(
    'is refused with the variable that does not fit: %j',
    async (variables) => {
      const { data, errors } = await execute({ query: 'query ($on: Date!) { weekday(on: $on) }', variables });
      expect(data).toBeUndefined();
      expect(errors?.[0]).toMatchObject({
        locations: [{ line: 1 }],
        extensions: { code: 'BAD_USER_INPUT', field: 'on' },
      });
    },
  );

  it.each([[undefined], [null], ['C'], ['']])('is refused where %j chooses none of several', async (operationName) => {
    const { data, errors } = await execute({ query: 'query A { revision } query B { revision }', operationName });
    expect(data).toBeUndefined();
    expect(errors?.[0]?.extensions).toEqual({ code: 'OPERATION_RESOLUTION_FAILURE' });
  });

  it('is refused where it would change data in a graph that only reads', async () => {
    const { data, errors } = await execute('mutation { note(id: "a") { text } }');
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.extensions).toEqual({ code: 'OPERATION_RESOLUTION_FAILURE' });
  });
});

describe('a field that fails', () => {
  it('tells a database that is away from a fault of its own, with the place', async () => {
    const { data, errors } = await execute('{ away note(id: "a") { text } }');
    expect(data).toEqual({ away: null, note: { text: 'one' } });
    expect(errors?.map(({ path, extensions }) => [path, extensions])).toEqual([
      [['away'], { code: 'DATABASE_UNAVAILABLE', messageZh: 'notes 的数据暂时无法读取', subgraph: 'notes' }],
    ]);
  });

  it('costs itself only, and its own words are for the log', async () => {
    const { data, errors } = await execute('{ broken note(id: "a") { text } }');
    expect(data).toEqual({ broken: null, note: { text: 'one' } });
    expect(errors?.map(({ path, extensions }) => [path, extensions])).toEqual([[['broken'], {}]]);
    expect(errors?.[0]?.originalError?.message).toBe(innerWords);
  });
});

describe('the memory of documents', () => {
  // A refused document gives back the very errors that are remembered with it.
  const refusedErrors = async (query: string) => (await execute(query)).errors;

  it('parses and checks a document once', async () => {
    expect(await refusedErrors('{ nothing }')).toBe(await refusedErrors('{ nothing }'));
  });

  it('holds 1,000 documents, then forgets the oldest', async () => {
    const oldest = await refusedErrors('{ oldest }');
    for (let index = 1; index < 1_000; index += 1) await execute(`{ a${index}: revision }`);
    expect(await refusedErrors('{ oldest }')).toBe(oldest);
    const second = await refusedErrors('{ second }');
    expect(await refusedErrors('{ oldest }')).not.toBe(oldest);
    expect(await refusedErrors('{ second }')).toBe(second);
  });
});
