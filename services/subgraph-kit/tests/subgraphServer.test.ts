import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSubgraphServer } from '../src/transport/subgraphServer.js';
import { createNotesSubgraph, innerWords } from './notesSubgraph.js';
import { ask, errorForm, keptLog, listen, post } from './running.js';

let server: FastifyInstance;
let url: string;
let lines: Record<string, unknown>[];

beforeEach(async () => {
  const log = keptLog();
  lines = log.lines;
  const { subgraph, write } = createNotesSubgraph();
  write([{ id: 'a', text: 'one' }]);
  write([{ id: 'a', text: 'ONE' }]);
  await subgraph.refreshRevision();
  server = createSubgraphServer(subgraph, { logger: log.logger, shutdownMilliseconds: 10_000 });
  url = await listen(server);
});

afterEach(() => server.close());

const fetchGraph = (operation: object, headers: Readonly<Record<string, string>> = {}) =>
  post(`${url}/graphql`, JSON.stringify(operation), headers);

describe('POST /graphql', () => {
  it('answers an operation with its variables', async () => {
    const { status, headers, body } = await fetchGraph({
      query: 'query A($id: ID!) { note(id: $id) { text } } query B { revision }',
      operationName: 'A',
      variables: { id: 'a' },
      extensions: {},
    });
    expect([status, headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
    expect(body).toEqual({ data: { note: { text: 'ONE' } } });
  });

  it.each([
    ['2', 'ONE'],
    ['1', 'one'],
    ['0', undefined],
  ])('answers at the revision %s of the header', async (revision, text) => {
    const { body } = await fetchGraph({ query: '{ note(id: "a") { text } }' }, { 'x-zibo-graph-revision': revision });
    expect(body.data.note?.text).toBe(text);
  });

  it.each(['-1', '1.5', 'newest', '', '1, 2', '9'.repeat(20)])(
    'refuses %j as a revision, for it would answer at another one',
    async (revision) => {
      const { status, body } = await fetchGraph({ query: '{ revision }' }, { 'x-zibo-graph-revision': revision });
      expect(status).toBe(400);
      expect(body).toMatchObject(errorForm('BAD_REQUEST'));
    },
  );

  it.each(['yesterday', '', '2022-02-30T00:00:00Z'])(
    'refuses %j as the time at which it is to be answered',
    async (time) => {
      const { status, body } = await fetchGraph({ query: '{ revision }' }, { 'x-zibo-graph-known-at': time });
      expect(status).toBe(400);
      expect(body).toMatchObject(errorForm('BAD_REQUEST'));
    },
  );

  it.each([
    ['no query', {}],
    ['a query that is no text', { query: 5 }],
    ['variables that are no object', { query: '{ revision }', variables: [1] }],
    ['an operation name that is no text', { query: '{ revision }', operationName: 5 }],
    ['an empty list', []],
    ['a list of too many operations', Array.from({ length: 33 }, () => ({ query: '{ revision }' }))],
    ['a list with something else in it', [{ query: '{ revision }' }, 5]],
    ['a list in a list', [[{ query: '{ revision }' }]]],
  ])('refuses %s with 400 in the form of every error', async (_, operation) => {
    const { status, body } = await fetchGraph(operation, { 'x-request-id': 'r-1' });
    expect(status).toBe(400);
    expect(body).toMatchObject(errorForm('BAD_REQUEST'));
    expect(body.errors[0].extensions.requestId).toBe('r-1');
  });

  it.each(['{"query": ', '"{ revision }"', '5', 'null', ''])('refuses the body %j with 400', async (text) => {
    const { status, body } = await post(`${url}/graphql`, text);
    expect(status).toBe(400);
    expect(body).toMatchObject(errorForm('BAD_REQUEST'));
  });

  it.each(['text/plain', 'application/graphql', 'application/json; charset=latin1'])(
    'refuses a body of type %s with 415',
    async (type) => {
      const { status, body } = await post(`${url}/graphql`, '{"query":"{ revision }"}', { 'content-type': type });
      expect(status).toBe(415);
      expect(body).toMatchObject(errorForm('UNSUPPORTED_MEDIA_TYPE'));
    },
  );

  it('refuses a body of more than 10 MiB with 413', async () => {
    const { status, body } = await server
      .inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json' },
        payload: JSON.stringify({ query: ' '.repeat(10 * 1024 * 1024) }),
      })
      .then((response) => ({ status: response.statusCode, body: response.json() }));
    expect(status).toBe(413);
    expect(body).toMatchObject(errorForm('PAYLOAD_TOO_LARGE'));
  });

  it.each([
    ['{ note(id: "a" }', 'GRAPHQL_PARSE_FAILED'],
    ['{ notes }', 'GRAPHQL_VALIDATION_FAILED'],
    ['query ($on: Date!) { weekday(on: $on) }', 'BAD_USER_INPUT'],
    ['query A { revision } query B { revision }', 'OPERATION_RESOLUTION_FAILURE'],
  ])('refuses %s with 400 and the place', async (query, code) => {
    const { status, body } = await fetchGraph({ query });
    expect(status).toBe(400);
    expect(body).toMatchObject(errorForm(code));
    expect(lines.filter(({ level }) => level === 50)).toEqual([]);
  });

  it('tells the place of what is wrong in the document', async () => {
    const { body } = await fetchGraph({ query: '{\n  notes\n}' });
    expect(body.errors[0].locations).toEqual([{ line: 2, column: 3 }]);
  });

  it.each([
    ['{ broken note(id: "a") { text } }', { broken: null, note: { text: 'ONE' } }, 'broken'],
    ['{ revision brokenPromise }', null, 'brokenPromise'],
  ])('masks what fails in %s and logs its cause under the request id', async (query, data, path) => {
    const { status, body } = await fetchGraph({ query }, { 'x-request-id': 'r-2' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ ...errorForm('INTERNAL'), data });
    expect(body.errors[0].path).toEqual([path]);
    expect(JSON.stringify(body)).not.toMatch(/select|relation|\/srv|\.ts/);
    expect(lines).toContainEqual(
      expect.objectContaining({
        requestId: 'r-2',
        msg: 'field failed',
        err: expect.objectContaining({ message: innerWords }),
      }),
    );
  });
});

