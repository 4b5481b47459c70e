import type { RecordTable, RecordValues } from '@zibo-graph/database';
import { type CellReader, type CellValue, cellReader } from './cells.js';
import { Fault, type Issue } from './issue.js';
import type { LoadedTable } from './LoadedTable.js';
import { type RowRule, rulesOf } from './rowRules.js';

interface ReadColumn {
  readonly name: string;
  /** Place in the row. */
  readonly index: number;
  readonly read: CellReader;
}

/** Whether a row has no content: spreadsheets leave such rows behind. */
export const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** Turns the rows of one file into records of its table and reports what is wrong with them. */
export class RowReader {
  readonly #file: string;
  readonly #header: readonly string[];
  readonly #loaded: LoadedTable;
  readonly #report: (issue: Issue) => void;
  readonly #columns: readonly ReadColumn[];
  readonly #rules: readonly RowRule[];
  /** Every declared column, null: the records are made from it, so that all have one shape in memory. */
  readonly #blank: RecordValues;

  /** @param header the cells of the first row; faults of it are reported, and what it has is read nevertheless. */
  constructor(file: string, header: readonly string[], loaded: LoadedTable, report: (issue: Issue) => void) {
    const { table } = loaded;
    this.#file = file;
    this.#header = header.map((cell) => cell.trim());
    this.#loaded = loaded;
    this.#report = report;
    this.#columns = this.#matchHeader(table);
    const present = new Set(this.#columns.map(({ name }) => name));
    this.#rules = rulesOf(table).filter((rule) => rule.columns.every((column) => present.has(column)));
    this.#blank = Object.fromEntries(Object.keys(table.columns).map((column) => [column, null]));
    if (!table.key.every((column) => present.has(column))) loaded.complete = false;
  }

  /** The name over a cell, if there is one. */
  columnAt(index: number): string | undefined {
    return this.#header[index];
  }

  /** Reads a row; a blank one is none. */
  read(cells: readonly string[], row: number): void {
    if (isBlank(cells)) return;
    const place = { file: this.#file, row };
    const ragged = cells.length !== this.#header.length;
    if (ragged) {
      const counts = { found: cells.length, expected: this.#header.length };
      this.#report(new Fault('ROW_RAGGED', counts).at(place));
    }
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
    const earlier = this.#loaded.add(record, place);
    if (earlier) this.#reportRepeatedKey(record, earlier, row);
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

  #reportRepeatedKey(record: RecordValues, earlier: { file: string; row: number }, row: number): void {
    const { key } = this.#loaded.table;
    const value = key.map((column) => record[column]).join(', ');
    const fault = new Fault('KEY_REPEATED', { ...earlier, key: key.join(', ') });
    this.#report(fault.at({ file: this.#file, row, column: key[0], value }));
  }

  #matchHeader(table: RecordTable): ReadColumn[] {
    const columns: ReadColumn[] = [];
    const header = { file: this.#file, row: 1 };
    this.#header.forEach((name, index) => {
      const column = Object.hasOwn(table.columns, name) ? table.columns[name] : undefined;
      if (column === undefined) {
        const fault = new Fault('COLUMN_UNKNOWN', { columns: Object.keys(table.columns).join(', ') });
        this.#report(fault.at({ ...header, column: name, value: name }));
      } else if (columns.some((earlier) => earlier.name === name)) {
        this.#report(new Fault('COLUMN_REPEATED').at({ ...header, column: name, value: name }));
      } else columns.push({ name, index, read: cellReader(table, name, column) });
    });
    for (const name of Object.keys(table.columns)) {
      if (!this.#header.includes(name)) this.#report(new Fault('COLUMN_MISSING').at({ ...header, column: name }));
    }
    return columns;
  }
}
