import { describe, expect, it } from 'vitest';
import type { Issue } from '../src/issue.js';
import { LoadedTable } from '../src/LoadedTable.js';
import { readTableFile } from '../src/readTableFile.js';
import { tableByName } from '../src/subgraphs.js';
import { csvOf, folderWith, sample } from './sampleDataset.js';

const header = 'agency_id,name,kind,document_id,locator';
const alias = 'agency:a/b,区应急局,SHORT_NAME,document:d,正文';

/** What is read of a file of aliases. */
async function read(content: string | Buffer, name = 'aliases') {
  const table = tableByName.get(name);
  if (!table) throw new Error(`there is no table ${name}`);
  const loaded = new LoadedTable(table);
  const issues: Issue[] = [];
  const file = `${folderWith({ [`${name}.csv`]: content })}/${name}.csv`;
  await readTableFile(file, { loaded, report: (issue) => issues.push(issue), onRows: () => {} });
  return { records: loaded.records, issues: issues.map(({ code, row, column }) => [code, row, column]) };
}

const aliasRecord = {
  agency_id: 'agency:a/b',
  name: '区应急局',
  kind: 'SHORT_NAME',
  document_id: 'document:d',
  locator: '正文',
};

describe('a file', () => {
  it.each([
    ['line feeds', `${header}\n${alias}\n`],
    ['carriage returns and line feeds', `${header}\r\n${alias}\r\n`],
    ['carriage returns', `${header}\r${alias}\r`],
    ['no line end at its end', `${header}\n${alias}`],
    ['a byte order mark', `\uFEFF${header}\n${alias}\n`],
    ['a byte order mark before a quoted name', `\uFEFF"agency_id"${header.slice(9)}\n${alias}\n`],
    ['spaces around its cells', `${header.replaceAll(',', ' , ')}\n　${alias.replaceAll(',', '　,　')} \n`],
    [
      'its columns in another order',
      'locator,name,kind,document_id,agency_id\n正文,区应急局,SHORT_NAME,document:d,agency:a/b\n',
    ],
    ['empty lines and rows of empty cells', `${header}\n\n${alias}\n,,,,\n\n`],
  ])('may have %s', async (_, content) => {
    expect(await read(content)).toEqual({ records: [aliasRecord], issues: [] });
  });

  it('numbers its rows as a spreadsheet does, whatever line breaks and empty lines it holds', async () => {
    const faulty = alias.replace('SHORT_NAME', 'NICKNAME');
    const { records, issues } = await read(
      `${header}\r\n"agency:a/c","two\r\nlines",VARIANT,document:d,x\r\n\r\n${faulty}\r\n`,
    );
    expect(issues).toEqual([['CODE_UNKNOWN', 4, 'kind']]);
    expect(records[0]?.name).toBe('two\nlines');
  });

  it('in another encoding is one fault, at its first place, and not one a cell', async () => {
    // GB 18030 of 周村区, twice.
    const gb = Buffer.from('d6dcb4e5c7f8', 'hex');
    const [head, tail] = [Buffer.from(`${header}\nagency:a/b,`), Buffer.from(',VARIANT,document:d,x\nagency:a/c,')];
    const { issues } = await read(Buffer.concat([head, gb, tail, gb, Buffer.from(',VARIANT,document:d,x\n')]));
    expect(issues).toEqual([['FILE_NOT_UTF8', 2, 'name']]);
    const utf16 = Buffer.from(`\uFEFF${header}\n${alias}\n`, 'utf16le');
    expect((await read(utf16)).issues).toEqual([['FILE_NOT_UTF8', 1, null]]);
  });

  it('is read up to the row whose quotes do not match', async () => {
    const { records, issues } = await read(`${header}\n${alias}\n"agency:a/c"x,y,VARIANT,document:d,x\n${alias}\n`);
    expect(records).toHaveLength(1);
    expect(issues).toEqual([['FILE_BROKEN', 3, null]]);
  });

  it('that is empty but for blank lines has no header', async () => {
    expect((await read('\n\n')).issues).toEqual([['HEADER_MISSING', null, null]]);
  });

  it('with a column named like a part of the language has just an unknown column', async () => {
    const { issues } = await read(`${header},constructor\n${alias},x\n`);
    expect(issues).toEqual([['COLUMN_UNKNOWN', 1, 'constructor']]);
  });
});

describe('a cell', () => {
  const observation = (cells: Record<string, string>) =>
    read(csvOf('observations', [{ ...sample.observations[0], ...cells }]), 'observations');

  it('keeps a decimal exact, as it is written', async () => {
    const { records } = await observation({ value: '-12345678901234567890.123456789012345' });
    expect(records[0]?.value).toBe('-12345678901234567890.123456789012345');
  });

  it.each(['1e3', '1,000', '.5', '5.', '1 000', '524亿', '0x10', '+1', '--1', 'NaN', 'Infinity', '1'.repeat(31)])(
    'of figures refuses %s',
    async (value) => {
      expect((await observation({ value })).issues).toEqual([['DECIMAL_MALFORMED', 2, 'value']]);
    },
  );

  it.each([
    '2021-02-29',
    '2021-13-01',
    '2021-00-10',
    '2021-1-1',
    '20210101',
    '0021-01-01',
    '2021-01-01T00:00:00Z',
    '2021/01/01',
  ])('of dates refuses %s', async (as_of) => {
    expect((await observation({ as_of })).issues).toEqual([['DATE_MALFORMED', 2, 'as_of']]);
  });

  it.each(['2024-02-29', '2000-02-29', '1949-10-01'])('of dates takes %s', async (as_of) => {
    expect((await observation({ as_of })).issues).toEqual([]);
  });

  it.each([
    'id:x',
    'observation:',
    'observation:A',
    'observation:a//b',
    'observation:a/',
    'observation:a b',
    'observation:区',
  ])('of ids refuses %s', async (id) => {
    expect((await observation({ id })).issues).toEqual([['ID_MALFORMED', 2, 'id']]);
  });

  it('of an optional boolean that is empty is false, of anything else null', async () => {
    const { records } = await observation({});
    expect(records[0]).toMatchObject({ upper: null, area_id: 'area:370306', note_zh: null, partial: false });
  });
});
