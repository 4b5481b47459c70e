import { DatabaseBusyError, StatementAbandonedError } from './DatabaseBusyError.js';
import { DatabaseError } from './DatabaseError.js';
import { isUnavailable } from './isUnavailable.js';

/** What can be wrong with the database while something is read, in the codes that callers of the graph meet. */
export type DatabaseFault =
  | 'DATABASE_FULL'
  | 'DATABASE_UNAVAILABLE'
  | 'DATABASE_BUSY'
  | 'STATEMENT_TIMEOUT'
  | 'STATEMENT_TOO_LARGE';

/** What the server says of a statement, by SQLSTATE. */
const faults: Readonly<Record<string, DatabaseFault>> = {
  // It took too long, or was cancelled.
  '57014': 'STATEMENT_TIMEOUT',
  // It took more temporary space than it may, or more memory than there is.
  '53400': 'STATEMENT_TOO_LARGE',
  '53200': 'STATEMENT_TOO_LARGE',
  // The server has no connection for it: others have them all.
  '53300': 'DATABASE_BUSY',
};

/** What an error of a statement says of the database; null if the statement itself is at fault. */
export function databaseFault(error: unknown): DatabaseFault | null {
  if (!(error instanceof Error)) return null;
  if (error instanceof DatabaseError) return error.code === 'DATABASE_FULL' ? error.code : 'DATABASE_UNAVAILABLE';
  if (error instanceof DatabaseBusyError) return 'DATABASE_BUSY';
  // Nobody sees it: only those are left who do not wait.
  if (error instanceof StatementAbandonedError) return 'STATEMENT_TIMEOUT';
  const { code } = error as { code?: unknown };
  const fault = typeof code === 'string' ? faults[code] : undefined;
  return fault ?? (isUnavailable(error) ? 'DATABASE_UNAVAILABLE' : null);
}
