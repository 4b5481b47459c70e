import { tables as agencyTables } from '@zibo-graph/agencies/write';
import { type RecordTable, type RecordValues, replaceDataset } from '@zibo-graph/database';
import { putBack } from '@zibo-graph/database/testing';
import { tables as planTables } from '@zibo-graph/plans/write';
import { tables as projectTables } from '@zibo-graph/projects/write';
import { type SubgraphName, subgraphNames } from '@zibo-graph/schema';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Gateway, localSubgraph } from '../src/index.js';
import { ask, openWorld, remembered, remote, type ServedSubgraph, serve, start, type World } from './world.js';

const cited = { document_id: 'document:zhouzhengbanzi-2021-35', locator: '四' };

/** The row of each subgraph that carries the number of an import. */
const rows: Readonly<Record<SubgraphName, (number: string) => { table: string; record: RecordValues }>> = {
  agencies: (number) => {
    const kinds = { kind: 'GOVERNMENT_DEPARTMENT', level: 'DISTRICT', function: null, uscc: null, short_name_zh: null };
    const record = { id: 'agency:stamp', name_zh: number, name_en: number, name_en_ours: false, ...kinds, ...cited };
    return { table: 'agencies', record: { ...record, area_id: null, parent_id: null } };
  },
  plans: (number) => {
    const texts = { number: '1', position: 1, section_zh: null, section_en: null, title_zh: number, title_en: number };
    const plan = { plan_id: 'plan:370306/childcare-services-2021', parent_id: null, kind: 'TASK', due_on: null };
    return { table: 'tasks', record: { id: 'task:stamp', ...plan, ...texts, ...cited } };
  },
  projects: (number) => {
    const stage = { code: null, sector: 'TRANSPORT_ROAD', stage: 'IMPLEMENTATION', stage_wording: '在建' };
    const others = { area_id: null, lead_id: null, parent_id: null };
    return {
      table: 'projects',
      record: { id: 'project:stamp', name_zh: number, name_en: number, ...stage, ...others, ...cited },
    };
  },
};
const tables: Readonly<Record<SubgraphName, readonly RecordTable[]>> = {
  agencies: agencyTables,
  plans: planTables,
  projects: projectTables,
};
const query =
  '{ agency(id: "agency:stamp") { name } task(id: "task:stamp") { title } project(id: "project:stamp") { name } }';

let world: World;
let number = 0;
beforeAll(async () => {
  world = await openWorld();
  await importStamp();
  for (const name of subgraphNames) await world[name].refreshRevision();
});
afterAll(() => world.database.close());

/** Imports the next number into all three subgraphs, as the importer does; no subgraph is told of it. */
async function importStamp(): Promise<void> {
  number += 1;
  const stamp = String(number);
  await world.database.kysely.transaction().execute(async (transaction) => {
    for (const subgraph of subgraphNames) {
      const { table: stamped, record } = rows[subgraph](stamp);
      const content = tables[subgraph].map((table) => ({ table, records: table.name === stamped ? [record] : [] }));
      await replaceDataset(transaction, { subgraph, dataset: 'stamp', tables: content });
    }
  });
}

/** Puts the database back to before the last import, as restoring a backup does. */
async function undoImport(): Promise<void> {
  number -= 1;
  for (const subgraph of subgraphNames) await putBack(world.database, subgraph, tables[subgraph]);
}

/** The number that each subgraph answers with. */
async function stamps(gateway: Gateway): Promise<number[]> {
  const { body } = await ask(gateway, query);
  expect(body.errors).toBeUndefined();
  const { agency, task, project } = body.data;
  return [agency.name, task.title, project.name].map(Number);
}

describe.each([
  ['all in this process', []],
  ['one in another process', ['plans']],
  ['each in a process of its own', subgraphNames],
] as const)('an import over all subgraphs, %s', (_, elsewhere: readonly string[]) => {
  let gateway: Gateway;
  let servers: Map<SubgraphName, ServedSubgraph>;
  beforeEach(async () => {
    servers = new Map();
    for (const name of subgraphNames) if (elsewhere.includes(name)) servers.set(name, await serve(world[name]));
    const connections = subgraphNames.map((name) => {
      const server = servers.get(name);
      return server ? remote(name, server, undefined, { pollMilliseconds: 20 }) : localSubgraph(world[name]);
    });
    gateway = await start(connections, { answers: remembered() });
    for (const name of subgraphNames) await untilHeard(name);
  });
  afterEach(async () => {
    await gateway.close();
    for (const server of servers.values()) await server.close();
  });

  /** Resolves when the gateway has read what a subgraph tells now: it is asked again only when its last answer has been read. */
  async function untilHeard(name: SubgraphName): Promise<void> {
    await servers.get(name)?.revisionAsked();
    await servers.get(name)?.revisionAsked();
  }

  it.each(subgraphNames)('is answered from as a whole as soon as one of them knows of it: %s', async (first) => {
    const before = number;
    expect(await stamps(gateway)).toEqual([before, before, before]);
    await importStamp();
    expect(await stamps(gateway)).toEqual([before, before, before]);
    await world[first].refreshRevision();
    await untilHeard(first);
    expect(await stamps(gateway)).toEqual([number, number, number]);
    for (const name of subgraphNames) await world[name].refreshRevision();
    expect(await stamps(gateway)).toEqual([number, number, number]);
  });

  it('is in no answer any more when it was undone by restoring a backup, though it was remembered', async () => {
    await importStamp();
    for (const name of subgraphNames) await world[name].refreshRevision();
    for (const name of subgraphNames) await untilHeard(name);
    expect(await stamps(gateway)).toEqual([number, number, number]);
    await undoImport();
    // Six times in a row, each subgraph of the database and then the gateway of each.
    for (const name of subgraphNames) for (let time = 0; time < 6; time += 1) await world[name].refreshRevision();
    const heard = [...servers.values()].map(async (server) => {
      for (let time = 0; time <= 6; time += 1) await server.revisionAsked();
    });
    await Promise.all(heard);
    expect(await stamps(gateway)).toEqual([number, number, number]);
  });

  it('is in an answer whole or not at all, whenever each of them comes to know of it', async () => {
    const last = number + 12;
    let isEnded = false;
    let onAnswer = (): void => {};
    const seen = new Set<number>();
    const read = async (): Promise<void> => {
      while (!isEnded) {
        const [one = 0, ...others] = await stamps(gateway);
        expect(others).toEqual([one, one]);
        seen.add(one);
        onAnswer();
      }
    };
    const answered = () =>
      new Promise<void>((resolve) => {
        onAnswer = resolve;
      });
    const write = async (): Promise<void> => {
      for (let step = 0; number < last; step += 1) {
        await importStamp();
        for (let turn = 0; turn < subgraphNames.length; turn += 1) {
          const name = subgraphNames[(step + turn) % subgraphNames.length] as SubgraphName;
          await world[name].refreshRevision();
          await answered();
        }
      }
      isEnded = true;
    };
    await Promise.all([write(), read(), read(), read()]);
    for (const name of subgraphNames) await untilHeard(name);
    expect(await stamps(gateway)).toEqual([last, last, last]);
    expect(seen.size).toBeGreaterThan(1);
  });
});
