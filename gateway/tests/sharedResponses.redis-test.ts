import { createClient } from '@redis/client';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openRedis } from '../src/foundation/redis.js';
import { type GatewayOptions, localSubgraph } from '../src/index.js';
import { testRedisUrl } from './environment.js';
import { posted, type RawRequest, sendRaw } from './rawHttp.js';
import { openTcpProxy } from './tcpProxy.js';
import { bureau, importTask, keptLog, listingFetches, openWorld, remembered, start, type World } from './world.js';

const url = new URL('/15', testRedisUrl).href;
const server = { hostname: new URL(url).hostname, port: Number(new URL(url).port || 6379) };
const client = createClient({ url });
let world: World;
beforeAll(async () => {
  await client.connect();
  world = await openWorld();
});
beforeEach(async () => {
  await client.flushDb();
});
afterAll(async () => {
  await client.flushDb();
  client.destroy();
  await world.database.close();
});

/** A gateway that shares its answers, and the fetches that it makes. */
async function openSharing(options: Partial<GatewayOptions> = {}, redisUrl = url) {
  const fetches: string[] = [];
  const subgraphs = [world.agencies, world.plans, world.projects].map((subgraph) =>
    listingFetches(localSubgraph(subgraph), fetches),
  );
  const gateway = await start(subgraphs, { answers: remembered({ REDIS_URL: redisUrl }), ...options });
  return { gateway, fetches, ask: (request: RawRequest) => sendRaw(gateway, request) };
}
const name = posted({ query: `query Name { agency(id: "${bureau}") { name } }` });
const keysLike = (pattern: string) => client.keys(`zibo-graph:${pattern}`);

