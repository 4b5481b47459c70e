import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Subgraph } from '../src/subgraph/subgraph.js';
import { createSigner } from '../src/transport/requestSignature.js';
import { createSubgraphServer } from '../src/transport/subgraphServer.js';
import { createNotesSubgraph } from './notesSubgraph.js';
import { keptLog, listen } from './running.js';

const secret = 'a'.repeat(32);
const broken = 'query Broken { broken }';

let server: FastifyInstance;
let port: number;
let lines: Record<string, unknown>[];
/** Lets the operations go on that wait for it. */
let release: () => void;
/** Comes when the server begins to close. */
let closing: Promise<void>;

beforeEach(async () => {
  const { logger, lines: kept } = keptLog();
  lines = kept;
  const { subgraph, write } = createNotesSubgraph();
  write([{ id: 'a', text: '一 one' }]);
  await subgraph.refreshRevision();
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const watched: Subgraph = {
    ...subgraph,
    openSession(request) {
      const session = subgraph.openSession(request);
      return {
        async execute(operation) {
          if (operation.operationName === 'Fails') throw new Error('select 1');
          if (operation.operationName === 'Late') await released;
          return session.execute(operation);
        },
      };
    },
  };
  server = createSubgraphServer(watched, { logger, shutdownMilliseconds: 10_000, secrets: [secret] });
  closing = new Promise((resolve) => server.addHook('preClose', async () => resolve()));
  port = Number(new URL(await listen(server)).port);
  lines.length = 0;
});

afterEach(() => server.close());

type Headers = Readonly<Record<string, string>>;

const signed = (body: string, headers: Headers = {}): Headers => ({
  'content-type': 'application/json',
  'x-request-id': 'r-1',
  ...headers,
  'x-zibo-graph-signature': createSigner('notes', secret)({ method: 'POST', path: '/graphql', headers, body }),
});

const written = (headers: Headers): string =>
  Object.entries({ host: 'localhost', ...headers }).reduce((head, [name, value]) => `${head}${name}: ${value}\r\n`, '');

/** A request with the length of its body, or in pieces. */
const direct = (headers: Headers, body: string): string =>
  `POST /graphql HTTP/1.1\r\n${written({ ...headers, 'content-length': String(Buffer.byteLength(body)) })}\r\n${body}`;
const inPieces = (headers: Headers, body: string): string =>
  `POST /graphql HTTP/1.1\r\n${written({ ...headers, 'transfer-encoding': 'chunked' })}\r\n` +
  `${Buffer.byteLength(body).toString(16)}\r\n${body}\r\n0\r\n\r\n`;

/** What comes back for a request on a connection that is kept; the time of the answer is that of no other. */
async function received(request: string): Promise<string> {
  const socket = connect(port, '127.0.0.1').setEncoding('latin1');
  socket.write(request);
  let answer = '';
  for await (const chunk of socket) {
    answer += chunk;
    const [, head = '', length] = /^(.*?content-length: (\d+)\r\n.*?\r\n\r\n)/is.exec(answer) ?? [];
    if (answer.endsWith('\r\n0\r\n\r\n') || (length && answer.length === head.length + Number(length))) break;
  }
  return Buffer.from(answer.replace(/^date: .*$/im, 'date:'), 'latin1').toString();
}

const logged = () =>
  lines
    .splice(0)
    .map(({ time, milliseconds, pid, hostname, err, ...line }): Record<string, unknown> => ({ ...line, err: !!err }));

describe('a request for operations', () => {
  const long = `{ ${Array.from({ length: 100 }, (_, index) => `a${index}: note(id: "a") { text }`)} }`;
  it.each<[string, string, Headers?]>([
    ['an operation', JSON.stringify({ query: '{ note(id: "a") { text } }' })],
    ['a list', JSON.stringify([{ query: '{ revision }' }, { query: '{ broken }' }])],
    ['an operation at an earlier revision', '{"query":"{ revision }"}', { 'x-zibo-graph-revision': '0' }],
    ['an operation with a charset', '{"query":"{ revision }"}', { 'content-type': 'application/json; charset=UTF-8' }],
    ['an operation of no plain id', '{"query":"{ revision }"}', { 'x-request-id': 'r'.repeat(64) }],
    ['what is answered at length', JSON.stringify({ query: long }), { 'accept-encoding': 'gzip' }],
    ['what fails', JSON.stringify({ query: broken })],
    ['what breaks', JSON.stringify({ query: 'query Fails { revision }', operationName: 'Fails' })],
    ['no JSON', '{"query":'],
    ['no operation', '5'],
    ['a document that cannot be read', '{"query":"{"}'],
    ['a document that does not fit', '{"query":"{ notes }"}'],
    ['too many operations', JSON.stringify(Array.from({ length: 33 }, () => ({ query: '{ revision }' })))],
    ['a header that cannot be read', '{"query":"{ revision }"}', { 'x-zibo-graph-revision': 'newest' }],
  ])('is answered, and logged, the same in pieces as with its length: %s', async (_, body, headers = {}) => {
    const [quick, quickLog] = [await received(direct(signed(body, headers), body)), logged()];
    const [slow, slowLog] = [await received(inPieces(signed(body, headers), body)), logged()];
    expect(quick).toBe(slow);
    expect(quick).toMatch(/^HTTP\/1\.1 \d{3} .*x-request-id: r/s);
    expect(quickLog).toEqual(slowLog);
    expect(quickLog.map(({ msg }) => msg)).toContain('request');
  });

  it('is refused the same in pieces as with its length where it is not signed, or comes again', async () => {
    const body = '{"query":"{ revision }"}';
    const once = signed(body);
    expect(await received(direct(once, body))).toContain('{"data":{"revision":1}}');
    const unsigned = { 'content-type': 'application/json', 'x-request-id': 'r-1' };
    for (const headers of [once, unsigned]) {
      lines.length = 0;
      const [quick, quickLog] = [await received(direct(headers, body)), logged()];
      expect(quick).toMatch(/^HTTP\/1\.1 401 .*SIGNATURE_INVALID/s);
      expect(quick).toBe(await received(inPieces(headers, body)));
      expect(quickLog).toEqual(logged());
    }
  });

  it('is answered while the server closes if it came before, and the next one on its connection refused', async () => {
    const body = JSON.stringify({ query: 'query Late { revision }', operationName: 'Late' });
    const begun = once(server.server, 'request');
    const socket = connect(port, '127.0.0.1');
    socket.write(direct(signed(body), body));
    await begun;
    const closed = server.close();
    await closing;
    const next = once(server.server, 'request');
    socket.write(direct(signed(body), body));
    await next;
    release();
    const [first, second] = (await text(socket)).split(/(?=HTTP\/1\.1)/);
    expect(first).toMatch(/^HTTP\/1\.1 200 .*"revision":1/s);
    expect(second).toMatch(/^HTTP\/1\.1 503 .*SHUTTING_DOWN/s);
    await closed;
  });

  it('keeps its connection from nobody: the server closes after it', async () => {
    const body = JSON.stringify({ query: 'query Late { revision }', operationName: 'Late' });
    const begun = once(server.server, 'request');
    const socket = connect(port, '127.0.0.1');
    socket.write(direct(signed(body), body));
    await begun;
    const closed = server.close();
    await closing;
    release();
    expect(await text(socket)).toMatch(/"revision":1/);
    await closed;
  });
});

