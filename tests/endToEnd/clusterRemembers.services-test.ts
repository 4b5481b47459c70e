import { subgraphNames } from '@zibo-graph/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testEnvironment } from '../environment.js';
import { type Cluster, openCluster } from './cluster.js';
import { csvFolder } from './csvFolder.js';
import { ask, type GraphAnswer } from './graph.js';
import { startLoad } from './load.js';

const { redisUrl } = testEnvironment;

/** An area, a document and a project whose names end with a number: an import of another changes all subgraphs. */
function folderOf(number: number): string {
  const cited = { document_id: 'document:test/stamp', locator: '四' };
  const names = { name_zh: `测试${number}`, name_en: `Test ${number}` };
  const document = { id: 'document:test/stamp', title_zh: `测试${number}`, title_en: `Test ${number}`, kind: 'NOTICE' };
  const work = { sector: 'TRANSPORT_ROAD', stage: 'IMPLEMENTATION', stage_wording: '在建' };
  return csvFolder({
    areas: [{ id: 'area:test/stamp', kind: 'ZONE', ...names, ...cited }],
    documents: [{ ...document, year_inferred: 'false' }],
    projects: [{ id: 'project:test/stamp', ...work, ...names, ...cited }],
  });
}
const stamped = `{ area(id: "area:test/stamp") { name } document(id: "document:test/stamp") { title }
  project(id: "project:test/stamp") { name } }`;
const stampsOf = ({ data }: GraphAnswer): number[] =>
  [data.area?.name, data.document?.title, data.project?.name].map((name) => Number(/\d+$/.exec(name)?.[0]));

const clients = 4;
let made = 0;
/** A question that nobody has asked before. */
const another = (): string => {
  made += 1;
  return `{ a${made}: agency(id: "agency:370306/emergency-management-bureau") {
    name tasks(first: 1) { totalCount } projects(first: 1) { totalCount } } }`;
};
const isWhole = ({ errors, data }: GraphAnswer): boolean => {
  if (errors !== undefined) return false;
  const [agency] = Object.values(data) as { tasks: { totalCount: number }; projects: { totalCount: number } }[];
  return agency?.tasks.totalCount === 36 && agency.projects.totalCount === 3;
};

describe.runIf(redisUrl)(
  'two gateways that share their answers, with two copies of each subgraph',
  { timeout: 120_000 },
  () => {
    let cluster: Cluster;
    const gateway = (index: number) => ({ url: cluster.gateways[index] as string, close: async () => {} });
    beforeAll(async () => {
      cluster = await openCluster({ REDIS_URL: new URL('/14', redisUrl).href });
    }, 240_000);
    afterAll(() => cluster?.close());

    it('answer from an import as a whole, each what was before never again', async () => {
      const loads = cluster.gateways.map((url) => {
        let newest = 0;
        const isCurrent = (answer: GraphAnswer): boolean => {
          const [stamp = Number.NaN, ...others] = stampsOf(answer);
          const kept = answer.errors === undefined && others.every((other) => other === stamp) && stamp >= newest;
          newest = Math.max(newest, stamp);
          return kept;
        };
        return { url, isCurrent };
      });
      await cluster.importData(folderOf(0), '--dataset', 'stamp');
      for (const { url } of loads) while (!(await isShown(url, 0)));
      // Asked again and again, it is answered from what is remembered, here or by the other.
      const running = loads.map(({ url, isCurrent }) =>
        startLoad({ url, close: async () => {} }, stamped, { clients: 2, isWhole: isCurrent }),
      );
      for (const number of [1, 2, 3]) {
        await cluster.importData(folderOf(number), '--dataset', 'stamp');
        for (const { url } of loads) while (!(await isShown(url, number)));
      }
      await Promise.all(running.map((load) => load.untilWhole(100)));
      await Promise.all(running.map((load) => load.stop()));
      for (const { counts } of running)
        expect({ broken: counts.broken, lost: counts.lost }).toEqual({ broken: [], lost: 0 });
    });

    /** Whether a gateway answers with a number; the test's time is the limit. */
    const isShown = async (url: string, number: number): Promise<boolean> =>
      stampsOf(await ask({ url, close: async () => {} }, stamped)).every((stamp) => stamp === number);

    it.each(['gateway', ...subgraphNames] as const)(
      'lose no more than the requests in flight when one of the copies is killed under questions that are new: %s',
      async (member) => {
        const load = startLoad(cluster, another, { clients, isWhole });
        await load.untilWhole(50);
        await cluster.kill(member, 0);
        await load.untilWhole(100);
        await cluster.restart(member, 0);
        await load.untilWhole(100);
        await load.stop();
        expect(load.counts.lost).toBeLessThanOrEqual(member === 'gateway' ? clients : 0);
        expect(load.counts.broken.length).toBeLessThanOrEqual(member === 'gateway' ? 0 : clients);
        for (const { errors = [] } of load.counts.broken)
          for (const { extensions } of errors)
            expect(extensions).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', subgraph: member });
      },
    );

    it('give what the other has answered, though all copies of a subgraph are gone', async () => {
      const asked = another();
      const answer = await ask(gateway(0), asked);
      expect(isWhole(answer)).toBe(true);
      await cluster.kill('projects', 0);
      await cluster.kill('projects', 1);
      const unknown = await ask(gateway(1), another());
      expect(unknown.errors?.[0]?.extensions).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'projects' });
      expect(await ask(gateway(1), asked)).toEqual(answer);
    });
  },
);
