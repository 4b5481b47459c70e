import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import {
  AgencyPages,
  AgencyTasks,
  createClient,
  EnglishNames,
  Findings,
  GraphError,
  type NoVariables,
  Overview,
  type OverviewData,
  persisted,
  revalidatingFetch,
} from '@zibo-graph/client';
import { localSubgraph, remoteSubgraph } from '@zibo-graph/gateway';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OneProcess, openOneProcess } from './oneProcess.js';

/** An address at which nothing listens. */
async function addressOfNobody(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return `http://127.0.0.1:${port}`;
}

const bureau = 'agency:370306/emergency-management-bureau';

describe('the client of the graph', () => {
  let graph: OneProcess;
  beforeAll(async () => {
    graph = await openOneProcess();
  });
  afterAll(() => graph?.close());
  const client = (options = {}) => createClient({ url: `${graph.url}/graphql`, ...options });

  it('runs named operations, with variables and without', async () => {
    const { programme, plan } = await client().run(Overview);
    expect(programme?.reports[0]?.completedInvestment).toEqual({ number: 524, text: '524亿元' });
    expect(plan?.targets?.nodes).toHaveLength(100);
    const { findings } = await client().run(Findings, { where: { rule: { eq: 'UNIT_DOUBTFUL' } } });
    expect(new Set(findings?.map(({ rule }) => rule))).toEqual(new Set(['UNIT_DOUBTFUL']));
    expect(await client().run(AgencyTasks, { agency: 'agency:nowhere/nobody' })).toEqual({ agency: null });
  });

  it('asks by GET, and is told by 304 that nothing has changed', async () => {
    const statuses: number[] = [];
    const counting: typeof fetch = async (input, init) => {
      const response = await fetch(input, init);
      statuses.push(response.status);
      expect(init?.method).toBe('GET');
      return response;
    };
    const kept = client({ fetch: revalidatingFetch({ fetch: counting }) });
    const first = await kept.run(Overview);
    expect(await kept.run(Overview)).toEqual(first);
    const page = { agency: bureau, first: 3 };
    for (const _ of [1, 2]) await kept.run(AgencyTasks, page);
    expect(statuses).toEqual([200, 304, 200, 304]);
  });

  it('has an operation of its own kept under its id once it was sent', async () => {
    const document = 'query Mine { agencies(first: 1) { totalCount } }';
    const mine = persisted<{ agencies: unknown }, NoVariables>(createHash('sha256').update(document).digest('hex'), {
      document,
    });
    const methods: unknown[] = [];
    const recording: typeof fetch = (input, init) => {
      methods.push(init?.method);
      return fetch(input, init);
    };
    const once = await client({ fetch: recording }).run(mine);
    expect(await client({ fetch: recording }).run(mine)).toEqual(once);
    expect(methods).toEqual(['GET', 'POST', 'GET']);
  });

  it('asks in its language where the operation can be asked in one', async () => {
    const { plan: chinese } = await client().run(EnglishNames);
    const { plan: english } = await client({ locale: 'EN' }).run(EnglishNames);
    expect(chinese?.title).toMatch(/^\p{Script=Han}/u);
    expect(english?.title).toMatch(/^[A-Z]/);
  });

  it('goes through a list page by page, and meets each item once', async () => {
    const sizes: number[] = [];
    const ids = new Set<string>();
    for await (const { edges, totalCount } of client().pages(AgencyPages, { first: 50 }, (data) => data.agencies)) {
      sizes.push(edges.length);
      for (const { node } of edges) ids.add(node.id);
      expect(sizes.length).toBeLessThanOrEqual(Math.ceil(totalCount / 50));
    }
    expect(sizes.slice(0, -1).every((size) => size === 50)).toBe(true);
    expect(ids.size).toBe(sizes.reduce((sum, size) => sum + size, 0));
    const { agencies } = await client().run(AgencyPages, { first: 1 });
    expect(ids.size).toBe(agencies?.totalCount);
  });

  it('goes through a list of one thing, and through none of a thing that is not there', async () => {
    const titles = async (agency: string): Promise<string[]> => {
      const found: string[] = [];
      for await (const { nodes } of client().pages(AgencyTasks, { agency, first: 10 }, (data) => data.agency?.tasks)) {
        found.push(...nodes.map(({ title }) => title));
      }
      return found;
    };
    expect(await titles(bureau)).toHaveLength(36);
    expect(await titles('agency:nowhere/nobody')).toEqual([]);
  });

  it('rejects with code, field, place and request id of what the graph refuses', async () => {
    const headers = { 'x-request-id': 'bulletin-42' };
    await expect(client({ headers }).run(AgencyTasks, { agency: bureau, first: 1000 })).rejects.toMatchObject({
      name: 'GraphError',
      code: 'PAGE_SIZE_OUT_OF_RANGE',
      messageZh: expect.stringContaining('1000'),
      field: 'first',
      path: ['agency', 'tasks'],
      requestId: 'bulletin-42',
      data: { agency: { tasks: null } },
    });
    const wrong = { ...AgencyPages, document: 'query AgencyPages { agency(id: "agency:1") { nickname } }' };
    await expect(client().run(wrong)).rejects.toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED', data: null });
    await expect(createClient({ url: `${graph.url}/nowhere` }).run(Overview)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('the client of a graph of which a subgraph is down', () => {
  let graph: OneProcess;
  beforeAll(async () => {
    const url = await addressOfNobody();
    graph = await openOneProcess((subgraph) =>
      subgraph.name === 'projects'
        ? remoteSubgraph({
            name: subgraph.name,
            url,
            timeoutMilliseconds: 10_000,
            answerLimit: 1_000_000,
            compression: false,
          })
        : localSubgraph(subgraph),
    );
  });
  afterAll(() => graph?.close());

  it('names the subgraph, and keeps what the others answered', async () => {
    const error: unknown = await createClient({ url: `${graph.url}/graphql` })
      .run(Overview)
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(GraphError);
    const { code, subgraph, path, errors, data } = error as GraphError;
    expect({ code, subgraph }).toEqual({ code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'projects' });
    expect(errors.map((one) => one.path?.join('.'))).toContain('programme');
    expect(path).toEqual(errors[0]?.path);
    const { programme, plan } = data as OverviewData;
    expect(programme).toBeNull();
    expect(plan?.targets?.nodes).toHaveLength(100);
    const partial = await createClient({ url: `${graph.url}/graphql` }).runPartial(Overview);
    expect(partial).toEqual({ data, errors: expect.arrayContaining([expect.objectContaining({ code, subgraph })]) });
  });
});
