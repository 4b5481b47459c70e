import type { FileHandle } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { type Encoding, encodingOf, textOf } from './encoding.js';
import { Fault, type LocatedFault } from './Fault.js';
import { readFirstLine, separatorNames } from './firstLine.js';
import type { LoadedTable } from './LoadedTable.js';
import { openTableFile, unreadable } from './openTableFile.js';
import { readPlainRows } from './plainRows.js';
import { isBlank, RowReader } from './RowReader.js';

/** The rows of a file are reported to be read in steps of this many. */
const rowsPerReport = 100_000;

/** A longer row is an opening quote whose end is missing. */
const longestRow = 1_000_000;

/** What becomes of the rows while a file is read. */
export interface ReadTarget {
  readonly loaded: LoadedTable;
  /** Takes a fault. */
  readonly report: (fault: LocatedFault) => void;
  /** Takes the number of rows read so far, every so often. */
  readonly onRows: (rows: number) => void;
}

/**
 * Reads a CSV file of a table, row by row and never as a whole: RFC 4180 in UTF-8, UTF-16 or GB18030, with or without byte order
 * mark, any line ends. Rows are counted as a spreadsheet numbers them: a cell with line breaks is one row, an empty line is one, too.
 * @returns the encoding that it was read in; null if it could not be opened.
 */
export async function readTableFile(file: string, target: ReadTarget): Promise<Encoding | null> {
  const opened = await openTableFile(file);
  if (opened instanceof Fault) {
    target.loaded.complete = false;
    target.report(opened.at({ file }));
    return null;
  }
  try {
    return await readOpened(opened, file, target);
  } catch (error) {
    const fault = unreadable(error);
    if (fault === null) throw error;
    target.loaded.complete = false;
    target.report(fault.at({ file }));
    return null;
  } finally {
    await opened.close();
  }
}

async function readOpened(opened: FileHandle, file: string, target: ReadTarget): Promise<Encoding> {
  const { loaded, report } = target;
  const encoding = await encodingOf(opened);
  const { separator, text } = await readFirstLine(textOf(opened, encoding), loaded.table);
  if (separator !== null) {
    loaded.complete = false;
    report(new Fault('SEPARATOR_WRONG', { separator: separatorNames[separator] ?? separator }).at({ file, row: 1 }));
    return encoding;
  }
  await readRows(text, file, target);
  return encoding;
}

async function readRows(text: AsyncGenerator<string>, file: string, target: ReadTarget): Promise<void> {
  const { loaded, report, onRows } = target;
  let row = 0;
  let reader: RowReader | null = null;
  let illegible = false;

  const readRow = (cells: string[]): null => {
    row += 1;
    const index = illegible ? -1 : cells.findIndex((cell) => cell.includes('\uFFFD'));
    if (index >= 0) {
      illegible = true;
      report(new Fault('FILE_NOT_UTF8').at({ file, row, column: reader?.columnAt(index), value: cells[index] }));
    }
    // A header that is illegible or empty names no column, and nothing below it can be read.
    if (row === 1 && !illegible && !isBlank(cells)) reader = new RowReader(file, cells, loaded, report);
    else reader?.read(cells, row);
    if (row % rowsPerReport === 0) onRows(row - 1);
    // Nothing is to be passed on: the row has been read.
    return null;
  };

  const parser = parse({
    on_record: readRow,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    max_record_size: longestRow,
  });
  parser.resume();
  try {
    const rest = await readPlainRows(text, longestRow, readRow);
    if (rest !== null) await pipeline(rest, parser);
    if (reader === null && !illegible) report(new Fault('HEADER_MISSING').at({ file }));
  } catch (error) {
    loaded.complete = false;
    if (!(error instanceof CsvError)) throw error;
    report(new Fault('FILE_BROKEN', { reason: error.code }).at({ file, row: row + 1 }));
  }
  if (reader === null) loaded.complete = false;
  onRows(Math.max(row - 1, 0));
}