describe('the other addresses', () => {
  it('tell the revision and that the process lives', async () => {
    expect(await ask(`${url}/revision`)).toMatchObject({ status: 200, body: { revision: 2 } });
    expect(await ask(`${url}/healthz`)).toMatchObject({ status: 200, body: { status: 'ok' } });
    expect(await ask(`${url}/readyz`)).toMatchObject({ status: 200, body: { status: 'ok', revision: 2 } });
  });

  it.each([
    ['2000-01-01T00:00:00Z', 0],
    ['2001-01-01T08:00:00%2B08:00', 1],
    ['2022-01-01T00:00:00Z', 2],
  ])('tell the revision that stood at %s: %i', async (time, revision) => {
    expect(await ask(`${url}/revision?at=${time}`)).toMatchObject({ status: 200, body: { revision } });
  });

  it.each(['', '2022-01-01', '2022-02-30T00:00:00Z', 'newest', '2022-01-01T00:00:00Z&at=2023-01-01T00:00:00Z'])(
    'refuse %j as a time',
    async (time) => {
      const { status, body } = await ask(`${url}/revision?at=${time}`);
      expect(status).toBe(400);
      expect(body).toMatchObject(errorForm('BAD_REQUEST'));
    },
  );

  it('say that the revision at a time cannot be told while the database is away', async () => {
    const { status, headers, body } = await ask(`${url}/revision?at=1999-01-01T00:00:00Z`);
    expect([status, headers.get('retry-after')]).toEqual([503, '1']);
    expect(body).toEqual({ status: 'unavailable', reason: 'DATABASE_UNAVAILABLE' });
    expect(await ask(`${url}/revision?at=1998-01-01T00:00:00Z`)).toMatchObject({
      status: 500,
      body: errorForm('INTERNAL'),
    });
  });

  it.each(['/revision', '/healthz', '/readyz'])('%s takes GET and HEAD only', async (path) => {
    expect((await ask(url + path, { method: 'HEAD' })).status).toBe(200);
    const { status, headers, body } = await post(url + path, '{}');
    expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expect(body).toMatchObject(errorForm('METHOD_NOT_ALLOWED'));
  });

  it('are no others', async () => {
    expect(await ask(url)).toMatchObject({ status: 404, body: errorForm('NOT_FOUND') });
    expect(await ask(`${url}/graphql`)).toMatchObject({ status: 405, body: errorForm('METHOD_NOT_ALLOWED') });
  });
});
