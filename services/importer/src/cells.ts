import type { Column, RecordTable } from '@zibo-graph/database';
import { codeReader } from './codes.js';
import { readDate, readPartialDate } from './dates.js';
import { Fault } from './Fault.js';
import { ownCopy } from './ownCopy.js';
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
const longestUrl = 2_000;

/** The reader of the cells of a column. */
export function cellReader(table: RecordTable, name: string, column: Column): CellReader {
  const content = contentReader(table, name, column);
  const read: CellReader = column.kind === 'text' ? content : (cell) => content(halfWidth(cell));
  const empty = column.required ? new Fault('VALUE_MISSING') : column.kind === 'boolean' ? false : null;
  return (cell) => (cell === '' ? empty : read(cell));
}

function contentReader(table: RecordTable, name: string, column: Column): CellReader {
  switch (column.kind) {
    case 'text':
      return textReader(table.key.includes(name) ? longestKeyText : longestText);
    case 'integer':
      return readInteger;
    case 'decimal':
      return readDecimal;
    case 'date':
      return (cell) => ofOurTime(readDate(cell) ?? new Fault('DATE_MALFORMED'));
    case 'partialDate':
      return (cell) => ofOurTime(readPartialDate(cell) ?? new Fault('PARTIAL_DATE_MALFORMED'));
    case 'boolean':
      return (cell) => booleans[cell.toLowerCase()] ?? new Fault('BOOLEAN_MALFORMED');
    case 'code':
      return column.prefix === undefined ? codeReader(column.codelist) : ownCodeReader(column.codelist, column.prefix);
    case 'id':
      return idReader(column.prefix, new Fault('ID_MALFORMED', { prefix: column.prefix }));
    case 'reference':
      return remembered(idReader(column.prefix, new Fault('REFERENCE_MALFORMED', { prefix: column.prefix })));
    case 'anyReference':
      return remembered(anyReferenceReader());
    case 'uscc':
      return (cell) => (isUscc(cell) ? cell : new Fault('USCC_MALFORMED'));
    case 'url':
      return readUrl;
  }
}

/** Spreadsheets write TRUE and FALSE. */
const booleans: Readonly<Record<string, boolean>> = { true: true, false: false, 是: true, 否: false };

/**
 * What is no text is ASCII: full-width digits, letters and signs, which Chinese input methods give, are read as what they
 * look like, and so is the minus sign of typesetters.
 */
const halfWidth = (cell: string): string =>
  /[\uff01-\uff5e\u2212]/.test(cell) ? cell.normalize('NFKC').replaceAll('\u2212', '-') : cell;

function textReader(limit: number): CellReader {
  return (cell) => {
    if (cell.length > limit) return new Fault('TEXT_TOO_LONG', { length: cell.length, limit });
    // A line break within a cell is the same text, whichever system wrote the file.
    const text = cell.includes('\r') ? cell.replace(/\r\n?/g, '\n') : cell;
    return /[^\P{Cc}\t\n]/u.test(text) ? new Fault('CONTROL_CHARACTER') : text;
  };
}

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

/** A plan may look far ahead; what is further off is a digit that slipped. */
const ofOurTime = (date: string | Fault): string | Fault =>
  date instanceof Fault || (date >= '1900' && date < '2101') ? date : new Fault('DATE_OUT_OF_BOUNDS');

/** An address that a page may link to: a browser runs what stands behind other schemes. */
function readUrl(cell: string): string | Fault {
  if (cell.length > longestUrl) return new Fault('TEXT_TOO_LONG', { length: cell.length, limit: longestUrl });
  const url = /^https?:\/\/[^\s\p{Cc}"'<>\\^`{|}]+$/iu.test(cell) && URL.canParse(cell) ? new URL(cell) : null;
  return url !== null && url.username === '' && url.password === '' ? cell : new Fault('URL_MALFORMED');
}

function idReader(prefix: string, malformed: Fault): CellReader {
  const pattern = new RegExp(`^${prefix}:[a-z0-9.-]+(/[a-z0-9.-]+)*$`);
  return (cell) => {
    if (cell.length > longestId) return new Fault('TEXT_TOO_LONG', { length: cell.length, limit: longestId });
    return pattern.test(cell) ? cell : malformed;
  };
}

/** The reader of a code of a codelist, or of the id of a row by which a data set brings a code of its own. */
function ownCodeReader(codelist: string, prefix: string): CellReader {
  const [readCode, readId] = [codeReader(codelist, prefix), idReader(prefix, new Fault('ID_MALFORMED', { prefix }))];
  return remembered((cell) => (cell.startsWith(`${prefix}:`) ? readId(cell) : readCode(cell)));
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

/** So many references of a column are remembered. */
const mostKnown = 1_000;

/** Many rows refer to the same few: what was found of them is remembered. */
function remembered(read: CellReader): CellReader {
  const known = new Map<string, CellValue | Fault>();
  return (cell) => {
    let value = known.get(cell);
    if (value === undefined) {
      value = read(cell);
      if (known.size >= mostKnown) known.clear();
      const own = ownCopy(cell);
      known.set(own, value === cell ? own : value);
    }
    return value;
  };
}
