import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Gateway, localSubgraph } from '../src/index.js';
import { got, jsonType, posted, type RawRequest, sendRaw } from './rawHttp.js';
import { bureau, importTask, limits, listingFetches, openWorld, remembered, start, type World } from './world.js';

let world: World;
let gateway: Gateway;
const fetches: string[] = [];
const subgraphs = () =>
  [world.agencies, world.plans, world.projects].map((subgraph) => listingFetches(localSubgraph(subgraph), fetches));
beforeAll(async () => {
  world = await openWorld();
  gateway = await start(subgraphs(), { answers: remembered() });
});
afterAll(async () => {
  await gateway.close();
  await world.database.close();
});
beforeEach(() => {
  fetches.length = 0;
});

const query =
  'query Name($id: ID!, $where: AgencyFilter) { agency(id: $id) { name } agencies(where: $where) { totalCount } }';
const where = { kind: { eq: 'EMERGENCY' }, level: { in: ['COUNTY'] } };
const large = '{ agencies(first: 50) { nodes { id name aliases { name } area { name } } } }';
const ask = (request: RawRequest) => sendRaw(gateway, request);
const json = ({ body }: { body: Buffer }) => JSON.parse(body.toString());

/** Asks twice, and tells how many fetches the second took. */
async function fetchesOfSecond(first: RawRequest, second: RawRequest): Promise<number> {
  await ask(first);
  fetches.length = 0;
  await ask(second);
  return fetches.length;
}

describe('a question that is asked again', () => {
  const asked = { query: '{ agencies(first: 3) { nodes { name } } }' };

  it('is answered with the same bytes, and nothing is fetched', async () => {
    const first = await ask(posted(asked));
    expect(fetches.length).toBeGreaterThan(0);
    fetches.length = 0;
    for (const request of [posted(asked), posted(asked), { ...posted(asked), headers: jsonType }, got(asked)]) {
      expect((await ask(request)).body).toEqual(first.body);
    }
    expect(fetches).toEqual([]);
  });

  it.each([
    ['with its variables in another order', { variables: { id: 'x', where } }, { variables: { where, id: 'x' } }],
    ['without the null that says nothing', { variables: { id: 'x' } }, { operationName: null, variables: { id: 'x' } }],
    ['with other spaces in its JSON', { variables: { id: 'y' } }, { variables: { id: 'y' }, extensions: {} }],
  ])('%s is the same question', async (_, first, second) => {
    expect(await fetchesOfSecond(posted({ query, ...first }), posted({ query, ...second }))).toBe(0);
  });

  it.each([
    ['another document', asked, { query: '{ agencies(first: 4) { nodes { name } } }' }],
    ['another value of a variable', { query, variables: { id: 'a' } }, { query, variables: { id: 'b' } }],
    ['a null in a variable', { query, variables: { id: 'c' } }, { query, variables: { id: 'c', where: null } }],
    [
      'another operation of the document',
      { query: 'query A { agency(id: "x") { name } } query B { agency(id: "x") { id } }', operationName: 'A' },
      { query: 'query A { agency(id: "x") { name } } query B { agency(id: "x") { id } }', operationName: 'B' },
    ],
    ['a wish to know the cost', asked, { ...asked, extensions: { cost: true } }],
  ])('with %s is another question', async (_, first, second) => {
    expect(await fetchesOfSecond(posted(first), posted(second))).not.toBe(0);
  });

  it('in another language is another question', async () => {
    const asked = posted({ query: '{ __type(name: "Agency") { description } }' });
    const languages = ['en', 'zh', 'en', 'zh'];
    const texts = [];
    for (const language of languages) {
      texts.push(json(await ask({ ...asked, headers: { ...asked.headers, 'accept-language': language } })).data);
    }
    expect(texts[0]).not.toEqual(texts[1]);
    expect(texts.slice(2)).toEqual(texts.slice(0, 2));
  });

  it('is answered anew where the answer had errors', async () => {
    const wrong = posted({ query: '{ agencies(first: 0) { totalCount } }' });
    expect(await fetchesOfSecond(wrong, wrong)).toBe(1);
  });

  it('is answered anew where nothing is to be remembered', async () => {
    const forgetful = await start(subgraphs(), { answers: remembered({ ANSWER_MEMORY_MB: 0 }) });
    await sendRaw(forgetful, posted(asked));
    fetches.length = 0;
    await sendRaw(forgetful, posted(asked));
    expect(fetches).toHaveLength(1);
    await forgetful.close();
  });

  it('is answered with the new data as soon as that stands', async () => {
    const tasks = posted({
      query: `{ agency(id: "${bureau}") { tasks(where: { id: { in: ["task:test/1"] } }) { nodes { title } } } }`,
    });
    const titles = [];
    for (const title of ['甲', '乙', '丙']) {
      await importTask(world, title);
      await ask(tasks);
      titles.push(json(await ask(tasks)).data.agency.tasks.nodes[0].title);
    }
    expect(titles).toEqual(['甲', '乙', '丙']);
  });

  it('as of a time that is past is answered as before, whatever stands now', async () => {
    const time = new Date().toISOString();
    const past = posted({
      query: `query ($time: DateTime!) { agency(id: "${bureau}", knownAt: $time) { tasks { totalCount } } }`,
      variables: { time },
    });
    const first = await ask(past);
    await importTask(world, '丁');
    expect((await ask(past)).body).toEqual(first.body);
  });
});

