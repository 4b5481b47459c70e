import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FilterInput } from '../src/filter.js';
import { statementsOf } from '../src/testing.js';
import { everyNote, type Notes, notesBut, openNotes } from './notes.js';
import { oneOf, randomNumbers } from './randomNumbers.js';

let notes: Notes;

beforeAll(async () => {
  notes = await openNotes();
});
afterAll(() => notes.database.close());

const found: Notes['found'] = (where, revision) => notes.found(where, revision);

describe('a filter', () => {
  it.each([[undefined], [null], [{}], [{ name: {} }], [{ owner: {} }], [{ links: {} }], [{ owner: { area: {} } }]])(
    'that says nothing, %j, is fulfilled by every row',
    async (where) => {
      expect(await found(where)).toBe(everyNote);
    },
  );

  it('is fulfilled where all that it says holds together', async () => {
    expect(await found({ weight: { gte: 1 } })).toBe('abd');
    expect(await found({ weight: { gte: 2 }, done: { eq: false } })).toBe('b');
    expect(await found({ weight: { gte: 1, lt: 2 } })).toBe('ad');
  });

  it('that contradicts itself is fulfilled by no row, and is no error', async () => {
    expect(await found({ weight: { gt: 2, lt: 1 } })).toBe('');
    expect(await found({ id: { eq: 'a', ne: 'a' } })).toBe('');
    expect(await found({ weight: { isNull: true, eq: 1 } })).toBe('');
  });

  it('combines by and, or and not, at whatever depth', async () => {
    expect(await found({ and: [{ weight: { eq: 1 } }, { done: { eq: true } }] })).toBe('a');
    expect(await found({ or: [{ id: { eq: 'b' } }, { id: { eq: 'c' } }] })).toBe('bc');
    expect(await found({ or: [{ id: { in: ['a', 'b'] } }, { id: { in: ['b', 'c'] } }], done: { eq: true } })).toBe(
      'ac',
    );
    expect(await found({ not: { or: [{ id: { eq: 'b' } }, { not: { weight: { isNull: false } } }] } })).toBe('ad');
  });

  it('takes no conditions for what they are: and of none holds, or of none does not, nothing has no complement', async () => {
    expect(await found({ and: [] })).toBe(everyNote);
    expect(await found({ or: [] })).toBe('');
    expect(await found({ or: [{}] })).toBe(everyNote);
    expect(await found({ or: [{ id: { eq: 'b' } }, {}] })).toBe(everyNote);
    expect(await found({ not: {} })).toBe('');
    expect(await found({ not: { or: [] } })).toBe(everyNote);
  });

  it('speaks of the rows as they stood at the revision, related rows too', async () => {
    expect(await found({ name: { eq: 'Old' } }, 1)).toBe('f');
    expect(await found({ name: { eq: 'Old' } })).toBe('');
    expect(await found({ owner: { kind: { eq: 'BUREAU' } } }, 1)).toBe('a');
    expect(await found({ owner: { kind: { eq: 'BUREAU' } } })).toBe('ab');
  });

  it('fails over a field or an operator that is not declared, for then schema and declaration disagree', async () => {
    await expect(found({ nothing: { eq: 1 } })).rejects.toThrow('no filter field nothing is declared');
    await expect(found({ weight: { near: 1 } })).rejects.toThrow('no filter operator near is declared');
    await expect(found({ owner: { nothing: { eq: 1 } } })).rejects.toThrow('no filter field nothing is declared');
  });
});

describe('a filter of every sort of field at once', () => {
  it('is one statement', async () => {
    const where = {
      or: [
        { owner: { area: { within: 'area:1' } } },
        { leads: { kind: { eq: 'OFFICE' } } },
        { anyName: { contains: '甲' } },
      ],
      not: { dueOn: { gte: '2030-01-01' } },
    };
    expect(await statementsOf(notes.database, () => found(where))).toHaveLength(1);
    expect(await found(where)).toBe('abc');
  });
});

describe('any filters', () => {
  const random = randomNumbers(4);
  const leaves: readonly FilterInput[] = [
    { weight: { gt: 1 } },
    { name: { ne: 'Beta' } },
    { name: { contains: 'a' }, done: { eq: true } },
    { dueOn: { lt: '2024-06-01' } },
    { amount: { isNull: true } },
    { owner: { area: { within: 'area:1a' } } },
    { owner: { ne: 'owner:1' } },
    { links: { role: { eq: 'SUPPORT' } } },
    { leads: { not: { kind: { eq: 'OFFICE' } } } },
    { anyName: { in: ['Gamma', '甲'] } },
  ];
  const anyFilter = (depth: number): FilterInput => {
    const sort = depth === 0 ? 0 : random(4);
    if (sort === 1) return { not: anyFilter(depth - 1) };
    const parts = () => Array.from({ length: random(4) }, () => anyFilter(depth - 1));
    if (sort === 2) return { and: parts() };
    return sort === 3 ? { or: parts() } : oneOf(random, leaves);
  };
  const lettersOf = async (where: FilterInput) => new Set(await found(where));

  it('obey the laws of sets', async () => {
    for (let pair = 0; pair < 25; pair += 1) {
      const [one, other] = [anyFilter(3), anyFilter(3)];
      const [a, b] = [await lettersOf(one), await lettersOf(other)];
      const both = [...everyNote].filter((note) => a.has(note) && b.has(note)).join('');
      expect(await found({ not: one }), JSON.stringify(one)).toBe(notesBut([...a].join('')));
      expect(await found({ and: [one, other] })).toBe(both);
      expect(await found({ or: [one, other] })).toBe([...everyNote].filter((x) => a.has(x) || b.has(x)).join(''));
      expect(await found({ not: { or: [{ not: one }, { not: other }] } })).toBe(both);
    }
  });
});
