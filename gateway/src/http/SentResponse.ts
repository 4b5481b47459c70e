import type { IncomingMessage, ServerResponse } from 'node:http';
import { requestIdHeader, requestIdOf } from '@zibo-graph/subgraph-kit';
import { isNotModified, isOfBody } from './encodeResponse.js';
import type { RepeatableResponse } from './graphRoute.js';
import { RepeatedHead } from './repeatedHead.js';

/** An answer as it went to a client, but for what differs with every response. */
export class SentResponse {
  /** Name of the operation; undefined if it has none. */
  readonly operation: string | undefined;
  readonly #head: RepeatedHead;
  /** For a client that has the answer already. */
  readonly #notModifiedHead: readonly string[];
  /** Undefined if nobody may keep the answer. */
  readonly #etag: string | undefined;
  /** What is sent, unless the client has it already. */
  readonly body: Buffer;

  constructor({ answer, headers, body }: Omit<RepeatableResponse, 'key'>) {
    const all = Object.entries(headers);
    this.operation = answer.operation;
    this.#head = new RepeatedHead(all.flat());
    this.#notModifiedHead = all.filter(([name]) => !isOfBody(name)).flat();
    this.#etag = headers.etag;
    this.body = body;
  }

  /** Answers another request with it; returns what the log tells of the response. */
  send(
    { headers }: IncomingMessage,
    response: ServerResponse,
  ): { readonly requestId: string; readonly status: number } {
    const requestId = requestIdOf(headers);
    if (isNotModified(headers['if-none-match'], this.#etag)) {
      response.writeHead(304, [...this.#notModifiedHead, requestIdHeader, requestId]).end();
      return { requestId, status: 304 };
    }
    this.#head.write(response, requestId);
    response.end(this.body);
    return { requestId, status: 200 };
  }
}
