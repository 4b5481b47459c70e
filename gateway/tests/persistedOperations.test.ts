import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { operationManifest, operations } from '@zibo-graph/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, localSubgraph } from '../src/index.js';
import { readManifest } from '../src/server/operationManifest.js';
import { got, posted, type RawRequest, sendRaw } from './rawHttp.js';
import { keptLog, openWorld, remembered, start, type World } from './world.js';

let world: World;
let gateway: Gateway;
let folder: string;
const open = (changes: Parameters<typeof remembered>[0] = {}, options: Parameters<typeof start>[1] = {}) =>
  start([world.agencies, world.plans, world.projects].map(localSubgraph), { answers: remembered(changes), ...options });
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  world = await openWorld();
  gateway = await open();
});
afterAll(async () => {
  await gateway.close();
  await world.database.close();
  rmSync(folder, { recursive: true });
});

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const persisted = (text: string, version = 1) => ({ persistedQuery: { version, sha256Hash: hashOf(text) } });
const ask = async (request: RawRequest, at = gateway) => {
  const { status, headers, body } = await sendRaw(at, request);
  return { status, headers, ...JSON.parse(body.toString()) };
};
/** As the page of another site has it sent. */
const foreign = (parameters: object): RawRequest => ({
  ...got(parameters),
  headers: { 'sec-fetch-site': 'cross-site' },
});
const codeOf = ({ errors }: { errors?: { extensions: { code: string } }[] }) => errors?.[0]?.extensions.code;
const named = operations().find(({ name }) => name === 'AgencyPages') as ReturnType<typeof operations>[number];

describe('an automatic persisted query', () => {
  it.each([
    ['POST', posted],
    ['GET', got],
  ])('by %s is not found first, then sent with its text, then found', async (method, send) => {
    const query = `query ByHash { byHash${method}: __typename }`;
    const unknown = await ask(send({ extensions: persisted(query) }));
    // What clients of Apollo, and others, wait for.
    expect([unknown.status, unknown.errors[0].message]).toEqual([200, 'PersistedQueryNotFound']);
    expect(codeOf(unknown)).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect(unknown.headers['cache-control']).toBe('no-store');
    const expected = { [`byHash${method}`]: 'Query' };
    expect((await ask(send({ query, extensions: persisted(query) }))).data).toEqual(expected);
    for (const _ of [1, 2]) expect((await ask(send({ extensions: persisted(query) }))).data).toEqual(expected);
  });

  it.each([
    [
      'with the hash of another text',
      { ...persisted('{ other }'), query: '{ __typename }' },
      'extensions.persistedQuery.sha256Hash',
    ],
    ['of another version', persisted('{ __typename }', 2), 'extensions.persistedQuery.version'],
    ['without a hash', { persistedQuery: { version: 1 } }, 'extensions.persistedQuery.sha256Hash'],
    ['that is no object', { persistedQuery: true }, 'extensions.persistedQuery.version'],
  ])('%s is 400', async (_, { query, ...extensions }: { query?: string } & Record<string, unknown>, field) => {
    const { status, errors } = await ask(posted({ query, extensions }));
    expect([status, errors[0].extensions.code, errors[0].extensions.field]).toEqual([400, 'BAD_REQUEST', field]);
  });

  it.each(['{ nothing }', '{ agencies(', 'mutation { anything }'])(
    'is not kept where it is wrong: %s',
    async (query) => {
      expect((await ask(posted({ query, extensions: persisted(query) }))).status).toBe(400);
      expect(codeOf(await ask(posted({ extensions: persisted(query) })))).toBe('PERSISTED_QUERY_NOT_FOUND');
    },
  );

  it('takes its variables and the name of its operation from the request', async () => {
    const query = 'query A { a: __typename } query B($id: ID!) { agency(id: $id) { id } }';
    const request = { operationName: 'B', variables: { id: 'agency:none' }, extensions: persisted(query) };
    await ask(posted({ ...request, query }));
    expect((await ask(posted(request))).data).toEqual({ agency: null });
    expect((await ask(posted({ ...request, operationName: 'A' }))).data).toEqual({ a: 'Query' });
  });
});

describe('an operation of the manifest', () => {
  const { variables, document } = named;

  it('is known from the start, by its hash and by its id, by POST and by the GET of any page', async () => {
    const expected = (await ask(posted({ query: document, variables }))).data;
    for (const id of [
      { extensions: persisted(document) },
      { documentId: hashOf(document) },
      { documentId: `sha256:${hashOf(document)}` },
    ]) {
      expect((await ask(posted({ ...id, variables }))).data).toEqual(expected);
      const byGet = await ask(foreign({ ...id, variables }));
      expect(byGet.data).toEqual(expected);
      expect([byGet.headers['cache-control'], byGet.headers.etag]).toEqual([
        'public, max-age=0, must-revalidate',
        expect.any(String),
      ]);
    }
  });

  it('is a known read by its text, too; another text by the GET of a foreign page is none', async () => {
    expect((await ask(foreign({ query: document, variables }))).status).toBe(200);
    const { status, errors } = await ask(foreign({ query: `${document} `, variables }));
    expect([status, errors[0].extensions.field]).toEqual([400, 'headers']);
    expect(
      (await ask(foreign({ query: '{ agency(id: "x") { id } }', extensions: persisted('{ agency(id: "x") { id } }') })))
        .status,
    ).toBe(400);
  });

  it.each([
    ['no text', { documentId: 5 }, 'documentId'],
    ['empty', { documentId: '' }, 'documentId'],
    ['given with a text', { documentId: 'x', query: '{ __typename }' }, 'documentId'],
  ])('whose id is %s is refused', async (_, request, field) => {
    const { status, errors } = await ask(posted(request));
    expect([status, errors[0].extensions.field]).toEqual([400, field]);
  });

  it('is of every named operation, under the hash of the text that the client sends', () => {
    const listed = readManifest(operationManifest(), 'manifest.json');
    expect(listed).toEqual(
      operations().map((operation) => ({ id: hashOf(operation.document), body: operation.document })),
    );
  });
});

