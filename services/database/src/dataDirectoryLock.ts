import { linkSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { DatabaseError } from './DatabaseError.js';
import { isHeld, listenInFolder, removeSocket } from './holderSocket.js';

/** What a record says: who has the folder, as long as the socket answers. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly since: string;
  readonly socket: string;
}

/**
 * Takes the folder of the embedded database for this process: two processes that write the same files would destroy them.
 *
 * Whether a holder lives is told by a socket in the folder at which it listens: the operating system closes it with the process,
 * however that ends, and answers for it between containers that share the folder, where the number of a process means nothing.
 * Who follows a holder that is gone is decided by numbered records, `lock.1`, `lock.2`, …: each is made whole, by one process
 * only, and the newest is never removed, so that whoever comes late finds it.
 * @returns a function that gives the folder back.
 * @throws DatabaseError DATA_DIRECTORY_IN_USE, which says who has it.
 */
export async function lockDataDirectory(directory: string): Promise<() => void> {
  refuseEarlierVersion(directory);
  const socket = await listenInFolder(directory);
  const note = join(directory, 'lock');
  try {
    const record = await takeRecord(directory, {
      pid: process.pid,
      host: hostname(),
      since: new Date().toISOString(),
      socket: socket.name,
    });
    // An earlier version of this program looks here for the number of a process that lives.
    writeFileSync(note, `${process.pid} (${record})\n`);
    return () => {
      rmSync(note, { force: true });
      socket.end();
    };
  } catch (error) {
    socket.end();
    throw error;
  }
}

/** Makes the newest record, once the holder by the newest one is gone. @returns its name. */
async function takeRecord(directory: string, own: Holder): Promise<string> {
  const draft = join(directory, `${own.socket.replace(/^.*[\\/]/, '')}.new`);
  try {
    writeFileSync(draft, JSON.stringify(own));
    for (;;) {
      const newest = newestRecord(directory);
      const holder = readRecord(directory, newest);
      if (holder && (await isHeld(directory, holder.socket))) throw inUse(directory, holder);
      const number = newest + 1;
      if (!linkNew(draft, recordPath(directory, number))) continue;
      if (newestRecord(directory) === number) {
        if (holder) removeSocket(directory, holder.socket);
        removeRecords(directory, (other) => other < number);
        return `lock.${number}`;
      }
      // Since `newest` was read, others had the folder, gave it back and removed the older records.
      removeRecords(directory, (other) => other === number);
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

const recordPath = (directory: string, number: number): string => join(directory, `lock.${number}`);

const recordsIn = (directory: string): number[] =>
  readdirSync(directory).flatMap((name) => (/^lock\.\d+$/.test(name) ? [Number(name.slice('lock.'.length))] : []));

/** The number of the newest record; 0 if there is none. */
const newestRecord = (directory: string): number => Math.max(0, ...recordsIn(directory));

function removeRecords(directory: string, which: (number: number) => boolean): void {
  for (const number of recordsIn(directory).filter(which)) rmSync(recordPath(directory, number), { force: true });
}

/** @returns null if there is no such record, any more. */
function readRecord(directory: string, number: number): Holder | null {
  try {
    return JSON.parse(readFileSync(recordPath(directory, number), 'utf8')) as Holder;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Gives a file one more name. @returns false if there is a file of that name. */
function linkNew(file: string, name: string): boolean {
  try {
    linkSync(file, name);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** A version before the records wrote nothing but its number; one with our number is gone, for we have it. */
function refuseEarlierVersion(directory: string): void {
  const file = join(directory, 'lock');
  let pid: number;
  try {
    const text = readFileSync(file, 'utf8').trim();
    pid = /^\d+$/.test(text) ? Number(text) : 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if (pid === 0 || pid === process.pid || !isRunning(pid)) return;
  throw new DatabaseError('DATA_DIRECTORY_IN_USE', {
    zh: `内嵌数据库 ${directory} 正由进程 ${pid} 使用：请先停止该进程；若该进程是其他程序，请删除 ${file}`,
    en: `The embedded database in ${directory} is open in process ${pid}: stop it first; if process ${pid} is another program, remove ${file}`,
  });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const inUse = (directory: string, { pid, host, since }: Holder): DatabaseError =>
  new DatabaseError('DATA_DIRECTORY_IN_USE', {
    zh: `内嵌数据库 ${directory} 正由主机 ${host} 上的进程 ${pid} 使用（自 ${since} 起）：请先停止该进程，或改用 PostgreSQL 服务器（DATABASE_URL）`,
    en: `The embedded database in ${directory} is open in process ${pid} on ${host} since ${since}: stop it first, or use a PostgreSQL server (DATABASE_URL)`,
  });
