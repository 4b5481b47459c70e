import type { FastifyInstance } from 'fastify';
import type { FormattedExecutionResult } from 'graphql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSubgraphServer } from '../src/transport/subgraphServer.js';
import { createNotesSubgraph } from './notesSubgraph.js';
import { keptLog, listen, post } from './running.js';

let server: FastifyInstance;
let url: string;
let asked: readonly (readonly string[])[];

beforeEach(async () => {
  const notes = createNotesSubgraph();
  const { subgraph, write } = notes;
  asked = notes.asked;
  write([{ id: 'a', text: 'one' }]);
  write([{ id: 'a', text: 'ONE' }]);
  await subgraph.refreshRevision();
  server = createSubgraphServer(subgraph, { logger: keptLog().logger, shutdownMilliseconds: 10_000 });
  url = await listen(server);
});

afterEach(() => server.close());

const fetchGraph = (operation: object, headers: Readonly<Record<string, string>> = {}) =>
  post(`${url}/graphql`, JSON.stringify(operation), headers);

describe('a list of operations', () => {
  const note = { query: '{ note(id: "a") { text } }' };

  it('is answered with the list of their results, at one revision', async () => {
    const { status, headers, body } = await fetchGraph(
      [
        note,
        { query: 'query ($on: Date!) { weekday(on: $on) }', variables: { on: '2024-02-29' } },
        { query: '{ revision }' },
      ],
      { 'x-zibo-graph-revision': '1' },
    );
    expect([status, headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
    expect(body).toEqual([{ data: { note: { text: 'one' } } }, { data: { weekday: 4 } }, { data: { revision: 1 } }]);
  });

  it('costs its calls what one operation would: what it asks for is gathered', async () => {
    await fetchGraph([note, { query: '{ b: note(id: "b") { text } a: note(id: "a") { id } }' }]);
    expect(asked).toEqual([['a', 'b']]);
  });

  it('is answered in its other parts where one of them is refused or fails', async () => {
    const { status, body } = await fetchGraph([{ query: '{ notes }' }, { query: '{ broken }' }, note]);
    expect(status).toBe(200);
    expect(body.map(({ data }: { data?: unknown }) => data)).toEqual([
      undefined,
      { broken: null },
      { note: { text: 'ONE' } },
    ]);
    expect(
      body.map(({ errors = [] }: FormattedExecutionResult) => errors.map(({ extensions }) => extensions?.code)),
    ).toEqual([['GRAPHQL_VALIDATION_FAILED'], ['INTERNAL'], []]);
  });
});

it('the newest revision comes with every answer, whatever revision was asked for', async () => {
  const { headers } = await fetchGraph({ query: '{ revision }' }, { 'x-zibo-graph-revision': '1' });
  expect(headers.get('x-zibo-graph-revision')).toBe('2');
});

describe('an answer', () => {
  const long = { query: `{ ${Array.from({ length: 100 }, (_, index) => `a${index}: note(id: "a") { text }`)} }` };
  const short = { query: '{ revision }' };
  const encodingOf = async (operation: object, accepted: string) => {
    const { headers } = await fetchGraph(operation, { 'accept-encoding': accepted });
    return headers.get('content-encoding');
  };

  it.each([
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['gzip, deflate, br;q=0.1', 'br'],
    ['gzip, br;q=0', 'gzip'],
    ['GZIP', 'gzip'],
    ['identity', null],
    ['*', null],
    ['deflate', null],
  ])('is compressed for one who accepts %s with %s', async (accepted, encoding) => {
    expect(await encodingOf(long, accepted)).toBe(encoding);
  });

  it('is the same compressed or not', async () => {
    const [plain, ...packed] = await Promise.all(
      ['identity', 'gzip', 'br'].map((accepted) => fetchGraph(long, { 'accept-encoding': accepted })),
    );
    for (const { body } of packed) expect(body).toEqual(plain?.body);
  });

  it('that is short is never compressed', async () => {
    expect(await encodingOf(short, 'br, gzip')).toBeNull();
  });
});
