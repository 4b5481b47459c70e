import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Gateway } from '../src/index.js';
import { outcomeOf, sendBytes } from './rawSocket.js';
import { keptLog, nowhere, remembered, start } from './world.js';

let gateway: Gateway;
const log = keptLog();
beforeAll(async () => {
  const options = {
    answers: remembered(),
    logger: log.logger,
    operatorPort: 0,
    allowedHosts: ['graph.example', '.inside'],
  };
  gateway = await start(await nowhere(), options);
});
afterAll(() => gateway.close());

const end = 'connection: close\r\n\r\n';
const get = (path: string, host = 'host: localhost\r\n', to: { readonly url: string } = gateway) =>
  sendBytes(to, `GET ${path} HTTP/1.1\r\n${host}${end}`);
const query = '/graphql?query=%7B__typename%7D&x=1';
const asked = `apollo-require-preflight: 1\r\n`;

describe('an address that is none of the graph', () => {
  it.each([
    ['//graphql', 404],
    ['/graphql//', 404],
    ['/graphql%2f', 404],
    ['/graphql/playground', 404],
    ['/%e6%b7', 400],
    ['/graphql?query=%ff', 400],
    ['/graphql?query=%7B__typename%7D&operationName=%CB%D1', 400],
    ['/graphql?%ff=1', 400],
    ['/graphql?query=100%', 400],
    ['/graphql?query=%u6DC4', 400],
    ['/healthz?%C3%28', 400],
    ['*', 404],
  ])('%s is refused as what it is, and never a failure of the server', async (path, status) => {
    expect(outcomeOf(await get(path))).toEqual({ status, code: status === 400 ? 'BAD_REQUEST' : 'NOT_FOUND' });
  });

  it('is 431 where it is longer than what is read of a head', async () => {
    expect(outcomeOf(await get(`/${'x'.repeat(20_000)}`))).toEqual({ status: 431, code: 'HEADERS_TOO_LARGE' });
  });

  it.each([
    ['UTF-8', Buffer.from('/graphql?query={agency(name:"淄博"){id}}')],
    ['GBK', Buffer.from([...Buffer.from('/graphql?query='), 0xd7, 0xcd, 0xb2, 0xa9])],
  ])('is 400 with characters that are not percent-encoded, in %s', async (_, path) => {
    const response = await sendBytes(gateway, 'GET ', path, ` HTTP/1.1\r\nhost: localhost\r\n${asked}${end}`);
    expect(outcomeOf(response)).toEqual({ status: 400, code: 'BAD_REQUEST' });
    expect(response).toContain('percent-encoded');
  });

  it('leaves no failure in the log', () => {
    expect(log.lines.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });
});

describe('an address of the graph', () => {
  it.each(['/graphql/?query=%7B__typename%7D', '/healthz/', 'http://localhost/graphql?query=%7B__typename%7D'])(
    'is the same with a slash at its end, and in absolute form: %s',
    async (path) => {
      expect(outcomeOf(await get(path, `host: localhost\r\n${asked}`)).status).toBe(200);
    },
  );

  it('takes a body with a slash at its end, too', async () => {
    const head = `POST /graphql/ HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 26\r\n`;
    expect(await sendBytes(gateway, `${head}${end}{"query":"{ __typename }"}`)).toContain(
      '{"data":{"__typename":"Query"}}',
    );
  });
});

describe('HEAD', () => {
  const headersOf = (response: string): string[] =>
    response
      .slice(0, response.indexOf('\r\n\r\n'))
      .split('\r\n')
      .filter((line) => !/^(x-request-id|date):/i.test(line))
      .sort();

  it.each([query, '/', '/playground', '/playground/examples.json', '/healthz', '/readyz', '/nowhere', '/graphql'])(
    'of %s has the headers of GET and no body',
    async (path) => {
      const [whole, head] = await Promise.all(
        ['GET', 'HEAD'].map((method) =>
          sendBytes(gateway, `${method} ${path} HTTP/1.1\r\nhost: localhost\r\n${asked}${end}`),
        ),
      );
      expect(headersOf(head as string)).toEqual(headersOf(whole as string));
      expect(head).toMatch(/\r\n\r\n$/);
    },
  );

  it('is not modified for who has the answer', async () => {
    const etag = /etag: (\S+)/i.exec(await get(query, `host: localhost\r\n${asked}`))?.[1];
    const request = `HEAD ${query} HTTP/1.1\r\nhost: localhost\r\n${asked}if-none-match: ${etag}\r\n${end}`;
    expect(outcomeOf(await sendBytes(gateway, request)).status).toBe(304);
  });
});

describe('a request is answered under the name that it is addressed to', () => {
  const send = (host: string, path = query) => get(path, `${host}${asked}`);

  it.each([
    'localhost',
    'LOCALHOST:4000',
    'playground.localhost',
    '127.0.0.1:80',
    '10.1.2.3',
    '[::1]:4000',
    'graph.example',
    'Graph.Example.:8443',
    'a.inside',
  ])('if that is this machine, an IP address, or allowed: %s', async (host) => {
    expect(outcomeOf(await send(`host: ${host}\r\n`)).status).toBe(200);
  });

  it.each([
    'evil.example',
    'graph.example.evil',
    'inside',
    'xinside',
    'localhost.evil',
    '127.0.0.1.evil',
    '2130706433',
  ])('if not, it is told what to set: %s', async (host) => {
    const response = await send(`host: ${host}:4000\r\n`);
    expect(outcomeOf(response)).toEqual({ status: 421, code: 'HOST_NOT_ALLOWED' });
    expect(response).toContain('ALLOWED_HOSTS');
  });

  it.each([
    ['two', 'host: localhost\r\nHost: localhost\r\n'],
    ['another second', 'host: localhost\r\nhost: evil.example\r\n'],
    ['no', ''],
    ['an empty', 'host:\r\n'],
    ['a malformed', 'host: local host\r\n'],
    ['a full address as', 'host: http://localhost\r\n'],
    ["somebody's", 'host: me@localhost\r\n'],
  ])('%s host is 400', async (_, host) => {
    expect(outcomeOf(await send(host))).toEqual({ status: 400, code: 'BAD_REQUEST' });
  });

  it('an absolute address goes before the header', async () => {
    const path = `http://evil.example${query}`;
    expect(outcomeOf(await send('host: localhost\r\n', path)).status).toBe(421);
  });

  it('what is remembered is given to no other name', async () => {
    const body = '{"query":"{ __typename }"}';
    const post = (host: string) =>
      sendBytes(
        gateway,
        `POST /graphql HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n${end}${body}`,
      );
    expect(outcomeOf(await post('localhost')).status).toBe(200);
    expect(outcomeOf(await post('localhost')).status).toBe(200);
    expect(outcomeOf(await post('evil.example')).status).toBe(421);
  });

  it.each(['/healthz', '/readyz'])('whoever asks for its health may call it as he likes: %s', async (path) => {
    expect(outcomeOf(await get(path, 'host: balancer.example\r\n')).code).not.toBe('HOST_NOT_ALLOWED');
  });

  it('HTTP/1.0, which knows no hosts, is answered', async () => {
    expect(outcomeOf(await sendBytes(gateway, 'GET /healthz HTTP/1.0\r\n\r\n')).status).toBe(200);
  });

  it.each(['/', '/metrics'])('the same holds for what operators look at: %s', async (path) => {
    const operators = { url: gateway.operatorUrl as string };
    expect(outcomeOf(await get(path, 'host: evil.example\r\n', operators))).toMatchObject({ status: 421 });
    expect(outcomeOf(await get(path, 'host: graph.example\r\n', operators))).toMatchObject({ status: 200 });
  });
});
