import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { testEnvironment } from '../environment.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const guide = readFileSync(join(root, 'docs/operating/database.md'), 'utf8');

/** The lines below a mark of the guide, as a shell or a program reads them. */
function block(mark: string): string {
  const [, text] = new RegExp(`<!-- ${mark} -->\\n((?: {4}.*\\n)+)`).exec(guide) ?? [];
  if (text === undefined) throw new Error(`the guide has no block ${mark}`);
  return text.replace(/^ {4}/gm, '');
}

type Variables = Readonly<Record<string, string>>;

/** Runs a command with variables of its own besides those of this process. */
const run = (variables: Variables, ...command: readonly string[]): string =>
  execFileSync('env', [...Object.entries(variables).map(([name, value]) => `${name}=${value}`), ...command], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

const follow = (mark: string, variables: Variables): string => run(variables, 'sh', '-euc', block(mark));

const importPackaged = (variables: Variables): { status: string } =>
  JSON.parse(run(variables, process.execPath, 'services/importer/dist/main.js', '--default', '--json'));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'operation-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('an embedded database is backed up and restored as the guide says, with all that stood in it', () => {
  const variables = { DATA_DIR: join(folder, 'data 数据'), BACKUP: join(folder, 'backup.tar.gz') };
  expect(importPackaged(variables)).toMatchObject({ status: 'imported' });
  follow('backup-embedded', variables);
  rmSync(join(variables.DATA_DIR, 'postgres', 'base'), { recursive: true });
  follow('restore-embedded', variables);
  expect(readdirSync(variables.DATA_DIR)).toEqual(['postgres']);
  expect(importPackaged(variables)).toMatchObject({ status: 'unchanged' });
  expect(readdirSync(folder)).toContain('data 数据.before-restore');
}, 300_000);

it('a PostgreSQL database is made, backed up and restored as the guide says, by a role that owns no more than it', () => {
  const server = testEnvironment.databaseUrl;
  if (server === undefined) throw new Error('set TEST_DATABASE_URL');
  const name = `zibo_operation_${randomBytes(6).toString('hex')}`;
  const create = (database: string, role: string) =>
    follow('create', { ADMIN_URL: server, ROLE: role, PASSWORD: 'p-1', NAME: database });
  const urlOf = (database: string, role: string): string =>
    Object.assign(new URL(server), { username: role, password: 'p-1', pathname: `/${database}` }).href;
  const BACKUP = join(folder, 'backup.dump');
  const [first, second] = [`${name}_a`, `${name}_b`];
  try {
    create(first, first);
    const before = { DATABASE_URL: urlOf(first, first) };
    expect(importPackaged(before)).toMatchObject({ status: 'imported' });
    follow('backup-server', { ...before, BACKUP });
    create(second, second);
    const after = { DATABASE_URL: urlOf(second, second) };
    follow('restore-server', { ...after, BACKUP });
    expect(importPackaged(after)).toMatchObject({ status: 'unchanged' });
  } finally {
    for (const made of [first, second]) {
      run({}, 'psql', `--dbname=${server}`, '--command', `drop database if exists "${made}" with (force)`);
      run({}, 'psql', `--dbname=${server}`, '--command', `drop role if exists "${made}"`);
    }
  }
}, 300_000);

it('logrotate, as the guide sets it, cuts the file of a program that goes on writing, and loses no line', async () => {
  const log = join(folder, 'zibo-graph.log');
  const settings = join(folder, 'logrotate.conf');
  writeFileSync(settings, block('logrotate').replace('/var/log/zibo-graph.log', log), { mode: 0o644 });
  // The file is open all the time, to append, as that of the program is; each line that it has written is acknowledged.
  const loop = 'while read -r line; do echo "$line" >&3; echo written; done 3>>"$0"';
  const program = spawn('sh', ['-c', loop, log], { stdio: ['pipe', 'pipe', 'inherit'] });
  const write = async (line: string): Promise<void> => {
    program.stdin.write(`${line}\n`);
    await once(program.stdout, 'data');
  };
  await write('before');
  execFileSync('logrotate', ['--force', '--state', join(folder, 'state'), settings], { stdio: 'pipe' });
  expect(readFileSync(log, 'utf8')).toBe('');
  await write('after');
  expect(readFileSync(log, 'utf8')).toBe('after\n');
  expect(readFileSync(`${log}.1`, 'utf8')).toBe('before\n');
  program.stdin.end();
  await once(program, 'exit');
}, 60_000);
