import { describe, expect, it } from 'vitest';
import { createClient, type NoVariables, persisted, revalidatingFetch } from '../src/index.js';
import { type StandIn, standIn } from './standIn.js';

const operation = (digit: string) =>
  persisted<{ text: string }, NoVariables>(digit.repeat(64), { document: '{ text }' });
const [one, two, three] = [operation('1'), operation('2'), operation('3')];

/** A graph that answers with a text of its version, by which its ETag goes; 304 to who has it. */
function versioned(): Promise<StandIn & { version: string; statuses: number[] }> {
  const state = { version: 'a', statuses: [] as number[] };
  return standIn((response, { headers }) => {
    const etag = `"${state.version}"`;
    const status = headers['if-none-match'] === etag ? 304 : 200;
    state.statuses.push(status);
    response.writeHead(status, { etag, 'content-type': 'application/json' });
    response.end(status === 304 ? undefined : JSON.stringify({ data: { text: state.version.repeat(100) } }));
  }).then((server) => Object.assign(state, server));
}

describe('a fetch that revalidates', () => {
  it('asks each time, and takes what it has where nothing has changed', async () => {
    const graph = await versioned();
    const client = createClient({ url: graph.url, fetch: revalidatingFetch() });
    const first = await client.run(one);
    const second = await client.run(one);
    expect(second).toEqual(first);
    expect(second).not.toBe(first);
    graph.version = 'b';
    expect(await client.run(one)).toEqual({ text: 'b'.repeat(100) });
    await client.run(one);
    expect(graph.statuses).toEqual([200, 304, 200, 304]);
  });

  it('keeps responses apart by address and by headers', async () => {
    const graph = await versioned();
    const fetch = revalidatingFetch();
    const clients = ['zh', 'en'].map((language) =>
      createClient({ url: graph.url, fetch, headers: { 'accept-language': language } }),
    );
    for (const client of clients) {
      await client.run(one);
      await client.run(two);
    }
    expect(graph.statuses).toEqual([200, 200, 200, 200]);
    await clients[1]?.run(two);
    expect(graph.statuses.at(-1)).toBe(304);
  });

  it('keeps no more than it was told, and lets go of what was not used for longest', async () => {
    const graph = await versioned();
    const length = JSON.stringify({ data: { text: 'a'.repeat(100) } }).length;
    const client = createClient({ url: graph.url, fetch: revalidatingFetch({ characters: 2 * length }) });
    for (const asked of [one, two, one, three, one, two]) await client.run(asked);
    expect(graph.statuses).toEqual([200, 200, 304, 200, 304, 200]);
    const none = createClient({ url: graph.url, fetch: revalidatingFetch({ characters: length - 1 }) });
    for (const asked of [one, one]) await none.run(asked);
    expect(graph.statuses.slice(-2)).toEqual([200, 200]);
  });

  it('keeps nothing that is posted, has no tag, or is an error', async () => {
    const { url, received } = await standIn((response, { method }) =>
      response
        .writeHead(method === 'POST' ? 200 : 400, method === 'POST' ? { etag: '"x"' } : {})
        .end(JSON.stringify(method === 'POST' ? { data: {} } : { errors: [{ message: 'No' }] })),
    );
    const client = createClient({ url, fetch: revalidatingFetch() });
    for (const _ of [1, 2]) {
      await client.run({ document: '{ text }' });
      await expect(client.run(one)).rejects.toMatchObject({ message: 'No' });
    }
    expect(received.map(({ headers }) => headers['if-none-match'])).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('leaves to others what is no plain GET of an address', async () => {
    const graph = await versioned();
    const fetch = revalidatingFetch();
    for (const _ of [1, 2]) await (await fetch(new URL(graph.url))).text();
    const own = await fetch(graph.url, { headers: { 'if-none-match': '"a"' } });
    expect([own.status, graph.statuses]).toEqual([304, [200, 200, 304]]);
  });
});
