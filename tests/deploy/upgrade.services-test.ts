import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import * as agencies from '@zibo-graph/agencies/write';
import { type Database, type Migrations, migrate, type SubgraphName, subgraphNames } from '@zibo-graph/database';
import { openTestDatabase } from '@zibo-graph/database/testing';
import { openPackagedDatabase } from '@zibo-graph/importer/testing';
import * as plans from '@zibo-graph/plans/write';
import * as projects from '@zibo-graph/projects/write';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ask } from '../endToEnd/graph.js';
import { untilItSays } from '../endToEnd/processes.js';
import { testEnvironment } from '../environment.js';
import { freePort } from '../freePort.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const migrations: Readonly<Record<SubgraphName, Migrations>> = {
  agencies: agencies.migrations,
  plans: plans.migrations,
  projects: projects.migrations,
};

let now: Database;
let database: Database;
let url: string;
const children: ChildProcess[] = [];
beforeAll(async () => {
  now = await openPackagedDatabase(server());
});
afterAll(() => now?.close());
beforeEach(async () => {
  database = await openTestDatabase(server());
  if (database.location.kind !== 'server') throw new Error('the test is of a server');
  url = database.location.url;
});
afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  await database.close();
});

function server(): string {
  if (testEnvironment.databaseUrl === undefined) throw new Error('set TEST_DATABASE_URL');
  return testEnvironment.databaseUrl;
}

/** Starts a built program on the database. */
function startProgram(command: readonly string[], settings: Readonly<Record<string, string>> = {}): ChildProcess {
  const env = { DATABASE_URL: url, ...settings };
  const child = spawn(process.execPath, command, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  return child;
}

async function endOf(child: ChildProcess): Promise<{ code: number | null; said: string }> {
  const [out, said, [code]] = await Promise.all([
    text(child.stdout as NodeJS.ReadableStream),
    text(child.stderr as NodeJS.ReadableStream),
    once(child, 'close'),
  ]);
  return { code, said: out + said };
}

const firstDay = '2026-11-22T08:00:00.000Z';
const secondDay = '2026-11-23T08:00:00.000Z';
const renamed = 'task:370306/emergency-management-14fyp/4-1-1';
const own = 'agency:own/office';

type Row = Readonly<Record<string, unknown>>;

interface OldColumn {
  readonly name: string;
  readonly required: boolean;
  readonly type: string;
}

/**
 * Makes the database one that an earlier version left: the tables of its steps and no later ones; in them what is packaged, as far
 * as they have columns for it, as the first revision; and as the second another title of a task and an agency of the user's.
 */
async function leaveAsOf(lastStep: string): Promise<void> {
  for (const subgraph of subgraphNames) {
    const steps = Object.entries(migrations[subgraph]).filter(([name]) => name <= lastStep);
    await migrate(database, subgraph, Object.fromEntries(steps));
    for (const revision of [1, 2]) await addRevision(subgraph, revision);
    for (const table of await oldTables(subgraph)) await copyRows(`${subgraph}.${table}`);
  }
  const office = {
    id: own,
    name_zh: '自设办公室',
    name_en: 'Own Office',
    kind: 'GOVERNMENT_DEPARTMENT',
    level: 'DISTRICT',
  };
  const mention = { document_id: 'document:own', locator: '正文', dataset: 'own', digest: 'own', added_in: 2 };
  await insert('agencies.agencies', [{ ...office, ...mention }]);
  const [task] = await rowsOf(database, 'plans.tasks', sql`id = ${renamed}`);
  await sql`update plans.tasks set added_in = 2 where id = ${renamed}`.execute(database.kysely);
  await insert('plans.tasks', [{ ...task, title_zh: '旧标题', digest: 'old', added_in: 1, superseded_in: 2 }]);
}

async function addRevision(subgraph: SubgraphName, revision: number): Promise<void> {
  const dataset = subgraph === 'agencies' && revision === 2 ? 'own' : 'zibo';
  const day = revision === 1 ? firstDay : secondDay;
  await sql`
    insert into ${sql.table(`${subgraph}.revisions`)} (revision, dataset, digest, rows_added, rows_superseded, changed_at)
    values (${revision}, ${dataset}, 'of-an-earlier-version', 1, 0, ${day}::timestamptz)
  `.execute(database.kysely);
}

/** The tables of records, those of copies included. */
async function oldTables(subgraph: SubgraphName): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.columns
    where table_schema = ${subgraph} and column_name = 'superseded_in' order by 1
  `.execute(database.kysely);
  return rows.map(({ name }) => name);
}

async function copyRows(table: string): Promise<void> {
  const rows = await rowsOf(now, table, sql`dataset = 'zibo' and superseded_in is null`);
  await insert(
    table,
    rows.map((row) => ({ ...row, added_in: 1, digest: 'of-an-earlier-version' })),
  );
  const [subgraph, name] = table.split('.');
  const { rows: counts } = await sql<{ there: boolean }>`
    select to_regclass(${`${subgraph}.table_counts`}) is not null as there
  `.execute(database.kysely);
  if (!counts[0]?.there) return;
  await sql`
    insert into ${sql.table(`${subgraph}.table_counts`)} (table_name, revision, rows) values (${name}, 1, ${rows.length})
  `.execute(database.kysely);
}

async function rowsOf({ kysely }: Database, table: string, condition = sql`true`): Promise<Row[]> {
  const { rows } = await sql<{ row: Row }>`
    select to_jsonb(t.*) as row from ${sql.table(table)} t where ${condition} order by to_jsonb(t.*)::text
  `.execute(kysely);
  return rows.map(({ row }) => row);
}

const whatStoodIn = (type: string): unknown => (type === 'boolean' ? false : '');

/** Writes rows into the columns that the table has; what had to be filled in then, and need not be now, has the Chinese words. */
async function insert(table: string, rows: readonly Row[]): Promise<void> {
  const [subgraph, name] = table.split('.');
  const { rows: columns } = await sql<OldColumn>`
    select column_name as name, is_nullable = 'NO' as required, data_type as type from information_schema.columns
    where table_schema = ${subgraph} and table_name = ${name} and is_generated = 'NEVER'
  `.execute(database.kysely);
  const filled = rows.map((row) =>
    Object.fromEntries(
      columns.map(({ name, required, type }) => [
        name,
        row[name] ?? (required ? (row[name.replace(/_en$/, '_zh')] ?? whatStoodIn(type)) : null),
      ]),
    ),
  );
  const target = sql.table(table);
  const names = sql.join(columns.map(({ name }) => sql.ref(name)));
  await sql`
    insert into ${target} (${names})
    select ${names} from jsonb_populate_recordset(null::${target}, ${JSON.stringify(filled)}::jsonb)
  `.execute(database.kysely);
}

/** How many rows ever stood in each table, and in which revisions: what must not be lost. */
async function historyOf(tables: readonly string[]): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const table of tables) {
    const { rows } = await sql<Row>`
      select added_in, count(*)::int as rows from ${sql.table(table)} where added_in <= 2 group by 1 order by 1
    `.execute(database.kysely);
    found[table] = rows;
  }
  return found;
}

const query = (at?: string) => {
  const then = at === undefined ? '' : `(first: 1, knownAt: "${at}")`;
  const known = at === undefined ? '' : `, knownAt: "${at}"`;
  return `{ tasks${then} { totalCount } projects${then} { totalCount } targets${then} { totalCount }
    task(id: "${renamed}"${known}) { title } agency(id: "${own}"${known}) { name } }`;
};

// biome-ignore lint/suspicious/noExplicitAny: the shape of the data is the shape of the query.
async function answer(port: number, text: string): Promise<any> {
  const { data, errors } = await ask({ url: `http://127.0.0.1:${port}`, close: async () => {} }, text);
  expect(errors).toBeUndefined();
  return data;
}

