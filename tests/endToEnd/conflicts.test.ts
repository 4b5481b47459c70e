import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './graph.js';
import { type OneProcess, openOneProcess } from './oneProcess.js';

interface Fact {
  readonly id: string;
  readonly conflictsWith: readonly { readonly id: string }[];
}

const page = 'pageInfo { hasNextPage endCursor }';
const fact = 'id conflictsWith { id }';

describe('conflicts in the packaged data', () => {
  let graph: OneProcess;
  beforeAll(async () => {
    graph = await openOneProcess();
  });
  afterAll(() => graph?.close());

  /** Every item of a list of the root, whatever its length. */
  const all = async <Node>(list: string, selection: string): Promise<Node[]> => {
    const nodes: Node[] = [];
    for (let after: string | null = null; ; ) {
      const query = `query ($after: String) { ${list}(first: 100, after: $after) { nodes { ${selection} } ${page} } }`;
      const { data, errors } = await ask(graph, query, { after });
      expect(errors).toBeUndefined();
      nodes.push(...data[list].nodes);
      if (!data[list].pageInfo.hasNextPage) return nodes;
      after = data[list].pageInfo.endCursor;
    }
  };
  const conflictsOf = (facts: readonly Fact[]): Record<string, string[]> =>
    Object.fromEntries(
      facts
        .filter(({ conflictsWith }) => conflictsWith.length > 0)
        .map(({ id, conflictsWith }) => [id, conflictsWith.map((other) => other.id)]),
    );

  it('are the two readings of the river, the road and the station, both ways, and no others of a project', async () => {
    const projects = await all<{ investments: Fact[]; quantities: Fact[]; milestones: Fact[] }>(
      'projects',
      `investments { ${fact} } quantities { ${fact} } milestones { ${fact} }`,
    );
    // About 13.6 billion is 13.593 billion, rounded: these agree, and both conflict with 12.707 billion.
    const river = (name: string) => `investment:xiaoqing-navigation/${name}`;
    expect(conflictsOf(projects.flatMap(({ investments }) => investments))).toEqual({
      [river('total-estimate')]: [river('approved-budget-2023'), river('total-2023')],
      [river('approved-budget-2023')]: [river('total-estimate')],
      [river('total-2023')]: [river('total-estimate')],
    });
    const road = (year: number) => `quantity:expressway-phase-1/elevated-length-${year}`;
    expect(conflictsOf(projects.flatMap(({ quantities }) => quantities))).toEqual({
      [road(2021)]: [road(2022)],
      [road(2022)]: [road(2021)],
    });
    const station = (day: string) => `milestone:south-station-building/opening-2022-09-${day}`;
    expect(conflictsOf(projects.flatMap(({ milestones }) => milestones))).toEqual({
      [station('15')]: [station('16')],
      [station('16')]: [station('15')],
    });
  });

  it('are none of observations: old estates renovated, 37 and 46, are of different agencies and periods', async () => {
    const observations = await all<Fact & { indicator: { id: string }; quantity: { value: string } }>(
      'observations',
      `${fact} indicator { id } quantity { value }`,
    );
    const estates = observations.filter(({ indicator }) => indicator.id === 'indicator:old-estates-renovated');
    expect(estates.map(({ quantity }) => quantity.value).sort()).toEqual(['37', '46']);
    expect(conflictsOf(observations)).toEqual({});
  });

  it('name their sources across subgraphs', async () => {
    const { data } = await ask(
      graph,
      `{ project(id: "project:370300/expressway-phase-1") { quantities { quantity { text } citations { document { title } }
         conflictsWith { quantity { text } citations { document { title } } } } } }`,
    );
    const start = {
      quantity: { text: '39公里' },
      citations: [{ document: { title: '淄博城市快速路网一期主体工程开始施工' } }],
    };
    const west = {
      quantity: { text: '41公里' },
      citations: [{ document: { title: '淄博快速路网一环线“西半环”建成通车' } }],
    };
    const disagreeing = data.project.quantities.filter(
      (one: { conflictsWith: unknown[] }) => one.conflictsWith.length > 0,
    );
    expect(disagreeing).toEqual([
      { ...start, conflictsWith: [west] },
      { ...west, conflictsWith: [start] },
    ]);
  });
});
