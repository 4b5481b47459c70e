import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, localSubgraph } from '../src/index.js';
import { testDatabaseUrl } from './environment.js';
import { ask, openWorld, remote, type ServedSubgraph, send, serve, start, type World } from './world.js';

/** The way to a server, which can be cut and mended. */
interface Way {
  readonly port: number;
  cut(): Promise<void>;
  mend(): Promise<void>;
}

async function openWay(to: URL): Promise<Way> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    const onward = connect(Number(to.port || 5432), to.hostname);
    for (const [one, other] of [
      [socket, onward],
      [onward, socket],
    ] as const) {
      sockets.add(one);
      one.on('error', () => other.destroy()).on('close', () => other.destroy());
      one.pipe(other);
    }
  });
  const listen = async (port: number): Promise<void> => {
    await once(server.listen(port, '127.0.0.1'), 'listening');
  };
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    port,
    async cut() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      sockets.clear();
      await closed;
    },
    mend: () => listen(port),
  };
}

let world: World;
let way: Way;
let plansServer: ServedSubgraph;
beforeAll(async () => {
  const server = new URL(testDatabaseUrl);
  way = await openWay(server);
  world = await openWorld(Object.assign(new URL(server), { host: `127.0.0.1:${way.port}` }).href);
  plansServer = await serve(world.plans);
});
afterAll(async () => {
  await plansServer.close();
  await world.database.close();
});

const query = '{ agencies(first: 1) { totalCount } plans(first: 1) { totalCount } projects(first: 1) { totalCount } }';
const names = ['agencies', 'plans', 'projects'];

describe.each(['in this process', 'in another process'])('with plans %s', (where) => {
  let gateway: Gateway;
  beforeAll(async () => {
    const plans = where === 'in this process' ? localSubgraph(world.plans) : remote('plans', plansServer);
    gateway = await start([localSubgraph(world.agencies), plans, localSubgraph(world.projects)]);
  });
  afterAll(() => gateway.close());

  it('a database that goes away costs the fields that need it, and they are back when it is', async () => {
    const whole = (await ask(gateway, query)).body;
    expect(whole.errors).toBeUndefined();
    for (const _ of ['once', 'again']) {
      await way.cut();
      const { status, body } = await ask(
        gateway,
        '{ __typename agencies(first: 3) { nodes { id } } plans(first: 3) { nodes { id } } projects(first: 3) { nodes { id } } }',
      );
      expect([status, body.data]).toEqual([200, { __typename: 'Query', agencies: null, plans: null, projects: null }]);
      const told = body.errors.map(
        ({ path, extensions }: { path: string[]; extensions: { code: string; subgraph: string } }) => [
          path[0],
          extensions.code,
          extensions.subgraph,
        ],
      );
      expect(told.sort()).toEqual(names.map((name) => [name, 'DATABASE_UNAVAILABLE', name]));
      expect((await send(`${gateway.url}/readyz`)).body.subgraphs.plans).toEqual({
        status: 'unavailable',
        reason: 'DATABASE_UNAVAILABLE',
      });
      expect((await send(`${gateway.url}/healthz`)).status).toBe(200);
      await way.mend();
      expect((await ask(gateway, query)).body).toEqual(whole);
      expect((await send(`${gateway.url}/readyz`)).status).toBe(200);
    }
  });
});
