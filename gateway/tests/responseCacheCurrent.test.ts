import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, localSubgraph } from '../src/index.js';
import { got, posted, sendRaw } from './rawHttp.js';
import { bureau, importTask, openWorld, remembered, start, type World } from './world.js';

let world: World;
let gateway: Gateway;
beforeAll(async () => {
  world = await openWorld();
  const subgraphs = [world.agencies, world.plans, world.projects].map(localSubgraph);
  gateway = await start(subgraphs, { answers: remembered() });
});
afterAll(async () => {
  await gateway.close();
  await world.database.close();
});

const title = '{ nodes { title } }';
const tasks = `agency(id: "${bureau}") { tasks(where: { id: { in: ["task:test/1"] } }) ${title} }`;
const query = `{ one: ${tasks} two: ${tasks} }`;
/** The same question in several forms, some of which answer each other's. */
const forms = [
  posted({ query }),
  got({ query }),
  posted({ query, variables: {} }),
  posted({ query }, { 'accept-encoding': 'identity' }),
];

describe('answers while data is imported', () => {
  it('are never older than what this process knew when they were asked for, nor newer than what stands, nor of two states', async () => {
    await importTask(world, '0');
    let known = 0;
    let begun = 0;
    let isEnded = false;
    const last = 12;
    let onAnswer = (): void => {};
    const answers: { least: number; titles: number[]; most: number }[] = [];
    const read = async (reader: number): Promise<void> => {
      for (let round = 0; !isEnded; round += 1) {
        const least = known;
        const { body } = await sendRaw(gateway, forms[(reader + round) % forms.length] ?? posted({ query }));
        const { data, errors } = JSON.parse(body.toString());
        expect(errors).toBeUndefined();
        const titles = [data.one, data.two].map(({ tasks }) => Number(tasks.nodes[0].title));
        answers.push({ least, titles, most: begun });
        onAnswer();
      }
    };
    const write = async (): Promise<void> => {
      for (let number = 1; number <= last; number += 1) {
        begun = number;
        await importTask(world, String(number));
        known = number;
        // Between two imports somebody reads.
        await new Promise<void>((resolve) => {
          onAnswer = resolve;
        });
      }
      isEnded = true;
    };
    await Promise.all([write(), ...[0, 1, 2, 3, 4, 5].map(read)]);
    for (const { least, titles, most } of answers) {
      expect(titles[0]).toBe(titles[1]);
      expect(titles[0]).toBeGreaterThanOrEqual(least);
      expect(titles[0]).toBeLessThanOrEqual(most);
    }
    expect(new Set(answers.map(({ titles }) => titles[0])).size).toBeGreaterThan(1);
    const settled = await sendRaw(gateway, posted({ query }));
    expect(JSON.parse(settled.body.toString()).data.one.tasks.nodes[0].title).toBe(String(last));
  });
});
