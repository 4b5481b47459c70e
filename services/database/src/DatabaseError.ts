/**
 * Why the database cannot be used.
 * - `DATABASE_UNREACHABLE`: the server does not answer, or refuses the connection.
 * - `DATABASE_NEWER`: the database was migrated by a later version of this program.
 * - `DATA_DIRECTORY_IN_USE`: another process has the embedded database open.
 * - `DATA_DIRECTORY_BROKEN`: the folder holds no database that can be opened.
 */
export type DatabaseErrorCode =
  | 'DATABASE_UNREACHABLE'
  | 'DATABASE_NEWER'
  | 'DATA_DIRECTORY_IN_USE'
  | 'DATA_DIRECTORY_BROKEN';

/** A database that cannot be used, said in one line. */
export class DatabaseError extends Error {
  readonly code: DatabaseErrorCode;

  constructor(code: DatabaseErrorCode, message: string, options?: { cause: unknown }) {
    const reason = options?.cause instanceof Error ? `: ${options.cause.message || options.cause.name}` : '';
    super(message + reason, options);
    this.name = 'DatabaseError';
    this.code = code;
  }
}
