/**
 * Why the database cannot be used.
 * - `DATABASE_UNREACHABLE`: the server does not answer, or refuses the connection.
 * - `DATABASE_NEWER`: the database was migrated by a later version of this program.
 * - `DATABASE_FULL`: there is no room on the disk of the database; what stood in it stands.
 * - `DATABASE_NOT_WRITABLE`: its files may not be written, or are on a disk that is read-only.
 * - `DATA_DIRECTORY_IN_USE`: another process has the embedded database open.
 * - `DATA_DIRECTORY_BROKEN`: the folder holds no database that can be opened.
 */
export type DatabaseErrorCode =
  | 'DATABASE_UNREACHABLE'
  | 'DATABASE_NEWER'
  | 'DATABASE_FULL'
  | 'DATABASE_NOT_WRITABLE'
  | 'DATA_DIRECTORY_IN_USE'
  | 'DATA_DIRECTORY_BROKEN';

/** A text in both languages. */
interface Texts {
  readonly zh: string;
  readonly en: string;
}

/** A database that cannot be used, said in one line, in Chinese and English. */
export class DatabaseError extends Error {
  readonly code: DatabaseErrorCode;

  constructor(code: DatabaseErrorCode, { zh, en }: Texts, options?: { cause: unknown }) {
    const reason = options?.cause instanceof Error ? ` (${options.cause.message || options.cause.name})` : '';
    super(`${zh}。${en}${reason}`, options);
    this.name = 'DatabaseError';
    this.code = code;
  }
}
