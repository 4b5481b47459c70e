import { operations } from '@zibo-graph/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localSubgraph } from '../src/index.js';
import { ask, openWorld, remembered, remote, send, serve, start, type World } from './world.js';

const overview = operations().find(({ name }) => name === 'Overview');

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.database.close());

const text = async (url: string, headers: Record<string, string> = {}): Promise<string> =>
  (await fetch(url, { headers })).text();

describe('the page of the state of a gateway', () => {
  it('says in the language of its reader that nothing is wrong, and what is when a subgraph is gone', async () => {
    const plans = await serve(world.plans);
    const connections = [localSubgraph(world.agencies), remote('plans', plans), localSubgraph(world.projects)];
    const gateway = await start(connections, { operatorPort: 0 });
    const page = (language: string) => text(`${gateway.operatorUrl}/`, { 'accept-language': language });
    expect(await page('zh-CN')).toContain('一切正常');
    expect(await page('en')).toContain('Nothing is wrong');
    await plans.close();
    expect(await page('zh-CN')).toMatch(/plans[\s\S]*子图|子图[\s\S]*plans/);
    expect(await page('zh-CN')).not.toContain('一切正常');
    const { status, headers, body } = await send(`${gateway.url}/readyz`);
    expect([status, headers.get('retry-after')]).toEqual([503, '1']);
    expect(body.problems).toEqual([
      {
        part: 'plans',
        code: 'SUBGRAPH_UNAVAILABLE',
        message: expect.stringContaining('plans'),
        messageZh: expect.stringMatching(/\p{Script=Han}/u),
      },
    ]);
    await gateway.close();
  });

  it('tells each operation on a line, with what was remembered and executed of it, and HTTP requests by status', async () => {
    const gateway = await start([world.agencies, world.plans, world.projects].map(localSubgraph), {
      operatorPort: 0,
      answers: remembered(),
    });
    for (const _ of [1, 2, 3]) await ask(gateway, overview?.document ?? '', overview?.variables);
    await send(`${gateway.url}/nowhere`);
    const cells = (row: string) => [...row.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell]) => cell);
    const rows = async () => (await text(`${gateway.operatorUrl}/`)).split('<tr>').map(cells);
    expect((await rows()).find(([first]) => first === 'Overview')?.slice(0, 6)).toEqual([
      'Overview',
      '2',
      '0',
      '1',
      '0',
      '0',
    ]);
    await expect.poll(rows).toContainEqual(['404', 'GET', '1']);
    await gateway.close();
  });

  it('is made new every ten seconds, unless its reader holds it', async () => {
    const gateway = await start([world.agencies, world.plans, world.projects].map(localSubgraph), { operatorPort: 0 });
    expect(await text(`${gateway.operatorUrl}/`)).toContain('http-equiv="refresh"');
    expect(await text(`${gateway.operatorUrl}/?renew=off`)).not.toContain('http-equiv="refresh"');
    await gateway.close();
  });

  it('loads its own style sheet and nothing else, and is kept by nobody', async () => {
    const gateway = await start([world.agencies, world.plans, world.projects].map(localSubgraph), { operatorPort: 0 });
    const response = await fetch(`${gateway.operatorUrl}/`);
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'self'/);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.text()).not.toMatch(/<script|https?:/);
    expect((await fetch(`${gateway.operatorUrl}/state.css`)).headers.get('content-type')).toContain('text/css');
    await gateway.close();
  });
});