describe.each(['2026-11-22-tables', '2026-11-23-query-surface'])('a database as %s left it', (lastStep) => {
  it('is brought up to date at the start, with all that stood in it, then and now', async () => {
    await leaveAsOf(lastStep);
    const tables = (
      await Promise.all(subgraphNames.map(async (name) => (await oldTables(name)).map((table) => `${name}.${table}`)))
    ).flat();
    const facts = tables.filter((table) => !table.endsWith('_reference'));
    const before = await historyOf(facts);

    const port = await freePort();
    const child = startProgram(['gateway/dist/main.js'], { PORT: String(port) });
    await untilItSays(child, '"msg":"ready"');
    expect(await historyOf(facts)).toEqual(before);
    for (const subgraph of subgraphNames) {
      const steps = await sql<{ name: string }>`
        select name from ${sql.table(`${subgraph}.kysely_migration`)} order by name
      `.execute(database.kysely);
      expect(steps.rows.map(({ name }) => name)).toEqual(Object.keys(migrations[subgraph]).sort());
    }

    const [title] = (await rowsOf(now, 'plans.tasks', sql`id = ${renamed}`)).map(({ title_zh }) => title_zh);
    const today = await answer(port, query());
    expect(today).toMatchObject({ task: { title }, agency: { name: '自设办公室' } });
    expect(today.tasks.totalCount).toBe((await rowsOf(now, 'plans.tasks')).length);
    const first = await answer(port, query(firstDay));
    const counts = Object.fromEntries(['tasks', 'projects', 'targets'].map((name) => [name, today[name]]));
    expect(first).toEqual({ ...counts, task: { title: '旧标题' }, agency: null });
    expect(await answer(port, query(secondDay))).toEqual({ ...today, ...counts });
  }, 240_000);
});

describe('a database newer than the program', () => {
  const step = '2999-01-01-later';

  it('is refused by the graph and by an import, which say so, and stays as it is', async () => {
    for (const subgraph of subgraphNames) await migrate(database, subgraph, migrations[subgraph]);
    await migrate(database, 'plans', { ...migrations.plans, [step]: { up: async () => {} } });
    const programs = [
      [1, ['gateway/dist/main.js']],
      [2, ['services/importer/dist/main.js', '--default']],
    ] as const;
    for (const [expected, command] of programs) {
      const { code, said } = await endOf(startProgram(command, { PORT: String(await freePort()) }));
      expect(code, said).toBe(expected);
      expect(said).toContain(`数据库版本高于本程序：plans 中有 ${step}`);
      expect(said).toContain(`The database is newer than this program: it has ${step} of plans`);
    }
    expect(await rowsOf(database, 'plans.revisions')).toEqual([]);
  }, 120_000);
});
