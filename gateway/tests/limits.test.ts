import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Gateway, GatewayOptions } from '../src/index.js';
import { ask, limits, nowhere, send, start } from './world.js';

/** A gateway with limits of its own. */
async function open(changes: Partial<GatewayOptions['limits']>): Promise<Gateway> {
  return start(await nowhere(), { limits: limits(changes) });
}

describe('a gateway without suggestions', () => {
  let [usual, silent]: (Gateway | undefined)[] = [];
  beforeAll(async () => {
    [usual, silent] = [await open({}), await open({ INTROSPECTION: 'off' })];
  });
  afterAll(async () => {
    await usual?.close();
    await silent?.close();
  });

  it.each([
    ['a field', '{ agencie { totalCount } }', {}],
    ['an argument', '{ agencies(firs: 1) { totalCount } }', {}],
    ['a type', '{ node(id: "x") { ... on Agenc { id } } }', {}],
    ['an enum value', '{ agencies(where: { level: { eq: CIT } }) { totalCount } }', {}],
    ['an input field', '{ agencies(where: { nam: { eq: "x" } }) { totalCount } }', {}],
    [
      'an enum value of a variable',
      'query ($l: AdministrativeLevel) { agencies(where: { level: { eq: $l } }) { totalCount } }',
      { l: 'CIT' },
    ],
    [
      'an input field of a variable',
      'query ($w: AgencyFilter) { agencies(where: $w) { totalCount } }',
      { w: { nam: {} } },
    ],
  ])('says that %s is wrong as any other does, but not what would be right', async (_, query, variables) => {
    const messages = async (gateway: Gateway | undefined) =>
      (await ask(gateway as Gateway, query, variables)).body.errors.flatMap(
        ({ message, extensions }: { message: string; extensions: { messageZh: string } }) => [
          message,
          extensions.messageZh,
        ],
      );
    expect((await messages(usual)).join()).toContain('Did you mean');
    const told = await messages(silent);
    expect(told.join()).not.toContain('Did you mean');
    expect(told[0]).toMatch(/"(\$?l|\$?w|firs|Query|Agenc|CIT|nam)"|Cannot query field "agencie"/);
  });
});

describe('a gateway without introspection', () => {
  it('tells nothing of the graph and answers the rest', async () => {
    const gateway = await open({ INTROSPECTION: 'off' });
    const { status, body } = await ask(gateway, '{ __schema { queryType { name } } }');
    expect([status, body.errors[0].extensions.code]).toEqual([400, 'INTROSPECTION_DISABLED']);
    expect(body.errors[0]).toMatchObject({
      message: expect.stringContaining('__schema'),
      locations: [{ line: 1, column: 3 }],
      extensions: { messageZh: expect.stringContaining('__schema') },
    });
    expect((await ask(gateway, '{ __typename }')).body).toEqual({ data: { __typename: 'Query' } });
    const search = `?${new URLSearchParams({ query: '{ __schema { queryType { name } } }' })}`;
    const byGet = await send(`${gateway.url}/graphql${search}`, { headers: { 'apollo-require-preflight': '1' } });
    expect(byGet.body.errors[0].extensions.code).toBe('INTROSPECTION_DISABLED');
    await gateway.close();
  });
});

describe('a refusal for a limit', () => {
  it('tells the figure, the limit and the place, in both languages', async () => {
    const gateway = await open({ DEPTH_LIMIT: 2 });
    const { status, body } = await ask(gateway, '{ agencies { nodes { id } } }');
    expect([status, body]).toEqual([
      400,
      {
        errors: [
          {
            message: 'The document goes 3 levels deep, more than the limit of 2',
            locations: [{ line: 1, column: 20 }],
            extensions: {
              code: 'QUERY_TOO_DEEP',
              messageZh: '查询嵌套 3 层，超过上限 2 层',
              value: 3,
              limit: 2,
              requestId: expect.any(String),
            },
          },
        ],
      },
    ]);
    await gateway.close();
  });
});

describe('a request over the limit of a minute', () => {
  const document = `?${new URLSearchParams({ query: '{ agencies { totalCount } }' })}`;
  const post = (body: string): RequestInit => ({
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });

  it.each([
    ['a document by a GET of another site', document, { headers: { 'sec-fetch-site': 'cross-site' } }, 'BAD_REQUEST'],
    ['a GET without a document', '', {}, 'BAD_REQUEST'],
    ['malformed JSON', '', post('{"query":'), 'BAD_REQUEST'],
    ['no GraphQL request', '', post('{"quarry":1}'), 'BAD_REQUEST'],
    ['a list of operations that is too long', '', post('[{},{}]'), 'BATCH_TOO_LARGE'],
    ['a body that is too large', '', post(`{"query":"${'x'.repeat(2_000)}"}`), 'PAYLOAD_TOO_LARGE'],
    [
      'a body of another type',
      '',
      { ...post('x'), headers: { 'content-type': 'text/plain' } },
      'UNSUPPORTED_MEDIA_TYPE',
    ],
  ])('is not read, and has counted before: %s', async (_, search, init, code) => {
    const gateway = await open({ RATE_LIMIT: 2, BODY_LIMIT: 1_024 });
    const codes: string[] = [];
    for (let time = 0; time < 3; time++) {
      const { headers, body } = await send(`${gateway.url}/graphql${search}`, init);
      codes.push(body.errors[0].extensions.code);
      if (time === 2) expect(headers.get('retry-after')).toBe(`${body.errors[0].extensions.retryAfter}`);
    }
    expect(codes).toEqual([code, code, 'RATE_LIMITED']);
    await gateway.close();
  });
});
