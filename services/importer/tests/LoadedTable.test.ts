import { existsSync, readdirSync } from 'node:fs';
import { id, optional, type RecordValues, recordDigest, recordTable, text } from '@zibo-graph/database';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { defaultDataset } from '../src/defaultDataset.js';
import { LoadedTable } from '../src/LoadedTable.js';
import { readDataset } from '../src/readDataset.js';
import { ScratchFileError } from '../src/scratchFile.js';
import { folderWith } from './sampleDataset.js';

const notes = recordTable('plans', 'notes', ['id'], { body: optional(text()), id: id('note') });
const rows = 20_000;

/** Of many sizes, with and without Chinese, some longer than a block. */
const bodyOf = (row: number): string | null =>
  row % 7 === 0
    ? null
    : (row % 2 === 0 ? '周村区“应急”\n' : 'plain "text" ').repeat(row % 40) +
      (row === 9_000 ? '长'.repeat(400_000) : '');
const noteOf = (row: number): RecordValues => ({ id: `note:${row}`, body: bodyOf(row) });

function filled(): LoadedTable {
  const loaded = new LoadedTable(notes);
  for (let row = 0; row < rows; row += 1)
    loaded.add(noteOf(row), { file: row < 100 ? 'a.csv' : 'b.csv', row: row + 2 });
  return loaded;
}

describe('a table that is read', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('gives its records as they were added, in order and each by its id, whatever is added meanwhile', () => {
    const loaded = filled();
    let row = 0;
    for (const record of loaded.records) {
      if (row < rows) expect(record).toEqual(noteOf(row));
      if (row === 6_000) loaded.add({ id: 'note:late', body: '后来' }, { file: 'c.csv', row: 1 });
      row += 1;
    }
    expect(row).toBe(rows + 1);
    for (const asked of [0, 1, 5_000, 8_999, 9_000, 9_001, rows - 1]) {
      expect(loaded.get(`note:${asked}`)).toEqual(noteOf(asked));
      expect(loaded.records.at(asked)).toEqual(noteOf(asked));
      expect(loaded.placeOfKey({ id: `note:${asked}` })).toEqual({
        file: asked < 100 ? 'a.csv' : 'b.csv',
        row: asked + 2,
      });
    }
    expect(loaded.get('note:late')?.body).toBe('后来');
    expect([loaded.hasId('note:none'), loaded.get(null), loaded.hasId('note:1\n')]).toEqual([false, undefined, false]);
    loaded.close();
  });

  it('knows which keys came before, and the digest of each record', () => {
    const loaded = filled();
    loaded.add(noteOf(11), { file: 'c.csv', row: 1 });
    loaded.add({ id: null, body: null }, { file: 'c.csv', row: 2 });
    loaded.add({ id: null, body: null }, { file: 'c.csv', row: 3 });
    expect([...loaded.repeatedKeys()]).toEqual([{ row: rows, first: 11 }]);
    let row = 0;
    for (const { digest } of loaded.stored) {
      if (row < rows) expect(digest).toBe(recordDigest(noteOf(row)));
      row += 1;
    }
    expect(loaded.stored.length).toBe(row);
    loaded.close();
  });

  it('leaves nothing in the folder for temporary files, not even while it is open', () => {
    const folder = folderWith({});
    vi.stubEnv('TMPDIR', folder);
    const loaded = filled();
    expect(loaded.get('note:5000')).toEqual(noteOf(5_000));
    expect(readdirSync(folder)).toEqual([]);
    loaded.close();
  });

  it('needs no such folder for the data that come with the program', async () => {
    vi.stubEnv('TMPDIR', `${folderWith({})}/none`);
    const { dataset, faults } = await readDataset(defaultDataset());
    const rowsOf = ({ records }: { readonly records: { readonly length: number } }) => records.length;
    const copies = dataset.contents().flatMap((content) => content.copies ?? []);
    expect(faults.count).toBe(0);
    expect(Math.max(...copies.map(rowsOf))).toBeGreaterThan(1_000);
    dataset.close();
  });

  it('says in both languages which folder cannot hold its temporary file', () => {
    const folder = `${folderWith({})}/none`;
    vi.stubEnv('TMPDIR', folder);
    expect(existsSync(folder)).toBe(false);
    expect(filled).toThrow(ScratchFileError);
    expect(filled).toThrow(/临时文件夹 .*none .*TMPDIR.*temporary folder .*none.*ENOENT/);
    expect(filled).toThrow(expect.objectContaining({ code: 'SCRATCH_UNUSABLE' }));
  });

  it('says of a folder that is full what to do, and nothing of what was written: a subgraph may have its part already', () => {
    const cause = Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' });
    const { code, message } = new ScratchFileError('/full', cause);
    expect(code).toBe('SCRATCH_FULL');
    expect(message).toMatch(/\/full 所在磁盘空间已满.*TMPDIR.*no room left .*\/full.*TMPDIR.*ENOSPC/);
    expect(message).not.toMatch(/[Nn]othing|未写入/);
  });
});
