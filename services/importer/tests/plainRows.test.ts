import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { readPlainRows } from '../src/plainRows.js';

async function* pieces(text: string, length: number): AsyncGenerator<string> {
  for (let start = 0; start < text.length; start += length) yield text.slice(start, start + length);
}

/** The rows that are read, and what is left. */
async function read(text: string, length: number) {
  const rows: string[][] = [];
  const rest = await readPlainRows(pieces(text, length), 1_000, (cells) => rows.push(cells));
  let left = '';
  for await (const piece of rest ?? []) left += piece;
  return { rows, left };
}

const parsed = (text: string): string[][] =>
  parse(text, { relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r'] });

describe('rows without a quotation mark', () => {
  it.each(['', 'a', 'a,b\n', 'a,b\r\nc\r\n\r\nd', '\n\na,,\r\r\nb\n\r', ',\r', '\r', 'a\r\n', '周,村\n区\r'])(
    'are those that the parser reads, wherever pieces of the text end: %j',
    async (text) => {
      for (const length of [1, 2, 3, 100]) expect(await read(text, length)).toEqual({ rows: parsed(text), left: '' });
    },
  );

  it('end where the first mark is near, at the beginning of a row', async () => {
    const text = 'a,b\nc,d\ne,"f\ng"\nh\n';
    for (const length of [1, 2, 5, 9, 100]) {
      const { rows, left } = await read(text, length);
      expect([...rows, ...parsed(left)]).toEqual(parsed(text));
      expect(left).toContain('e,"f\ng"\nh\n');
    }
  });

  it('end where one is longer than it may be', async () => {
    const long = 'x'.repeat(5_000);
    expect(await read(`a\n${long}`, 100)).toEqual({ rows: [['a']], left: long });
  });
});