describe('an answer in an encoding', () => {
  it.each([
    ['br', (body: Buffer) => brotliDecompressSync(body)],
    ['gzip', (body: Buffer) => gunzipSync(body)],
  ])('%s holds the same, in fewer bytes, first and again', async (encoding, decoded) => {
    const plain = await ask(posted({ query: large }));
    expect(plain.headers['content-encoding']).toBeUndefined();
    for (const _ of [1, 2]) {
      const { headers, body } = await ask(posted({ query: large }, { 'accept-encoding': encoding }));
      expect([headers['content-encoding'], Number(headers['content-length'])]).toEqual([encoding, body.length]);
      expect(decoded(body)).toEqual(plain.body);
      expect(body.length * 2).toBeLessThan(plain.body.length);
    }
  });

  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip;q=1.0, br;q=0.5', 'gzip'],
    ['*', 'br'],
    ['br;q=0, *', 'gzip'],
    ['identity', undefined],
    ['identity, br;q=0.5', undefined],
    ['br;q=0, gzip;q=0', undefined],
    ['deflate, zstd', undefined],
    ['*;q=0', undefined],
    ['', undefined],
  ])('of a client that accepts "%s" is %s', async (accepted, encoding) => {
    const { headers } = await ask(posted({ query: large }, { 'accept-encoding': accepted }));
    expect(headers['content-encoding']).toBe(encoding);
  });

  it('is as it is where it is short', async () => {
    const { headers } = await ask(posted({ query: '{ __typename }' }, { 'accept-encoding': 'br' }));
    expect(headers['content-encoding']).toBeUndefined();
  });
});

describe('an answer to a GET', () => {
  const agencies = (headers = {}) => ask(got({ query: large }, headers));

  it('may be kept by everybody who asks again, as long as is set', async () => {
    const patient = await start(subgraphs(), { answers: remembered({ CACHE_MAX_AGE_S: 60 }) });
    const [asking, keeping] = [await agencies(), await sendRaw(patient, got({ query: large }))];
    await patient.close();
    expect(asking.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    expect(keeping.headers['cache-control']).toBe('public, max-age=60, must-revalidate');
    expect(asking.headers.vary).toBe('accept, accept-encoding, accept-language');
  });

  it('has an ETag of its own in each form', async () => {
    const forms = [
      {},
      { 'accept-encoding': 'br' },
      { 'accept-encoding': 'gzip' },
      { accept: 'application/graphql-response+json' },
    ];
    const tags = await Promise.all(forms.map(async (form) => (await agencies(form)).headers.etag));
    expect(new Set(tags).size).toBe(forms.length);
    for (const tag of tags) expect(tag).toMatch(/^"[\w-]+"$/);
    expect(await Promise.all(forms.map(async (form) => (await agencies(form)).headers.etag))).toEqual(tags);
  });

  it.each([
    ['the tag', (tag: string) => tag, 304],
    ['its weak form', (tag: string) => `W/${tag}`, 304],
    ['a list with it', (tag: string) => `"x,y", W/"z",${tag}`, 304],
    ['any', () => '*', 304],
    ['another tag', () => '"x"', 200],
    ['a text that is no tag', (tag: string) => tag.slice(1, -1), 200],
    ['nothing', () => '', 200],
  ])('for one who has %s is what it must be, first and again', async (_, had, status) => {
    const { headers, body } = await agencies();
    for (const __ of [1, 2]) {
      const again = await agencies({ 'if-none-match': had(String(headers.etag)) });
      expect(again.status).toBe(status);
      expect(again.body).toEqual(status === 304 ? Buffer.alloc(0) : body);
      expect([again.headers.etag, again.headers['cache-control']]).toEqual([headers.etag, headers['cache-control']]);
    }
  });

  it('may not be kept where it has errors; nor may an answer to a POST', async () => {
    const kept = [
      got({ query: '{ agencies(first: 0) { totalCount } }' }),
      got({ query: '{ nothing }' }),
      posted({ query: large }),
    ];
    for (const request of kept) {
      const { headers } = await ask({ ...request, headers: { ...request.headers, 'if-none-match': '*' } });
      expect([headers['cache-control'], headers.etag]).toEqual(['no-store', undefined]);
    }
  });
});

describe('a caller who has had his operations', () => {
  it('is refused what is remembered, too', async () => {
    const strict = await start(subgraphs(), { answers: remembered(), limits: limits({ RATE_LIMIT: 3 }) });
    const statuses = [];
    for (const _ of [1, 2, 3, 4]) statuses.push((await sendRaw(strict, posted({ query: large }))).status);
    await strict.close();
    expect(statuses).toEqual([200, 200, 200, 429]);
  });
});
