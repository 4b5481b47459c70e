import { describe, expect, it } from 'vitest';
import { createClient, type Operation } from '../src/index.js';
import { answering, standIn } from './standIn.js';

interface Page {
  readonly nodes: readonly number[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const numbers: Operation<{ numbers: Page | null }, { first?: number; after?: string | null }> = {
  name: 'Numbers',
  document: 'query Numbers($first: Int, $after: String) { numbers(first: $first, after: $after) { nodes } }',
};
const named: Operation<{ name: string }, { locale?: 'ZH_CN' | 'EN'; localeOfNotes?: string }> = {
  name: 'Named',
  document: 'query Named($locale: Locale, $localeOfNotes: Locale) { name(locale: $locale) }',
};

describe('a request of the client', () => {
  it('is a POST of document, operation name and variables, with the headers that it was given', async () => {
    const { url, received } = await answering(200, { data: { numbers: null } });
    const client = createClient({ url, headers: { 'x-request-id': 'bulletin-42', authorization: 'Bearer token' } });
    expect(await client.run(numbers, { first: 2 })).toEqual({ numbers: null });
    expect(received).toEqual([
      {
        method: 'POST',
        path: '/graphql',
        headers: expect.objectContaining({
          'content-type': 'application/json',
          accept: expect.stringMatching(/^application\/graphql-response\+json, application\/json/),
          'x-request-id': 'bulletin-42',
          authorization: 'Bearer token',
        }),
        body: { query: numbers.document, operationName: 'Numbers', variables: { first: 2 } },
      },
    ]);
  });

  it('goes by the fetch that was given, which gets no receiver: that of a browser refuses one', async () => {
    const receivers: unknown[] = [];
    const client = createClient({
      url: '/graphql',
      async fetch(this: unknown) {
        receivers.push(this);
        return new Response(JSON.stringify({ data: { numbers: null } }));
      },
    });
    await client.run(numbers);
    expect(receivers).toEqual([undefined]);
  });

  it('carries the locale of the client where the operation declares it and is not given one', async () => {
    const { url, received } = await answering(200, { data: {} });
    const client = createClient({ url, locale: 'EN' });
    await client.run(named);
    await client.run(named, { locale: 'ZH_CN' });
    await client.run(numbers);
    await client.run({ ...named, document: 'query Named($localeOfNotes: Locale) { notes(in: $localeOfNotes) }' });
    const sent = received.map(({ body }) => body.variables);
    expect(sent).toEqual([{ locale: 'EN' }, { locale: 'ZH_CN' }, {}, {}]);
  });
});

describe('the pages of the client', () => {
  const page = (nodes: readonly number[], endCursor: string | null, hasNextPage: boolean) => ({
    data: { numbers: { nodes, pageInfo: { hasNextPage, endCursor } } },
  });
  const collect = async (pages: AsyncIterable<Page>): Promise<number[]> => {
    const nodes: number[] = [];
    for await (const one of pages) nodes.push(...one.nodes);
    return nodes;
  };
  /** Answers a request by the cursor from which it goes on. */
  const list = (pages: Readonly<Record<string, unknown>>) =>
    standIn((response, { body }) => response.end(JSON.stringify(pages[body.variables.after ?? 'start'])));

  it('come to the end of the list, each asked for when the one before it is done with', async () => {
    const { url, received } = await list({
      start: page([1, 2], 'b', true),
      b: page([3, 4], 'd', true),
      d: page([5], 'e', false),
    });
    const asked: number[] = [];
    const pages = createClient({ url }).pages(numbers, { first: 2 }, (data) => data.numbers);
    for await (const _ of pages) asked.push(received.length);
    expect(asked).toEqual([1, 2, 3]);
    expect(received.map(({ body }) => body.variables)).toEqual([
      { first: 2 },
      { first: 2, after: 'b' },
      { first: 2, after: 'd' },
    ]);
    expect(await collect(createClient({ url }).pages(numbers, { after: 'b' }, (data) => data.numbers))).toEqual([
      3, 4, 5,
    ]);
  });

  it('are one of an empty list, and none of a list that is not there', async () => {
    const { url } = await list({ start: page([], null, false), none: { data: { numbers: null } } });
    const pagesFrom = async (after?: string) => {
      const pages: Page[] = [];
      const from = after === undefined ? {} : { after };
      for await (const one of createClient({ url }).pages(numbers, from, (data) => data.numbers)) pages.push(one);
      return pages;
    };
    expect(await pagesFrom()).toHaveLength(1);
    expect(await pagesFrom('none')).toEqual([]);
  });

  it('end with an error if the list does not advance, instead of never', async () => {
    const stuck = await list({ start: page([1], 'a', true), a: page([1], 'a', true) });
    const lost = await list({ start: page([1], null, true) });
    for (const { url } of [stuck, lost]) {
      const pages = createClient({ url }).pages(numbers, {}, (data) => data.numbers);
      await expect(collect(pages)).rejects.toThrow('The list does not advance');
    }
    expect(stuck.received).toHaveLength(2);
  });

  it('reject as a single request does, and stop by the same signal', async () => {
    const failing = await list({
      start: page([1], 'a', true),
      a: { errors: [{ message: 'No', extensions: { code: 'INTERNAL' } }] },
    });
    const client = createClient({ url: failing.url });
    await expect(collect(client.pages(numbers, {}, (data) => data.numbers))).rejects.toMatchObject({
      code: 'INTERNAL',
    });
    const controller = new AbortController();
    const stopped = client.pages(numbers, {}, (data) => data.numbers, { signal: controller.signal });
    await stopped.next();
    controller.abort('enough');
    await expect(stopped.next()).rejects.toBe('enough');
  });
});
