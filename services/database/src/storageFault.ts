import { DatabaseError } from './DatabaseError.js';
import { type DatabaseLocation, nameOf } from './databaseLocation.js';

type StorageFault = 'DATABASE_FULL' | 'DATABASE_NOT_WRITABLE';

/** What Node and Postgres call it when a disk is full or cannot be written. */
const faultByCode: Readonly<Record<string, StorageFault>> = {
  ENOSPC: 'DATABASE_FULL',
  EDQUOT: 'DATABASE_FULL',
  '53100': 'DATABASE_FULL',
  EACCES: 'DATABASE_NOT_WRITABLE',
  EPERM: 'DATABASE_NOT_WRITABLE',
  EROFS: 'DATABASE_NOT_WRITABLE',
};

/** The same as numbers of the C library that the embedded Postgres is compiled with. */
const faultByNumber: Readonly<Record<number, StorageFault>> = {
  19: 'DATABASE_FULL',
  51: 'DATABASE_FULL',
  2: 'DATABASE_NOT_WRITABLE',
  63: 'DATABASE_NOT_WRITABLE',
  69: 'DATABASE_NOT_WRITABLE',
};

/** What Postgres says at the end of a message, of a file that it could not write. */
const messages: readonly (readonly [RegExp, StorageFault])[] = [
  [/: (?:No space left on device|(?:Disk )?[Qq]uota exceeded)$/, 'DATABASE_FULL'],
  [/: (?:Read-only file system|Permission denied|Operation not permitted)$/, 'DATABASE_NOT_WRITABLE'],
];

const texts = {
  DATABASE_FULL: (name: string) => ({
    zh: `数据库 ${name} 所在磁盘空间已满，本次未写入任何内容，原有数据完好；腾出空间后请重试`,
    en: `There is no room left on the disk of the database ${name}. Nothing of this was written, and nothing that stood was lost: make room and try again`,
  }),
  DATABASE_NOT_WRITABLE: (name: string) => ({
    zh: `数据库 ${name} 的文件不可写（无权限或磁盘只读），本次未写入任何内容，原有数据完好`,
    en: `The files of the database ${name} cannot be written: they are another user's, or the disk is read-only. Nothing of this was written, and nothing that stood was lost`,
  }),
} as const;

function storageFault(error: unknown): StorageFault | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  // What the embedded Postgres throws of its files is no Error of JavaScript.
  const { name, code, errno, message } = error as Readonly<Record<string, unknown>>;
  if (name === 'ErrnoError') return faultByNumber[Number(errno)];
  if (typeof code === 'string' && Object.hasOwn(faultByCode, code)) return faultByCode[code];
  return messages.find(([pattern]) => typeof message === 'string' && pattern.test(message))?.[1];
}

/** An error of a database, told as DATABASE_FULL or DATABASE_NOT_WRITABLE where its disk is why; else the error as it is. */
export function toldOfStorage(error: unknown, location: DatabaseLocation): unknown {
  const fault = storageFault(error);
  return fault === undefined ? error : new DatabaseError(fault, texts[fault](nameOf(location)), { cause: error });
}
