import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, localSubgraph } from '../src/index.js';
import { sendTwice } from './sendTwice.js';
import { bureau, openWorld, remembered, start, type World } from './world.js';

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
const graphql = (init: RequestInit) => sendTwice(`${gateway.url}/graphql`, init);
const ask = (query: string) => graphql({ method: 'POST', headers: json, body: JSON.stringify({ query }) });
const name = `{ agency(id: "${bureau}") { name } }`;
const named = { data: { agency: { name: '周村区应急管理局' } } };

describe('an answer', () => {
  it.each([
    [undefined, 'application/json; charset=utf-8'],
    ['*/*', 'application/json; charset=utf-8'],
    ['text/html', 'application/json; charset=utf-8'],
    ['application/json', 'application/json; charset=utf-8'],
    ['application/graphql-response+json', 'application/graphql-response+json; charset=utf-8'],
    [
      'application/graphql-response+json; charset=utf-8, application/json;q=0.9',
      'application/graphql-response+json; charset=utf-8',
    ],
    ['application/json, application/graphql-response+json', 'application/json; charset=utf-8'],
    [
      'application/json;q=0.5, application/graphql-response+json;q=0.9',
      'application/graphql-response+json; charset=utf-8',
    ],
    ['application/json;q=0, */*;q=0.1', 'application/graphql-response+json; charset=utf-8'],
    ['application/*;q=0.5', 'application/json; charset=utf-8'],
    ['APPLICATION/GRAPHQL-RESPONSE+JSON', 'application/graphql-response+json; charset=utf-8'],
    ['text/html, application/json;q=x', 'application/json; charset=utf-8'],
  ])('to one who accepts %s has the type %s', async (accept, type) => {
    const headers = { ...json, ...(accept ? { accept } : {}) };
    const { headers: answered, body } = await graphql({
      method: 'POST',
      headers,
      body: JSON.stringify({ query: name }),
    });
    expect(answered.get('content-type')).toBe(type);
    expect(body).toEqual(named);
  });

  it.each([
    ['application/json', 200],
    ['application/json;q=0.9, text/html', 200],
    ['application/graphql-response+json', 400],
    ['*/*', 400],
  ])(
    'to a wrong document of one who accepts %s has the status %i, as GraphQL over HTTP has it',
    async (accept, status) => {
      for (const query of ['{', '{ nothing }', 'query ($n: Int!) { agencies(first: $n) { totalCount } }']) {
        const answer = await graphql({ method: 'POST', headers: { ...json, accept }, body: JSON.stringify({ query }) });
        expect(answer.status).toBe(status);
        expect(answer.body.data).toBeUndefined();
      }
      const malformed = await graphql({ method: 'POST', headers: { ...json, accept }, body: '{' });
      expect(malformed.status).toBe(400);
    },
  );

  it('is null for an id that nothing has', async () => {
    const { status, body } = await ask('{ agency(id: "agency:nobody") { name } plan(id: "") { title } }');
    expect([status, body]).toEqual([200, { data: { agency: null, plan: null } }]);
  });

  it('carries the request id in its header and in every error', async () => {
    const headers = { ...json, 'x-request-id': 'r-1' };
    const answers = await Promise.all(
      ['{ agency {', '{ agencies(first: 0) { totalCount } }'].map((query) =>
        graphql({ method: 'POST', headers, body: JSON.stringify({ query }) }),
      ),
    );
    for (const answer of answers) {
      expect(answer.headers.get('x-request-id')).toBe('r-1');
      expect(answer.body.errors[0].extensions.requestId).toBe('r-1');
    }
  });
});
