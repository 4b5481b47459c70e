import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Gateway, localSubgraph } from '../src/index.js';
import { ask, bureau, keptLog, openWorld, remote, type Standing, serve, start, type World } from './world.js';

let world: World;
beforeEach(async () => {
  world = await openWorld();
  const { schema } = world.database.kysely;
  await schema.withSchema('plans').alterTable('tasks').renameTo('tasks_of_yesterday').execute();
});
afterEach(() => world.database.close());

const query = `query Duties { agency(id: "${bureau}") { name tasks(first: 1) { totalCount nodes { id } } } }`;

describe.each(['in this process', 'in another process'])('a failure of ours in a subgraph %s', (where) => {
  const { logger, lines } = keptLog();
  let gateway: Gateway;
  let plansServer: Standing;
  beforeEach(async () => {
    lines.length = 0;
    plansServer = await serve(world.plans);
    const plans = where === 'in this process' ? localSubgraph(world.plans) : remote('plans', plansServer);
    gateway = await start([localSubgraph(world.agencies), plans, localSubgraph(world.projects)], { logger });
  });
  afterEach(async () => {
    await gateway.close();
    await plansServer.close();
  });

  it('costs its own fields, and none of its words leave the process', async () => {
    const { status, body } = await ask(gateway, query);
    expect(status).toBe(200);
    expect(body.data).toEqual({ agency: { name: '周村区应急管理局', tasks: null } });
    expect(body.errors[0]).toMatchObject({
      message: 'Something went wrong here; the log has it under this request id',
      extensions: { code: 'INTERNAL', messageZh: expect.any(String), requestId: expect.any(String) },
    });
    expect(body.errors[0].path.slice(0, 2)).toEqual(['agency', 'tasks']);
    expect(Object.keys(body.errors[0].extensions).sort()).toEqual(['code', 'messageZh', 'requestId', 'subgraph']);
    expect(body.errors[0].extensions.subgraph).toBe('plans');
    expect(JSON.stringify(body)).not.toMatch(/relation|select|tasks_of|node_modules|\.[jt]s\b/);
  });

  it('is logged with its cause under the request id by the process in which it happened, once', async () => {
    const { body } = await ask(gateway, query);
    const { requestId } = body.errors[0].extensions;
    const failures = lines.filter(({ level }) => level === 50);
    expect(failures.every((line) => line.requestId === requestId)).toBe(true);
    const causes = failures.map(({ err }) => (err as { message: string }).message);
    expect(causes.every((message) => message.includes('plans.tasks'))).toBe(true);
    expect(causes).toHaveLength(where === 'in this process' ? new Set(causes).size : 0);
    if (where === 'in this process') expect(causes.length).toBeGreaterThan(0);
  });

  it('stands in the log beside one line of its request, which names the operation', async () => {
    await ask(gateway, query);
    await gateway.close();
    expect(lines.filter(({ msg }) => msg === 'request')).toEqual([
      expect.objectContaining({
        operation: 'Duties',
        method: 'POST',
        path: '/graphql',
        status: 200,
        milliseconds: expect.any(Number),
      }),
    ]);
  });
});
