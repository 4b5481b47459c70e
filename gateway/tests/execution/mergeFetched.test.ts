import { describe, expect, it } from 'vitest';
import type { Fetched } from '../../src/federation/execution/ExecutionContext.js';
import { mergeFetched, OwnedPaths } from '../../src/federation/execution/mergeFetched.js';
import { frozen } from './fabricatedSubgraph.js';

/** Merges answers one after the other, each frozen. */
function merged(answers: readonly Fetched[], owned?: OwnedPaths): Fetched {
  const known: Fetched = {};
  for (const answer of answers) mergeFetched(known, frozen(answer), owned);
  return known;
}

describe('what fetches answer for one object', () => {
  it('is joined field by field, to any depth, and changes no answer', () => {
    const answers = [{ at: { city: 'a', place: { x: 1 } }, kept: 1 }, { at: { street: 'b', place: { y: 2 } } }];
    expect(merged(answers)).toEqual({ at: { city: 'a', street: 'b', place: { x: 1, y: 2 } }, kept: 1 });
  });

  it('is joined item by item where lists are of one length, and replaced where not', () => {
    expect(merged([{ list: [{ a: 1 }, null, 1] }, { list: [{ b: 2 }, { b: 3 }, 2] }])).toEqual({
      list: [{ a: 1, b: 2 }, { b: 3 }, 2],
    });
    expect(merged([{ list: [{ a: 1 }] }, { list: [] }])).toEqual({ list: [] });
  });

  it('keeps a field that a later answer does not tell, and loses one that it says is null', () => {
    expect(
      merged([
        { a: 1, b: { c: 1 } },
        { a: undefined, b: null },
      ]),
    ).toEqual({ a: 1, b: null });
  });

  it('may be changed at the places that later fetches merge into, and only there is it copied', () => {
    const owned = new OwnedPaths();
    owned.own(['list', '@', '@', 'lead']);
    const shared = { deep: 1 };
    const answer = { list: [[{ lead: { id: 1 }, shared }, null], null], other: shared };
    const known = merged([answer], owned) as typeof answer;
    const item = known.list[0]?.[0];
    expect(known).toEqual(answer);
    expect(item?.lead).not.toBe(answer.list[0]?.[0]?.lead);
    expect(item?.shared).toBe(shared);
    expect(known.other).toBe(shared);
    mergeFetched(item?.lead as Fetched, { name: 'x' }, undefined);
    expect(item?.lead).toEqual({ id: 1, name: 'x' });
  });

  it('keeps the object of a place when more of it comes, for another fetch may be about to merge into it', () => {
    const owned = new OwnedPaths();
    owned.own(['list', '@']);
    const known = merged([{ list: [{ a: 1 }] }], owned) as { list: object[] };
    const [before] = known.list;
    mergeFetched(known, { list: [{ b: 2 }] }, owned);
    expect(known.list[0]).toBe(before);
    expect(before).toEqual({ a: 1, b: 2 });
  });

  it('is no way to reach the prototype of objects', () => {
    const json = (text: string) => ({ json: JSON.parse(text) as unknown });
    const known = merged([json('{"__proto__": {"a": 1}}'), json('{"__proto__": {"b": 2}}')]);
    expect(JSON.stringify(known)).toBe('{"json":{"__proto__":{"a":1,"b":2}}}');
    expect('b' in {}).toBe(false);
  });
});
