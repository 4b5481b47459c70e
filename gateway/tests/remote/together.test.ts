import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { Operation } from '@zibo-graph/subgraph-kit';
import { afterEach, describe, expect, it, vi } from 'vitest';
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
/** A process that says that it tells the results of a list one by one. */
const start = async (answer: Answering, options: Partial<RemoteSubgraphOptions> = {}) => {
  process = await startProcess(answer, (response) =>
    answerJson(response, { revision: 1 }, 200, { 'x-zibo-graph-results': 'application/jsonl' }),
  );
  connection = await connect(process, options);
};
afterEach(async () => {
  vi.useRealTimers();
  await connection.close();
  await process.close();
});

const jsonl = { 'content-type': 'application/jsonl' };
const nameOf = (index: number) => `{ a${index} }`;
const line = (index: number, result: unknown = { data: { asked: nameOf(index) } }) =>
  `${JSON.stringify([index, result])}\n`;
const echoed = (index: number) => ({ data: { asked: nameOf(index) } });

/** Answers lists as given, and what comes alone as it should. */
const lists =
  (answer: (response: ServerResponse) => void): Answering =>
  (response, fetch, before) =>
    Array.isArray(fetch.body) ? answer(response) : echo(response, fetch, before);

/** The fetch of a request of its own. */
const ask = (index: number, options: { readonly signal?: AbortSignal; readonly knownAt?: string } = {}) =>
  connection.openSession({ requestId: `r-${index}`, ...options }).execute({ query: nameOf(index) });

const outcomesOfThree = () => [0, 1, 2].map((index) => ask(index).catch((error) => error.originalError.message));

/** What became of three requests that ask at the same time: a result, or why there is none. */
const askThree = () => Promise.all(outcomesOfThree());

/** The same where the time of all is up as soon as the second is answered. */
const askThreeUntilTheSecond = async (milliseconds: number) => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const outcomes = outcomesOfThree();
  await outcomes[1];
  vi.advanceTimersByTime(milliseconds);
  return Promise.all(outcomes);
};

const sizes = () => process.fetches.map(({ body }) => [body].flat().length);

describe('fetches of several requests that begin together', () => {
  it('are sent as one, under the id of the first, each with its own, and are told one by one', async () => {
    await start(lists((response) => response.writeHead(200, jsonl).end(line(2) + line(0) + line(1))));
    expect(await askThree()).toEqual([echoed(0), echoed(1), echoed(2)]);
    expect(process.fetches).toHaveLength(1);
    const [{ headers, body } = { headers: {}, body: [] }] = process.fetches;
    expect(headers).toMatchObject({
      accept: 'application/jsonl',
      'x-request-id': 'r-0',
      'x-zibo-graph-revision': '1',
    });
    expect((body as (Operation & { extensions?: unknown })[]).map(({ extensions }) => extensions)).toEqual([
      undefined,
      { requestId: 'r-1' },
      { requestId: 'r-2' },
    ]);
  });

  it('are given up when nobody waits for those that have no result yet', async () => {
    let closed: Promise<unknown> = Promise.resolve();
    await start(
      lists((response) => {
        closed = once(response, 'close');
        response.writeHead(200, jsonl).write(line(0));
      }),
    );
    const gone = new AbortController();
    const [answered, abandoned] = [ask(0), ask(1, { signal: gone.signal }).catch(() => 'abandoned')];
    expect(await answered).toEqual(echoed(0));
    gone.abort();
    expect(await abandoned).toBe('abandoned');
    await closed;
  });

  it('do not wait for each other', async () => {
    let rest = (): void => {};
    await start(
      lists((response) => {
        response.writeHead(200, jsonl).write(line(1));
        rest = () => response.end(line(0));
      }),
    );
    const [first, second] = [ask(0), ask(1)];
    expect(await second).toEqual(echoed(1));
    rest();
    expect(await first).toEqual(echoed(0));
  });

  it('are told however the answer comes in pieces', async () => {
    const text = { data: { asked: '淄博' } };
    const bytes = Buffer.from(line(0, text) + line(1));
    await start(
      lists((response) => {
        const write = (from: number): void => {
          if (from < bytes.length) response.write(bytes.subarray(from, from + 1), () => write(from + 1));
          else response.end();
        };
        response.socket?.setNoDelay(true);
        response.writeHead(200, jsonl);
        write(0);
      }),
    );
    expect(await Promise.all([ask(0), ask(1)])).toEqual([text, echoed(1)]);
  });

  it('are answered as a whole by a copy of the process that cannot do otherwise', async () => {
    await start(echo);
    expect(await askThree()).toEqual([echoed(0), echoed(1), echoed(2)]);
    expect(sizes()).toEqual([3]);
  });

  it('are sent apart where they are of another time or for others, or their answers are to be compressed', async () => {
    await start(echo, { secret: 's'.repeat(32) });
    const viewer = (id: string) => ({ id, roles: ['editor'] });
    const asViewer = (id: string) =>
      connection.openSession({ requestId: id, viewer: viewer(id) }).execute({ query: `{ ${id} }` });
    await Promise.all([ask(0), ask(1, { knownAt: '2024-01-01T00:00:00Z' }), asViewer('a'), asViewer('b')]);
    expect(sizes()).toEqual([1, 1, 1, 1]);
    await connection.close();
    connection = await connect(process, { compression: true });
    await Promise.all([ask(2), ask(3)]);
    expect(sizes().slice(4)).toEqual([1, 1]);
  });
});

