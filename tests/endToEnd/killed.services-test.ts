import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { type Database, type DatabaseLocation, databaseStateReader, openDatabase } from '@zibo-graph/database';
import { openTestDatabase } from '@zibo-graph/database/testing';
import { sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { freePort } from '../freePort.js';
import { crossWorld } from './crossWorld.js';
import { type Cells, csvFolder } from './csvFolder.js';
import { ask } from './graph.js';
import { untilItSays } from './processes.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where a program kills itself: once a statement that holds `after` was answered, before one that holds `at` is sent. */
interface Place {
  readonly after: string;
  readonly at: string;
}

type Settings = Readonly<Record<string, string>>;

/** Starts a built program, which kills itself at a place if one is given. */
function startProgram(command: readonly string[], environment: Settings, place?: Place): ChildProcess {
  const preload = new URL('./killAtStatement.ts', import.meta.url);
  preload.search = new URLSearchParams({ ...place }).toString();
  const watched = place ? ['--import', 'tsx', '--import', preload.href] : [];
  return spawn(process.execPath, [...watched, ...command], {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** The folder of an embedded database, which is removed after the test. */
function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zibo-graph-killed-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

const { documents, organisation, work, works } = crossWorld;
const dataset = { ...documents, ...organisation, ...work, ...works };

/** A folder in which every row that has an English name or title ends it with a number: an import of another changes all three subgraphs. */
function folderOf(number: number): string {
  const stamped = (row: Cells): Cells =>
    Object.fromEntries(
      Object.entries(row).map(([column, cell]) => [
        column,
        /^(name|title)_en$/.test(column) ? `${cell} ${number}` : cell,
      ]),
    );
  return csvFolder(Object.fromEntries(Object.entries(dataset).map(([table, rows]) => [table, rows.map(stamped)])));
}

/** The numbers that stand in the rows of each subgraph, and at which revision. */
async function standing(location: DatabaseLocation): Promise<Record<string, { revision: number; numbers: number[] }>> {
  const database = await openDatabase(location);
  const { subgraphs } = await databaseStateReader(database, 'agencies')();
  const found: Record<string, { revision: number; numbers: number[] }> = {};
  for (const table of ['agencies.agencies', 'plans.tasks', 'projects.projects']) {
    const [subgraph = '', name] = table.split('.');
    const title = name === 'tasks' ? 'title_en' : 'name_en';
    const { rows } = await sql<{ number: string }>`
      select distinct substring(${sql.ref(title)} from '[0-9]+$') as number from ${sql.table(table)} where superseded_in is null
    `.execute(database.kysely);
    const revision = subgraphs[subgraph as keyof typeof subgraphs]?.revision ?? 0;
    found[subgraph] = { revision, numbers: rows.map((row) => Number(row.number)) };
  }
  await database.close();
  return found;
}

const importer = 'services/importer/dist/main.js';
const done = '已导入 Imported';
const everywhere = (stands: { revision: number; numbers: number[] }) => ({
  agencies: stands,
  plans: stands,
  projects: stands,
});

/** Imports a number; gives what the importer said and how it ended. */
async function importNumber(number: number, environment: Settings, place?: Place) {
  const child = startProgram([importer, folderOf(number), '--dataset', 'killed'], environment, place);
  const [said, [, signal]] = await Promise.all([text(child.stdout as NodeJS.ReadableStream), once(child, 'close')]);
  return { said, signal };
}

const places: readonly (readonly [string, Place])[] = [
  ['before it has written any row', { after: 'insert into "agencies"."revisions"', at: 'insert into' }],
  [
    'when it has written two subgraphs of three',
    { after: 'insert into "plans"."tasks"', at: 'insert into "projects"' },
  ],
  ['when all that is left to do is to commit', { after: 'update "projects"."revisions"', at: 'commit' }],
];

describe.each(['the embedded database', 'PostgreSQL'])('an import into %s that is killed', (kind) => {
  it('leaves what was there before it was committed, and what is new once it has said so', {
    timeout: 240_000,
  }, async () => {
    let database: Database | undefined;
    if (kind === 'PostgreSQL') database = await openTestDatabase();
    const location: DatabaseLocation = database?.location ?? { kind: 'embedded', directory: dataFolder() };
    const environment: Settings =
      location.kind === 'server'
        ? { DATABASE_URL: location.url }
        : { DATA_DIR: (location as { directory: string }).directory };
    expect((await importNumber(1, environment)).said).toContain(done);
    for (const [name, place] of places) {
      const { said, signal } = await importNumber(2, environment, place);
      expect([signal, said.includes(done)], name).toEqual(['SIGKILL', false]);
      expect(await standing(location), name).toEqual(everywhere({ revision: 1, numbers: [1] }));
    }

    const child = startProgram([importer, folderOf(3), '--dataset', 'killed'], environment);
    await untilItSays(child, done);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await standing(location)).toEqual(everywhere({ revision: 2, numbers: [3] }));

    // What was killed stands in nobody's way.
    expect((await importNumber(4, environment)).said).toContain(done);
    expect(await standing(location)).toEqual(everywhere({ revision: 3, numbers: [4] }));
    await database?.close();
  });
});

describe('a gateway that is killed with the embedded database open', () => {
  const overview = `{ agencies(first: 200) { totalCount nodes { id name } } tasks(first: 200) { totalCount nodes { id title } }
    projects(first: 200) { totalCount nodes { id name } } datasets { name } }`;

  /** Starts the gateway on a folder, asks it and kills it; gives its answer and the lock that it left. */
  async function askAndKill(directory: string) {
    const port = await freePort();
    const child = startProgram(['gateway/dist/main.js'], { DATA_DIR: directory, PORT: String(port) });
    await untilItSays(child, '"msg":"ready"');
    const { data, errors } = await ask({ url: `http://127.0.0.1:${port}`, close: async () => {} }, overview);
    expect(errors).toBeUndefined();
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(readFileSync(join(directory, 'lock'), 'utf8')).toMatch(new RegExp(`^${child.pid} `));
    return data;
  }

  it('leaves a folder that the next one takes over, with all that was in it', { timeout: 120_000 }, async () => {
    const directory = dataFolder();
    const before = await askAndKill(directory);
    expect(before.agencies.totalCount).toBeGreaterThan(100);
    expect(await askAndKill(directory)).toEqual(before);

    // The first start of all imports what comes with the program.
    const interrupted = dataFolder();
    const place = { after: 'insert into "plans"."tasks"', at: 'insert into "projects"' };
    const child = startProgram(
      ['gateway/dist/main.js'],
      { DATA_DIR: interrupted, PORT: String(await freePort()) },
      place,
    );
    expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);
    expect(readdirSync(interrupted).filter((name) => name.startsWith('lock'))).not.toEqual([]);
    expect(await askAndKill(interrupted)).toEqual(before);
  });
});
