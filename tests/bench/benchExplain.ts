import { mkdirSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform, release, totalmem } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { testEnvironment } from '../environment.js';
import { explainOperations } from './explainOperations.js';
import { explainSize } from './explainSize.js';
import { growingOperations, type MeasuredSize, operationTables, overviewTable } from './explainTable.js';

const usage = `Measures the statements of the graph on synthetic registers of several sizes, and writes a table of plans and times

  npm run bench:explain -- [--sizes 130,130000,1300000] [--database URL] [--runs 7] [--out FILE] [--full FILE]

  --sizes     how many projects, smallest first; each size has a database of its own, which is dropped afterwards
  --database  a PostgreSQL server; TEST_DATABASE_URL if not given. Without one only sizes up to 1,000 are measured, embedded
  --runs      how often each operation is run, for at most 10 seconds
  --out       where the summary is written; tests/bench/results/explain.md if not given
  --full      where the whole is written: every operation, its statements and their plans; nowhere if not given`;

/** The embedded database is for small registers. */
const largestEmbedded = 1_000;
const longestMeasurement = 10_000;

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '130,130000,1300000' },
    database: { type: 'string' },
    runs: { type: 'string', default: '7' },
    out: { type: 'string', default: fileURLToPath(new URL('results/explain.md', import.meta.url)) },
    full: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

async function benchExplain(sizes: readonly number[], runs: number): Promise<void> {
  const server = values.database ?? testEnvironment.databaseUrl ?? null;
  const repetition = { runs, milliseconds: longestMeasurement };
  const measured: MeasuredSize[] = [];
  for (const projects of sizes) {
    for (const place of [...(projects <= largestEmbedded ? [null] : []), ...(server ? [server] : [])]) {
      const started = performance.now();
      const tell = (line: string): void => console.error(`  ${line}`);
      console.error(`${projects} projects, ${place === null ? 'embedded' : 'on the server'}`);
      measured.push(await explainSize({ projects, server: place, repetition, tell }));
      tell(`done in ${Math.round((performance.now() - started) / 1_000)} s`);
    }
  }
  write(values.out, summary(measured));
  if (values.full !== undefined) write(values.full, fullReport(measured));
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(file);
}

const titles = explainOperations.map(({ title }) => title);

/** What every report begins with: where it was measured. */
function head(measured: readonly MeasuredSize[]): readonly string[] {
  const [processor] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
  return [
    '# Plans and times by the size of the register',
    'Written by `npm run bench:explain`; [README.md](../README.md) says how to read it.',
    `${cpus().length} × ${processor?.model ?? 'processor'}, ${memory}, ${platform()} ${release()} ${arch()}, Node ${process.version}.`,
    [...new Set(measured.map(({ version }) => `- ${version}`))].join('\n'),
  ];
}

/** What matters of it: the operations whose cost grows with the register, and how many do not. */
function summary(measured: readonly MeasuredSize[]): string {
  const growing = growingOperations(titles, measured);
  const rest = `${titles.length} operations were measured. ${titles.length - growing.length} read no large table whole at the largest size, and take less than ten times what they take at the smallest. These do not:`;
  return `${[...head(measured), rest, overviewTable(growing, measured)].join('\n\n')}\n`;
}

function fullReport(measured: readonly MeasuredSize[]): string {
  const details = explainOperations.map(({ title, subgraph, query }) => {
    const asked = `Of \`${subgraph}\`:\n\n\`\`\`graphql\n${query.replace(/\n\s+/g, '\n  ')}\n\`\`\``;
    return [`### ${title}`, asked, operationTables(title, measured)].join('\n\n');
  });
  const overview = ['## Overview', overviewTable(titles, measured), '## Each operation'];
  return `${[...head(measured), ...overview, ...details].join('\n\n')}\n`;
}

const numbers = [values.runs, ...values.sizes.split(',')].map(Number);
const [runs = 0, ...sizes] = numbers;
if (values.help) console.log(usage);
else if (numbers.every((number) => Number.isInteger(number) && number >= 1)) await benchExplain(sizes, runs);
else {
  console.error(usage);
  process.exitCode = 2;
}
