/** A line of a CSV file (RFC 4180), without its end: an empty cell for what is not there. */
export const csvLine = (cells: readonly (string | number | boolean | null | undefined)[]): string =>
  cells.map((cell) => quoted(String(cell ?? ''))).join(',');

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
