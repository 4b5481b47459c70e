import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { columnHeading, columnOfTitle, columnTitle } from '../src/columnTitles.js';
import { readDataset } from '../src/readDataset.js';
import { subgraphs, tableByName } from '../src/subgraphs.js';
import { templateFiles } from '../src/templates.js';

const folder = fileURLToPath(new URL('../templates', import.meta.url));
const tables = [...tableByName.values()];

it('the templates are those of the tables, file by file; --templates writes them anew into an empty folder', () => {
  const files = subgraphs.flatMap(({ name }) => readdirSync(join(folder, name)).map((file) => `${name}/${file}`));
  expect(files.sort()).toEqual([...templateFiles().keys()].sort());
  for (const [path, content] of templateFiles()) expect(readFileSync(join(folder, path), 'utf8'), path).toBe(content);
});

it('the templates are read as they are, every column of them', async () => {
  const { faults, files } = await readDataset({ folders: [folder], dataset: 'templates' });
  expect(faults.count).toBe(0);
  const read = files.map(({ table, encoding }) => `${table} ${encoding}`);
  expect(read.sort()).toEqual(tables.map(({ name }) => `${name} UTF-8`).sort());
});

it('every column has a Chinese title that no other column of its table has, and is found by it', () => {
  for (const table of tables) {
    for (const column of Object.keys(table.columns)) {
      expect(columnOfTitle(table, columnTitle(table, column)), `${table.name}.${column}`).toBe(column);
      expect(columnOfTitle(table, columnHeading(table, column)), `${table.name}.${column}`).toBe(column);
    }
  }
});
