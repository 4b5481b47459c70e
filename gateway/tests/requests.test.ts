import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, localSubgraph } from '../src/index.js';
import { sendTwice } from './sendTwice.js';
import { bureau, openWorld, remembered, send, start, type World } from './world.js';

let world: World;
let gateway: Gateway;
beforeAll(async () => {
  world = await openWorld();
  const subgraphs = [world.agencies, world.plans, world.projects].map(localSubgraph);
  gateway = await start(subgraphs, { answers: remembered() });
});
afterAll(async () => {
  await gateway.close();
  await world.database.close();
});

const json = { 'content-type': 'application/json' };
const graphql = (init: RequestInit, search = '') => sendTwice(`${gateway.url}/graphql${search}`, init);
const ask = (_: Gateway, query: string, variables?: object) =>
  graphql({ method: 'POST', headers: json, body: JSON.stringify({ query, variables }) });
const named = { data: { agency: { name: '周村区应急管理局' } } };

describe('a query that is wrong', () => {
  it.each([
    ['that is malformed', '{ agency(id: ', {}, 'GRAPHQL_PARSE_FAILED', undefined],
    ['for a field that is not', '{ agencies { nodes { nickname } } }', {}, 'GRAPHQL_VALIDATION_FAILED', undefined],
    [
      'with an argument of the wrong type',
      '{ agencies(first: "x") { totalCount } }',
      {},
      'GRAPHQL_VALIDATION_FAILED',
      'first',
    ],
    [
      'with an enum value that is none',
      `{ agency(id: "${bureau}") { name(locale: FR) } }`,
      {},
      'GRAPHQL_VALIDATION_FAILED',
      'locale',
    ],
    [
      'with a date that is none',
      '{ programme(id: "x") { reconciliation(asOf: "2022-02-30") { registeredProjects } } }',
      {},
      'GRAPHQL_VALIDATION_FAILED',
      'asOf',
    ],
    [
      'with a variable of the wrong type',
      'query ($n: Int) { agencies(first: $n) { totalCount } }',
      { n: 'x' },
      'BAD_USER_INPUT',
      'n',
    ],
    [
      'with a variable that is no enum value',
      'query ($l: Locale) { agency(id: "x") { name(locale: $l) } }',
      { l: 'FR' },
      'BAD_USER_INPUT',
      'l',
    ],
    [
      'with a variable that is no date',
      'query ($d: Date) { programme(id: "x") { reconciliation(asOf: $d) { registeredProjects } } }',
      { d: '2022-13-01' },
      'BAD_USER_INPUT',
      'd',
    ],
    ['without a variable that must be', 'query ($id: ID!) { plan(id: $id) { title } }', {}, 'BAD_USER_INPUT', 'id'],
  ])('%s is refused with 400, its place and the input that is wrong', async (_, query, variables, code, field) => {
    const { status, body } = await ask(gateway, query, variables);
    expect(status).toBe(400);
    expect(body.data).toBeUndefined();
    expect(body.errors[0].locations).toEqual([{ line: 1, column: expect.any(Number) }]);
    expect(body.errors[0].extensions).toMatchObject({ code, messageZh: expect.stringMatching(/\p{Script=Han}/u) });
    expect(body.errors[0].extensions.field).toBe(field);
  });

  it.each([
    ['several operations and no name', 'query A { __typename } query B { __typename }', undefined],
    ['a name that no operation has', 'query A { __typename } query B { __typename }', 'C'],
  ])('with %s is refused with 400', async (_, query, operationName) => {
    const { status, body } = await graphql({
      method: 'POST',
      headers: json,
      body: JSON.stringify({ query, operationName }),
    });
    expect(status).toBe(400);
    expect(body.errors[0].extensions).toMatchObject({ code: 'OPERATION_RESOLUTION_FAILURE', field: 'operationName' });
  });

  it.each(['mutation', 'subscription'])('is one where it is a %s, for the graph has none', async (kind) => {
    const { status, body } = await ask(gateway, `${kind} { anything }`);
    expect(status).toBe(400);
    expect(body.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('leaves the fields that are right: an error has the path of its own field', async () => {
    const { status, body } = await ask(
      gateway,
      `{ a: agencies(first: 201) { totalCount } b: agency(id: "${bureau}") { name } }`,
    );
    expect(status).toBe(200);
    expect(body.data).toEqual({ a: null, b: { name: '周村区应急管理局' } });
    expect(body.errors).toMatchObject([
      { path: ['a'], extensions: { code: 'PAGE_SIZE_OUT_OF_RANGE', field: 'first' } },
    ]);
  });

  it('has the path of each entity it is wrong for, whatever subgraph finds it out', async () => {
    const { body } = await ask(
      gateway,
      '{ area(id: "area:370306") { agencies(first: 2) { nodes { tasks(after: "x") { totalCount } } } } }',
    );
    expect(body.errors.map(({ path }: { path: unknown }) => path)).toEqual([
      ['area', 'agencies', 'nodes', 0, 'tasks'],
      ['area', 'agencies', 'nodes', 1, 'tasks'],
    ]);
    expect(body.errors[0].extensions).toMatchObject({ code: 'CURSOR_INVALID', field: 'after' });
  });
});

describe('a request that is no GraphQL request', () => {
  it.each([
    ['half a JSON', '{"query": ', undefined],
    ['an empty body', '', undefined],
    ['a list', '[]', 'body'],
    ['null', 'null', 'body'],
    ['no query', '{}', 'query'],
    ['a query that is no text', '{"query": 5}', 'query'],
    ['an empty query', '{"query": " "}', 'query'],
    ['variables that are no object', '{"query": "{ __typename }", "variables": [1]}', 'variables'],
    [
      'variables too deep for any input',
      `{"query": "{ __typename }", "variables": ${'{"v":'.repeat(101)}1${'}'.repeat(101)}}`,
      'variables',
    ],
    ['variables as a text', '{"query": "{ __typename }", "variables": "{}"}', 'variables'],
    ['an operation name that is no text', '{"query": "{ __typename }", "operationName": 1}', 'operationName'],
    ['extensions that are no object', '{"query": "{ __typename }", "extensions": 1}', 'extensions'],
    [
      'extensions too deep for any use',
      `{"query": "{ __typename }", "extensions": ${'{"v":'.repeat(101)}1${'}'.repeat(101)}}`,
      'extensions',
    ],
  ])('%s is 400 and names the parameter', async (_, text, field) => {
    const { status, body } = await graphql({ method: 'POST', headers: json, body: text });
    expect(status).toBe(400);
    expect(body.errors[0].extensions.code).toBe('BAD_REQUEST');
    expect(body.errors[0].extensions.field).toBe(field);
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
  ])('a body of type %s is 415', async (type) => {
    const { status, body } = await graphql({
      method: 'POST',
      headers: { 'content-type': type },
      body: '{"query":"{ __typename }"}',
    });
    expect(status).toBe(415);
    expect(body.errors[0].extensions.code).toBe('UNSUPPORTED_MEDIA_TYPE');
  });

  it('a body over the limit is 413', async () => {
    const { status, body } = await ask(gateway, `{ ${'x'.repeat(10_000)} }`);
    expect(status).toBe(413);
    expect(body.errors[0].extensions.code).toBe('PAYLOAD_TOO_LARGE');
  });

  it.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS'])('%s is 405 and names the methods that are taken', async (method) => {
    const { status, headers, body } = await graphql({ method });
    expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
    expect(body.errors[0].extensions.code).toBe('METHOD_NOT_ALLOWED');
  });

  it('an address of nothing is 404', async () => {
    const { status, body } = await send(`${gateway.url}/graph`);
    expect(status).toBe(404);
    expect(body.errors[0].extensions.code).toBe('NOT_FOUND');
  });
});

describe('a query by GET', () => {
  const search = `?${new URLSearchParams({ query: 'query Q($id: ID) { agency(id: $id) { name } }', variables: JSON.stringify({ id: bureau }), operationName: 'Q' })}`;

  it.each([
    { 'apollo-require-preflight': '1' },
    { 'x-apollo-operation-name': 'Q' },
    json,
    { 'content-type': 'Application/JSON; charset=utf-8' },
    { 'sec-fetch-site': 'none' },
    { 'sec-fetch-site': 'same-origin' },
    {},
  ])('is answered with the headers %j', async (headers) => {
    const { status, body } = await graphql({ headers: headers as unknown as Record<string, string> }, search);
    expect([status, body]).toEqual([200, named]);
  });

  it.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'SAME-ORIGIN, cross-site' },
    { 'sec-fetch-site': '' },
    { 'sec-fetch-site': 'cross-site', origin: 'null' },
    { origin: 'https://other.example' },
    { origin: 'null' },
  ])('is refused with the headers %j, by which a page of another site sent it', async (headers) => {
    const { status, body } = await graphql({ headers: headers as unknown as Record<string, string> }, search);
    expect(status).toBe(400);
    expect(body.errors[0].extensions).toMatchObject({ code: 'BAD_REQUEST', field: 'headers' });
  });

  it('is answered to a page of the same host, also where the browser does not say that it is one', async () => {
    const { status } = await graphql({ headers: { origin: gateway.url } }, search);
    expect(status).toBe(200);
    const contradicting = await graphql({ headers: { origin: gateway.url, 'sec-fetch-site': 'cross-site' } }, search);
    expect(contradicting.status).toBe(400);
  });

  it.each(['variables', 'extensions'])('is refused where its %s are no JSON', async (field) => {
    const { status, body } = await graphql({ headers: json }, `${'?query=%7B__typename%7D&'}${field}=%7B`);
    expect(status).toBe(400);
    expect(body.errors[0].extensions).toMatchObject({ code: 'BAD_REQUEST', field });
  });
});
