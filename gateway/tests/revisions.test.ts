import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Gateway, localSubgraph, type SubgraphConnection } from '../src/index.js';
import {
  ask,
  bureau,
  importTask,
  openWorld,
  remote,
  type ServedSubgraph,
  send,
  serve,
  start,
  type World,
} from './world.js';

let world: World;
let plansServer: ServedSubgraph;
let gateway: Gateway;
beforeEach(async () => {
  world = await openWorld();
  plansServer = await serve(world.plans);
});
afterEach(async () => {
  await gateway.close();
  await plansServer.close();
  await world.database.close();
});

/** Does something after the first fetch of each request, before the answer to it comes back. */
function afterFirstFetch(connection: SubgraphConnection, act: () => Promise<void>): SubgraphConnection {
  return {
    ...connection,
    openSession(options) {
      const session = connection.openSession(options);
      let fetches = 0;
      return {
        async execute(operation) {
          const result = await session.execute(operation);
          fetches += 1;
          if (fetches === 1) await act();
          return result;
        },
      };
    },
  };
}

// Plans, then agencies for the area, then plans again for the agencies of the area.
const query = `{ agency(id: "${bureau}") { tasks(first: 1) { totalCount nodes { assignments { nodes { agency { area {
  agencies(first: 200) { nodes { id tasks { totalCount } } } } } } } } } } }`;

interface Agency {
  readonly id: string;
  readonly tasks: { readonly totalCount: number };
}

async function countTwice(): Promise<number[]> {
  const { body } = await ask(gateway, query);
  const { totalCount, nodes } = body.data.agency.tasks;
  const agencies = nodes[0].assignments.nodes.flatMap(
    ({ agency }: { agency: { area: { agencies: { nodes: Agency[] } } | null } }) => agency.area?.agencies.nodes ?? [],
  );
  return [totalCount, agencies.find(({ id }: Agency) => id === bureau).tasks.totalCount];
}

describe.each(['in this process', 'in another process'])('of a subgraph %s', (where) => {
  const connect = (): SubgraphConnection =>
    where === 'in this process' ? localSubgraph(world.plans) : remote('plans', plansServer);

  it('the fetches of one request see one state, whatever is imported between them', async () => {
    const before = world.plans.revision();
    let imports = 0;
    const plans = afterFirstFetch(connect(), async () => {
      if (imports === 0) await importTask(world);
      imports += 1;
    });
    gateway = await start([localSubgraph(world.agencies), plans, localSubgraph(world.projects)]);
    const [first, second] = await countTwice();
    expect(imports).toBe(1);
    expect(world.plans.revision()).toBe(before + 1);
    expect(second).toBe(first);
  });

  it('a request that comes after an import is answered from it', async () => {
    gateway = await start([localSubgraph(world.agencies), connect(), localSubgraph(world.projects)]);
    const stood = world.plans.revision();
    const before = await countTwice();
    await importTask(world);
    if (where === 'in another process') {
      // It is asked again only when its last answer has been read.
      await plansServer.revisionAsked();
      await plansServer.revisionAsked();
    }
    expect(await countTwice()).toEqual(before.map((count) => count + 1));
    const { body } = await send(`${gateway.url}/readyz`);
    expect(body.subgraphs.plans).toEqual({ status: 'ok', revision: stood + 1 });
  });
});
