import { connect, type Socket } from 'node:net';
import { ByteBudget } from '@zibo-graph/subgraph-kit';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, type GatewayOptions, localSubgraph, type SubgraphConnection } from '../src/index.js';
import { ask, limits, openWorld, remembered, remote, type ServedSubgraph, serve, start, type World } from './world.js';

let world: World;
let gateway: Gateway | undefined;
const served: ServedSubgraph[] = [];
beforeAll(async () => {
  world = await openWorld();
});
afterEach(async () => {
  await gateway?.close();
  gateway = undefined;
  for (const process of served.splice(0)) await process.close();
});
afterAll(() => world.database.close());

const local = () => [world.agencies, world.plans, world.projects].map(localSubgraph);

const open = async (ANSWER_LIMIT: number, options: Partial<GatewayOptions> = {}): Promise<Gateway> => {
  gateway = await start(local(), { limits: limits({ ANSWER_LIMIT }), ...options });
  return gateway;
};

const targets = '{ targets(first: 100) { nodes { id statement plan { id title } } } }';

const refusal = (limit: number) => ({
  errors: [
    {
      message: expect.stringContaining(`${limit} bytes`),
      extensions: {
        code: 'ANSWER_TOO_LARGE',
        messageZh: expect.stringContaining(`${limit} 字节`),
        value: expect.any(Number),
        limit,
        requestId: expect.any(String),
      },
    },
  ],
});

describe('a response larger than ANSWER_LIMIT', () => {
  it.each(['compiled', 'stock'] as const)(
    'is refused whole and as such, to the byte, by the executor %s',
    async (planExecutor) => {
      const { body } = await ask(await open(1_000_000, { planExecutor }), targets);
      const bytes = Buffer.byteLength(JSON.stringify(body));
      await gateway?.close();
      expect((await ask(await open(bytes, { planExecutor }), targets)).body).toEqual(body);
      await gateway?.close();
      const refused = await ask(await open(bytes - 1, { planExecutor }), targets);
      expect(refused.body).toEqual(refusal(bytes - 1));
      expect(refused.body.errors[0].extensions.value).toBe(bytes);
    },
  );

  it('is given up by a subgraph in another process, whose refusal is that of the operation', async () => {
    const bounds = { limit: 10_000, budget: new ByteBudget(1_000_000) };
    const plans = await serve(world.plans, 0, { bounds });
    served.push(plans);
    const subgraphs = [localSubgraph(world.agencies), remote('plans', plans), localSubgraph(world.projects)];
    gateway = await start(subgraphs, { limits: limits() });
    const refused = await ask(gateway, `{ agency(id: "x") { id } ${targets.slice(1)}`);
    expect(refused.body).toEqual(refusal(10_000));
    expect(bounds.budget.held).toBe(0);
    expect((await ask(gateway, '{ targets(first: 3) { nodes { id } } }')).body.data.targets.nodes).toHaveLength(3);
  });

  it('is refused with 400 where the client takes the media type of GraphQL', async () => {
    const { url } = await open(2_000);
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query: targets }),
    });
    expect([response.status, await response.json()]).toEqual([400, refusal(2_000)]);
  });

  it.each([
    ['long texts under many names', `{ targets(first: 100) { nodes { ${aliases(20, 'statement')} } } }`],
    ['names of types under many names', `{ targets(first: 100) { nodes { ${aliases(90, '__typename')} } } }`],
    ['numbers under many names', `{ targets(first: 100) { nodes { ${aliases(90, 'number')} } } }`],
    [
      'errors by the hundred',
      `{ agencies(first: 100) { nodes { ${aliases(9, 'tasks(first: 0) { nodes { id } }')} } } }`,
    ],
    [
      'entities of another subgraph',
      `{ targets(first: 100) { nodes { ${aliases(9, 'plan { area { name(locale: EN) } }')} } } }`,
    ],
    ['introspection', `{ __schema { types { ${aliases(9, 'description')} } } }`],
  ])('is refused whatever it is made of: %s', async (_, query) => {
    const { body } = await ask(await open(4_000), query);
    expect(body).toEqual(refusal(4_000));
  });
});

/** A budget that tells when nothing is held any more. */
class WatchedBudget extends ByteBudget {
  onEmpty = (): void => {};
  override giveBack(bytes: number): void {
    super.giveBack(bytes);
    if (this.held === 0) this.onEmpty();
  }
}

/** More than the buffers of a connection take. */
const long = 12_000_000;

/** A subgraph whose plans have a long title. */
const longWinded = (connection: SubgraphConnection): SubgraphConnection => ({
  ...connection,
  openSession: () => ({ execute: async () => ({ data: { plan: { title: 'x'.repeat(long) } } }) }),
});

const plan = '{ plan(id: "x") { title } }';

/** Asks for what is long, on a connection of its own, and reads the head of the response only. */
async function askUnread({ url }: Gateway, headers = ''): Promise<Socket> {
  const body = JSON.stringify({ query: plan });
  const socket = connect({ port: Number(new URL(url).port), host: '127.0.0.1' });
  socket.write(`POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n${headers}`);
  socket.write(`content-length: ${body.length}\r\n\r\n${body}`);
  await new Promise((resolve) => socket.once('data', resolve));
  return socket.pause();
}

describe('the responses under way', () => {
  const bounds = () => ({ limit: 16_000_000, budget: new WatchedBudget(64_000_000) });
  const openLong = async (own: ReturnType<typeof bounds>, options: Partial<GatewayOptions> = {}): Promise<Gateway> => {
    const [agencies, plans, projects] = local() as [SubgraphConnection, SubgraphConnection, SubgraphConnection];
    gateway = await start([agencies, longWinded(plans), projects], { bounds: own, limits: limits(), ...options });
    return gateway;
  };

  it('are held to the memory that there is for them: beyond it 503 says when to ask again, and small ones go on', async () => {
    const own = bounds();
    await openLong(own);
    expect(own.budget.take(60_000_000)).toBe(true);
    const refused = await ask(gateway as Gateway, plan);
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toBe('1');
    expect(refused.body.errors).toMatchObject([{ extensions: { code: 'OVERLOADED', retryAfter: 1 } }]);
    expect((await ask(gateway as Gateway, '{ area(id: "area:370300") { id } }')).status).toBe(200);
    own.budget.giveBack(60_000_000);
    expect((await ask(gateway as Gateway, plan)).body.data.plan.title).toHaveLength(long);
  });

  it.each([
    ['made for it', {}],
    ['remembered', { answers: remembered() }],
  ])('count as long as a client has not read them that are %s, and no longer', async (_, options) => {
    const own = bounds();
    await openLong(own, options);
    const sockets = [await askUnread(gateway as Gateway), await askUnread(gateway as Gateway)];
    const held = own.budget.held;
    // What is remembered is one body, whoever reads it.
    expect(held).toBeGreaterThan(long * ('answers' in options ? 1 : 2));
    expect(held).toBeLessThan(long * ('answers' in options ? 1.1 : 2.1));
    const all = new Promise<void>((resolve) => {
      own.budget.onEmpty = resolve;
    });
    for (const socket of sockets) socket.destroy();
    await all;
  });
});

function aliases(count: number, field: string): string {
  return Array.from({ length: count }, (_, index) => `a${index}: ${field}`).join(' ');
}
