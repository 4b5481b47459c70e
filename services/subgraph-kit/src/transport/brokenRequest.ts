import { randomUUID } from 'node:crypto';
import { maxHeaderSize, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { type ErrorCodeName, errorCodes } from '../errors/errorCodes.js';
import { errorMessages } from '../errors/errors.js';
import type { Bilingual } from '../values/bilingual.js';
import { requestIdHeader } from './requestId.js';

/** What Node says of a request that it cannot read, by its code, as ours. */
const codes: Readonly<Record<string, ErrorCodeName>> = {
  HPE_HEADER_OVERFLOW: 'HEADERS_TOO_LARGE',
  ERR_HTTP_REQUEST_TIMEOUT: 'REQUEST_TIMEOUT',
};

/** Why such a request is BAD_REQUEST, where that can be said. */
const reasons: Readonly<Record<string, Bilingual>> = {
  HPE_INVALID_URL: {
    en: 'the address must be ASCII, other characters percent-encoded as UTF-8',
    zh: '地址须为 ASCII 字符，其他字符须按 UTF-8 作百分号编码',
  },
};
const notHttp: Bilingual = { en: 'this cannot be read as HTTP', zh: '不是合法的 HTTP' };

/**
 * Answers on a connection whose request cannot be read as HTTP, or does not end in time, in the form of every other error, and
 * closes it. A connection that is gone is given up.
 * @returns the status of the answer; undefined if there is none.
 */
export function answerBrokenRequest(
  error: Error & { readonly code?: string },
  socket: Socket,
  headers: Readonly<Record<string, string>>,
): number | undefined {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return undefined;
  }
  const code = codes[error.code ?? ''] ?? 'BAD_REQUEST';
  const requestId = randomUUID();
  const { status } = errorCodes[code];
  const messages = errorMessages(code, { values: { reason: reasons[error.code ?? ''] ?? notHttp } });
  const facts = code === 'HEADERS_TOO_LARGE' ? { limit: maxHeaderSize } : {};
  const extensions = { code, messageZh: messages.messageZh, ...facts, requestId };
  const body = JSON.stringify({ errors: [{ message: messages.message, extensions }] });
  const all = {
    ...headers,
    [requestIdHeader]: requestId,
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`);
  return status;
}
