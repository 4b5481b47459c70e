import type { RecordValues } from '@zibo-graph/database';
import type { CellValue } from './cells.js';
import { Fault, type LocatedFault } from './Fault.js';
import { headerCells, matchHeader, type ReadColumn } from './header.js';
import type { LoadedTable } from './LoadedTable.js';
import { type RowRule, rulesOf } from './rowRules.js';

/** Whether a row has no content: spreadsheets leave such rows behind. */
export const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** Turns the rows of one file into records of its table and reports what is wrong with them. */
export class RowReader {
  readonly #file: string;
  readonly #header: readonly string[];
  readonly #loaded: LoadedTable;
  readonly #report: (fault: LocatedFault) => void;
  readonly #columns: readonly ReadColumn[];
  readonly #rules: readonly RowRule[];
  /** The places of columns without a name, as long as all of their cells are empty. */
  readonly #unnamed: number[];
  /** How many cells a row has at least: spreadsheets may leave out empty ones at its end. */
  readonly #cellsNeeded: number;
  /** Every declared column, empty: the records are made from it, so that all have one shape in memory. */
  readonly #blank: RecordValues;

  /** @param header the cells of the first row; faults of it are reported, and what it has is read nevertheless. */
  constructor(file: string, header: readonly string[], loaded: LoadedTable, report: (fault: LocatedFault) => void) {
    const { table } = loaded;
    this.#file = file;
    this.#header = headerCells(header);
    this.#loaded = loaded;
    this.#report = report;
    const { columns, faults } = matchHeader(table, this.#header);
    for (const { fault, column, value } of faults) report(fault.at({ file, row: 1, column, value }));
    this.#columns = columns;
    this.#unnamed = this.#header.flatMap((cell, index) => (cell === '' ? [index] : []));
    const found = new Set(columns.map(({ name }) => name));
    const known = (column: string) => found.has(column) || table.columns[column]?.required === false;
    this.#rules = rulesOf(table).filter((rule) => rule.columns.every(known));
    this.#blank = Object.fromEntries(
      Object.entries(table.columns).map(([column, { kind }]) => [column, kind === 'boolean' ? false : null]),
    );
    this.#cellsNeeded = 1 + Math.max(...columns.map(({ name, index }) => (table.columns[name]?.required ? index : -1)));
    if (!table.key.every((column) => found.has(column))) loaded.complete = false;
  }

  /** The name over a cell, if there is one. */
  columnAt(index: number): string | undefined {
    return this.#header[index];
  }

  /** Reads a row; a blank one is none. */
  read(cells: readonly string[], row: number): void {
    if (isBlank(cells) || this.#columns.length === 0) return;
    const place = { file: this.#file, row };
    const ragged = this.#checkLength(cells, place);
    const record: Record<string, CellValue> = { ...this.#blank };
    let faulty: Set<string> | null = null;
    for (const { name, index, read } of this.#columns) {
      const cell = (cells[index] ?? '').trim();
      const value = read(cell);
      if (!(value instanceof Fault)) {
        record[name] = value;
        continue;
      }
      faulty ??= new Set();
      faulty.add(name);
      // In a row with too few or too many cells they stand under the wrong names: one fault, not one a cell.
      if (!ragged) this.#report(value.at({ ...place, column: name, value: cell || undefined }));
    }
    if (!ragged) this.#checkRules(record, faulty, row);
    this.#loaded.add(record, place);
  }

  /** @returns whether cells of the row stand under the wrong names, or under none. */
  #checkLength(cells: readonly string[], place: { file: string; row: number }): boolean {
    const { length } = this.#header;
    if (cells.length < this.#cellsNeeded || !isBlank(cells.slice(length))) {
      this.#report(new Fault('ROW_RAGGED', { found: cells.length, expected: length }).at(place));
      return true;
    }
    const unnamed = this.#unnamed.find((index) => cells[index]?.trim());
    if (unnamed === undefined) return false;
    // One fault for the column, not one a row.
    this.#unnamed.splice(this.#unnamed.indexOf(unnamed), 1);
    this.#report(new Fault('COLUMN_UNNAMED').at({ ...place, value: cells[unnamed] }));
    return false;
  }

  #checkRules(record: RecordValues, faulty: ReadonlySet<string> | null, row: number): void {
    for (const rule of this.#rules) {
      if (faulty !== null && rule.columns.some((column) => faulty.has(column))) continue;
      for (const column of rule.brokenAt(record)) {
        const value = record[column];
        const place = { file: this.#file, row, column, value: value == null ? undefined : String(value) };
        this.#report(new Fault(rule.code).at(place));
      }
    }
  }
}
