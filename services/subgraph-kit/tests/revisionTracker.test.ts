import { beforeEach, describe, expect, it } from 'vitest';
import { type DatabaseState, decodeState, encodeState, RevisionTracker } from '../src/subgraph/revisionTracker.js';

/** A state in which the notes and the pages of a database were written at times, each the revision of the number it has written. */
const state = (notesAt: number, pagesAt = notesAt, database: string | null = 'one'): DatabaseState => ({
  database,
  subgraphs: {
    notes: { revision: notesAt % 100, changedAt: notesAt },
    pages: { revision: pagesAt % 100, changedAt: pagesAt },
  },
});

let notes: RevisionTracker;
let pages: RevisionTracker;
let told: number[];
beforeEach(() => {
  [notes, pages, told] = [new RevisionTracker('notes'), new RevisionTracker('pages'), []];
  notes.onRevision((revision) => told.push(revision));
  notes.onState((heard, isBack) => pages.applyShared(heard, isBack));
  pages.onState((heard, isBack) => notes.applyShared(heard, isBack));
});
const revisions = () => [notes.known?.revision, pages.known?.revision];

describe('what one subgraph is told of a database', () => {
  it('another one knows at once if it is on the same', () => {
    pages.applyPolled(state(104));
    notes.applyPolled(state(105));
    expect(revisions()).toEqual([5, 5]);
    pages.applyPiggybacked(state(106));
    expect([...revisions(), told]).toEqual([6, 6, [5, 6]]);
  });

  it('another one does not take for its own as long as it is not known to be there', () => {
    notes.applyPolled(state(105));
    expect(revisions()).toEqual([5, undefined]);
    pages.applyPolled(state(104, 104, 'two'));
    notes.applyPolled(state(106));
    expect(revisions()).toEqual([6, 4]);
    pages.applyPolled(state(107, 107, null));
    notes.applyPolled(state(108, 108, null));
    expect(revisions()).toEqual([8, 7]);
  });

  it('is not taken for put back, however long another one lags behind', () => {
    pages.applyPolled(state(104));
    notes.applyPolled(state(105));
    for (let time = 0; time < 20; time += 1) {
      pages.applyPolled(state(104));
      notes.applyPolled(state(105));
    }
    expect([...revisions(), told]).toEqual([5, 5, [5]]);
  });

  it('takes nothing back where it is older, and passes on nothing of it', () => {
    pages.applyPolled(state(104));
    notes.applyPolled(state(105));
    for (let time = 0; time < 5; time += 1) pages.applyPolled(state(104));
    pages.applyPolled(state(105));
    for (let time = 0; time < 5; time += 1) pages.applyPolled(state(104));
    expect([...revisions(), told]).toEqual([5, 5, [5]]);
  });
});

describe('a database that was put back', () => {
  beforeEach(() => {
    pages.applyPolled(state(107));
    notes.applyPolled(state(110));
  });
  const fiveOlder = () => {
    for (let time = 0; time < 5; time += 1) notes.applyPolled(state(107));
  };

  it('is believed by all of its subgraphs when one was told six times in a row', () => {
    fiveOlder();
    expect(revisions()).toEqual([10, 10]);
    notes.applyPolled(state(107));
    expect([...revisions(), told, notes.state]).toEqual([7, 7, [10, 7], state(107)]);
  });

  it('is not what was told without being asked for', () => {
    for (let time = 0; time < 7; time += 1) notes.applyPiggybacked(state(107));
    expect(revisions()).toEqual([10, 10]);
  });

  it('is seen at once when something was written since: it has the same number, or a lower one, and a later time', () => {
    const later = (revision: number, changedAt: number) => {
      const stands = { revision, changedAt };
      notes.applyPolled({ database: 'one', subgraphs: { notes: stands, pages: stands } });
    };
    later(8, 111);
    expect(revisions()).toEqual([8, 8]);
    later(8, 112);
    expect([...revisions(), told]).toEqual([8, 8, [10, 8, 8]]);
  });
});

describe('the header that tells a state', () => {
  it('is read as it was written', () => {
    expect(decodeState(encodeState(state(105)))).toEqual(state(105));
  });

  it.each([
    undefined,
    '',
    'null',
    '5',
    '{}',
    '{"database":null,"subgraphs":{}}',
    '{"database":"one"}',
    '{"database":"one","subgraphs":{"notes":null}}',
    '{"database":"one","subgraphs":{"notes":{"revision":5}}}',
    '{"database":"one","subgraphs":{"notes":{"revision":-1,"changedAt":1}}}',
    '{"database":"one","subgraphs":{"notes":{"revision":1.5,"changedAt":1}}}',
    '{"database":"one","subgraphs":{"notes":{"revision":"1","changedAt":1}}}',
    ['{"database":"one","subgraphs":{}}', '{"database":"one","subgraphs":{}}'],
  ])('says nothing where it is %j', (text) => {
    expect(decodeState(text)).toBeNull();
  });
});
