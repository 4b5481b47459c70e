import { subgraphNames, subgraphSdl, supergraphSdl } from '@zibo-graph/schema';
import { beforeAll, describe, expect, it } from 'vitest';
import { type BothExecutors, openBothExecutors } from './bothExecutors.js';
import { compareExecutors } from './compareExecutors.js';
import { madeUpOperations } from './environment.js';
import { fabricatedSubgraph } from './fabricatedSubgraph.js';
import { compose, librarySubgraphs } from './library.js';
import type { ScalarTexts } from './randomOperation.js';

const scalarsOfOurs: ScalarTexts = {
  Date: ['"2022-12-08"'],
  DateTime: ['"2022-12-08T09:30:00+08:00"'],
  PartialDate: ['"2022"', '"2022-12"'],
  Decimal: ['"0.45"'],
};

const fabricate = (sdls: Readonly<Record<string, string>>) =>
  Object.entries(sdls).map(([name, sdl]) => fabricatedSubgraph(name, sdl));

describe.each([
  {
    graph: 'a graph with every way to share types',
    supergraph: () => compose(librarySubgraphs),
    sdls: () => librarySubgraphs,
    operations: 500,
    scalarTexts: {},
  },
  {
    graph: 'our graph',
    supergraph: supergraphSdl,
    sdls: () => Object.fromEntries(subgraphNames.map((name) => [name, subgraphSdl(name)])),
    operations: 500,
    scalarTexts: scalarsOfOurs,
  },
])('on $graph, the compiled executor', ({ supergraph, sdls, operations, scalarTexts }) => {
  let both: BothExecutors;
  beforeAll(async () => {
    both = await openBothExecutors(supergraph());
  });

  it('answers and asks subgraphs as the stock one does, whatever fails', { timeout: 3_600_000 }, async () => {
    await compareExecutors(both, fabricate(sdls()), madeUpOperations(operations), scalarTexts);
    expect(both.compiled.executions.compiled).toBeGreaterThan(0);
    expect(both.compiled.executions.stock).toBe(0);
  });
});
