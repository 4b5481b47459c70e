import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Why there is no temporary file: in one line, in Chinese and English. It does not say what was written: where subgraphs have databases
 * of their own, one may have its new revision already.
 */
export class ScratchFileError extends Error {
  readonly code: 'SCRATCH_FULL' | 'SCRATCH_UNUSABLE';

  constructor(folder: string, cause: NodeJS.ErrnoException) {
    const isFull = cause.code === 'ENOSPC' || cause.code === 'EDQUOT';
    const { zh, en } = isFull ? fullText(folder) : unusableText(folder);
    super(`${zh}。${en} (${cause.message})`, { cause });
    this.name = 'ScratchFileError';
    this.code = isFull ? 'SCRATCH_FULL' : 'SCRATCH_UNUSABLE';
  }
}

const fullText = (folder: string): { zh: string; en: string } => ({
  zh: `临时文件夹 ${folder} 所在磁盘空间已满；请腾出空间，或用 TMPDIR 指定另一文件夹后重试`,
  en: `There is no room left on the disk of the temporary folder ${folder}: make room, or name another folder by TMPDIR, and try again`,
});

const unusableText = (folder: string): { zh: string; en: string } => ({
  zh: `无法在临时文件夹 ${folder} 中读写文件；请用 TMPDIR 指定另一文件夹后重试`,
  en: `No file can be made, written and read in the temporary folder ${folder}: name another folder by TMPDIR, and try again`,
});

/** A temporary file without a name, which nobody else sees, and which is gone with the process. */
export interface ScratchFile {
  /** Writes at the end, which is at a place. */
  append(bytes: Uint8Array, place: number): void;
  read(place: number, bytes: number): Buffer;
  close(): void;
}

/**
 * Makes a file in the folder for temporary files (TMPDIR).
 * @throws ScratchFileError from this and from what it gives.
 */
export function openScratchFile(): ScratchFile {
  const folder = tmpdir();
  const told = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw new ScratchFileError(folder, error as NodeJS.ErrnoException);
    }
  };
  const file = told(() => {
    const own = mkdtempSync(join(folder, 'zibo-graph-import-'));
    try {
      return openSync(join(own, 'records'), 'wx+', 0o600);
    } finally {
      // An open file goes on without its name: so a killed process leaves nothing.
      rmSync(own, { recursive: true, force: true });
    }
  });
  return {
    append: (bytes, place) =>
      told(() => {
        for (let done = 0; done < bytes.length; )
          done += writeSync(file, bytes, done, bytes.length - done, place + done);
      }),
    read: (place, length) =>
      told(() => {
        const buffer = Buffer.allocUnsafeSlow(length);
        for (let done = 0; done < length; ) {
          const read = readSync(file, buffer, done, length - done, place + done);
          if (read === 0) throw new Error('the temporary file is shorter than what was written');
          done += read;
        }
        return buffer;
      }),
    close: () => closeSync(file),
  };
}
