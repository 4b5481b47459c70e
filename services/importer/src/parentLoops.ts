import type { LoadedTable } from './LoadedTable.js';

/** No row: the row leads nowhere, or to a row that the files do not have. */
const none = -1;
const elsewhere = -2;

/** Where each row of a table leads by a column that refers to the table itself: a number a row, whatever is part of what. */
export class ParentRows {
  readonly #rows: Int32Array;

  private constructor(rows: Int32Array) {
    this.#rows = rows;
  }

  /**
   * Reads where the rows lead; null if none leads anywhere.
   * @param onElsewhere told of each id that the files do not have.
   */
  static of(loaded: LoadedTable, column: string, onElsewhere: (id: string) => void): ParentRows | null {
    const { records } = loaded;
    let rows: Int32Array | null = null;
    for (const [row, record] of records.entries()) {
      const parent = record[column];
      if (typeof parent !== 'string' || typeof record.id !== 'string') continue;
      rows ??= new Int32Array(records.length).fill(none);
      const found = loaded.rowOfId(parent);
      rows[row] = found ?? elsewhere;
      if (found === undefined) onElsewhere(parent);
    }
    return rows === null ? null : new ParentRows(rows);
  }

  /** The row that a row leads to; null if that is none of the files. */
  parentOf(row: number): number | null {
    const parent = this.#rows[row] ?? none;
    return parent < 0 ? null : parent;
  }

  /** Whether a row leads to one that the files do not have. */
  leadsElsewhere(row: number): boolean {
    return this.#rows[row] === elsewhere;
  }

  /** The loops of rows, each from the row at which the first way that leads into it comes in. */
  *loops(): Generator<readonly number[]> {
    // The walk on which a row was first met; each walk begins at the first row that none before it came by.
    const walks = new Uint32Array(this.#rows.length);
    for (let start = 0; start < walks.length; start += 1) {
      let row: number | null = start;
      for (; row !== null && walks[row] === 0; row = this.parentOf(row)) walks[row] = start + 1;
      if (row !== null && walks[row] === start + 1) yield this.#loopFrom(row);
    }
  }

  #loopFrom(start: number): number[] {
    const loop = [start];
    for (let row = this.parentOf(start); row !== null && row !== start; row = this.parentOf(row)) loop.push(row);
    return loop;
  }
}
