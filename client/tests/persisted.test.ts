import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createClient, Overview, persisted } from '../src/index.js';
import { standIn } from './standIn.js';

const id = 'a'.repeat(64);
const numbers = persisted<{ numbers: number[] | null }, { first?: number; after?: string | null }>(id, {
  name: 'Numbers',
  document: 'query Numbers($first: Int, $after: String) { numbers(first: $first, after: $after) }',
});
const unknown = { errors: [{ message: 'unknown', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] };

describe('an operation that has an id', () => {
  it('goes by GET, named by its id, without a header that a browser would have to ask about', async () => {
    const { url, received } = await standIn((response) => response.end(JSON.stringify({ data: { numbers: [1] } })));
    expect(await createClient({ url }).run(numbers, { first: 2 })).toEqual({ numbers: [1] });
    await createClient({ url }).run(numbers);
    await createClient({ url: `${url}?team=a` }).run(numbers);
    const asked = received.map(({ method, path }) => `${method} ${decodeURIComponent(`${path}`)}`);
    expect(asked).toEqual([
      `GET /graphql?documentId=sha256:${id}&variables={"first":2}`,
      `GET /graphql?documentId=sha256:${id}`,
      `GET /graphql?team=a&documentId=sha256:${id}`,
    ]);
    expect(received[0]?.headers).not.toHaveProperty('content-type');
  });

  it('is each named one, under the SHA-256 of its document', async () => {
    const { url, received } = await standIn((response) => response.end(JSON.stringify({ data: {} })));
    await createClient({ url }).run(Overview);
    const hash = createHash('sha256').update(Overview.document).digest('hex');
    expect(received[0]?.path).toBe(`/graphql?documentId=sha256%3A${hash}`);
  });

  it('is not a copy of it, which may have another document', async () => {
    const { url, received } = await standIn((response) => response.end(JSON.stringify({ data: {} })));
    await createClient({ url }).run({ ...numbers, document: 'query Numbers { numbers }' });
    expect(received).toMatchObject([{ method: 'POST', body: { query: 'query Numbers { numbers }' } }]);
    expect(received[0]?.body).not.toHaveProperty('extensions');
  });

  it('is sent with its text where the graph does not know the id, which it then does', async () => {
    const { url, received } = await standIn((response, { method }) =>
      response.end(JSON.stringify(method === 'GET' ? unknown : { data: { numbers: [1] } })),
    );
    expect(await createClient({ url }).run(numbers, { first: 2 })).toEqual({ numbers: [1] });
    expect(received.map(({ method, body }) => [method, body])).toEqual([
      ['GET', undefined],
      [
        'POST',
        {
          query: numbers.document,
          operationName: 'Numbers',
          variables: { first: 2 },
          extensions: { persistedQuery: { version: 1, sha256Hash: id } },
        },
      ],
    ]);
  });

  it('goes by POST where the address would be too long for what is on the way', async () => {
    const { url, received } = await standIn((response) => response.end(JSON.stringify({ data: { numbers: null } })));
    await createClient({ url }).run(numbers, { after: 'x'.repeat(2_000) });
    expect(received.map(({ method }) => method)).toEqual(['POST']);
  });

  it('is refused as any other is', async () => {
    const { url, received } = await standIn((response) =>
      response
        .writeHead(400)
        .end(JSON.stringify({ errors: [{ message: 'No', extensions: { code: 'BAD_USER_INPUT' } }] })),
    );
    await expect(createClient({ url }).run(numbers)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(received).toHaveLength(1);
  });

  it('has one time to wait for both of its requests', async () => {
    const { url, received } = await standIn((response, { method }) => {
      if (method === 'GET') response.end(JSON.stringify(unknown));
    });
    await expect(createClient({ url, timeoutMilliseconds: 500 }).run(numbers)).rejects.toMatchObject({
      code: 'TIMED_OUT',
    });
    expect(received.map(({ method }) => method)).toEqual(['GET', 'POST']);
  });
});
