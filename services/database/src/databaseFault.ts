import { DatabaseError } from './DatabaseError.js';
import { isUnavailable } from './isUnavailable.js';

/** The SQLSTATE of a statement that was ended because it took too long. */
const statementTimeout = '57014';

/** Codes that callers of the graph meet. */
type DatabaseFault = 'DATABASE_FULL' | 'DATABASE_UNAVAILABLE' | 'STATEMENT_TIMEOUT';

/**
 * What an error of a statement says of the database, in the codes that callers of the graph meet; null if the statement itself is at
 * fault.
 */
export function databaseFault(error: unknown): DatabaseFault | null {
  if (error instanceof DatabaseError) return error.code === 'DATABASE_FULL' ? error.code : 'DATABASE_UNAVAILABLE';
  if (error instanceof Error && (error as { code?: unknown }).code === statementTimeout) return 'STATEMENT_TIMEOUT';
  return isUnavailable(error) ? 'DATABASE_UNAVAILABLE' : null;
}
