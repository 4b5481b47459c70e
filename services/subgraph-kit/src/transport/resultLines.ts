import type { ServerResponse } from 'node:http';
import type { OperationResult } from './fetches.js';

/** The media type of a response that has the results of a list of operations, each as soon as it is there, on a line of its own. */
export const resultLinesType = 'application/jsonl';

/** A response to which results are written. */
export interface ResultLines {
  write(result: OperationResult): void;
  /** Ends the response after what was written. */
  end(): void;
}

/**
 * Writes results as lines of JSON, `[index,result]`. Those that are there in one turn of the event loop go out together: a
 * write to the network costs more than most of them. The response begins with the first.
 * @param headOf gives the headers that the response has besides its type, when it begins.
 */
export function resultLines(response: ServerResponse, headOf: () => readonly string[]): ResultLines {
  let lines = '';
  let isEnded = false;
  let isToFlush = false;
  const flush = (): void => {
    isToFlush = false;
    if (response.destroyed) return;
    if (!response.headersSent) {
      // The length of a response that is whole spares its reader the pieces.
      const length = isEnded ? ['content-length', String(Buffer.byteLength(lines))] : [];
      response.writeHead(200, [...headOf(), 'content-type', resultLinesType, ...length]);
    }
    if (isEnded) response.end(lines);
    else response.write(lines);
    lines = '';
  };
  const flushSoon = (): void => {
    if (!isToFlush) setImmediate(flush);
    isToFlush = true;
  };
  return {
    write({ index, json }) {
      lines += `[${index},${json}]\n`;
      flushSoon();
    },
    end() {
      isEnded = true;
      flushSoon();
    },
  };
}
