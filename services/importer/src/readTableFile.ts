import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { Fault, type Issue } from './issue.js';
import type { LoadedTable } from './LoadedTable.js';
import { isBlank, RowReader } from './RowReader.js';

/** The rows of a file are reported to be read in steps of this many. */
const rowsPerReport = 100_000;

/** A longer row is an opening quote whose end is missing. */
const longestRow = 1_000_000;

/** What becomes of the rows while a file is read. */
export interface ReadTarget {
  readonly loaded: LoadedTable;
  /** Takes a fault. */
  readonly report: (issue: Issue) => void;
  /** Takes the number of rows read so far, every so often. */
  readonly onRows: (rows: number) => void;
}

/**
 * Reads a CSV file of a table, row by row and never as a whole: RFC 4180 in UTF-8, with or without byte order mark, any
 * line ends. Rows are counted as a spreadsheet numbers them: a cell with line breaks is one row, an empty line is one, too.
 */
export async function readTableFile(file: string, { loaded, report, onRows }: ReadTarget): Promise<void> {
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
    await pipeline(createReadStream(file), decodeUtf8, parser);
    if (reader === null && !illegible) report(new Fault('HEADER_MISSING').at({ file }));
  } catch (error) {
    loaded.complete = false;
    report(faultOf(error).at({ file, row: error instanceof CsvError ? row + 1 : undefined }));
  }
  if (reader === null) loaded.complete = false;
  onRows(Math.max(row - 1, 0));
}

/** Bytes that are not UTF-8 become U+FFFD, by which their cell is found; the byte order mark goes. */
async function* decodeUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

function faultOf(error: unknown): Fault {
  if (error instanceof CsvError) return new Fault('FILE_BROKEN', { reason: error.code });
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (syscall !== undefined && code !== undefined) return new Fault('FILE_UNREADABLE', { reason: code });
  throw error;
}
