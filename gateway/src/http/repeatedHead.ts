import type { ServerResponse } from 'node:http';
import { requestIdHeader } from '@zibo-graph/subgraph-kit';

/** Where Node keeps the text of a head that it has made. Not documented: without it, every head is made anew. */
interface MadeHead {
  _header?: string | null;
}

/**
 * The head of a response 200 that is sent again and again, with another id each time. Node checks and joins all headers for every
 * response, which takes as long as everything else that a remembered answer needs of us; so what it made once is used again.
 */
export class RepeatedHead {
  /** Names and values in turn, as `writeHead` takes them. */
  readonly #headers: readonly string[];
  /** What Node made, before the id and after the date. */
  #made: readonly [string, string] | undefined;

  constructor(headers: readonly string[]) {
    this.#headers = headers;
  }

  write(response: ServerResponse, requestId: string): void {
    // A connection that ends with the response has another head.
    if (!response.shouldKeepAlive) this.#make(response, requestId);
    else if (this.#made === undefined) {
      this.#make(response, requestId);
      this.#made = partsOf((response as MadeHead)._header, requestId);
    } else {
      const [before, after] = this.#made;
      (response as MadeHead)._header = `${before}${requestId}${dateName}${dateNow()}${after}`;
    }
  }

  #make(response: ServerResponse, requestId: string): void {
    response.writeHead(200, [...this.#headers, requestIdHeader, requestId]);
  }
}

const dateName = '\r\nDate: ';
const dateLength = 'Thu, 01 Jan 1970 00:00:00 GMT'.length;

/** Undefined if the head is not as expected: the id is our last header, and Node's first is the date. */
function partsOf(head: string | null | undefined, requestId: string): readonly [string, string] | undefined {
  const end = `: ${requestId}${dateName}`;
  const at = head?.indexOf(end) ?? -1;
  if (!head || at < 0) return undefined;
  return [head.slice(0, at + 2), head.slice(at + end.length + dateLength)];
}

let second = Number.NaN;
let date = '';

/** The time as headers have it. */
function dateNow(): string {
  const now = Math.floor(Date.now() / 1_000);
  if (now !== second) {
    second = now;
    date = new Date(now * 1_000).toUTCString();
  }
  return date;
}
