import type { Column, RecordTable } from '@zibo-graph/database';
import { codelist } from '@zibo-graph/schema';
import { Fault } from './issue.js';
import { nearest } from './nearest.js';
import { tableByPrefix } from './subgraphs.js';
import { isUscc } from './uscc.js';

/** What a checked cell holds: null where it is empty. */
export type CellValue = string | number | boolean | null;

/** Reads a trimmed cell: gives what it holds, or what is wrong with it. */
export type CellReader = (cell: string) => CellValue | Fault;

/** Ids are in indexes of the database, whose entries have a limit. */
const longestId = 200;
/** Texts that identify a row are in such indexes too. */
const longestKeyText = 500;
const longestText = 10_000;

/** The reader of the cells of a column. */
export function cellReader(table: RecordTable, name: string, column: Column): CellReader {
  const read = contentReader(table, name, column);
  const empty = column.required ? new Fault('VALUE_MISSING') : column.kind === 'boolean' ? false : null;
  return (cell) => (cell === '' ? empty : read(cell));
}

function contentReader(table: RecordTable, name: string, column: Column): CellReader {
  switch (column.kind) {
    case 'text':
      return textReader(table.key.includes(name) ? longestKeyText : longestText);
    case 'integer':
      return figure(readInteger);
    case 'decimal':
      return figure(readDecimal);
    case 'date':
      return figure((cell) => (isCalendarDate(cell) ? ofOurTime(cell) : new Fault('DATE_MALFORMED')));
    case 'partialDate':
      return figure((cell) => (isPartialDate(cell) ? ofOurTime(cell) : new Fault('PARTIAL_DATE_MALFORMED')));
    case 'boolean':
      return (cell) => (cell === 'true' || cell === 'false' ? cell === 'true' : new Fault('BOOLEAN_MALFORMED'));
    case 'code':
      return codeReader(column.codelist);
    case 'id':
      return idReader(column.prefix, new Fault('ID_MALFORMED', { prefix: column.prefix }));
    case 'reference':
      return shared(idReader(column.prefix, new Fault('REFERENCE_MALFORMED', { prefix: column.prefix })));
    case 'anyReference':
      return shared(anyReferenceReader());
    case 'uscc':
      return figure((cell) => (isUscc(cell) ? cell : new Fault('USCC_MALFORMED')));
  }
}

function textReader(limit: number): CellReader {
  return (cell) => {
    if (cell.length > limit) return new Fault('TEXT_TOO_LONG', { length: cell.length, limit });
    // A line break within a cell is the same text, whichever system wrote the file.
    const text = cell.includes('\r') ? cell.replace(/\r\n?/g, '\n') : cell;
    return /[^\P{Cc}\t\n]/u.test(text) ? new Fault('CONTROL_CHARACTER') : text;
  };
}

/** Figures are ASCII: a full-width digit that looks right must not fail with a message about something else. */
const figure =
  (read: CellReader): CellReader =>
  (cell) =>
    /[０-９．－＋，％Ａ-Ｚ]/.test(cell)
      ? new Fault('FULL_WIDTH_DIGITS', { halfWidth: cell.normalize('NFKC') })
      : read(cell);

function readInteger(cell: string): number | Fault {
  if (!/^-?\d{1,30}$/.test(cell)) return new Fault('INTEGER_MALFORMED');
  const value = Number(cell);
  return value === (value | 0) ? value | 0 : new Fault('INTEGER_TOO_LARGE');
}

/** The one form of a decimal that the database gives back: without leading zeros, and nothing is less than zero by nothing. */
function readDecimal(cell: string): string | Fault {
  if (!/^-?\d{1,30}(\.\d{1,15})?$/.test(cell)) return new Fault('DECIMAL_MALFORMED');
  const decimal = cell.replace(/^(-?)0+(?=\d)/, '$1');
  return /[1-9]/.test(decimal) ? decimal : decimal.replace('-', '');
}

function isCalendarDate(cell: string): boolean {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(cell)) return false;
  const date = new Date(`${cell}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(cell);
}

const isPartialDate = (cell: string): boolean =>
  /^[1-9]\d{3}$/.test(cell) || /^[1-9]\d{3}-(0[1-9]|1[0-2])$/.test(cell) || isCalendarDate(cell);

/** A plan may look far ahead; what is further off is a digit that slipped. */
const ofOurTime = (date: string): string | Fault =>
  date >= '1900' && date < '2101' ? date : new Fault('DATE_OUT_OF_BOUNDS');

function codeReader(name: string): CellReader {
  const { entries, get } = codelist(name);
  const codes = entries.map((entry) => entry.code);
  return (cell) => {
    const entry = get(cell);
    if (entry) return entry.code;
    const titled = entries.find(({ titleZh, titleEn }) => titleZh === cell || titleEn === cell);
    return new Fault('CODE_UNKNOWN', { codelist: name, nearest: titled?.code ?? nearest(cell.toUpperCase(), codes) });
  };
}

function idReader(prefix: string, malformed: Fault): CellReader {
  const pattern = new RegExp(`^${prefix}:[a-z0-9.-]+(/[a-z0-9.-]+)*$`);
  return (cell) => {
    if (cell.length > longestId) return new Fault('TEXT_TOO_LONG', { length: cell.length, limit: longestId });
    return pattern.test(cell) ? cell : malformed;
  };
}

/** The reader of a reference to a row of whichever table. */
function anyReferenceReader(): CellReader {
  const readers = [...tableByPrefix.keys()].map((prefix) => {
    const malformed = new Fault('REFERENCE_MALFORMED', { prefix });
    return [`${prefix}:`, idReader(prefix, malformed)] as const;
  });
  const malformed = new Fault('REFERENCE_MALFORMED', { prefix: [...tableByPrefix.keys()].join(':, ') });
  return (cell) => readers.find(([start]) => cell.startsWith(start))?.[1](cell) ?? malformed;
}

/** Many rows refer to the same few: one string for all of them keeps a long file small in memory. */
function shared(read: CellReader): CellReader {
  const known = new Map<string, CellValue | Fault>();
  return (cell) => {
    let value = known.get(cell);
    if (value === undefined) {
      value = read(cell);
      known.set(cell, value);
    }
    return value;
  };
}
