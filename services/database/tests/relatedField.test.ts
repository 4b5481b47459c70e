import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filterCondition } from '../src/filter.js';
import { selectCount } from '../src/keysetPage.js';
import { areaFields, areas, type Notes, openNotes } from './notes.js';

let notes: Notes;

beforeAll(async () => {
  notes = await openNotes();
});
afterAll(() => notes.database.close());

const found: Notes['found'] = (where, revision) => notes.found(where, revision);

describe('a field that refers to another row', () => {
  it('takes the fields of that row, which all hold of the same one', async () => {
    expect(await found({ owner: { kind: { eq: 'BUREAU' } } })).toBe('ab');
    expect(await found({ owner: { kind: { ne: 'BUREAU' } } })).toBe('c');
    expect(await found({ owner: { area: { eq: 'area:1a' }, kind: { eq: 'BUREAU' } } })).toBe('ab');
    expect(await found({ owner: { area: { kind: { eq: 'CITY' } } } })).toBe('c');
    expect(await found({ owner: { eq: 'owner:1', kind: { eq: 'OFFICE' } } })).toBe('');
    expect(await found({ owner: { isNull: true, kind: { eq: 'BUREAU' } } })).toBe('');
  });

  it('combines conditions on the row that refers, so that not includes those that refer to none', async () => {
    expect(await found({ owner: { not: { kind: { eq: 'BUREAU' } } } })).toBe('cdef');
    expect(await found({ not: { owner: { kind: { eq: 'BUREAU' } } } })).toBe('cdef');
    expect(await found({ owner: { or: [{ eq: 'owner:2' }, { kind: { eq: 'BUREAU' } }] } })).toBe('abc');
    expect(await found({ owner: { and: [{ isNull: false }, { not: { kind: { eq: 'BUREAU' } } }] } })).toBe('c');
  });

  it('within an area takes that one and those below it, whatever the depth, those that lie in a circle too', async () => {
    expect(await found({ owner: { area: { within: 'area:1' } } })).toBe('abc');
    expect(await found({ owner: { area: { within: 'area:1a' } } })).toBe('ab');
    expect(await found({ owner: { area: { within: 'area:none' } } })).toBe('');
    expect(await found({ owner: { area: { within: 'area:1', kind: { eq: 'CITY' } } } })).toBe('c');
    const inCircle = filterCondition(areaFields, { within: 'area:x' }, { alias: 't', revision: 2 });
    expect(await selectCount(notes.database.kysely, { table: areas, revision: 2, where: inCircle })).toBe(2);
  });
});

describe('a field of which a row may have many', () => {
  it('holds where one of them fulfils all that is said together', async () => {
    expect(await found({ links: { role: { eq: 'LEAD' } } })).toBe('abc');
    expect(await found({ links: { role: { eq: 'LEAD' }, to: { eq: 'owner:2' } } })).toBe('b');
    expect(await found({ links: { role: { eq: 'SUPPORT' }, to: { eq: 'owner:1' } } })).toBe('');
  });

  it('combines conditions on the row that has them, each about one of them', async () => {
    const both = [{ role: { eq: 'SUPPORT' } }, { to: { eq: 'owner:1' } }];
    expect(await found({ links: { and: both } })).toBe('a');
    expect(await found({ links: { or: both } })).toBe('ab');
    expect(await found({ links: { not: { role: { eq: 'LEAD' } } } })).toBe('def');
    expect(await found({ links: { role: { ne: 'LEAD' } } })).toBe('a');
  });

  it('of those that count can be one that refers further', async () => {
    expect(await found({ leads: { kind: { eq: 'OFFICE' } } })).toBe('b');
    expect(await found({ leads: { kind: { eq: 'OFFICE' }, ne: 'owner:1' } })).toBe('');
    expect(await found({ leads: { area: { within: 'area:1a' } } })).toBe('ab');
    expect(await found({ links: { isNull: true, role: { eq: 'LEAD' } } })).toBe('');
  });

  it('can leave out the row itself', async () => {
    expect(await found({ owner: { counterpartOf: { eq: 'owner:1' } } })).toBe('c');
    expect(await found({ owner: { counterpartOf: { in: ['owner:1', 'owner:2'] } } })).toBe('abc');
    expect(await found({ owner: { counterpartOf: { isNull: true } } })).toBe('');
  });
});
