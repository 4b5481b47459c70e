import { request as sendRequest } from 'node:http';
import { connect, type Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHttpServer, refuseOtherMethods } from '../src/transport/httpServer.js';
import { ask, errorForm, keptLog, listen, post } from './running.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const halfRequest =
  'POST /echo HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 10\r\n\r\n{"a"';
const cause = 'select * from agencies.agencies at /srv/app/queries.ts:12';

let server: FastifyInstance;
let url: string;
let lines: Record<string, unknown>[];

beforeEach(async () => {
  const log = keptLog();
  lines = log.lines;
  server = createHttpServer({ logger: log.logger, bodyLimit: 100, shutdownMilliseconds: 10_000 });
  server.post('/echo', async (request) => request.body);
  refuseOtherMethods(server, '/echo', ['POST']);
  server.get('/fails', async () => {
    throw new Error(cause);
  });
  server.get('/forbidden', async () => {
    throw Object.assign(new Error(cause), { statusCode: 403 });
  });
  url = await listen(server);
});

afterEach(() => server.close());

describe('a request id', () => {
  it.each(['r-1', 'A.b_c-9', 'x'.repeat(64)])(
    'is passed through where the caller sends a short plain one: %s',
    async (id) => {
      const { headers } = await post(`${url}/echo`, '{}', { 'x-request-id': id });
      expect(headers.get('x-request-id')).toBe(id);
    },
  );

  it.each([undefined, '', 'x'.repeat(65), 'a b', '{"a":1}', '../../etc'])(
    'is made where the caller sends %j',
    async (id) => {
      const { headers } = await post(`${url}/echo`, '{}', id === undefined ? {} : { 'x-request-id': id });
      expect(headers.get('x-request-id')).toMatch(uuid);
    },
  );

  it('is another one for each request', async () => {
    const answers = await Promise.all(Array.from({ length: 3 }, () => post(`${url}/echo`, '{}')));
    expect(new Set(answers.map(({ headers }) => headers.get('x-request-id'))).size).toBe(3);
  });
});

describe('an error', () => {
  it('is 404 too for a file outside its folder, and no failure of ours in the log', async () => {
    const { status, body } = await ask(`${url}/forbidden`);
    expect([status, body.errors[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
    expect(JSON.stringify(body)).not.toContain('select');
    expect(lines.filter(({ level }) => level === 50)).toEqual([]);
  });

  it('is 404 where there is nothing, with the request id in header and body', async () => {
    const { status, headers, body } = await ask(`${url}/nowhere`, { headers: { 'x-request-id': 'r-4' } });
    expect(status).toBe(404);
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(headers.get('x-request-id')).toBe('r-4');
    expect(body).toEqual({
      errors: [
        {
          message: 'There is nothing at /nowhere',
          extensions: { code: 'NOT_FOUND', messageZh: '/nowhere 不存在', requestId: 'r-4' },
        },
      ],
    });
  });

  it.each(['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])(
    'is 405 for %s where only POST is taken, and says so',
    async (method) => {
      const { status, headers, body } = await ask(`${url}/echo`, { method });
      expect(status).toBe(405);
      expect(headers.get('allow')).toBe('POST');
      expect(body).toMatchObject(errorForm('METHOD_NOT_ALLOWED'));
      expect(body.errors[0].message).toBe(`This address takes POST, not ${method}`);
    },
  );

  it('is 405 without a body for HEAD', async () => {
    const { status, headers, body } = await ask(`${url}/echo`, { method: 'HEAD' });
    expect([status, headers.get('allow'), body]).toEqual([405, 'POST', null]);
  });

  it('is 405 for a wrong method whatever its body is', async () => {
    for (const type of ['application/json', 'application/x-www-form-urlencoded']) {
      const { status } = await ask(`${url}/echo`, { method: 'PUT', body: '{"half', headers: { 'content-type': type } });
      expect(status).toBe(405);
    }
  });

  it('is 413 for a body over the limit, before the body has come', async () => {
    const headers = { 'content-type': 'application/json', 'content-length': '101' };
    const status = await new Promise((resolve, reject) => {
      const request = sendRequest(`${url}/echo`, { method: 'POST', headers });
      request.on('response', (response) => resolve(response.statusCode));
      request.on('error', reject);
      request.flushHeaders();
    });
    expect(status).toBe(413);
  });

  it('is 413 for a body that grows over the limit, and names the limit', async () => {
    const { status, body } = await post(`${url}/echo`, JSON.stringify({ text: '文'.repeat(40) }));
    expect(status).toBe(413);
    expect(body).toMatchObject(errorForm('PAYLOAD_TOO_LARGE'));
    expect(body.errors[0].extensions).toMatchObject({ messageZh: '请求体超过 100 字节', value: 131, limit: 100 });
  });

  it('is 413 with the limit alone for a body over it that does not say how long it is', async () => {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(`"${'x'.repeat(200)}"`));
        controller.close();
      },
    });
    const headers = { 'content-type': 'application/json' };
    const answer = await ask(`${url}/echo`, { method: 'POST', headers, body, duplex: 'half' } as RequestInit);
    expect(answer.status).toBe(413);
    const { code, value, limit } = answer.body.errors[0].extensions;
    expect([code, value, limit]).toEqual(['PAYLOAD_TOO_LARGE', undefined, 100]);
  });

  it.each([
    'text/plain',
    'application/xml',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'nonsense',
  ])('is 415 for a body of type %s', async (type) => {
    const { status, body } = await post(`${url}/echo`, '{}', { 'content-type': type });
    expect(status).toBe(415);
    expect(body).toMatchObject(errorForm('UNSUPPORTED_MEDIA_TYPE'));
  });

  it.each(['{"half', '', 'null,', '{"__proto__": {"admin": true}}'])(
    'is 400 for the malformed JSON %j',
    async (text) => {
      const { status, body } = await post(`${url}/echo`, text);
      expect(status).toBe(400);
      expect(body).toMatchObject(errorForm('BAD_REQUEST'));
    },
  );

  it('is 400 for an address that cannot be decoded', async () => {
    const { status, headers, body } = await ask(`${url}/%E0%A4%A`, { headers: { 'x-request-id': 'r-5' } });
    expect(status).toBe(400);
    expect(headers.get('x-request-id')).toBe('r-5');
    expect(body).toMatchObject(errorForm('BAD_REQUEST'));
  });

  it('is 500 for a broken promise of ours: its cause is in the log under the request id, never in the answer', async () => {
    const { status, body } = await ask(`${url}/fails`, { headers: { 'x-request-id': 'r-6' } });
    expect(status).toBe(500);
    expect(body).toMatchObject(errorForm('INTERNAL'));
    expect(JSON.stringify(body)).not.toMatch(/select|\/srv|queries/);
    expect(lines).toContainEqual(
      expect.objectContaining({ level: 50, requestId: 'r-6', err: expect.objectContaining({ message: cause }) }),
    );
  });
});

