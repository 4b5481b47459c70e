import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
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
const start = async (answer: Answering, options: Partial<RemoteSubgraphOptions> = {}) => {
  process = await startProcess(answer);
  connection = await connect(process, options);
};
afterEach(async () => {
  await connection.close();
  await process.close();
});

const read = { query: 'query A { a }' };
const write = { query: 'mutation W { w }' };
const execute = (operation = read) => connection.openSession({ requestId: 'r-1' }).execute(operation);

/** Answers as given at first, and as it should from then on. */
const atFirst =
  (answer: (response: ServerResponse) => void): Answering =>
  (response, fetch, before) =>
    before === 0 ? answer(response) : echo(response, fetch, before);

describe('a fetch that nobody took', () => {
  it.each<[string, (response: ServerResponse) => void]>([
    ['whose connection breaks', (response) => response.destroy()],
    [
      'whose answer breaks off',
      (response) => response.writeHead(200, { 'content-length': 9 }).write('{', () => response.destroy()),
    ],
    ['that a proxy gives back with 502', (response) => answerJson(response, {}, 502)],
    ['that a process that stops gives back with 503', (response) => answerJson(response, {}, 503)],
  ])('%s is made once more if it reads', async (_, answer) => {
    await start(atFirst(answer));
    expect(await execute()).toEqual({ data: { asked: read.query } });
    expect(process.fetches).toHaveLength(2);
  });

  it('is not made a third time', async () => {
    await start((response) => response.destroy());
    await causeOf(execute());
    expect(process.fetches).toHaveLength(2);
  });

  it('is not made again if it may write', async () => {
    await start(atFirst((response) => response.destroy()));
    await causeOf(execute(write));
    expect(process.fetches).toHaveLength(1);
  });

  it.each([
    ['failed', 500],
    ['took too long for a proxy', 504],
    ['was not understood', 400],
  ])('is not made again where it was taken and %s', async (_, status) => {
    await start(atFirst((response) => answerJson(response, {}, status)));
    expect(await causeOf(execute())).toContain(`HTTP ${status}`);
    expect(process.fetches).toHaveLength(1);
  });
});

describe('an answer that does not come in time', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each<[string, (response: ServerResponse) => void]>([
    ['for it never begins', () => {}],
    ['for it stops after its headers', (response) => response.writeHead(200).flushHeaders()],
    ['for it stops in its middle', (response) => void response.writeHead(200).write('{"data":')],
  ])('%s costs its fetch the time and not a second one, and its connection', async (_, answer) => {
    let cut: Promise<unknown> | undefined;
    await start(
      atFirst((response) => {
        cut = once(response, 'close');
        answer(response);
      }),
      { timeoutMilliseconds: 100 },
    );
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const failed = causeOf(execute());
    await process.received(1);
    vi.advanceTimersByTime(100);
    expect(await failed).toBe('no answer within 100 ms');
    await cut;
    expect(process.fetches).toHaveLength(1);
    expect(await execute()).toEqual({ data: { asked: read.query } });
  });

  it('costs those who wait for a connection the same', async () => {
    await start(() => {}, { timeoutMilliseconds: 100 });
    const fetches = Array.from({ length: 1_100 }, (_, index) => causeOf(execute({ query: `{ a${index} }` })));
    for (const cause of await Promise.all(fetches)) expect(cause).toBe('no answer within 100 ms');
  });
});

it('a fetch does not wait for a hundred that the process holds back', async () => {
  const held: (() => void)[] = [];
  await start((response, fetch, before) => {
    if (JSON.stringify(fetch.body).includes('light')) echo(response, fetch, before);
    else held.push(() => echo(response, fetch, before));
  });
  const heavy = Array.from({ length: 100 }, (_, index) => ({ query: `{ heavy${index} }` }));
  const waiting: ReturnType<typeof execute>[] = [];
  for (const operation of heavy) {
    waiting.push(execute(operation));
    // What begins in one turn is sent together.
    await process.received(waiting.length);
  }
  expect(await execute({ query: '{ light }' })).toEqual({ data: { asked: '{ light }' } });
  for (const release of held) release();
  expect(await Promise.all(waiting)).toEqual(heavy.map(({ query }) => ({ data: { asked: query } })));
});

describe('an answer over the limit', () => {
  const answerLimit = 100_000;

  it('is not read on, however much would come', async () => {
    let written = 0;
    await start(
      atFirst((response) => {
        const chunk = Buffer.alloc(10_000, ' ');
        const write = (): void => {
          while (!response.destroyed && response.write(chunk)) written += chunk.length;
        };
        response.writeHead(200, { 'content-type': 'application/json' });
        response.on('drain', write);
        write();
      }),
      { answerLimit },
    );
    expect(await causeOf(execute())).toBe('the answer has more than 100000 bytes');
    // What lies in the buffers of the two sockets comes on top.
    expect(written).toBeLessThan(20_000_000);
    expect(await execute()).toEqual({ data: { asked: read.query } });
  });

  it('is not read at all where it says its length', async () => {
    await start((response) => response.writeHead(200, { 'content-length': answerLimit + 1 }).flushHeaders(), {
      answerLimit,
    });
    expect(await causeOf(execute())).toBe('the answer has more than 100000 bytes');
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ] as const)('is not unpacked where %s has made it small', async (encoding, compress) => {
    await start(
      (response) =>
        response.writeHead(200, { 'content-encoding': encoding }).end(compress(Buffer.alloc(5_000_000, ' '))),
      { answerLimit, compression: true },
    );
    expect(await causeOf(execute())).toBe('the answer has more than 100000 bytes');
  });

  it('says nothing about the process, which goes on being asked', async () => {
    await start((response) => response.end(' '.repeat(answerLimit + 1)), { answerLimit });
    for (const _ of Array(6)) await causeOf(execute());
    expect([connection.breaker(), process.fetches.length]).toEqual(['closed', 6]);
  });
});

describe('a compressed answer', () => {
  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ] as const)('is read where it may come, with %s', async (encoding, compress) => {
    await start(
      (response) => response.writeHead(200, { 'content-encoding': encoding }).end(compress('{"data":{"a":"文"}}')),
      { compression: true },
    );
    expect(await execute()).toEqual({ data: { a: '文' } });
    expect(process.fetches[0]?.headers['accept-encoding']).toBe('br, gzip');
  });

  it('is not asked for where it may not', async () => {
    await start(echo);
    await execute();
    expect(process.fetches[0]?.headers['accept-encoding']).toBeUndefined();
  });

  it('that is none costs its fetch', async () => {
    await start((response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('{"data":{}}'), {
      compression: true,
    });
    expect(await causeOf(execute())).toMatch(/^the answer cannot be decompressed: /);
  });
});