describe('gateways that share their answers', () => {
  it('fetch once for all, and give the same bytes', async () => {
    const [first, second] = [await openSharing(), await openSharing()];
    const answer = await first.ask(name);
    await expect.poll(() => keysLike('answer:*')).toHaveLength(1);
    expect((await second.ask(name)).body).toEqual(answer.body);
    expect([first.fetches.length, second.fetches.length]).toEqual([1, 0]);
    expect(await client.ttl((await keysLike('answer:*'))[0] as string)).toBeGreaterThan(0);
    await Promise.all([first.gateway.close(), second.gateway.close()]);
  });

  it('share no answer of another state of the data, older or newer', async () => {
    const tasks = posted({
      query: `{ agency(id: "${bureau}") { tasks(where: { id: { in: ["task:test/1"] } }) { nodes { title } } } }`,
    });
    const titleIn = ({ body }: { body: Buffer }) => JSON.parse(body.toString()).data.agency.tasks.nodes[0].title;
    await importTask(world, '旧');
    // One gateway has not heard of the newest revision yet.
    const [revision, changedAt] = [world.plans.revision(), world.plans.changedAt()];
    const late = { ...localSubgraph(world.plans), revision: () => revision, changedAt: () => changedAt };
    const subgraphs = [localSubgraph(world.agencies), late, localSubgraph(world.projects)];
    const old = await start(subgraphs, { answers: remembered({ REDIS_URL: url }) });
    await sendRaw(old, tasks);
    await expect.poll(() => keysLike('answer:*')).toHaveLength(1);
    await importTask(world, '新');
    const current = await openSharing();
    expect(titleIn(await current.ask(tasks))).toBe('新');
    await expect.poll(() => keysLike('answer:*')).toHaveLength(2);
    expect(titleIn(await sendRaw(old, tasks))).toBe('旧');
    expect(titleIn(await current.ask(tasks))).toBe('新');
    await Promise.all([old.close(), current.gateway.close()]);
  });

  it('share no answer of another database, though its revisions have the same numbers', async () => {
    const other = await openWorld();
    const tasks = posted({ query: '{ datasets { name agenciesPart { changedAt } } }' });
    const subgraphs = [other.agencies, other.plans, other.projects].map(localSubgraph);
    const elsewhere = await start(subgraphs, { answers: remembered({ REDIS_URL: url }) });
    await sendRaw(elsewhere, tasks);
    await expect.poll(() => keysLike('answer:*')).toHaveLength(1);
    const here = await openSharing();
    await here.ask(tasks);
    expect(here.fetches.length).toBeGreaterThan(0);
    await Promise.all([elsewhere.close(), here.gateway.close()]);
    await other.database.close();
  });

  it('share the documents that clients have sent under their hashes', async () => {
    const query = '{ byHash: __typename }';
    const [first, second] = [await openSharing(), await openSharing()];
    const { createHash } = await import('node:crypto');
    const extensions = { persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') } };
    await first.ask(posted({ query, extensions }));
    await expect.poll(() => keysLike('operation:*')).toHaveLength(1);
    expect(JSON.parse((await second.ask(posted({ extensions }))).body.toString()).data).toEqual({ byHash: 'Query' });
    // Whoever writes there what has another hash has it executed by nobody.
    await client.set((await keysLike('operation:*'))[0] as string, '{ forged: __typename }');
    const third = await openSharing();
    expect((await third.ask(posted({ extensions }))).body.toString()).toContain('PERSISTED_QUERY_NOT_FOUND');
    await Promise.all([first, second, third].map(({ gateway }) => gateway.close()));
  });

  it.each([
    ['nothing', ''],
    ['a text', '{"data":null}'],
    ['an answer that was cut', 'cut'],
    ['an answer that was changed', 'changed'],
    ['something of another kind', 'list'],
  ])('fetch themselves where Redis has %s', async (_, garbage) => {
    const first = await openSharing();
    const { body } = await first.ask(name);
    await expect.poll(() => keysLike('answer:*')).toHaveLength(1);
    const [key] = (await keysLike('answer:*')) as [string];
    const text = (await client.get(key)) as string;
    await client.del(key);
    if (garbage === 'list') await client.lPush(key, 'x');
    else if (garbage === 'cut') await client.set(key, text.slice(0, -5));
    else await client.set(key, garbage === 'changed' ? `${text.slice(0, -5)}"x"}}` : garbage);
    const second = await openSharing();
    expect((await second.ask(name)).body).toEqual(body);
    expect(second.fetches).toHaveLength(1);
    await Promise.all([first.gateway.close(), second.gateway.close()]);
  });

  it.each(['cut', 'hang'] as const)('go on alone when the connection to Redis fails: %s', async (fault) => {
    const proxy = await openTcpProxy(server);
    const { logger, lines } = keptLog();
    const alone = await openSharing({ logger }, `redis://127.0.0.1:${proxy.port}/15`);
    await alone.ask(name);
    await proxy[fault]();
    for (const alias of ['a', 'b', 'c', 'd', 'e']) {
      const { status, body } = await alone.ask(posted({ query: `{ ${alias}: agency(id: "${bureau}") { id } }` }));
      expect([status, JSON.parse(body.toString()).data[alias].id]).toEqual([200, bureau]);
    }
    expect(lines.filter(({ msg }) => String(msg).startsWith('Redis is lost'))).toHaveLength(1);
    await alone.gateway.close();
    await proxy.close();
  });
});

describe('a Redis server that comes back', () => {
  it('is used again, and the log tells once that it was lost and once that it is back', async () => {
    const proxy = await openTcpProxy(server);
    const { logger, lines } = keptLog();
    const patience = { answerMilliseconds: 1_000, connectMilliseconds: 1_000, restMilliseconds: 0 };
    const redis = await openRedis(`redis://127.0.0.1:${proxy.port}/15`, logger, patience);
    redis.set('zibo-graph:test', Buffer.from('值'), 60);
    expect((await redis.get('zibo-graph:test'))?.toString()).toBe('值');
    await proxy.cut();
    await expect.poll(() => redis.get('zibo-graph:test')).toBeUndefined();
    expect(redis.isConnected()).toBe(false);
    await proxy.mend();
    await expect.poll(async () => (await redis.get('zibo-graph:test'))?.toString()).toBe('值');
    expect(lines.map(({ msg }) => String(msg).split(':')[0])).toEqual(['Redis is lost', 'Redis is back']);
    await redis.close();
    await proxy.close();
  });

  it('is not waited for at the start', async () => {
    const proxy = await openTcpProxy(server);
    await proxy.cut();
    const redis = await openRedis(`redis://127.0.0.1:${proxy.port}/15`, pino({ level: 'silent' }));
    expect([redis.isConnected(), await redis.get('x')]).toEqual([false, undefined]);
    await redis.close();
  });
});
