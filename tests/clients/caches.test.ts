import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import * as apollo from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { relayStylePagination } from '@apollo/client/utilities';
import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { persistedExchange } from '@urql/exchange-persisted';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OneProcess, openOneProcess } from '../endToEnd/oneProcess.js';
import { recordedFetch } from './recordedFetch.js';

const require = createRequire(import.meta.url);
/** Version 3 has the same interface where it is used here, and modules that Node does not take for such. */
const apollo3 = require('apollo-client-3/core') as typeof apollo;
const { createPersistedQueryLink } = require('apollo-client-3/link/persisted-queries');

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const pages = parse(`query Agencies($after: String) {
  agencies(first: 5, after: $after) { edges { cursor node { id name } } pageInfo { hasNextPage endCursor } }
}`);
/** Groups by two dimensions whose values are ids of things that stand in the same response. */
const groups = parse(`query Groups {
  projectAggregate(groupBy: [AREA, STAGE]) { groups { key { dimension value label } count } }
  targetAggregate(groupBy: [AREA]) { groups { key { dimension value label } count } }
  area(id: "area:370306") { id name }
}`);
const agency = 'agency:370306/emergency-management-bureau';
const named = parse(`query Named($at: DateTime) { agency(id: "${agency}", knownAt: $at) { id name } }`);
const longAgo = { at: '2020-01-01T00:00:00+08:00' };

/** What has no identity is a part of what it stands in; urql wants to be told so. */
const unidentified = ['GroupKey', 'ProjectGroup', 'ProjectAggregate', 'TargetGroup', 'TargetAggregate'];

interface Pages {
  readonly agencies: { readonly edges: readonly unknown[]; readonly pageInfo: { readonly endCursor: string } };
}

interface Named {
  readonly agency: { readonly id: string } | null;
}

let graph: OneProcess;
let url: string;
beforeAll(async () => {
  graph = await openOneProcess();
  url = `${graph.url}/graphql`;
});
afterAll(() => graph?.close());

/** What the graph answers, without any cache. */
async function answered(query: typeof groups): Promise<unknown> {
  const body = JSON.stringify({ query: query.loc?.source.body });
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  return ((await response.json()) as { data: unknown }).data;
}

describe.each([
  ['4', apollo, (options: object) => new PersistedQueryLink(options as never)],
  ['3', apollo3, (options: object) => createPersistedQueryLink(options)],
] as const)('Apollo Client %s', (_, { ApolloClient, InMemoryCache, HttpLink }, persisted) => {
  const open = (link: object = new HttpLink({ uri: url })) =>
    new ApolloClient({
      link: link as never,
      cache: new InMemoryCache({
        typePolicies: { Query: { fields: { agencies: relayStylePagination(['knownAt']) } } },
      } as never),
    });

  it('asks by GET and joins pages to one list', async () => {
    const { fetch, sent } = recordedFetch();
    const client = open(new HttpLink({ uri: url, fetch, useGETForQueries: true }));
    const watched = client.watchQuery<Pages>({ query: pages });
    const subscription = watched.subscribe(() => {});
    const { data } = await client.query<Pages>({ query: pages });
    await watched.fetchMore({ variables: { after: data?.agencies.pageInfo.endCursor } });
    expect(client.readQuery<Pages>({ query: pages })?.agencies.edges).toHaveLength(10);
    expect(sent).toEqual(['GET query 200', 'GET query 200']);
    subscription.unsubscribe();
    client.stop();
  });

  it('asks by the hash of a query, which the graph keeps once it was sent', async () => {
    const { fetch, sent } = recordedFetch();
    const ask = async () => {
      const link = persisted({ sha256, useGETForHashedQueries: true });
      const client = open((link as apollo.ApolloLink).concat(new HttpLink({ uri: url, fetch }) as never));
      const document = parse(`query Client${_} { agencies(first: 1) { totalCount } }`);
      expect((await client.query({ query: document })).data).toMatchObject({ agencies: { totalCount: 148 } });
      client.stop();
    };
    await ask();
    await ask();
    expect(sent).toEqual(['GET hash 200', 'POST hash 200', 'GET hash 200']);
  });

  it('keeps the labels and dimensions of groups, whatever has their value for an id', async () => {
    const client = open();
    await client.query({ query: groups });
    const cached = client.readQuery({ query: groups });
    expect(JSON.parse(JSON.stringify(cached, (key, value) => (key === '__typename' ? undefined : value)))).toEqual(
      await answered(groups),
    );
    client.stop();
  });

  it('tells the past from the present in one cache', async () => {
    const client = open();
    const now = { at: new Date().toISOString() };
    for (const fetchPolicy of ['cache-first', 'cache-only'] as const) {
      const answers = [];
      for (const variables of [longAgo, {}, now]) answers.push(client.query({ query: named, variables, fetchPolicy }));
      const agencies = (await Promise.all(answers)).map(({ data }) => (data as Named).agency?.id);
      expect(agencies).toEqual([undefined, agency, expect.stringMatching(new RegExp(`^${agency}@2`))]);
    }
    client.stop();
  });
});

describe('urql with graphcache', () => {
  const open = (options: { fetch?: typeof fetch } = {}) =>
    new Client({
      url,
      ...options,
      exchanges: [
        cacheExchange({
          keys: Object.fromEntries(unidentified.map((type) => [type, () => null])),
          resolvers: { Query: { agencies: relayPagination() } },
        }),
        fetchExchange,
      ],
    } as never);

  it('asks by GET and joins pages to one list', async () => {
    const { fetch, sent } = recordedFetch();
    const client = open({ fetch });
    const first = await client.query<Pages>(pages, {}).toPromise();
    const { data } = await client.query<Pages>(pages, { after: first.data?.agencies.pageInfo.endCursor }).toPromise();
    expect(data?.agencies.edges).toHaveLength(10);
    expect(sent).toEqual(['GET query 200', 'GET query 200']);
  });

  it('asks by the hash of a query, which the graph keeps once it was sent', async () => {
    const { fetch, sent } = recordedFetch();
    const hashing = persistedExchange({
      preferGetForPersistedQueries: true,
      generateHash: async (query: string) => sha256(query),
    });
    const query = 'query Urql { agencies(first: 1) { totalCount } }';
    for (const _ of [1, 2]) {
      const client = new Client({ url, fetch, exchanges: [hashing, fetchExchange] } as never);
      const { data } = await client.query(query, {}).toPromise();
      expect(data).toMatchObject({ agencies: { totalCount: 148 } });
    }
    expect(sent[0]).toMatch(/^GET hash/);
    expect(sent.at(-1)).toBe('GET hash 200');
    expect(sent).toHaveLength(3);
  });

  it('keeps the labels and dimensions of groups, whatever has their value for an id', async () => {
    const client = open();
    await client.query(groups, {}).toPromise();
    const { data } = await client.query(groups, {}, { requestPolicy: 'cache-only' }).toPromise();
    expect(JSON.parse(JSON.stringify(data, (key, value) => (key === '__typename' ? undefined : value)))).toEqual(
      await answered(groups),
    );
  });

  it('tells the past from the present in one cache', async () => {
    const client = open();
    const now = { at: new Date().toISOString() };
    for (const requestPolicy of ['cache-first', 'cache-only'] as const) {
      const agencies = [];
      for (const variables of [longAgo, {}, now]) {
        const { data } = await client.query<Named>(named, variables, { requestPolicy }).toPromise();
        agencies.push(data?.agency?.id);
      }
      expect(agencies).toEqual([undefined, agency, expect.stringMatching(new RegExp(`^${agency}@2`))]);
    }
  });
});
