import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { Fault } from './Fault.js';

/**
 * Opens a file of rows for reading; never waits for one that is no file, such as a pipe without a writer.
 * @returns what is wrong with it if it is no file, or cannot be read.
 */
export async function openTableFile(path: string): Promise<FileHandle | Fault> {
  let file: FileHandle;
  try {
    file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    return unreadable(error) ?? Promise.reject(error);
  }
  if ((await file.stat()).isFile()) return file;
  await file.close();
  return new Fault('FILE_IRREGULAR');
}

/** A fault of the file system as one of the data; null if it is another one. */
export function unreadable(error: unknown): Fault | null {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (syscall === undefined || code === undefined) return null;
  // A socket cannot even be opened.
  return code === 'ENXIO' ? new Fault('FILE_IRREGULAR') : new Fault('FILE_UNREADABLE', { reason: code });
}