describe('an operation that no manifest lists', () => {
  const unlisted = { query: 'query Unlisted { __typename }' };

  it('is told to the log each time where it is to be, and answered', async () => {
    const { logger, lines } = keptLog();
    const telling = await open({ PERSISTED_OPERATIONS: 'log' }, { logger });
    for (const _ of [1, 2]) expect((await ask(posted(unlisted), telling)).status).toBe(200);
    await ask(posted({ query: named.document, variables: named.variables }), telling);
    await telling.close();
    const told = lines.filter(({ msg }) => msg === 'operation is not in the manifest');
    expect(told.map(({ sha256 }) => sha256)).toEqual([hashOf(unlisted.query), hashOf(unlisted.query)]);
  });

  it('is refused where only listed ones are executed, by text, by hash, and with both', async () => {
    const strict = await open({ PERSISTED_OPERATIONS: 'enforce' });
    const requests = [
      unlisted,
      { extensions: persisted(unlisted.query) },
      { ...unlisted, extensions: persisted(unlisted.query) },
      { query: '{ nothing }' },
    ];
    for (const request of requests) {
      const refused = await ask(posted(request), strict);
      expect([refused.status, codeOf(refused)]).toEqual([403, 'OPERATION_NOT_ALLOWED']);
    }
    const { variables, document } = named;
    for (const request of [
      { query: document },
      { extensions: persisted(document) },
      { documentId: hashOf(document) },
    ]) {
      expect((await ask(posted({ ...request, variables }), strict)).status).toBe(200);
    }
    expect((await ask(posted({ query: '{ __typename }' }), strict)).status).toBe(200);
    await strict.close();
  });

  it('may be listed by a manifest of the user, under an id of his', async () => {
    const file = join(folder, 'mine.json');
    const mine = {
      format: 'apollo-persisted-query-manifest',
      version: 1,
      operations: [{ id: 'mine', name: 'Unlisted', type: 'query', body: unlisted.query }],
    };
    writeFileSync(file, JSON.stringify(mine));
    const strict = await open({ PERSISTED_OPERATIONS: 'enforce', PERSISTED_OPERATIONS_FILE: file });
    for (const request of [unlisted, { documentId: 'mine' }, { extensions: persisted(unlisted.query) }]) {
      expect((await ask(posted(request), strict)).data).toEqual({ __typename: 'Query' });
    }
    expect((await ask(posted({ query: named.document, variables: named.variables }), strict)).status).toBe(200);
    await strict.close();
  });
});

describe('a manifest', () => {
  const format = 'apollo-persisted-query-manifest';
  it.each([
    ['is no JSON', '{', 'm.json'],
    ['is no object', '[]', 'm.json'],
    ['has another format', '{"format":"x","version":1,"operations":[]}', 'm.json: format'],
    ['has another version', `{"format":"${format}","version":2,"operations":[]}`, 'm.json: version'],
    ['has no operations', `{"format":"${format}","version":1}`, 'm.json: operations'],
    [
      'has an operation that is none',
      `{"format":"${format}","version":1,"operations":[null]}`,
      'm.json: operations[0]',
    ],
    [
      'has one without an id',
      `{"format":"${format}","version":1,"operations":[{"body":"{ a }"}]}`,
      'm.json: operations[0].id',
    ],
    [
      'has one without a body',
      `{"format":"${format}","version":1,"operations":[{"id":"a","body":""}]}`,
      'm.json: operations[0].body',
    ],
    [
      'has an id twice',
      `{"format":"${format}","version":1,"operations":[{"id":"a","body":"{ a }"},{"id":"a","body":"{ b }"}]}`,
      'm.json: operations[1].id',
    ],
  ])('that %s is refused with its place, in Chinese and English', (_, text, place) => {
    expect(() => readManifest(text, 'm.json')).toThrow(/^PERSISTED_OPERATIONS_FILE：.*\p{Script=Han}.*。.*\.$/u);
    expect(() => readManifest(text, 'm.json')).toThrow(`${place} `);
  });

  it('that is not there keeps the gateway from starting, before it opens anything', async () => {
    const missing = { PERSISTED_OPERATIONS_FILE: join(folder, 'none.json') };
    await expect(open(missing)).rejects.toThrow('PERSISTED_OPERATIONS_FILE');
    await expect(open(missing, { supergraphFile: join(folder, 'none.graphql') })).rejects.toThrow(
      'PERSISTED_OPERATIONS_FILE',
    );
  });
});
