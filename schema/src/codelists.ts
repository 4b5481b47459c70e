import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { pathOf, readText, remembered } from './files.js';

/** One row of a codelist. Its further columns (of `unit`: `dimension`, `per`) stand beside the four of every codelist. */
export interface CodelistEntry {
  /** Stable code, equal to the value of the GraphQL enum of the same name where there is one. */
  readonly code: string;
  /** Title in Chinese. */
  readonly titleZh: string;
  /** Title in English. */
  readonly titleEn: string;
  /** What the code means, where the title does not say it; null otherwise. */
  readonly description: string | null;
  /** A further column, its name in camelCase; null where the cell is empty. */
  readonly [column: string]: string | null;
}

/** The codes that a column or an enum may hold, in the order of the file. */
export interface Codelist {
  readonly name: string;
  readonly entries: readonly CodelistEntry[];
  /** The entry of a code; undefined if the list has no such code. */
  get(code: string): CodelistEntry | undefined;
}

/** A codelist file that cannot be read as one. The message begins with the file, and the line where there is one. */
export class CodelistError extends Error {
  override readonly name = 'CodelistError';
}

interface Row {
  readonly record: Record<string, string>;
  readonly info: { readonly lines: number };
}

/** Whether a code is the id of a row by which a data set brings it: ids have a colon, and the codes of codelists have none. */
export const isOwnCode = (code: string): boolean => code.includes(':');

const leadingColumns = ['code', 'title_zh', 'title_en', 'description'];
const requiredColumns = ['code', 'title_zh', 'title_en'];
const codePattern = /^[A-Z][A-Z0-9_]*$/;

const camelCase = (column: string): string => column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

function checkedHeader(header: readonly string[], file: string): string[] {
  const missing = leadingColumns.filter((column, index) => header[index] !== column);
  if (missing.length > 0) {
    throw new CodelistError(
      `${file}:1: the header must begin with ${leadingColumns.join(',')}, not ${header.join(',')}`,
    );
  }
  return [...header];
}

function parsedRows(csv: string, file: string): readonly Row[] {
  try {
    return parse(csv, { columns: (header: string[]) => checkedHeader(header, file), info: true }) as unknown as Row[];
  } catch (error) {
    if (error instanceof CsvError)
      throw new CodelistError(`${file}:${error.lines ?? 1}: ${error.message}`, { cause: error });
    throw error;
  }
}

function entryOf({ record, info }: Row, file: string): CodelistEntry {
  const empty = requiredColumns.find((column) => !record[column]?.trim());
  if (empty) throw new CodelistError(`${file}:${info.lines}: ${empty} is empty`);
  if (!codePattern.test(record.code ?? '')) {
    throw new CodelistError(`${file}:${info.lines}: the code "${record.code}" is not of the form UPPER_CASE`);
  }
  const cells = Object.entries(record).map(([column, cell]) => [camelCase(column), cell === '' ? null : cell]);
  return Object.freeze(Object.fromEntries(cells) as CodelistEntry);
}

/**
 * Reads a codelist from CSV text; `file` is what errors name.
 *
 * @throws CodelistError if the header is not that of a codelist, a row has too few or too many cells, a required cell
 * is empty, or a code is ill-formed or given twice.
 */
export function parseCodelist(name: string, csv: string, file: string): Codelist {
  const byCode = new Map<string, CodelistEntry>();
  for (const row of parsedRows(csv, file)) {
    const entry = entryOf(row, file);
    if (byCode.has(entry.code))
      throw new CodelistError(`${file}:${row.info.lines}: the code ${entry.code} is given twice`);
    byCode.set(entry.code, entry);
  }
  if (byCode.size === 0) throw new CodelistError(`${file}:1: there is no code in it`);
  return { name, entries: [...byCode.values()], get: (code) => byCode.get(code) };
}

const readCodelist = remembered((name: string): Codelist => {
  const file = `codelists/${name}.csv`;
  return parseCodelist(name, readText(file), `schema/${file}`);
});

const readNames = remembered((folder: string): readonly string[] =>
  readdirSync(pathOf(folder))
    .filter((file) => file.endsWith('.csv'))
    .map((file) => basename(file, '.csv'))
    .sort(),
);

/** Names of all codelists, sorted. */
export const codelistNames = (): readonly string[] => readNames('codelists');

/**
 * The codelist of this name.
 *
 * @throws CodelistError if there is none, or its file is broken.
 */
export function codelist(name: string): Codelist {
  if (!codelistNames().includes(name))
    throw new CodelistError(`schema/codelists/${name}.csv: there is no such codelist`);
  return readCodelist(name);
}
