import { once } from 'node:events';
import { createWriteStream, mkdirSync, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import type { RecordTable } from '@zibo-graph/database';
import { csvLine } from '../csvLine.js';
import type { RegisterRow } from './registerRow.js';
import { batchesOf, type Register, registerBatch, registerFrame, registerTables } from './syntheticRegister.js';

/**
 * Writes a register as a folder of CSV files that the importer takes. It holds one batch in memory at a time, however long
 * the register.
 * @param folder is made if it is not there; files of the same names in it are written anew.
 * @returns how many rows were written.
 */
export async function writeRegister(folder: string, register: Register): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const files = new Map(registerTables.map((table) => [table, new TableFile(folder, table)]));
  let rows = 0;
  const write = async (all: Iterable<RegisterRow>): Promise<void> => {
    const lines = new Map<RecordTable, string[]>();
    for (const { table, record } of all) {
      const ofTable = lines.get(table) ?? [];
      lines.set(table, ofTable);
      ofTable.push(csvLine(Object.keys(table.columns).map((column) => record[column])));
    }
    for (const [table, ofTable] of lines) {
      rows += ofTable.length;
      await files.get(table)?.write(ofTable);
    }
  };
  await write(registerFrame(register));
  for (let batch = 0; batch < batchesOf(register); batch++) await write(registerBatch(register, batch));
  for (const file of files.values()) await file.close();
  return rows;
}

/** A CSV file of a table, open for writing. */
class TableFile {
  readonly #stream: WriteStream;

  constructor(folder: string, { name, columns }: RecordTable) {
    this.#stream = createWriteStream(join(folder, `${name}.csv`));
    this.#stream.write(`${csvLine(Object.keys(columns))}\n`);
  }

  /** Writes lines, and waits until the disk has caught up. */
  async write(lines: readonly string[]): Promise<void> {
    if (!this.#stream.write(`${lines.join('\n')}\n`)) await once(this.#stream, 'drain');
  }

  async close(): Promise<void> {
    this.#stream.end();
    await finished(this.#stream);
  }
}
