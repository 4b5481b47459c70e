import { once } from 'node:events';
import { request as sendRequest } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHttpServer } from '../src/transport/httpServer.js';
import { createSubgraphServer } from '../src/transport/subgraphServer.js';
import { createNotesSubgraph } from './notesSubgraph.js';
import { type Answer, ask, errorForm, keptLog, listen } from './running.js';

const limit = 100;
const text = '{"name":"淄博"}';
/** The same in GBK. */
const gbk = Buffer.from([...Buffer.from('{"name":"'), 0xd7, 0xcd, 0xb2, 0xa9, ...Buffer.from('"}')]);

let server: FastifyInstance;
let url: string;
let lines: Record<string, unknown>[];
beforeEach(async () => {
  const log = keptLog();
  lines = log.lines;
  server = createHttpServer({ logger: log.logger, bodyLimit: limit, shutdownMilliseconds: 0 });
  server.post('/echo', async (request) => request.body);
  url = await listen(server);
});
afterEach(() => server.close());

const send = (body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  ask(`${url}/echo`, {
    method: 'POST',
    body: body as string,
    headers: { 'content-type': 'application/json', ...headers },
  });

describe('a body', () => {
  it.each([
    ['in UTF-8', Buffer.from(text)],
    ['with a byte order mark', Buffer.from(`\uFEFF${text}`)],
  ])('%s is read', async (_, body) => {
    expect((await send(body)).body).toEqual({ name: '淄博' });
  });

  it.each([
    ['GBK', gbk],
    ['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['Latin-1', Buffer.from('{"name":"é"}', 'latin1')],
    ['UTF-8 that is cut in the middle of a character', Buffer.from('{"name":"淄"}').subarray(0, 11)],
    ['UTF-8 of halves of characters', Buffer.from([...Buffer.from('{"a":"'), 0xed, 0xa0, 0x80, ...Buffer.from('"}')])],
    ['UTF-8 that is longer than it need be', Buffer.from([...Buffer.from('{"a":"'), 0xc0, 0xaf, ...Buffer.from('"}')])],
  ])('in %s is 400, for something else would be looked for than was meant', async (_, body) => {
    const { status, body: told } = await send(body);
    expect([status, told.errors[0].extensions]).toEqual([
      400,
      expect.objectContaining({ code: 'BAD_REQUEST', field: 'body', messageZh: '请求不合规：请求体不是 UTF-8 编码' }),
    ]);
  });

  it.each(['utf-8', 'UTF-8', '"utf-8"', 'utf8', ' utf-8 ; profile=x'])('of charset=%s is read', async (charset) => {
    expect((await send(text, { 'content-type': `application/json; charset=${charset}` })).body).toEqual({
      name: '淄博',
    });
  });

  it.each(['gbk', '"GBK"', 'gb18030', 'utf-16', 'iso-8859-1', '""', 'utf-8; charset=gbk'])(
    'of charset=%s is 415, whatever its bytes are',
    async (charset) => {
      const { status, body } = await send(text, { 'content-type': `application/json; Charset=${charset}` });
      expect(status).toBe(415);
      expect(body).toMatchObject(errorForm('UNSUPPORTED_MEDIA_TYPE'));
      expect(body.errors[0]).toMatchObject({
        message: expect.stringContaining('charset must be utf-8'),
        extensions: { field: 'content-type' },
      });
    },
  );
});

describe('a compressed body', () => {
  it.each([
    ['gzip', gzipSync(text)],
    ['GZIP', gzipSync(text)],
    ['x-gzip', gzipSync(text)],
    ['deflate', deflateSync(text)],
    ['br', brotliCompressSync(text)],
    ['identity', Buffer.from(text)],
  ])('by %s is read', async (coding, body) => {
    expect((await send(body, { 'content-encoding': coding })).body).toEqual({ name: '淄博' });
  });

  it.each(['zstd', 'compress', 'gzip, gzip', 'constructor', 'gbk'])(
    'by %s is 415, and the client is told which codings are taken',
    async (coding) => {
      const { status, headers, body } = await send(gzipSync(text), { 'content-encoding': coding });
      expect([status, headers.get('accept-encoding')]).toEqual([415, 'gzip, deflate, br']);
      expect(body.errors[0].extensions).toMatchObject({ code: 'UNSUPPORTED_MEDIA_TYPE', field: 'content-encoding' });
    },
  );

  it.each(['gzip', 'deflate', 'br'])('that is no %s is 400', async (coding) => {
    const { status, body } = await send(text, { 'content-encoding': coding });
    expect([status, body.errors[0].extensions]).toEqual([
      400,
      expect.objectContaining({ code: 'BAD_REQUEST', field: 'body' }),
    ]);
  });

  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ] as const)(
    'by %s that is longer than the limit as it was is 413, and not inflated further',
    async (coding, compress) => {
      const body = compress(JSON.stringify('x'.repeat(20_000)));
      expect(body.length).toBeLessThan(limit);
      const { status, body: told } = await send(body, { 'content-encoding': coding });
      expect([status, told.errors[0].extensions]).toEqual([
        413,
        expect.objectContaining({ code: 'PAYLOAD_TOO_LARGE', limit }),
      ]);
    },
  );

  it('in another charset than UTF-8 is 400', async () => {
    expect((await send(gzipSync(gbk), { 'content-encoding': 'gzip' })).status).toBe(400);
  });
});

describe('a client that goes away in the middle of its body', () => {
  it.each([{ 'content-length': '50' }, { 'transfer-encoding': 'chunked' }])(
    'is no failure of the server, and has no stack in the log: %j',
    async (headers) => {
      const received = once(server.server, 'request');
      const request = sendRequest(`${url}/echo`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
      });
      request.on('error', () => {});
      request.write('{"name"');
      const [incoming] = await received;
      const closed = new Promise((resolve) => incoming.once('close', resolve));
      request.destroy();
      await closed;
      await server.close();
      expect(lines.filter(({ level }) => Number(level) > 30)).toEqual([]);
      expect(lines).toContainEqual(
        expect.objectContaining({ level: 30, msg: 'the client went away before its request was whole' }),
      );
      expect(JSON.stringify(lines)).not.toContain('stack');
    },
  );
});

describe('the process of a subgraph', () => {
  it.each([
    ['in GBK', gbk, {}, 400, 'BAD_REQUEST'],
    ['of another charset', text, { 'content-type': 'application/json; charset=gbk' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['in a coding that it does not take', text, { 'content-encoding': 'zstd' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['compressed', gzipSync('{"query":"{ __typename }"}'), { 'content-encoding': 'gzip' }, 200, undefined],
    ['with a byte order mark', '\uFEFF{"query":"{ __typename }"}', {}, 200, undefined],
    [
      'of a charset in quotes',
      '{"query":"{ __typename }"}',
      { 'content-type': 'application/json;charset="UTF-8"' },
      200,
      undefined,
    ],
  ] as const)('treats a body %s as the gateway does', async (_, body, headers, status, code) => {
    const subgraph = createSubgraphServer(createNotesSubgraph().subgraph, {
      logger: keptLog().logger,
      shutdownMilliseconds: 0,
    });
    const answer = await ask(`${await listen(subgraph)}/graphql`, {
      method: 'POST',
      body: body as string,
      headers: { 'content-type': 'application/json', ...headers },
    });
    await subgraph.close();
    expect([answer.status, answer.body.errors?.[0].extensions.code]).toEqual([status, code]);
  });
});
