/** Classes of SQLSTATE that say that the server, not the statement, is at fault: connection, resources, intervention. */
const unavailableClasses = ['08', '53', '57'];
const unavailableSystemCodes = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EHOSTUNREACH'];
/** What the driver says, without a code, of a connection that it lost or did not get in time, or that does not answer. */
const unavailableMessages =
  /Connection terminated|timeout exceeded when trying to connect|Query read timeout|not queryable|already been destroyed|is closed/;

/** Whether an error of a statement says that the database cannot be reached at the moment. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  if (typeof code === 'string') {
    return (
      unavailableSystemCodes.includes(code) || (code.length === 5 && unavailableClasses.includes(code.slice(0, 2)))
    );
  }
  return unavailableMessages.test(error.message);
}
