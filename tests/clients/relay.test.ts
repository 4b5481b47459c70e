import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { apiSchemaSdl } from '@zibo-graph/schema';
import type { ConcreteRequest, GraphQLSingularResponse } from 'relay-runtime';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type OneProcess, openOneProcess } from '../endToEnd/oneProcess.js';
import { openProject, type Project, patience } from './project.js';
import { recordedFetch } from './recordedFetch.js';

const require = createRequire(import.meta.url);
const { createOperationDescriptor, Environment, fetchQuery, getRequest, Network, RecordSource, Store } =
  require('relay-runtime') as typeof import('relay-runtime');

const agency = 'agency:370306/emergency-management-bureau';
const queries = `
import { graphql } from 'relay-runtime';
graphql\`query queriesPagesQuery($after: String) {
  agencies(first: 5, after: $after) @connection(key: "queries_agencies") { edges { node { id name } } }
}\`;
graphql\`query queriesGroupsQuery {
  projectAggregate(groupBy: [AREA]) { groups { key { dimension value label } count } }
  area(id: "area:370306") { id name }
}\`;
graphql\`query queriesNamedQuery($at: DateTime) { agency(id: "${agency}", knownAt: $at) { id name } }\`;
`;

describe('Relay', () => {
  let graph: OneProcess;
  let project: Project;
  const { fetch, sent } = recordedFetch();
  beforeAll(async () => {
    project = openProject();
    project.write('schema.graphql', apiSchemaSdl());
    project.write('src/queries.js', queries);
    project.write('persisted.json', '{}');
    mkdirSync(join(project.folder, 'generated'));
    const config = { src: 'src', schema: 'schema.graphql', language: 'javascript', artifactDirectory: 'generated' };
    const modules = { eagerEsModules: false };
    const persistConfig = { file: 'persisted.json', algorithm: 'SHA256' };
    project.write('relay.config.json', JSON.stringify({ ...config, ...modules, persistConfig }));
    project.write('generated/package.json', '{ "type": "commonjs" }');
    await project.runProgram('relay-compiler/cli.js', 'relay.config.json');
    graph = await openOneProcess();
  }, patience);
  afterAll(async () => {
    await graph?.close();
    project?.remove();
  });

  const compiled = (name: string) =>
    require(join(project.folder, `generated/queries${name}Query.graphql.js`)) as ConcreteRequest;
  /** An environment that names documents by their ids, and sends the text of one that the graph does not know. */
  const environment = () => {
    const texts = JSON.parse(readFileSync(join(project.folder, 'persisted.json'), 'utf8')) as Record<string, string>;
    const post = async (body: object): Promise<GraphQLSingularResponse> => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(`${graph.url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
      return (await response.json()) as GraphQLSingularResponse;
    };
    const network = Network.create(async ({ id }, variables) => {
      const answer = await post({ documentId: id, variables });
      if (!JSON.stringify(answer).includes('PERSISTED_QUERY_NOT_FOUND')) return answer;
      return post({ query: texts[`${id}`], variables, extensions: { persistedQuery: { version: 1, sha256Hash: id } } });
    });
    return new Environment({ network, store: new Store(new RecordSource()) });
  };
  const ask = (at: ReturnType<typeof environment>, name: string, variables = {}) =>
    fetchQuery(at, compiled(name) as never, variables, {
      fetchPolicy: 'store-or-network',
    }).toPromise() as Promise<never>;

  it('compiles operations, asks by their ids, and joins pages to one list', async () => {
    const at = environment();
    const first: { agencies: { edges: unknown[]; pageInfo: { endCursor: string } } } = await ask(at, 'Pages');
    const whole = createOperationDescriptor(getRequest(compiled('Pages') as never), {});
    at.retain(whole);
    await ask(at, 'Pages', { after: first.agencies.pageInfo.endCursor });
    const { data } = at.lookup(whole.fragment) as never as { data: typeof first };
    expect(data.agencies.edges).toHaveLength(10);
    await ask(environment(), 'Pages');
    expect(sent.slice(1)).toEqual(['POST hash 200', 'POST 200', 'POST 200']);
  });

  it('takes no group for what its value names', async () => {
    const warned = vi.spyOn(console, 'error').mockReturnValue();
    const at = environment();
    const { projectAggregate }: { projectAggregate: { groups: { key: { dimension: string; label: string }[] }[] } } =
      await ask(at, 'Groups');
    expect(new Set(projectAggregate.groups.map(({ key }) => key[0]?.dimension))).toEqual(new Set(['AREA']));
    expect(at.getStore().getSource().get('area:370306')).toMatchObject({ __typename: 'Area', name: '周村区' });
    expect(warned).not.toHaveBeenCalled();
    warned.mockRestore();
  });

  it('tells the past from the present in one store', async () => {
    const at = environment();
    const now = { at: new Date().toISOString() };
    const ids = async () => {
      const agencies: (string | undefined)[] = [];
      for (const variables of [{ at: '2020-01-01T00:00:00+08:00' }, {}, now]) {
        const { agency }: { agency: { id: string } | null } = await ask(at, 'Named', variables);
        agencies.push(agency?.id);
      }
      return agencies;
    };
    const asked = await ids();
    expect(asked).toEqual([undefined, agency, expect.stringMatching(new RegExp(`^${agency}@2`))]);
    const before = sent.length;
    expect(await ids()).toEqual(asked);
    expect(sent.slice(before)).toEqual([]);
  });
});
