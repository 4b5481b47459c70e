/** Takes the cells of a row. */
type ReadRow = (cells: string[]) => void;

/**
 * Reads the rows of a text of comma-separated cells as long as it has no quotation mark: then a row is a line, and to split lines takes
 * a tenth of the time of a parser. It stops at the piece of the text that has one, and where a row is longer than it may be.
 * @returns what is left of the text, from the beginning of a row; null if all of it was read.
 */
export async function readPlainRows(
  text: AsyncGenerator<string>,
  longestRow: number,
  readRow: ReadRow,
): Promise<AsyncGenerator<string> | null> {
  let begun = '';
  for await (const piece of { [Symbol.asyncIterator]: () => unclosed(text) }) {
    const known = begun + piece;
    if (piece.includes('"') || begun.length > longestRow) return continued(known, text);
    const end = endOfLastLine(known);
    if (end > 0) for (const line of linesOf(known.slice(0, end))) readRow(line.split(','));
    begun = known.slice(end);
  }
  // A line end at the end of the text ends its last row, and begins none.
  for (const line of begun === '' ? [] : linesOf(/[\r\n]$/.test(begun) ? begun : `${begun}\n`))
    readRow(line.split(','));
  return null;
}

/** A text whose rest can be read when the loop over it was left. */
const unclosed = (text: AsyncGenerator<string>): AsyncIterator<string> => ({ next: () => text.next() });

async function* continued(begun: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield begun;
  yield* rest;
}

/** Where the last line that is known to be whole ends. A carriage return at the end may be half a line end. */
function endOfLastLine(text: string): number {
  const carriageReturn = text.lastIndexOf('\r', text.length - 2);
  return Math.max(text.lastIndexOf('\n'), text.length > 1 ? carriageReturn : -1) + 1;
}

/** The lines of a text that ends with a line end. */
function linesOf(text: string): string[] {
  const lines = text.includes('\r') ? text.split(/\r\n|\n|\r/) : text.split('\n');
  lines.pop();
  return lines;
}
