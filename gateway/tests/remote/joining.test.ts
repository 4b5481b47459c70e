import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { Operation } from '@zibo-graph/subgraph-kit';
import { afterEach, describe, expect, it } from 'vitest';
import type { RemoteSubgraphOptions, SubgraphConnection } from '../../src/index.js';
import {
  type Answering,
  answerJson,
  causeOf,
  connect,
  echo,
  type SubgraphProcess,
  startProcess,
} from './subgraphProcess.js';

let process: SubgraphProcess;
let connection: SubgraphConnection;
const start = async (answer: Answering = echo, options: Partial<RemoteSubgraphOptions> = {}) => {
  process = await startProcess(answer);
  connection = await connect(process, options);
};
afterEach(async () => {
  await connection.close();
  await process.close();
});

const a: Operation = { query: 'query A { a }' };
const b: Operation = { query: 'query B { b }', variables: { x: 1 } };
const queriesOf = ({ body }: { readonly body: Operation | Operation[] }) => [body].flat().map(({ query }) => query);

/** Holds back the answers until they are to be given. */
function holding() {
  const held: (() => void)[] = [];
  const answer: Answering = (...fetch) => held.push(() => echo(...fetch));
  const give = (): void => {
    for (const release of held.splice(0)) release();
  };
  return { answer, give };
}

describe('fetches that one request begins together', () => {
  it('are sent as one, each with its own result', async () => {
    await start();
    const session = connection.openSession({ requestId: 'r-1' });
    const results = await Promise.all([session.execute(a), Promise.resolve().then(() => session.execute(b))]);
    expect(results).toEqual([{ data: { asked: a.query } }, { data: { asked: b.query } }]);
    expect(process.fetches.map(queriesOf)).toEqual([[a.query, b.query]]);
    expect(process.fetches[0]?.headers).toMatchObject({ 'x-request-id': 'r-1', 'x-zibo-graph-revision': '1' });
  });

  it('are no more than 32 a time', async () => {
    await start();
    const session = connection.openSession({ requestId: 'r-1' });
    const operations = Array.from({ length: 70 }, (_, index) => ({ query: `{ a${index} }` }));
    const results = await Promise.all(operations.map((operation) => session.execute(operation)));
    expect(results).toEqual(operations.map(({ query }) => ({ data: { asked: query } })));
    expect(process.fetches.map(({ body }) => [body].flat().length).sort()).toEqual([32, 32, 6].sort());
  });

  it('are sent apart where together they are too long for a subgraph to read', async () => {
    await start();
    const session = connection.openSession({ requestId: 'r-1' });
    const long = (query: string) => session.execute({ query, variables: { x: 'x'.repeat(1_500_000) } });
    await Promise.all([long('{ a }'), long('{ b }')]);
    expect(process.fetches.map(queriesOf).sort()).toEqual([['{ a }'], ['{ b }']]);
  });

  it('all fail where the list of results does not fit', async () => {
    await start((response) => answerJson(response, [{ data: {} }]));
    const session = connection.openSession({ requestId: 'r-1' });
    const causes = await Promise.all([causeOf(session.execute(a)), causeOf(session.execute(b))]);
    for (const cause of causes) expect(cause).toMatch(/not a GraphQL result/);
  });

  it('are alone where they begin one after the other, or for different requests', async () => {
    await start();
    const session = connection.openSession({ requestId: 'r-1' });
    await session.execute(a);
    await Promise.all([session.execute(b), connection.openSession({ requestId: 'r-2' }).execute(a)]);
    expect(process.fetches.map(queriesOf).sort()).toEqual([[a.query], [a.query], [b.query]]);
  });
});

