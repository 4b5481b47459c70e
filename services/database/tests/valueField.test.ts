import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyNote, type Notes, notesBut, openNotes } from './notes.js';

let notes: Notes;

beforeAll(async () => {
  notes = await openNotes();
});
afterAll(() => notes.database.close());

const found: Notes['found'] = (where, revision) => notes.found(where, revision);

/** A condition that each field of every type can be asked, with rows that fulfil it and rows that have no value. */
const equalities: [string, unknown, string][] = [
  ['id', 'a', 'a'],
  ['name', '甲', 'a'],
  ['anyName', 'Gamma', 'c'],
  ['weight', 1, 'ad'],
  ['amount', '1', 'bd'],
  ['dueOn', '2024-02-29', 'ab'],
  ['done', true, 'ac'],
  ['owner', 'owner:1', 'ab'],
  ['leads', 'owner:1', 'ab'],
];

describe('every field', () => {
  it.each(equalities)(
    '%s compares by eq and its exact complement ne, rows without a value included',
    async (field, value, ids) => {
      expect(await found({ [field]: { eq: value } })).toBe(ids);
      expect(await found({ [field]: { ne: value } })).toBe(notesBut(ids));
      expect(await found({ not: { [field]: { eq: value } } })).toBe(notesBut(ids));
      expect(await found({ not: { [field]: { ne: value } } })).toBe(ids);
    },
  );

  it.each(equalities.filter(([field]) => field !== 'done'))(
    '%s is among the values of a list, and of none of an empty one',
    async (field, value, ids) => {
      expect(await found({ [field]: { in: [value] } })).toBe(ids);
      expect(await found({ [field]: { in: [value, value] } })).toBe(ids);
      expect(await found({ [field]: { in: [] } })).toBe('');
      expect(await found({ not: { [field]: { in: [] } } })).toBe(everyNote);
    },
  );

  it.each([
    ['name', 'e'],
    ['anyName', 'e'],
    ['weight', 'cef'],
    ['amount', 'ef'],
    ['dueOn', 'ef'],
    ['done', 'f'],
    ['owner', 'def'],
    ['leads', 'cdef'],
    ['links', 'def'],
  ])('%s has no value, or has one', async (field, ids) => {
    expect(await found({ [field]: { isNull: true } })).toBe(ids);
    expect(await found({ [field]: { isNull: false } })).toBe(notesBut(ids));
    expect(await found({ not: { [field]: { isNull: true } } })).toBe(notesBut(ids));
  });

  it('of several columns is fulfilled where one of them fulfils all that is said', async () => {
    expect(await found({ name: { eq: 'Beta' } })).toBe('b');
    expect(await found({ name: { eq: '乙' } })).toBe('b');
    expect(await found({ name: { in: ['Beta', '甲'] } })).toBe('ab');
    expect(await found({ name: { contains: '丙' } })).toBe('c');
    expect(await found({ name: { gte: '乙', lt: '乚' } })).toBe('b');
    expect(await found({ name: { contains: '乙', ne: 'Beta' } })).toBe('');
  });

  it('that no row has a value of is less and greater than nothing', async () => {
    const [below, above] = await Promise.all([found({ weight: { lt: 1000 } }), found({ weight: { gt: -1000 } })]);
    expect([below, above]).toEqual(['abd', 'abd']);
    expect(await found({ not: { weight: { lt: 1000 } } })).toBe('cef');
  });

  it('of another sort is a function of what the schema has there', async () => {
    expect(await found({ hasWeight: true })).toBe('abd');
    expect(await found({ hasWeight: false })).toBe('cef');
  });
});

describe('a text', () => {
  it.each([
    ['eta', 'b'],
    ['ETA', 'b'],
    ['bEtA', 'b'],
    ['100%', 'd'],
    ['%', 'd'],
    ['_', 'd'],
    ['\\', 'd'],
    ["'", 'd'],
    ['乙', 'b'],
    ['é', 'c'],
    ['É', ''],
    ['', 'abcdf'],
  ])('contains %j literally, whatever the case of Latin letters', async (text, ids) => {
    expect(await found({ name: { contains: text } })).toBe(ids);
    expect(await found({ not: { name: { contains: text } } })).toBe(notesBut(ids));
  });

  it('is ordered by code point, whatever the database', async () => {
    expect(await found({ name: { gt: 'Z', lte: 'zz' } })).toBe('d');
    expect(await found({ name: { gte: 'A', lt: 'C' } })).toBe('ab');
    expect(await found({ name: { gt: 'z' } })).toBe('abcf');
  });

  it('that no database can hold is equal to nothing and contained in nothing', async () => {
    for (const operator of ['eq', 'contains', 'gt', 'gte', 'lt', 'lte']) {
      expect(await found({ name: { [operator]: 'a\0' } })).toBe('');
      expect(await found({ not: { name: { [operator]: 'a\0' } } })).toBe(everyNote);
    }
    expect(await found({ name: { ne: '\0' } })).toBe(everyNote);
    expect(await found({ id: { in: ['\0', 'a'] } })).toBe('a');
    expect(await found({ owner: { eq: '\0' } })).toBe('');
    expect(await found({ owner: { area: { within: '\0' } } })).toBe('');
  });

  it('is a value and never SQL', async () => {
    expect(await found({ id: { eq: "a' or true; --" } })).toBe('');
    expect(await found({ id: { in: ['{"a"}', 'a,b', 'NULL'] } })).toBe('');
  });
});

describe('a decimal', () => {
  it('is exact', async () => {
    expect(await found({ amount: { eq: '0.10' } })).toBe('a');
    expect(
      await found({ amount: { gt: '0.0999999999999999999999999999999', lt: '0.1000000000000000000000000000001' } }),
    ).toBe('a');
    expect(await found({ amount: { eq: '0.1000000000000000000000000000001' } })).toBe('');
    expect(await found({ amount: { in: ['1.00', '-2'] } })).toBe('bcd');
  });

  const many = (digit: string) => digit.repeat(200_000);
  it.each([
    ['of many digits', many('9'), 'abcd', ''],
    ['far below zero', `-${many('9')}`, '', 'abcd'],
    ['with many zeros around', `${many('0')}1.${many('0')}`, 'ac', ''],
    ['of many digits behind the point', `0.${many('3')}`, 'ac', 'bd'],
  ])('%s compares, and does not fail', async (_, decimal, less, greater) => {
    expect([await found({ amount: { lt: decimal } }), await found({ amount: { gt: decimal } })]).toEqual([
      less,
      greater,
    ]);
  });
});
