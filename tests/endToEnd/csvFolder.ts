import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as agencies from '@zibo-graph/agencies/write';
import * as plans from '@zibo-graph/plans/write';
import * as projects from '@zibo-graph/projects/write';
import { onTestFinished } from 'vitest';
import { csvLine } from '../csvLine.js';

const tables = [...agencies.tables, ...plans.tables, ...projects.tables];

/** The cells of a row by column; columns that are left out are empty. */
export type Cells = Readonly<Record<string, string>>;

/** A folder with a CSV file for each table, which is removed after the test. @returns its path. */
export function csvFolder(rows: Readonly<Record<string, readonly Cells[]>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'zibo-graph-end-to-end-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const table of tables) {
    const columns = Object.keys(table.columns);
    const lines = (rows[table.name] ?? []).map((row) => csvLine(columns.map((column) => row[column])));
    if (lines.length > 0) writeFileSync(join(folder, `${table.name}.csv`), [csvLine(columns), ...lines, ''].join('\n'));
  }
  return folder;
}
