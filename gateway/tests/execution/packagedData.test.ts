import { examples, operations, supergraphSdl } from '@zibo-graph/schema';
import type { SubgraphSession } from '@zibo-graph/subgraph-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localSubgraph } from '../../src/index.js';
import { openWorld, type World } from '../world.js';
import { answerText, type BothExecutors, openBothExecutors, scopeOf } from './bothExecutors.js';

let world: World;
let both: BothExecutors;
beforeAll(async () => {
  world = await openWorld();
  both = await openBothExecutors(supergraphSdl());
});
afterAll(async () => {
  await world.database.close();
});

function sessions(): ReadonlyMap<string, SubgraphSession> {
  const connections = [world.agencies, world.plans, world.projects].map(localSubgraph);
  return new Map(connections.map((connection) => [connection.name, connection.openSession({ requestId: 'test' })]));
}

describe('the compiled executor on the packaged data', () => {
  it.each([...operations(), ...examples()].map((operation) => [operation.name, operation] as const))(
    'answers %s as the stock one does',
    async (_, { document, variables }) => {
      const { compiled, stock } = both.prepare(document);
      const expected = await answerText(() => stock.execute(variables, scopeOf(sessions())));
      expect(await answerText(() => compiled.execute(variables, scopeOf(sessions())))).toBe(expected);
      expect(expected).toContain('"data": {');
    },
  );

  it('leaves none of them to the stock executor', () => {
    expect(both.compiled.executions.stock).toBe(0);
  });
});
