import { UrlLoader } from '@graphql-tools/url-loader';
import { printSchema } from 'graphql';
import { GraphQLClient } from 'graphql-request';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OneProcess, openOneProcess } from '../endToEnd/oneProcess.js';
import { recordedFetch } from './recordedFetch.js';

describe('a client without a cache', () => {
  let graph: OneProcess;
  let url: string;
  beforeAll(async () => {
    graph = await openOneProcess();
    url = `${graph.url}/graphql`;
  });
  afterAll(() => graph?.close());

  it.each(['GET', 'POST'] as const)('graphql-request asks by %s and reads errors with their codes', async (method) => {
    const { fetch, sent } = recordedFetch();
    const json = { parse: JSON.parse, stringify: JSON.stringify };
    const client = new GraphQLClient(url, { method, fetch, jsonSerializer: json });
    const query = 'query Agencies($first: Int) { agencies(first: $first) { nodes { name } } }';
    const { agencies } = await client.request<{ agencies: { nodes: unknown[] } }>(query, { first: 2 });
    expect(agencies.nodes).toHaveLength(2);
    await expect(client.request(query, { first: 1000 })).rejects.toMatchObject({
      response: { errors: [{ extensions: { code: 'PAGE_SIZE_OUT_OF_RANGE' } }] },
    });
    const form = method === 'GET' ? 'GET query 200' : 'POST 200';
    expect(sent).toEqual([form, form]);
  });

  it('url-loader gets the whole schema by GET and by POST, with all that it can ask for', async () => {
    const options = {
      schemaDescription: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      inputValueDeprecation: true,
      experimentalDirectiveDeprecation: true,
      oneOf: true,
    };
    const schemas: string[] = [];
    for (const method of ['GET', 'POST'] as const) {
      const [source] = await new UrlLoader().load(url, { ...options, method });
      if (!source?.schema) expect.fail('there is no schema');
      schemas.push(printSchema(source.schema));
    }
    expect(schemas[0]).toBe(schemas[1]);
    expect(schemas[0]).toContain('type Query {');
  });
});
