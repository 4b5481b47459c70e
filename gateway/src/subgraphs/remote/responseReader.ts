import { TransportError } from './TransportError.js';

/** What reads an answer as it comes in pieces. */
export interface ResponseReader {
  /** @throws TransportError if the answer, or a line of it, is too long; whatever a reader of lines throws. */
  take(chunk: Buffer): void;
  /** What nobody was given yet. */
  rest(): Buffer;
  /** How many bytes that has. */
  held(): number;
}

/** Keeps an answer until it is whole. */
export function readWhole(limit: number): ResponseReader {
  const chunks: Buffer[] = [];
  let length = 0;
  return {
    take(chunk) {
      length += chunk.length;
      refuseLonger(limit, length);
      chunks.push(chunk);
    },
    rest: () => joined(chunks),
    held: () => length,
  };
}

/** Gives each line as soon as it is whole. The limit is that of a line, for each is forgotten as the next one comes. */
export function readLines(onLine: (line: string) => void, limit: number): ResponseReader {
  let whole = readWhole(limit);
  return {
    take(chunk) {
      let start = 0;
      for (let end = chunk.indexOf('\n'); end !== -1; end = chunk.indexOf('\n', start)) {
        whole.take(chunk.subarray(start, end));
        onLine(whole.rest().toString());
        whole = readWhole(limit);
        start = end + 1;
      }
      if (start < chunk.length) whole.take(chunk.subarray(start));
    },
    rest: () => whole.rest(),
    held: () => whole.held(),
  };
}

const joined = (chunks: readonly Buffer[]): Buffer =>
  chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);

/** @throws TransportError if an answer has more bytes than it may. */
export function refuseLonger(limit: number, length: number): void {
  if (length > limit) throw tooLong(limit);
}

/** Tells that an answer has more bytes than it may. */
export const tooLong = (limit: number): TransportError =>
  new TransportError('size', `the answer has more than ${limit} bytes`);