describe('of fetches that were sent together', () => {
  it.each<[string, (response: ServerResponse) => void]>([
    ['after some results', (response) => response.writeHead(200, jsonl).write(line(1), () => response.destroy())],
    ['within a result', (response) => response.writeHead(200, jsonl).write(`${line(1)}[0,{`, () => response.destroy())],
  ])('those that are left are sent once more, each alone, where the answer breaks off %s', async (_, answer) => {
    await start(lists(answer));
    expect(await askThree()).toEqual([echoed(0), echoed(1), echoed(2)]);
    expect(process.fetches.slice(1).map(({ body }) => (body as Operation).query)).toEqual([nameOf(0), nameOf(2)]);
    expect(connection.breaker()).toBe('closed');
  });

  it('none is sent a third time', async () => {
    await start((response) => response.destroy());
    await askThree();
    expect(sizes()).toEqual([3, 1, 1, 1]);
  });

  it('one whose result is too long fails, and the others do not', async () => {
    const long = { data: { asked: 'x'.repeat(2_000) } };
    await start(
      (response, { body }) => {
        if (Array.isArray(body)) response.writeHead(200, jsonl).end(line(0, long) + line(1) + line(2));
        else answerJson(response, body.query === nameOf(0) ? long : { data: { asked: body.query } });
      },
      { answerLimit: 1_000 },
    );
    expect(await askThree()).toEqual(['the answer has more than 1000 bytes', echoed(1), echoed(2)]);
  });

  it('all may be answered where only together they are too long', async () => {
    await start(
      lists((response) => response.writeHead(200, jsonl).end(line(0) + line(1) + line(2))),
      { answerLimit: 40 },
    );
    expect(await askThree()).toEqual([echoed(0), echoed(1), echoed(2)]);
    expect(sizes()).toEqual([3]);
  });

  it('those that are not answered in time fail, and their connection is dropped', async () => {
    let cut: Promise<unknown> | undefined;
    await start(
      lists((response) => {
        cut = once(response, 'close');
        response.writeHead(200, jsonl).write(line(1));
      }),
      { timeoutMilliseconds: 100 },
    );
    const late = 'no answer within 100 ms';
    expect(await askThreeUntilTheSecond(100)).toEqual([late, echoed(1), late]);
    await cut;
    expect(sizes()).toEqual([3]);
  });

  it('one that is answered with no result fails alone', async () => {
    await start(lists((response) => response.writeHead(200, jsonl).end(line(0, { data: 5 }) + line(1) + line(2))));
    expect(await askThree()).toEqual([
      'the answer is not a GraphQL result: [0,{"data":5}]\n'.trim(),
      echoed(1),
      echoed(2),
    ]);
  });

  it.each([
    ['is no JSON', '[0,{', /^the answer is not JSON/],
    ['is no line of a result', '{}', /^the answer is not a GraphQL result/],
    ['is of no fetch', line(3).trim(), /^the answer is not a GraphQL result/],
    ['tells of one again', line(1).trim(), /^the answer is not a GraphQL result/],
  ])('those that are left fail where a line %s', async (_, wrong, why) => {
    await start(lists((response) => response.writeHead(200, jsonl).end(`${line(1)}${wrong}\n${line(0)}`)));
    expect(await askThree()).toEqual([expect.stringMatching(why), echoed(1), expect.stringMatching(why)]);
    expect(sizes()).toEqual([3]);
  });

  it('those of which nothing is told fail', async () => {
    await start(lists((response) => response.writeHead(200, jsonl).end(line(1))));
    const lacking = 'the answer lacks results';
    expect(await askThree()).toEqual([lacking, echoed(1), lacking]);
  });

  it('one whose client goes is given up at once; their connection when all have gone', async () => {
    let cut: Promise<unknown> | undefined;
    await start(
      lists((response) => {
        cut = once(response, 'close');
        response.writeHead(200, jsonl).flushHeaders();
      }),
    );
    const clients = [new AbortController(), new AbortController()];
    const failures = clients.map(({ signal }, index) => causeOf(ask(index, { signal })));
    await process.received(1);
    for (const [index, client] of clients.entries()) {
      client.abort();
      expect(await failures[index]).toBe('nobody waits for the answer any more');
    }
    await cut;
    expect(sizes()).toEqual([2]);
    expect(connection.breaker()).toBe('closed');
  });

  it('those that are answered tell that the process lives, though the others are not', async () => {
    await start(
      lists((response) => response.writeHead(200, jsonl).write(line(1))),
      { timeoutMilliseconds: 100 },
    );
    for (const _ of Array(5)) await askThreeUntilTheSecond(100);
    expect(connection.breaker()).toBe('closed');
  });
});