describe('a fetch that is under way', () => {
  it('is waited for by all who ask the same, and made again afterwards', async () => {
    const { answer, give } = holding();
    await start(answer);
    const ask = (requestId: string) => connection.openSession({ requestId }).execute(b);
    const asked = [ask('r-1'), ask('r-2'), ask('r-3')];
    await process.received(1);
    give();
    expect(await Promise.all(asked)).toEqual(Array(3).fill({ data: { asked: b.query } }));
    const again = ask('r-4');
    await process.received(2);
    give();
    expect(await again).toEqual({ data: { asked: b.query } });
    expect(process.fetches).toHaveLength(2);
  });

  it('is not shared by those who ask otherwise: other variables, another time, other rights', async () => {
    await start(echo, { secret: 's'.repeat(32) });
    const viewer = (...roles: string[]) => ({ id: null, roles });
    await Promise.all([
      connection.openSession({ requestId: 'r-1' }).execute(b),
      connection.openSession({ requestId: 'r-2' }).execute({ ...b, variables: { x: 2 } }),
      connection.openSession({ requestId: 'r-3', knownAt: '2024-01-01T00:00:00Z' }).execute(b),
      connection.openSession({ requestId: 'r-4', viewer: viewer('editor') }).execute(b),
      connection.openSession({ requestId: 'r-5', viewer: viewer('auditor') }).execute(b),
      connection.openSession({ requestId: 'r-6', viewer: viewer('editor') }).execute(b),
    ]);
    expect(process.fetches).toHaveLength(5);
  });

  it('that may write is made for each who asks', async () => {
    await start();
    const write = { query: 'mutation W { w }' };
    const session = connection.openSession({ requestId: 'r-1' });
    await Promise.all([session.execute(write), session.execute(write)]);
    expect(process.fetches.map(queriesOf)).toEqual([[write.query], [write.query]]);
  });

  it('gives its errors to each; to all but the first as logged under another request', async () => {
    const error = { message: 'no', path: ['a'], extensions: { code: 'INTERNAL', requestId: 'r-1' } };
    await start((response) => answerJson(response, { data: { a: null }, errors: [error] }));
    const [first, second] = await Promise.all(
      ['r-1', 'r-2'].map((requestId) => connection.openSession({ requestId }).execute(a)),
    );
    expect(process.fetches).toHaveLength(1);
    expect(first?.errors).toEqual([error]);
    expect(second?.errors).toEqual([{ ...error, extensions: { code: 'INTERNAL', loggedUnder: 'r-1' } }]);
  });
});

describe('a request whose client has gone', () => {
  const cutOf = (response: ServerResponse) => once(response, 'close');

  it('gives its fetch up, and the connection of it', async () => {
    let cut: Promise<unknown> | undefined;
    await start((response) => {
      cut = cutOf(response);
    });
    const gone = new AbortController();
    const failed = causeOf(connection.openSession({ requestId: 'r-1', signal: gone.signal }).execute(a));
    await process.received(1);
    gone.abort();
    expect(await failed).toBe('nobody waits for the answer any more');
    await cut;
    expect(connection.breaker()).toBe('closed');
  });

  it('begins no further fetch', async () => {
    await start();
    const session = connection.openSession({ requestId: 'r-1', signal: AbortSignal.abort() });
    expect(await causeOf(session.execute(a))).toBe('nobody waits for the answer any more');
    expect(process.fetches).toEqual([]);
  });

  it('leaves alone what others wait for', async () => {
    const { answer, give } = holding();
    await start(answer);
    const gone = new AbortController();
    const left = connection.openSession({ requestId: 'r-1', signal: gone.signal }).execute(a);
    const other = connection.openSession({ requestId: 'r-2', signal: new AbortController().signal }).execute(a);
    await process.received(1);
    gone.abort();
    give();
    expect(await other).toEqual({ data: { asked: a.query } });
    await left;
    expect(process.fetches).toHaveLength(1);
  });

  it('leaves alone what another request has joined of those that it began together', async () => {
    const { answer, give } = holding();
    await start(answer);
    const gone = new AbortController();
    const session = connection.openSession({ requestId: 'r-1', signal: gone.signal });
    const left = [session.execute(a), session.execute(b)];
    const other = connection.openSession({ requestId: 'r-2', signal: new AbortController().signal }).execute(b);
    await process.received(1);
    gone.abort();
    give();
    expect(await other).toEqual({ data: { asked: b.query } });
    await Promise.all(left);
    expect(process.fetches.map(queriesOf)).toEqual([[a.query, b.query]]);
  });

  it('has its fetch made anew for one who asks the same afterwards', async () => {
    const { answer, give } = holding();
    await start(answer);
    const gone = new AbortController();
    const failed = causeOf(connection.openSession({ requestId: 'r-1', signal: gone.signal }).execute(a));
    await process.received(1);
    gone.abort();
    const other = connection.openSession({ requestId: 'r-2' }).execute(a);
    await failed;
    await process.received(2);
    give();
    expect(await other).toEqual({ data: { asked: a.query } });
  });
});
