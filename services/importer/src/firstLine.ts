import type { RecordTable } from '@zibo-graph/database';
import { columnOfTitle } from './columnTitles.js';

/** A first line may be as long as this; a longer one is none. */
const longestLine = 65_536;

const otherSeparators = [';', '\t', '|', '；', '，', '、'];

/** The characters by which people know them. */
export const separatorNames: Readonly<Record<string, string>> = { '\t': 'Tab', ';': ';', '|': '|' };

/** What the first line of a file says about how its cells are separated. */
export interface FirstLine {
  /** The separator, where it is not the comma. */
  readonly separator: string | null;
  /** The text from the header on: the line `sep=,`, by which spreadsheets are told the separator, is not part of it. */
  readonly text: AsyncGenerator<string>;
}

/** Reads the first line of a text, which is the header of a table. */
export async function readFirstLine(text: AsyncGenerator<string>, table: RecordTable): Promise<FirstLine> {
  let start = '';
  while (start.length < longestLine && !/[\r\n]/.test(start)) {
    const { value, done } = await text.next();
    if (done) break;
    start += value;
  }
  const told = /^"?sep=(.)"?(?:\r\n|\n|\r|$)/i.exec(start);
  const rest = told ? start.slice(told[0].length) : start;
  const separator = told ? (told[1] as string) : guessedSeparator(/^[^\r\n]*/.exec(rest)?.[0] ?? '', table);
  return { separator: separator === ',' ? null : separator, text: startingWith(rest, text) };
}

/** The separator with which two columns of the table are found, if there are not two with the comma. */
function guessedSeparator(line: string, table: RecordTable): string {
  const columnsBy = (separator: string): number =>
    line.split(separator).filter((cell) => columnOfTitle(table, cell.replaceAll('"', '')) !== null).length;
  if (columnsBy(',') > 1) return ',';
  return otherSeparators.find((separator) => columnsBy(separator) > 1) ?? ',';
}

async function* startingWith(start: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield start;
  yield* rest;
}
