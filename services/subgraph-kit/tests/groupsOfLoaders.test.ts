import { describe, expect, it } from 'vitest';
import { requestCaches } from '../src/loading/CacheMap.js';
import { groupsOfLoaders } from '../src/loading/groupsOfLoaders.js';
import { loaderKinds } from '../src/loading/loaderKinds.js';

const kinds = loaderKinds(requestCaches);

/** Groups that say when they are made, and on what. */
function countedGroups() {
  const made: string[] = [];
  const notes = (source: string, revision: number) => {
    made.push(`notes of ${source} at ${revision}`);
    return { noteOf: (id: string) => `${source} ${id}`, noteCount: () => 2 };
  };
  const tags = (source: string, revision: number) => {
    made.push(`tags of ${source} at ${revision}`);
    return { tagOf: (id: string) => `tag ${id}` };
  };
  type Before = ReturnType<typeof notes>;
  const titles = (_source: string, _revision: number, _kinds: unknown, { noteOf }: Before) => {
    made.push('titles');
    return { titleOf: (id: string) => noteOf(id).toUpperCase() };
  };
  return { made, create: groupsOfLoaders(notes, tags, titles) };
}

describe('groups of loaders', () => {
  it('are made when a loader of theirs is first asked for, and once', () => {
    const { made, create } = countedGroups();
    create('first', 1, kinds);
    made.length = 0;
    const loaders = create('second', 2, kinds);
    expect(made).toEqual([]);
    expect([loaders.noteOf('a'), loaders.noteOf('b'), loaders.noteCount()]).toEqual(['second a', 'second b', 2]);
    expect(made).toEqual(['notes of second at 2']);
  });

  it('give their loaders to the groups behind them', () => {
    const { made, create } = countedGroups();
    create('first', 1, kinds);
    made.length = 0;
    expect(create('second', 2, kinds).titleOf('a')).toBe('SECOND A');
    expect(made).toEqual(['notes of second at 2', 'titles']);
  });

  it('share nothing between two objects', () => {
    const { create } = countedGroups();
    const [one, other] = [create('one', 1, kinds), create('other', 2, kinds)];
    expect([one.tagOf('x'), one.noteOf('x'), other.noteOf('x')]).toEqual(['tag x', 'one x', 'other x']);
    expect(one.noteOf).toBe(one.noteOf);
    expect(one.noteOf).not.toBe(other.noteOf);
  });
});
