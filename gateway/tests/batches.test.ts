import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, localSubgraph } from '../src/index.js';
import { bureau, keptLog, limits, openWorld, remembered, send, start, type World } from './world.js';

let world: World;
let gateway: Gateway;
const { logger, lines } = keptLog();
const open = (options: Parameters<typeof start>[1] = {}) =>
  start([world.agencies, world.plans, world.projects].map(localSubgraph), { answers: remembered(), ...options });
beforeAll(async () => {
  world = await openWorld();
  gateway = await open({ limits: limits({ BATCH_LIMIT: 4 }), logger });
});
afterAll(async () => {
  await gateway.close();
  await world.database.close();
});

const post = (operations: readonly unknown[], at = gateway) =>
  send(`${at.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(operations),
  });
const name = { query: `query Name { agency(id: "${bureau}") { name } }` };

describe('a list of operations', () => {
  it('is answered with a list in its order, each with its own answer and errors', async () => {
    const wrong = [{ query: '{ nothing }' }, { query: '{ agencies(first: 0) { totalCount } }' }];
    for (const _ of [1, 2]) {
      const { status, headers, body } = await post([name, ...wrong, name]);
      expect([status, headers.get('cache-control'), headers.get('etag')]).toEqual([200, 'no-store', null]);
      expect(body).toHaveLength(4);
      expect([body[0], body[3]]).toEqual([{ data: { agency: { name: '周村区应急管理局' } } }, body[0]]);
      expect(body[1].errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
      expect(body[1].data).toBeUndefined();
      expect(body[2]).toMatchObject({
        data: { agencies: null },
        errors: [{ extensions: { code: 'PAGE_SIZE_OUT_OF_RANGE' } }],
      });
    }
  });

  it('may name persisted operations', async () => {
    const unknown = { extensions: { persistedQuery: { version: 1, sha256Hash: 'none' } } };
    const { body } = await post([unknown, name]);
    expect(body[0].errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect(body[1].data.agency.name).toBe('周村区应急管理局');
  });

  it('has one line in the log, which names none of them', async () => {
    lines.length = 0;
    await post([name, { query: 'query Other { __typename }' }]);
    await expect.poll(() => lines.map(({ msg, operation }) => [msg, operation])).toEqual([['request', undefined]]);
  });

  it('that is too long is refused as a whole, with its length and the limit', async () => {
    const { status, body } = await post([name, name, name, name, name]);
    expect(status).toBe(400);
    expect(body.errors[0].extensions).toMatchObject({ code: 'BATCH_TOO_LARGE', value: 5, limit: 4 });
  });

  it.each([[[]], [[name, null]], [[name, [name]]], [[name, {}]]])(
    'that is no list of operations is refused: %j',
    async (operations) => {
      const { status, body } = await post(operations);
      expect([status, body.errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST']);
    },
  );

  it('is refused unless lists are let in', async () => {
    const plain = await open();
    const { status, body } = await post([name], plain);
    await plain.close();
    expect(status).toBe(400);
    expect(body.errors[0].extensions).toMatchObject({ code: 'BATCH_TOO_LARGE', value: 1, limit: 1 });
  });

  it('counts as many operations of its caller as it has, and each may cost as much as it would alone', async () => {
    const strict = await open({ limits: limits({ BATCH_LIMIT: 4, RATE_LIMIT: 3, COST_LIMIT: 10 }) });
    const { body } = await post(
      [name, { query: '{ agencies(first: 20) { totalCount nodes { id } } }' }, name, name],
      strict,
    );
    await strict.close();
    const codes = body.map(
      ({ errors }: { errors?: { extensions: { code: string } }[] }) => errors?.[0]?.extensions.code,
    );
    expect(codes).toEqual([undefined, 'QUERY_TOO_COSTLY', undefined, 'RATE_LIMITED']);
  });
});
