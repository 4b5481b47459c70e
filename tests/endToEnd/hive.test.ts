import { localSubgraph, type SubgraphConnection } from '@zibo-graph/gateway';
import { examples, operations } from '@zibo-graph/schema';
import { graphError, type Subgraph } from '@zibo-graph/subgraph-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './graph.js';
import { describeGraph } from './graphSuite.js';
import { type OneProcess, openOneProcess } from './oneProcess.js';

/** The name of the subgraph that is away at the moment. */
let away = '';

/** A subgraph whose fetches fail while it is away. */
const leaving = (subgraph: Subgraph): SubgraphConnection => {
  const connection = localSubgraph(subgraph);
  return {
    ...connection,
    openSession(options) {
      const session = connection.openSession(options);
      return {
        async execute(operation) {
          if (away === subgraph.name) throw graphError('SUBGRAPH_UNAVAILABLE', { subgraph: subgraph.name });
          return session.execute(operation);
        },
      };
    },
  };
};

describeGraph('one process on the Hive runtime', () => openOneProcess(localSubgraph, { federationRuntime: 'hive' }));

describe('the Hive runtime', () => {
  let hive: OneProcess;
  let apollo: OneProcess;
  beforeAll(async () => {
    hive = await openOneProcess(leaving, { federationRuntime: 'hive' });
    apollo = await openOneProcess(leaving, { planExecutor: 'stock' });
  }, 120_000);
  afterAll(async () => {
    await hive?.close();
    await apollo?.close();
  });

  it.each([...operations(), ...examples()].map(({ name, document, variables }) => ({ name, document, variables })))(
    'answers $name as Apollo does, byte for byte',
    async ({ document, variables }) => {
      const [ours, theirs] = [await ask(apollo, document, variables), await ask(hive, document, variables)];
      expect(JSON.stringify(theirs)).toBe(JSON.stringify(ours));
      expect(theirs.errors).toBeUndefined();
    },
  );

  it.each([
    ['plans', '{ agency(id: "agency:370306/emergency-management-bureau") { name tasks(first: 1) { totalCount } } }'],
    [
      'projects',
      '{ agencies(first: 3) { nodes { name tasks(first: 1) { totalCount } projects(first: 1) { totalCount } } } }',
    ],
    ['agencies', '{ tasks(first: 2) { nodes { title assignments { nodes { agency { name } wording } } } } }'],
    [
      'agencies',
      '{ agency(id: "agency:nobody") { name } plan(id: "plan:370306/emergency-management-14fyp") { title } }',
    ],
  ])('gives what Apollo gives while %s is away, and names it, at each of its fields: %s', async (subgraph, query) => {
    away = subgraph;
    const [ours, theirs] = [await ask(apollo, query), await ask(hive, query)];
    away = '';
    expect(theirs.data).toEqual(ours.data);
    expect(theirs.errors?.length).toBeGreaterThan(0);
    for (const { path = [], extensions } of theirs.errors ?? []) {
      expect(extensions).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', subgraph });
      expect(path.reduce((value, key) => value?.[key], theirs.data) ?? null).toBeNull();
    }
  });

  it('says what is wrong with an argument at the field that it is of, where Apollo does', async () => {
    const query = '{ agencies(first: 2) { nodes { id tasks(first: 300) { totalCount } } } }';
    const errors = async (graph: OneProcess) =>
      (await ask(graph, query)).errors?.map(({ path, message, extensions: { requestId: _, ...rest } }) => ({
        path,
        message,
        rest,
      }));
    expect(await errors(hive)).toEqual(await errors(apollo));
  });
});
