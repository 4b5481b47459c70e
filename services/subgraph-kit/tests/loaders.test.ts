import { describe, expect, it } from 'vitest';
import type { PagedList } from '../src/arguments/order.js';
import { type PageArguments, pageRequest } from '../src/arguments/paging.js';
import { requestCaches } from '../src/loading/CacheMap.js';
import { loaderByArgument, loaderKinds, loadReferenced } from '../src/loading/loaderKinds.js';

const { countLoader, pageLoader, rowLoader, rowsLoader } = loaderKinds(requestCaches);

interface Note {
  readonly id: string;
  readonly parent: string;
}

const notes: Note[] = [
  { id: 'c', parent: 'p' },
  { id: 'a', parent: 'p' },
  { id: 'b', parent: 'q' },
];
const list = { name: 'notes' };

/** Selects by a column, and keeps what it was asked for. */
const selecting = (column: keyof Note) => {
  const asked: (readonly string[])[] = [];
  const select = async (keys: readonly string[]) => {
    asked.push(keys);
    return notes.filter((note) => keys.includes(note[column]));
  };
  return { asked, select };
};

describe('rowLoader', () => {
  it('reads the keys of one tick with one call, each key once', async () => {
    const { asked, select } = selecting('id');
    const load = rowLoader('notes', select, ({ id }) => id);
    const rows = await Promise.all(['b', 'a', 'b', 'c'].map(load));
    expect(rows.map((row) => row?.id)).toEqual(['b', 'a', 'b', 'c']);
    expect(asked).toEqual([['b', 'a', 'c']]);
  });

  it('joins keys that several resolvers ask for after a wait of their own', async () => {
    const { asked, select } = selecting('id');
    const load = rowLoader('notes', select, ({ id }) => id);
    const resolver = async (key: string) => {
      await Promise.resolve();
      return load(key);
    };
    await Promise.all(['a', 'b', 'c'].map(resolver));
    expect(asked).toEqual([['a', 'b', 'c']]);
  });

  it('reads a key again neither in a later tick nor where it names nothing', async () => {
    const { asked, select } = selecting('id');
    const load = rowLoader('notes', select, ({ id }) => id);
    expect(await load('x')).toBeNull();
    expect(await load('x')).toBeNull();
    expect(asked).toEqual([['x']]);
  });

  it('gives a key that is in flight as soon as it is there, and not with the batch that began meanwhile', async () => {
    const ends: (() => void)[] = [];
    const load = rowLoader(
      'notes',
      (keys) => new Promise<Note[]>((resolve) => ends.push(() => resolve(notes.filter(({ id }) => keys.includes(id))))),
      ({ id }) => id,
    );
    const first = load('a');
    await new Promise((resolve) => setImmediate(resolve));
    const [other, again] = [load('b'), load('a')];
    await new Promise((resolve) => setImmediate(resolve));
    ends[0]?.();
    expect(await Promise.all([first, again])).toEqual([notes[1], notes[1]]);
    ends[1]?.();
    expect(await other).toEqual(notes[2]);
    expect(ends).toHaveLength(2);
  });

  it('gives each key its own row, whatever the order of the statement, and null for none', async () => {
    const load = rowLoader('notes', selecting('id').select, ({ id }) => id);
    expect(await Promise.all(['x', 'a', 'c'].map(load))).toEqual([null, notes[1], notes[0]]);
  });

  it('asks for no key that no text of the database can hold', async () => {
    const { asked, select } = selecting('id');
    expect(await rowLoader('notes', select, ({ id }) => id)('a\0')).toBeNull();
    expect(await rowsLoader('notes', select, ({ id }) => id)('\0')).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('fails every key of a call that fails', async () => {
    const load = rowLoader<Note>(
      'notes',
      async () => Promise.reject(new Error('gone')),
      ({ id }) => id,
    );
    const results = await Promise.allSettled([load('a'), load('b')]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});

describe('rowsLoader', () => {
  it('groups the rows of one call by key, in the order of the statement, and gives none an empty list', async () => {
    const { asked, select } = selecting('parent');
    const load = rowsLoader('notes', select, ({ parent }) => parent);
    const groups = await Promise.all(['q', 'p', 'x', 'p'].map(load));
    expect(groups.map((rows) => rows.map(({ id }) => id))).toEqual([['b'], ['c', 'a'], [], ['c', 'a']]);
    expect(asked).toEqual([['q', 'p', 'x']]);
  });
});

describe('pageLoader', () => {
  it('reads the keys that ask for an equal page with one call, and each other page with its own', async () => {
    const asked: [readonly string[], number][] = [];
    const load = pageLoader(
      'notes',
      async (keys: readonly string[], { limit }) => {
        asked.push([keys, limit]);
        return notes.filter(({ parent }) => keys.includes(parent)).map((note) => ({ ...note, limit }));
      },
      ({ parent }) => parent,
    );
    const [p, q, ten] = await Promise.all([
      load('p', pageRequest(list, { first: 5 })),
      load('q', pageRequest(list, { first: 5 })),
      load('p', pageRequest(list, { first: 10 })),
    ]);
    expect(asked).toEqual([
      [['p', 'q'], 5],
      [['p'], 10],
    ]);
    expect([p, q, ten].map((rows) => rows.map(({ id, limit }) => `${id}${limit}`))).toEqual([
      ['c5', 'a5'],
      ['b5'],
      ['c10', 'a10'],
    ]);
  });

  it('keeps pages of the same size from either end apart', async () => {
    const asked: boolean[] = [];
    const load = pageLoader(
      'notes',
      async (_keys: readonly string[], { backward }) => {
        asked.push(backward);
        return [] as Note[];
      },
      ({ parent }) => parent,
    );
    await Promise.all([load('p', pageRequest(list, { first: 5 })), load('p', pageRequest(list, { last: 5 }))]);
    expect(asked).toEqual([false, true]);
  });
});

describe('pageLoader and countLoader', () => {
  it('keep requests apart that differ in what the rows shall fulfil or in their order', async () => {
    const asked: string[] = [];
    const load = pageLoader(
      'notes',
      async (keys: readonly string[], { where, order }) => {
        asked.push(`${keys} ${JSON.stringify(where)} ${order.map(({ column }) => column)}`);
        return [] as Note[];
      },
      ({ parent }) => parent,
    );
    const count = countLoader('notes', async (keys, where) => {
      asked.push(`${keys} ${JSON.stringify(where)}`);
      return keys.map((key) => ({ key, count: where ? 1 : 2 }));
    });
    const ordered: PagedList<Note> = { name: 'notes', orderFields: { PARENT: { column: 'parent', type: 'text' } } };
    const where = { id: { eq: 'a' } };
    const request = (args: PageArguments) => pageRequest(ordered, args);
    await Promise.all([
      ...['p', 'q'].map((key) => load(key, request({ where: { id: { eq: 'a' } } }))),
      ...['p', 'q'].map((key) => load(key, request({ where: { id: { eq: 'b' } } }))),
      load('p', request({ where, orderBy: [{ field: 'PARENT' }] })),
    ]);
    expect(await Promise.all([count('p', { ...where }), count('q', where), count('p', null), count('q')])).toEqual([
      1, 1, 2, 2,
    ]);
    expect(asked).toEqual([
      'p,q {"id":{"eq":"a"}} id',
      'p,q {"id":{"eq":"b"}} id',
      'p {"id":{"eq":"a"}} parent,id',
      'p,q {"id":{"eq":"a"}}',
      'p,q null',
    ]);
  });
});

describe('loaderByArgument', () => {
  it('makes one loader for each distinct argument', () => {
    const made: object[] = [];
    const loaderOf = loaderByArgument((argument: { readonly asOf: string | null }) => made.push(argument));
    expect([loaderOf({ asOf: '2022' }), loaderOf({ asOf: '2022' }), loaderOf({ asOf: null })]).toEqual([1, 1, 2]);
    expect(made).toEqual([{ asOf: '2022' }, { asOf: null }]);
  });
});

describe('countLoader', () => {
  it('counts the keys of one tick with one call, and 0 where the statement has no row', async () => {
    const asked: (readonly string[])[] = [];
    const count = countLoader('notes', async (keys) => {
      asked.push(keys);
      return [{ key: 'p', count: 2 }];
    });
    expect(await Promise.all(['p', 'x', 'p'].map((key) => count(key)))).toEqual([2, 0, 2]);
    expect(asked).toEqual([['p', 'x']]);
  });
});

describe('loadReferenced', () => {
  const load = rowLoader('notes', selecting('id').select, ({ id }) => id);

  it('gives the row that a reference names', async () => {
    expect(await loadReferenced(load, 'a')).toEqual(notes[1]);
  });

  it('throws where the reference names nothing, for the importer promised that it does', async () => {
    await expect(loadReferenced(load, 'x')).rejects.toThrow('nothing stands under x');
  });
});
