import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { csvOf, folderWith } from './sampleDataset.js';

const program = `
  import { readDataset } from '${new URL('../src/readDataset.ts', import.meta.url).href}';
  import { addFindings } from '${new URL('../src/findings/addFindings.ts', import.meta.url).href}';
  import { checkRepeatedFacts } from '${new URL('../src/checkRepeatedFacts.ts', import.meta.url).href}';
  const heap = () => { globalThis.gc(); return process.memoryUsage().heapUsed; };
  const before = heap();
  const { dataset, faults } = await readDataset({ folders: [process.argv[1]], dataset: 'large' });
  addFindings(dataset);
  const repeated = await checkRepeatedFacts({ dataset, databases: {}, changing: new Set() });
  const rows = dataset.tables.reduce((sum, { records }) => sum + records.length, 0);
  console.log(JSON.stringify({ rows, faults: faults.count + repeated.count, bytes: heap() - before }));
  dataset.close();
`;

const rows = 40_000;
const investment = (row: number) => ({
  id: `investment:large/${row}`,
  project_id: `project:large/${row}`,
  kind: 'TOTAL_PLANNED',
  amount: '52400000000',
  bound: 'EXACT',
  document_id: 'document:large',
  locator: `第 ${row} 行`,
  reported: '524亿元',
});

/** What a process of its own makes of a folder. */
function readApart(folder: string): { rows: number; faults: number; bytes: number } {
  const node = ['--expose-gc', '--import', 'tsx', '--conditions=source', '--input-type=module', '-e', program, folder];
  const { stdout, stderr } = spawnSync(process.execPath, node, {
    encoding: 'utf8',
    cwd: fileURLToPath(new URL('..', import.meta.url)),
  });
  return JSON.parse(stdout || stderr);
}

it('rows that were read, held against each other and found in nothing, take no heap beyond the first few thousand', () => {
  const few = readApart(
    folderWith({
      'investments.csv': csvOf(
        'investments',
        Array.from({ length: 5_000 }, (_, row) => investment(row)),
      ),
    }),
  );
  const many = readApart(
    folderWith({
      'investments.csv': csvOf(
        'investments',
        Array.from({ length: rows }, (_, row) => investment(row)),
      ),
    }),
  );
  expect([few.faults, many.faults, many.rows]).toEqual([0, 0, rows]);
  // Each row as an object was over 1,000 bytes.
  expect((many.bytes - few.bytes) / (rows - few.rows)).toBeLessThan(50);
}, 120_000);