describe('the log', () => {
  it('has one line a request: method, path without what was asked, status and time', async () => {
    await ask(`${url}/nowhere?secret=1`, { headers: { 'x-request-id': 'r-7' } });
    await server.close();
    const requests = lines.filter(({ msg }) => msg === 'request');
    expect(requests).toEqual([
      expect.objectContaining({
        requestId: 'r-7',
        method: 'GET',
        path: '/nowhere',
        status: 404,
        milliseconds: expect.any(Number),
      }),
    ]);
    expect(JSON.stringify(lines)).not.toContain('secret');
  });
});

describe('a server that closes', () => {
  /** What comes back on a connection until the other side ends it. */
  const received = async (socket: Socket): Promise<string> => {
    let text = '';
    for await (const chunk of socket) text += chunk;
    return text;
  };

  it('finishes the request in flight and refuses the next one on the same connection, in the form of every error', async () => {
    const own = createHttpServer({ logger: keptLog().logger, bodyLimit: 100, shutdownMilliseconds: 10_000 });
    own.post('/echo', async (request) => request.body);
    const begun = new Promise<void>((resolve) => own.addHook('onRequest', async () => resolve()));
    const closing = new Promise<void>((resolve) => own.addHook('preClose', async () => resolve()));
    const socket = connect(Number(new URL(await listen(own)).port), '127.0.0.1');
    const all = received(socket);
    socket.write(halfRequest);
    await begun;
    const closed = own.close();
    await closing;
    socket.write(': 123}GET /echo HTTP/1.1\r\nhost: localhost\r\n\r\n');
    await closed;
    const [first, second] = (await all).split(/(?=HTTP\/1\.1)/);
    expect(first).toMatch(/^HTTP\/1\.1 200 .*\{"a":\s?123\}$/s);
    expect(second).toMatch(
      /^HTTP\/1\.1 503 .*connection: close.*retry-after: 1\r\n.*"code":"SHUTTING_DOWN".*"retryAfter":1/is,
    );
  });

  it('cuts a request that does not end in the time it is given', async () => {
    const own = createHttpServer({ logger: keptLog().logger, bodyLimit: 100, shutdownMilliseconds: 0 });
    own.post('/echo', async (request) => request.body);
    const begun = new Promise<void>((resolve) => own.addHook('onRequest', async () => resolve()));
    const socket = connect(Number(new URL(await listen(own)).port), '127.0.0.1');
    const all = received(socket).catch(() => 'cut');
    socket.write(halfRequest);
    await begun;
    await own.close();
    expect(await all).not.toContain('200');
  });
});

describe('a request that cannot be read', () => {
  const answerTo = async (sent: string, arrivalMilliseconds = 60_000): Promise<string> => {
    const headers = { 'x-own': 'told' };
    const settings = {
      logger: keptLog().logger,
      bodyLimit: 100,
      shutdownMilliseconds: 0,
      headers,
      arrivalMilliseconds,
    };
    const own = createHttpServer(settings);
    own.post('/echo', async (request) => request.body);
    const socket = connect(Number(new URL(await listen(own)).port), '127.0.0.1');
    let text = '';
    socket.setEncoding('utf8');
    socket.write(sent);
    for await (const chunk of socket) text += chunk;
    await own.close();
    return text;
  };

  it.each([
    ['for it is no HTTP', 'nonsense\r\n\r\n', 400, 'BAD_REQUEST'],
    [
      'for its headers are too large',
      `GET / HTTP/1.1\r\nhost: localhost\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`,
      431,
      'HEADERS_TOO_LARGE',
    ],
  ])('%s is answered in the form of every error', async (_, sent, status, code) => {
    const answer = await answerTo(sent);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} .*x-own: told.*connection: close`, 'is'));
    expect(JSON.parse(answer.slice(answer.indexOf('{'))).errors[0].extensions).toMatchObject({
      code,
      messageZh: expect.stringMatching(/\p{Script=Han}/u),
      requestId: expect.any(String),
    });
  });

  it('for its body never ends is answered when its time is over, and the connection closed', async () => {
    expect(await answerTo(halfRequest, 100)).toMatch(/^HTTP\/1.1 408 .*"code":"REQUEST_TIMEOUT"/s);
  });
});