describe('a list that asks for its results one by one', () => {
  const jsonl = { accept: 'application/jsonl' };
  const bodyOf = (answer: string): string => answer.slice(answer.indexOf('\r\n\r\n') + 4);
  const results = (answer: string): unknown[] =>
    bodyOf(answer)
      .split('\n')
      .filter((line) => line.startsWith('['))
      .map((line) => JSON.parse(line));

  it('is told each with its place, the errors under the id of the request that it is of', async () => {
    const body = JSON.stringify([
      { query: '{ revision }' },
      { query: broken, extensions: { requestId: 'r-2' } },
      { query: '{ notes }', extensions: { requestId: 'not a plain one' } },
      { query: 'query Fails { revision }', operationName: 'Fails', extensions: { requestId: 'r-3' } },
    ]);
    const answer = await received(direct(signed(body, jsonl), body));
    expect(answer).toMatch(
      /^HTTP\/1\.1 200 OK\r\nx-request-id: r-1\r\nx-zibo-graph-revision: 1\r\nx-zibo-graph-state: [^\r]+\r\ncontent-type: application\/jsonl\r\n/,
    );
    const sorted = results(answer).sort() as [number, { data?: unknown; errors?: { extensions: unknown }[] }][];
    expect(sorted.map(([index]) => index)).toEqual([0, 1, 2, 3]);
    expect(sorted[0]?.[1]).toEqual({ data: { revision: 1 } });
    const codes = sorted.map(([, { errors }]) => errors?.[0]?.extensions);
    expect(codes).toEqual([
      undefined,
      expect.objectContaining({ code: 'INTERNAL', requestId: 'r-2' }),
      expect.objectContaining({ code: 'GRAPHQL_VALIDATION_FAILED', requestId: 'r-1' }),
      expect.objectContaining({ code: 'INTERNAL', requestId: 'r-3' }),
    ]);
    expect(JSON.stringify(sorted)).not.toContain('select');
    const idsOf = (message: string) => lines.filter(({ msg }) => msg === message).map(({ requestId }) => requestId);
    expect(idsOf('request').sort()).toEqual(['r-1', 'r-2', 'r-3']);
    expect([idsOf('field failed'), idsOf('request failed')]).toEqual([['r-2'], ['r-3']]);
  });

  it('is told what is there while other results are not', async () => {
    const late = { query: 'query Late { note(id: "a") { text } }', operationName: 'Late' };
    const body = JSON.stringify([late, { query: '{ revision }' }]);
    const socket = connect(port, '127.0.0.1').setEncoding('utf8');
    socket.write(direct(signed(body, jsonl), body));
    let answer = '';
    for await (const chunk of socket) {
      answer += chunk;
      if (answer.includes('[1,')) release();
      if (answer.endsWith('0\r\n\r\n')) break;
    }
    expect(results(answer)).toEqual([
      [1, { data: { revision: 1 } }],
      [0, { data: { note: { text: '一 one' } } }],
    ]);
  });

  it('is refused as a whole, in the form of every error, where it cannot be understood or is not signed', async () => {
    const body = JSON.stringify([{ query: '{ revision }' }, 5]);
    const unsigned = { 'content-type': 'application/json', ...jsonl };
    expect(await received(direct(signed(body, jsonl), body))).toMatch(
      /^HTTP\/1\.1 400 .*application\/json.*BAD_REQUEST/s,
    );
    expect(await received(direct(unsigned, body))).toMatch(/^HTTP\/1\.1 401 .*application\/json.*SIGNATURE_INVALID/s);
  });

  it('is told the same where it comes in pieces, and what is no list is one result', async () => {
    const list = '[{"query":"{ revision }"}]';
    const one = '{"query":"{ revision }"}';
    expect(results(await received(inPieces(signed(list, jsonl), list)))).toEqual([[0, { data: { revision: 1 } }]]);
    expect((await received(direct(signed(one, jsonl), one))).endsWith('\r\n\r\n{"data":{"revision":1}}')).toBe(true);
  });
});
