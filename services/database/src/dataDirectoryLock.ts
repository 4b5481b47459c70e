import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseError } from './DatabaseError.js';

/**
 * Takes the folder of the embedded database for this process: two processes that write the same files would destroy them.
 * A lock whose process is gone (kill -9, power cut) is taken over.
 * @returns a function that gives the folder back.
 * @throws DatabaseError DATA_DIRECTORY_IN_USE, with the number of the process that has it.
 */
export function lockDataDirectory(directory: string): () => void {
  const file = join(directory, 'lock');
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = Number.parseInt(readFileSync(file, 'utf8'), 10);
    if (holder === process.pid || isRunning(holder)) {
      throw new DatabaseError(
        'DATA_DIRECTORY_IN_USE',
        `the embedded database in ${directory} is open in process ${holder}: stop it first, or use a PostgreSQL server (DATABASE_URL); if process ${holder} is another program, remove ${file}`,
      );
    }
    rmSync(file, { force: true });
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
