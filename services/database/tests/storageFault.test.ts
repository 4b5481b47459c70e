import fs, { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DatabaseError } from '../src/DatabaseError.js';
import { type Database, openDatabase } from '../src/database.js';
import { databaseFault } from '../src/databaseFault.js';
import { toldOfStorage } from '../src/storageFault.js';
import { initialise } from '../src/testing.js';

/** Which files are to find no room, once so many bytes of them were written; none until then. */
interface Disk {
  full: { readonly in: string; after: number } | null;
}

/** Stands before the disk to which the embedded Postgres of this process writes. */
function watchDisk(): Disk {
  const { openSync, writeSync } = fs;
  const disk: Disk = { full: null };
  const paths = new Map<number, string>();
  vi.spyOn(fs, 'openSync').mockImplementation((...args: Parameters<typeof openSync>) => {
    const file = openSync(...args);
    paths.set(file, String(args[0]));
    return file;
  });
  vi.spyOn(fs, 'writeSync').mockImplementation(((file: number, ...rest: [NodeJS.ArrayBufferView, number, number]) => {
    if (disk.full !== null && paths.get(file)?.includes(disk.full.in)) {
      disk.full.after -= rest[2];
      if (disk.full.after < 0) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: 'write' });
    }
    return writeSync(file, ...rest);
  }) as typeof writeSync);
  return disk;
}

const countNotes = async ({ kysely }: Database): Promise<number> =>
  Number((await sql<{ count: string }>`select count(*) from notes`.execute(kysely)).rows[0]?.count);

const addNotes = ({ kysely }: Database, megabytes: number) =>
  kysely
    .transaction()
    .execute((transaction) =>
      sql`insert into notes select repeat(md5(n::text), 250) from generate_series(1, ${sql.lit(megabytes * 128)}) n`.execute(
        transaction,
      ),
    );

describe('an embedded database whose disk is full', () => {
  let directory: string;
  let disk: Disk;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'full-'));
    disk = watchDisk();
  });
  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(directory, { recursive: true, force: true });
  });

  const open = (): Promise<Database> => openDatabase({ kind: 'embedded', directory });
  const openWithNotes = async (): Promise<Database> => {
    await initialise(directory);
    const database = await open();
    await sql`create table notes (text text storage plain)`.execute(database.kysely);
    await addNotes(database, 1);
    return database;
  };
  const isToldWhole = (error: unknown): void => {
    expect(error).toMatchObject({ name: 'DatabaseError', code: 'DATABASE_FULL' });
    const { message } = error as Error;
    for (const part of [directory, '空间已满', '原有数据完好', 'no room left', 'nothing that stood was lost'])
      expect(message).toContain(part);
    expect(databaseFault(error)).toBe('DATABASE_FULL');
  };

  it('when it is made says so, leaves nothing of it, and is made when there is room', async () => {
    disk.full = { in: '/postgres/', after: 8_000_000 };
    isToldWhole(await open().catch((error: unknown) => error));
    expect(readdirSync(directory)).toEqual(['lock.1']);
    disk.full = null;
    await (await open()).close();
  });

  it('begins anew after a first start that was cut off', async () => {
    await initialise(directory);
    rmSync(join(directory, 'postgres', 'global'), { recursive: true });
    await expect(open()).rejects.toMatchObject({ code: 'DATA_DIRECTORY_BROKEN' });
    fs.writeFileSync(join(directory, 'postgres.unfinished'), '');
    await (await open()).close();
  });

  it('fails the transaction that finds no room, keeps what stood, and goes on answering', async () => {
    const database = await openWithNotes();
    disk.full = { in: '/base/', after: 2_000_000 };
    isToldWhole(await addNotes(database, 24).catch((error: unknown) => error));
    expect(await countNotes(database)).toBe(128);
    disk.full = null;
    await addNotes(database, 1);
    expect(await countNotes(database)).toBe(256);
    await database.close();
  });

  it('says so of every statement after Postgres gave up, and has all that stood at the next start', async () => {
    const database = await openWithNotes();
    disk.full = { in: '/pg_wal/xlogtemp', after: 0 };
    isToldWhole(await addNotes(database, 24).catch((error: unknown) => error));
    isToldWhole(await countNotes(database).catch((error: unknown) => error));
    disk.full = null;
    await database.close();
    const again = await open();
    expect(await countNotes(again)).toBe(128);
    await again.close();
  });
});

describe('an error of a database, told by what its disk says', () => {
  const location = { kind: 'server', url: 'postgres://zibo:secret@db.example:5432/zibo' } as const;
  const errno = (number: number) => ({ name: 'ErrnoError', errno: number });
  const error = (message: string, code?: string) => Object.assign(new Error(message), { code });
  it.each([
    ['a full disk of the server', error('could not extend file "base/5/1"', '53100'), 'DATABASE_FULL'],
    ['a full disk of this machine', error('write', 'ENOSPC'), 'DATABASE_FULL'],
    ['a quota', error('write', 'EDQUOT'), 'DATABASE_FULL'],
    ['a full disk below the embedded database', errno(51), 'DATABASE_FULL'],
    ['a full disk in words', error('could not write to file "x": No space left on device', 'XX000'), 'DATABASE_FULL'],
    ['a folder of another user', error('mkdir', 'EACCES'), 'DATABASE_NOT_WRITABLE'],
    ['a read-only disk', error('open', 'EROFS'), 'DATABASE_NOT_WRITABLE'],
    ['a read-only disk below the embedded database', errno(69), 'DATABASE_NOT_WRITABLE'],
    ['a read-only disk in words', error('could not open "x": Read-only file system', '42501'), 'DATABASE_NOT_WRITABLE'],
  ])('%s', (_, cause, code) => {
    const told = toldOfStorage(cause, location);
    expect(told).toBeInstanceOf(DatabaseError);
    expect(told).toMatchObject({ code, cause });
    expect((told as Error).message).toContain('db.example:5432/zibo');
    expect((told as Error).message).not.toContain('secret');
  });

  it.each([
    error('permission denied for table notes', '42501'),
    error('sorry, too many clients already', '53300'),
    errno(44),
    null,
    'No space left on device',
  ])('is left as it is where the disk is not why: %o', (cause) => {
    expect(toldOfStorage(cause, location)).toBe(cause);
  });
});
