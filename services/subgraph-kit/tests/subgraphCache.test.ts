import { setImmediate as nextTurn } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { EntityCache } from '../src/loading/EntityCache.js';
import type { Subgraph, SubgraphRequest } from '../src/subgraph/subgraph.js';
import { createNotesSubgraph } from './notesSubgraph.js';

let notes: ReturnType<typeof createNotesSubgraph>;
let subgraph: Subgraph;
let entityCache: EntityCache;

beforeEach(async () => {
  entityCache = new EntityCache(1_000_000);
  notes = createNotesSubgraph(undefined, { entityCache });
  subgraph = notes.subgraph;
  notes.write([
    { id: 'a', text: 'one' },
    { id: 'b', text: 'two' },
  ]);
  await subgraph.refreshRevision();
});

const read = async (ids: readonly string[], request: Partial<SubgraphRequest> = {}) => {
  const session = subgraph.openSession({ requestId: 'r-1', revision: subgraph.revision(), ...request });
  const query = `{ ${ids.map((id) => `${id}: note(id: "${id}") { text }`).join(' ')} }`;
  const { data, errors } = await session.execute({ query });
  return errors
    ? errors.map(({ extensions }) => extensions.code)
    : ids.map((id) => (data?.[id] as { text: string })?.text);
};

describe('requests at the newest revision', () => {
  it('have at hand what one before them read, what is missing included', async () => {
    expect(await read(['a', 'x'])).toEqual(['one', undefined]);
    expect(await read(['a', 'x', 'b'])).toEqual(['one', undefined, 'two']);
    expect(notes.asked).toEqual([['a', 'x'], ['b']]);
    expect(subgraph.loadCounts()).toMatchObject({ entries: 3, hits: 2, misses: 3 });
    expect(subgraph.loadCounts().bytes).toBe(entityCache.bytes);
  });

  it('read together what they ask for in one tick, and wait for one that is already being read', async () => {
    const first = read(['a', 'b']);
    const second = read(['b', 'x']);
    await Promise.all([first, second]);
    expect(notes.asked).toEqual([['a', 'b', 'x']]);
  });

  it('share a failure only while they wait for the same call, and it is not kept', async () => {
    notes.failNext();
    const together = await Promise.all([read(['a']), read(['b'])]);
    expect(together).toEqual([['DATABASE_UNAVAILABLE'], ['DATABASE_UNAVAILABLE']]);
    expect(await read(['a', 'b'])).toEqual(['one', 'two']);
    expect(notes.asked).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ]);
  });

  it('share nothing with viewers of other rights', async () => {
    await read(['a'], { rights: '' });
    await read(['a'], { rights: 'editor' });
    await read(['a'], { rights: 'editor' });
    expect(notes.asked).toEqual([['a'], ['a']]);
  });
});

describe('a new revision', () => {
  it('ends what was kept at once: nothing of the old one is seen at the new one', async () => {
    await read(['a']);
    notes.write([{ id: 'a', text: 'ONE' }]);
    expect(await read(['a'])).toEqual(['one']);
    await subgraph.refreshRevision();
    expect([entityCache.bytes, subgraph.loadCounts().entries]).toEqual([0, 0]);
    expect(await read(['a'])).toEqual(['ONE']);
  });

  it('leaves requests that are under way at theirs', async () => {
    const session = subgraph.openSession({ requestId: 'r-1', revision: 1 });
    await session.execute({ query: '{ note(id: "a") { text } }' });
    notes.write([{ id: 'a', text: 'ONE' }]);
    await subgraph.refreshRevision();
    const { data } = await session.execute({ query: '{ a: note(id: "a") { text } b: note(id: "b") { text } }' });
    expect(data).toEqual({ a: { text: 'one' }, b: { text: 'two' } });
    expect(entityCache.bytes).toBe(0);
  });
});

describe('a database that was put back', () => {
  it('ends what was kept, and is read from, when it was seen six times in a row', async () => {
    const revisions = [2, 1, 1, 1, 1, 1, 1];
    notes = createNotesSubgraph(async () => revisions.shift() ?? 1, { entityCache });
    subgraph = notes.subgraph;
    const told: number[] = [];
    subgraph.onRevision((revision) => told.push(revision));
    notes.write([{ id: 'a', text: 'one' }]);
    notes.write([{ id: 'a', text: 'ONE' }]);
    for (let reads = 0; reads < 6; reads += 1) await subgraph.refreshRevision();
    expect(await read(['a'])).toEqual(['ONE']);
    expect([subgraph.revision(), subgraph.loadCounts().entries]).toEqual([2, 1]);
    await subgraph.refreshRevision();
    expect([subgraph.revision(), subgraph.loadCounts().entries, told]).toEqual([1, 0, [2, 1]]);
    expect(await read(['a'])).toEqual(['one']);
  });
});

describe('requests at other states', () => {
  it.each([{ revision: 0 }, { revision: 1, knownAt: '2001-06-01T00:00:00Z' }, { revision: 7 }])(
    'share nothing with those of another turn of the event loop and keep nothing: %j',
    async (request) => {
      await read(['a'], request);
      await nextTurn();
      await read(['a'], request);
      expect(notes.asked).toEqual([['a'], ['a']]);
      expect(entityCache.bytes).toBe(0);
    },
  );
});

describe('the references of the gateway', () => {
  const query =
    'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ... on Note { text } } }';

  it('are resolved without a change of the rows that others share', async () => {
    notes.write([Object.freeze({ id: 'a', text: 'frozen' })]);
    await subgraph.refreshRevision();
    const session = subgraph.openSession({ requestId: 'r-1', revision: 2 });
    const representations = [{ __typename: 'Note', id: 'a' }];
    for (let time = 0; time < 2; time += 1) {
      const { data, errors } = await session.execute({ query, variables: { representations } });
      expect(errors).toBeUndefined();
      expect(data?._entities).toEqual([{ __typename: 'Note', text: 'frozen' }]);
    }
  });
});
