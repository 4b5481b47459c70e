import { subgraphNames } from '@zibo-graph/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cluster, openCluster } from './cluster.js';
import { csvFolder } from './csvFolder.js';
import { ask, type GraphAnswer } from './graph.js';
import { describeGraph } from './graphSuite.js';
import { startLoad } from './load.js';

const form = 'two gateways and two copies of each subgraph, as eight processes behind balancers';

describeGraph(form, () => openCluster());

describe(form, { timeout: 120_000 }, () => {
  let cluster: Cluster;
  beforeAll(async () => {
    cluster = await openCluster();
  }, 240_000);
  afterAll(() => cluster?.close());

  const query = `{ agency(id: "agency:370306/emergency-management-bureau") {
    name tasks(first: 1) { totalCount } projects(first: 1) { totalCount } } }`;
  const isWhole = ({ errors, data }: GraphAnswer): boolean =>
    errors === undefined && data.agency.tasks.totalCount === 36 && data.agency.projects.totalCount === 3;
  const clients = 4;

  it.each(subgraphNames)(
    'answer every request while a copy of %s is killed: those in flight without its fields at most',
    async (name) => {
      const load = startLoad(cluster, query, { clients, isWhole });
      await load.untilWhole(50);
      await cluster.kill(name, 0);
      await load.untilWhole(100);
      await cluster.restart(name, 0);
      await load.untilWhole(100);
      await load.stop();
      expect(load.counts.lost).toBe(0);
      expect(load.counts.broken.length).toBeLessThanOrEqual(clients);
      for (const { status, errors = [] } of load.counts.broken) {
        expect(status).toBe(200);
        for (const { extensions } of errors) {
          expect(extensions).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', subgraph: name });
        }
      }
    },
  );

  it('lose no more than the requests in flight when a gateway is killed', async () => {
    const load = startLoad(cluster, query, { clients, isWhole });
    await load.untilWhole(50);
    await cluster.kill('gateway', 0);
    await load.untilWhole(100);
    await cluster.restart('gateway', 0);
    await load.untilWhole(50);
    await load.stop();
    expect(load.counts.broken).toEqual([]);
    expect(load.counts.lost).toBeLessThanOrEqual(clients);
  });

  it('answer with both copies of a subgraph dead what the others have, and whole again when one is back', async () => {
    await cluster.kill('projects', 0);
    await cluster.kill('projects', 1);
    const { status, data, errors } = await ask(cluster, query);
    expect(status).toBe(200);
    expect(data.agency).toMatchObject({ tasks: { totalCount: 36 }, projects: null });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'projects' });
    const load = startLoad(cluster, query, { clients, isWhole });
    await cluster.restart('projects', 1);
    await load.untilWhole(50);
    await load.stop();
    expect(load.counts.lost).toBe(0);
    await cluster.restart('projects', 0);
  });

  it('show what is imported while they answer, and at each gateway never what was before again', async () => {
    const area = { id: 'area:test/1', name_zh: '测试区', name_en: 'Test zone', kind: 'ZONE' };
    const cited = { document_id: 'document:zhouzhengbanzi-2021-35', locator: '四' };
    const folder = csvFolder({ areas: [{ ...area, ...cited }] });
    const isShown = ({ data }: GraphAnswer): boolean => data.area !== null;
    const asked = '{ area(id: "area:test/1") { name } tasks(first: 1) { totalCount } }';
    const loads = cluster.gateways.map((url) => {
      let before: boolean | undefined;
      const takesNothingBack = (answer: GraphAnswer): boolean => {
        const kept = answer.errors === undefined && (isShown(answer) || before !== true);
        before = isShown(answer);
        return kept;
      };
      return startLoad({ url, close: async () => {} }, asked, { clients: 1, isWhole: takesNothingBack });
    });
    await Promise.all(loads.map((load) => load.untilWhole(20)));
    await cluster.importData(folder, '--dataset', 'test');
    for (const url of cluster.gateways) {
      while (!isShown(await ask({ url, close: async () => {} }, asked)));
    }
    await Promise.all(loads.map((load) => load.untilWhole(100)));
    await Promise.all(loads.map((load) => load.stop()));
    for (const { counts } of loads)
      expect({ broken: counts.broken, lost: counts.lost }).toEqual({ broken: [], lost: 0 });
  });
});
