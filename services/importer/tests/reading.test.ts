import { describe, expect, it } from 'vitest';
import type { LocatedFault } from '../src/Fault.js';
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
  const faults: LocatedFault[] = [];
  const file = `${folderWith({ [`${name}.csv`]: content })}/${name}.csv`;
  const encoding = await readTableFile(file, { loaded, report: (fault) => faults.push(fault), onRows: () => {} });
  return { records: [...loaded.records], faults: faults.map(({ code, row, column }) => [code, row, column]), encoding };
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
    expect(await read(content)).toMatchObject({ records: [aliasRecord], faults: [] });
  });

  it('numbers its rows as a spreadsheet does, whatever line breaks and empty lines it holds', async () => {
    const faulty = alias.replace('SHORT_NAME', 'NICKNAME');
    const { records, faults } = await read(
      `${header}\r\n"agency:a/c","two\r\nlines",VARIANT,document:d,x\r\n\r\n${faulty}\r\n`,
    );
    expect(faults).toEqual([['CODE_UNKNOWN', 4, 'kind']]);
    expect(records[0]?.name).toBe('two\nlines');
  });

  it('may be in GB18030 or UTF-16, and says which it was', async () => {
    // 区应急局 and 正文 in GB18030.
    const [name, locator] = [Buffer.from('c7f8d3a6bcb1bed6', 'hex'), Buffer.from('d5fdcec4', 'hex')];
    const [head, middle] = [Buffer.from(`${header}\nagency:a/b,`), Buffer.from(',SHORT_NAME,document:d,')];
    const whole = { records: [aliasRecord], faults: [] };
    const gb = Buffer.concat([head, name, middle, locator, Buffer.from('\r\n')]);
    expect(await read(gb)).toMatchObject({ ...whole, encoding: 'GB18030' });
    const marked = Buffer.from(`\uFEFF${header}\n${alias}\n`, 'utf16le');
    expect(await read(marked)).toMatchObject({ ...whole, encoding: 'UTF-16LE' });
    expect(await read(marked.subarray(2))).toMatchObject({ ...whole, encoding: 'UTF-16LE' });
    expect(await read(marked.swap16())).toMatchObject({ ...whole, encoding: 'UTF-16BE' });
    expect(await read(`${header}\n${alias}\n`)).toMatchObject({ ...whole, encoding: 'UTF-8' });
  });

  it('in UTF-8 with a wrong byte in it is one fault, at its first place, and not one a cell', async () => {
    const [head, tail] = [
      Buffer.from(`${header}\n${alias}\nagency:a/c,区`),
      Buffer.from('局,VARIANT,document:d,正文\n'),
    ];
    const { faults, encoding } = await read(Buffer.concat([head, Buffer.from([0xc7, 0xf8]), tail]));
    expect(faults).toEqual([['FILE_NOT_UTF8', 3, 'name']]);
    expect(encoding).toBe('UTF-8');
  });

  it.each([
    ['a semicolon', ';'],
    ['a tab', '\t'],
    ['a bar', '|'],
    ['a comma of Chinese', '，'],
  ])('whose cells have %s between them is one fault', async (_, separator) => {
    const content = `${header}\n${alias}\n${alias}\n`.replaceAll(',', separator);
    expect((await read(content)).faults).toEqual([['SEPARATOR_WRONG', 1, null]]);
    const quoted = `"${header}"\n"${alias}"\n`.replaceAll(',', `"${separator}"`);
    expect((await read(quoted)).faults).toEqual([['SEPARATOR_WRONG', 1, null]]);
  });

  it('may begin with the line that tells a spreadsheet of the comma, and is refused where it tells of another sign', async () => {
    expect(await read(`sep=,\r\n${header}\r\n${alias}`)).toMatchObject({ records: [aliasRecord], faults: [] });
    expect((await read(`sep=;\n${header}\n${alias}`)).faults).toEqual([['SEPARATOR_WRONG', 1, null]]);
  });

  it.each([
    ['Chinese titles', '单位,名称,类型,出处文件,出处位置'],
    ['both as templates have them', '单位 agency_id,名称 name,类型 kind,出处文件 document_id,出处位置 locator'],
    ['names in capitals', header.toUpperCase()],
  ])('may name its columns by %s', async (_, titles) => {
    expect(await read(`${titles}\n${alias}\n`)).toMatchObject({ records: [aliasRecord], faults: [] });
  });

  it('whose first row is no header is one fault, and nothing below it is read', async () => {
    const found = await read(`机构,叫法,种类,文件,在哪\n${alias}\n${alias}\n`);
    expect(found).toMatchObject({ records: [], faults: [['HEADER_UNKNOWN', 1, null]] });
    expect(await read(`${alias}\n${alias}\n`)).toMatchObject({ faults: [['HEADER_UNKNOWN', 1, null]] });
  });

  it('may have empty columns and cells that a spreadsheet added at its end, or left out', async () => {
    expect(await read(`${header},,\n${alias},,\n,,,,,,\n`)).toMatchObject({ records: [aliasRecord], faults: [] });
    expect(await read(`${header}\n${alias},,,\n`)).toMatchObject({ records: [aliasRecord], faults: [] });
    const { records, faults } = await read(
      `id,kind,title_zh,title_en,year_inferred,url\ndocument:d,PLAN,纲要,Outline,false\n`,
      'documents',
    );
    expect(faults).toEqual([]);
    expect(records[0]).toMatchObject({ id: 'document:d', url: null, issued_on: null, year_inferred: false });
  });

  it('is read up to the row whose quotes do not match', async () => {
    const { records, faults } = await read(`${header}\n${alias}\n"agency:a/c"x,y,VARIANT,document:d,x\n${alias}\n`);
    expect(records).toHaveLength(1);
    expect(faults).toEqual([['FILE_BROKEN', 3, null]]);
  });

  it('that is empty but for blank lines has no header', async () => {
    expect((await read('\n\n')).faults).toEqual([['HEADER_MISSING', null, null]]);
  });

  it('with a column named like a part of the language has just an unknown column', async () => {
    const { faults } = await read(`${header},constructor\n${alias},x\n`);
    expect(faults).toEqual([['COLUMN_UNKNOWN', 1, 'constructor']]);
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
      expect((await observation({ value })).faults).toEqual([['DECIMAL_MALFORMED', 2, 'value']]);
    },
  );

  it.each([
    '2021-02-29',
    '2021-13-01',
    '2021-00-10',
    '20210101',
    '0021-01-01',
    '2021-01-01T00:00:00Z',
    '2021/2/30',
    '8/12/2022',
    '2022/12',
    '2022-12/8',
    '2022/12/8 9:30',
    '44903',
  ])('of dates refuses %s', async (as_of) => {
    expect((await observation({ as_of })).faults).toEqual([['DATE_MALFORMED', 2, 'as_of']]);
  });

  it.each(['2024-02-29', '2000-02-29', '1949-10-01'])('of dates takes %s', async (as_of) => {
    expect((await observation({ as_of })).faults).toEqual([]);
  });

  it.each([
    ['2022/12/8', '2022-12-08'],
    ['2022/12/08', '2022-12-08'],
    ['2022-12-8', '2022-12-08'],
    ['2022.12.8', '2022-12-08'],
    ['2022年12月8日', '2022-12-08'],
    ['2022/12/8 0:00', '2022-12-08'],
    ['２０２２－１２－０８', '2022-12-08'],
    ['２０２２／１２／８', '2022-12-08'],
  ])('of dates reads %s as %s', async (as_of, date) => {
    const { records, faults } = await observation({ as_of });
    expect([records[0]?.as_of, faults]).toEqual([date, []]);
  });

  it.each([
    ['2022年', '2022'],
    ['2022/1', '2022-01'],
    ['2022年11月', '2022-11'],
    ['2022/11/6', '2022-11-06'],
    ['２０２２', '2022'],
  ])('of years and months reads %s as %s', async (published, part) => {
    const { records, faults } = await read(csvOf('documents', [{ ...sample.documents[0], published }]), 'documents');
    expect([records[0]?.published, faults]).toEqual([part, []]);
  });

  it.each(['2022.11', '2022/13', '11/2022', '0/1'])('of years and months refuses %s', async (published) => {
    const { faults } = await read(csvOf('documents', [{ ...sample.documents[0], published }]), 'documents');
    expect(faults).toEqual([['PARTIAL_DATE_MALFORMED', 2, 'published']]);
  });

  it.each([
    [{ value: '９０．５' }, { value: '90.5' }],
    [{ value: '－９０．５' }, { value: '-90.5' }],
    [{ value: '−90.5' }, { value: '-90.5' }],
    [{ value: '0090.50' }, { value: '90.50' }],
    [{ value: '-0.0' }, { value: '0.0' }],
    [{ unit: 'ＰＥＲＣＥＮＴ' }, { unit: 'PERCENT' }],
    [{ area_id: 'area：３７０３０６' }, { area_id: 'area:370306' }],
    [{ partial: 'TRUE' }, { partial: true }],
    [{ partial: '否' }, { partial: false }],
  ])('reads %o as %o', async (cells, read) => {
    const { records, faults } = await observation(cells);
    expect(records[0]).toMatchObject(read);
    expect(faults).toEqual([]);
  });

  it.each(['１，２３４', '９５％', '1.2E+10'])('of figures refuses %s, whatever its width', async (value) => {
    expect((await observation({ value })).faults).toEqual([['DECIMAL_MALFORMED', 2, 'value']]);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://a/b',
    '//a.cn',
    'http://',
    'http://a b',
    'https://u:p@a.cn/',
    ' javascript://a.cn',
  ])('of web addresses refuses %s', async (url) => {
    const { faults } = await read(csvOf('documents', [{ ...sample.documents[0], url }]), 'documents');
    expect(faults).toEqual([['URL_MALFORMED', 2, 'url']]);
  });

  it.each(['http://www.zibo.gov.cn/a.html?b=1#c', 'HTTPS://政务.中国/甲'])('of web addresses takes %s', async (url) => {
    const { records, faults } = await read(csvOf('documents', [{ ...sample.documents[0], url }]), 'documents');
    expect([records[0]?.url, faults]).toEqual([url, []]);
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
    expect((await observation({ id })).faults).toEqual([['ID_MALFORMED', 2, 'id']]);
  });

  it('of an optional boolean that is empty is false, of anything else null', async () => {
    const { records } = await observation({});
    expect(records[0]).toMatchObject({ upper: null, area_id: 'area:370306', note_zh: null, partial: false });
  });
});
