import type { RecordTable } from '@zibo-graph/database';
import { type CellReader, cellReader } from './cells.js';
import { columnOfTitle, columnTitle } from './columnTitles.js';
import { Fault } from './Fault.js';

/** A column of a file, by the header over it. */
export interface ReadColumn {
  readonly name: string;
  /** Place in the row. */
  readonly index: number;
  readonly read: CellReader;
}

/** A fault of a header, at the cell that it is about. */
interface HeaderFault {
  readonly fault: Fault;
  readonly column?: string;
  readonly value?: string;
}

/**
 * Matches the cells of a header with the columns of a table: each once, in any order, by name or Chinese title. A column that may
 * be empty may be left out. A row of which most is no column of the table is no header: one fault, and no column is read.
 */
export function matchHeader(table: RecordTable, header: readonly string[]) {
  const columns: ReadColumn[] = [];
  const faults: HeaderFault[] = [];
  const expected = Object.keys(table.columns);
  for (const [index, cell] of header.entries()) {
    if (cell === '') continue;
    const name = columnOfTitle(table, cell);
    const column = name === null ? undefined : table.columns[name];
    if (name === null || column === undefined) {
      const fault = new Fault('COLUMN_UNKNOWN', { columns: expected.join(', ') });
      faults.push({ fault, column: cell, value: cell });
    } else if (columns.some((earlier) => earlier.name === name)) {
      faults.push({ fault: new Fault('COLUMN_REPEATED'), column: name, value: cell });
    } else columns.push({ name, index, read: cellReader(table, name, column) });
  }
  if (faults.length > columns.length) return { columns: [], faults: [headerUnknown(table, header)] };
  const found = new Set(columns.map(({ name }) => name));
  for (const [column, { required }] of Object.entries(table.columns)) {
    if (required && !found.has(column)) faults.push({ fault: new Fault('COLUMN_MISSING'), column });
  }
  return { columns, faults };
}

function headerUnknown(table: RecordTable, header: readonly string[]): HeaderFault {
  const columns = Object.keys(table.columns);
  const titles = columns.map((column) => columnTitle(table, column));
  const fault = new Fault('HEADER_UNKNOWN', { columns: columns.join(','), titles: titles.join('、') });
  return { fault, value: header.join(',') };
}

/** The cells of a header; those that a spreadsheet left empty at its end are none. */
export function headerCells(cells: readonly string[]): string[] {
  const header = cells.map((cell) => cell.trim());
  return header.slice(0, header.findLastIndex((cell) => cell !== '') + 1);
}
