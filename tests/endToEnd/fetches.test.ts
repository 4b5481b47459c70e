import { openAgencies } from '@zibo-graph/agencies';
import { statementsOf } from '@zibo-graph/database/testing';
import { openPlans } from '@zibo-graph/plans';
import { openProjects } from '@zibo-graph/projects';
import { operations } from '@zibo-graph/schema';
import { EntityCache, type Operation, type Subgraph } from '@zibo-graph/subgraph-kit';
import { execute, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './graph.js';
import type { OneProcess } from './oneProcess.js';
import { type Fetch, openRecordedProcess } from './recordedFetches.js';

/** A memory whose values nobody can change: whoever tries, fails. */
class FrozenMemory extends EntityCache {
  override add(...[cache, key, value]: Parameters<EntityCache['add']>) {
    deepFreeze(value);
    return super.add(cache, key, value);
  }
}

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
}

let graph: OneProcess;
let fetches: readonly Fetch[];

beforeAll(async () => {
  ({ graph, fetches } = await openRecordedProcess());
  for (const { document, variables } of operations()) await ask(graph, document, variables);
});
afterAll(() => graph?.close());

/** The context that a subgraph makes for a request at its newest revision. */
async function contextOf({ schema, openSession, revision }: Subgraph): Promise<unknown> {
  let context: unknown;
  const service = schema.getQueryType()?.getFields()._service;
  const resolve = service?.resolve;
  if (!service || !resolve) throw new Error('the subgraph has no field _service');
  service.resolve = (...call) => {
    context = call[2];
    return resolve(...call);
  };
  await openSession({ requestId: 'context', revision: revision() }).execute({ query: '{ _service { sdl } }' });
  service.resolve = resolve;
  return context;
}

const answerOf = async (subgraph: Subgraph | undefined, operation: Operation): Promise<string> => {
  if (!subgraph) throw new Error('there is no such subgraph');
  const session = subgraph.openSession({ requestId: 'again', revision: subgraph.revision() });
  return JSON.stringify(await session.execute(operation));
};

describe('the fetches of all named operations', () => {
  it('are answered as graphql-js executes them, byte for byte', async () => {
    expect(fetches.length).toBeGreaterThan(40);
    const contexts = new Map<string, unknown>();
    for (const subgraph of graph.subgraphs) contexts.set(subgraph.name, await contextOf(subgraph));
    for (const { subgraph: name, operation } of fetches) {
      const subgraph = graph.subgraphs.find((one) => one.name === name) as Subgraph;
      const expected = await execute({
        schema: subgraph.schema,
        document: parse(operation.query),
        variableValues: operation.variables ?? null,
        operationName: operation.operationName ?? null,
        contextValue: contexts.get(name),
      });
      expect(await answerOf(subgraph, operation), operation.query).toBe(JSON.stringify(expected));
    }
  });

  it('are answered the same from what is remembered, without a statement, and without a change to it', async () => {
    const entityCache = new FrozenMemory(64 * 1_048_576);
    const subgraphs = new Map<string, Subgraph>();
    for (const open of [openAgencies, openPlans, openProjects]) {
      const subgraph = await open(graph.database, { entityCache });
      subgraphs.set(subgraph.name, subgraph);
    }
    const answerAll = async () => {
      const answers: string[] = [];
      for (const { subgraph, operation } of fetches) answers.push(await answerOf(subgraphs.get(subgraph), operation));
      return answers;
    };
    const plain: string[] = [];
    for (const { subgraph: name, operation } of fetches) {
      plain.push(
        await answerOf(
          graph.subgraphs.find((one) => one.name === name),
          operation,
        ),
      );
    }
    expect(await answerAll()).toEqual(plain);
    const statements = await statementsOf(graph.database, async () => expect(await answerAll()).toEqual(plain));
    expect(statements.map(({ sql }) => sql)).toEqual([]);
    const counted = [...subgraphs.values()].map((subgraph) => subgraph.loadCounts());
    expect(counted.every(({ entries, hits, misses }) => entries > 0 && hits >= misses / 2)).toBe(true);
    expect(counted.reduce((bytes, one) => bytes + one.bytes, 0)).toBe(entityCache.bytes);
  });

  it('need no other statement for many references than for one: their texts stay few, and are worth preparing', async () => {
    const textsOf = async (subgraph: string, operation: Operation): Promise<string[]> => {
      const one = graph.subgraphs.find(({ name }) => name === subgraph);
      return (await statementsOf(graph.database, () => answerOf(one, operation))).map(({ sql }) => sql);
    };
    let compared = 0;
    for (const { subgraph, operation } of fetches) {
      const { representations = [], ...others } = (operation.variables ?? {}) as {
        representations?: readonly unknown[];
      };
      if (representations.length < 2) continue;
      const all = new Set(await textsOf(subgraph, operation));
      const some = [representations.slice(0, 1), representations.slice(0, -1)];
      for (const fewer of some) {
        const variables = { ...others, representations: fewer };
        for (const text of await textsOf(subgraph, { ...operation, variables })) expect([...all]).toContain(text);
      }
      compared += 1;
    }
    expect(compared).toBeGreaterThan(10);
  });
});
