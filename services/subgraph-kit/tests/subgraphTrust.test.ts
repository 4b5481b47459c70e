import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Subgraph } from '../src/subgraph/subgraph.js';
import { encodeViewer, type Viewer } from '../src/subgraph/viewer.js';
import { createSigner } from '../src/transport/requestSignature.js';
import { createSubgraphServer } from '../src/transport/subgraphServer.js';
import { createNotesSubgraph } from './notesSubgraph.js';
import { ask, errorForm, keptLog, listen, post } from './running.js';

describe('with a secret', () => {
  const secret = 'a'.repeat(32);
  let server: FastifyInstance;
  let url: string;
  let viewers: (Viewer | undefined)[];
  beforeEach(async () => {
    viewers = [];
    const { subgraph } = createNotesSubgraph();
    const watched: Subgraph = {
      ...subgraph,
      openSession(request) {
        viewers.push(request.viewer);
        return subgraph.openSession(request);
      },
    };
    server = createSubgraphServer(watched, {
      logger: keptLog().logger,
      shutdownMilliseconds: 10_000,
      secrets: [secret],
    });
    url = await listen(server);
  });
  afterEach(() => server.close());

  const signed = (method: string, path: string, body: string, headers = {}) => ({
    ...headers,
    'x-zibo-graph-signature': createSigner('notes', secret)({ method, path, headers, body }),
  });
  const body = '{"query":"{ revision }"}';
  const viewer = { id: 'user:1', roles: ['editor'] };
  const viewerHeader = { 'x-zibo-graph-viewer': encodeViewer(viewer) ?? '' };

  it('what is not signed is refused with 401, and nothing is executed', async () => {
    const unsigned: Readonly<Record<string, string>>[] = [{}, viewerHeader, { 'x-zibo-graph-signature': 'x' }];
    for (const headers of unsigned) {
      const answer = await post(`${url}/graphql`, body, headers);
      expect([answer.status, answer.body]).toEqual([401, errorForm('SIGNATURE_INVALID')]);
    }
    expect(await ask(`${url}/revision`)).toMatchObject({ status: 401, body: errorForm('SIGNATURE_INVALID') });
    expect(viewers).toEqual([]);
  });

  it('what is signed is answered, once', async () => {
    const headers = signed('POST', '/graphql', body, viewerHeader);
    expect(await post(`${url}/graphql`, body, headers)).toMatchObject({
      status: 200,
      body: { data: { revision: 0 } },
    });
    expect((await post(`${url}/graphql`, body, headers)).status).toBe(401);
    expect(viewers).toEqual([viewer]);
    expect((await ask(`${url}/revision`, { headers: signed('GET', '/revision', '') })).status).toBe(200);
  });

  it('a signed request whose viewer cannot be read is refused', async () => {
    const answer = await post(`${url}/graphql`, body, signed('POST', '/graphql', body, { 'x-zibo-graph-viewer': 'x' }));
    expect([answer.status, answer.body]).toEqual([400, errorForm('BAD_REQUEST')]);
  });

  it('whether it lives and is ready is told to everybody', async () => {
    expect((await ask(`${url}/healthz`)).status).toBe(200);
    expect((await ask(`${url}/readyz`)).status).toBe(200);
  });
});

it('without a secret everybody is the public, whoever they say they are', async () => {
  const { subgraph } = createNotesSubgraph();
  const rights: (string | undefined)[] = [];
  const server = createSubgraphServer(
    {
      ...subgraph,
      openSession(request) {
        rights.push(request.rights);
        return subgraph.openSession(request);
      },
    },
    { logger: keptLog().logger, shutdownMilliseconds: 10_000 },
  );
  const viewer = encodeViewer({ id: 'user:1', roles: ['editor'] }) ?? '';
  await post(`${await listen(server)}/graphql`, '{"query":"{ revision }"}', { 'x-zibo-graph-viewer': viewer });
  expect(rights).toEqual(['']);
  await server.close();
});
