import { hostname, userInfo } from 'node:os';
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
    // The part, in words; why it cannot answer, in words.
    expect(await page('zh-CN')).toMatch(/<td>规划<\/td><td>无法访问<\/td>/);
    expect(await page('en')).toMatch(/<td>plans<\/td><td>cannot be reached<\/td>/);
    expect(await page('zh-CN')).not.toContain('SUBGRAPH_UNAVAILABLE');
    // What it would tell of its imports is missing, and said to be.
    expect(await page('zh-CN')).toContain('规划: 未能读取');
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

  it('tells who imported what and when, in the time of the clock here with its offset, from subgraphs here and elsewhere', async () => {
    const plans = await serve(world.plans);
    const connections = [localSubgraph(world.agencies), remote('plans', plans), localSubgraph(world.projects)];
    const gateway = await start(connections, { operatorPort: 0 });
    const cells = (row: string) => [...row.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell]) => cell);
    const rows = (await text(`${gateway.operatorUrl}/`)).split('<tr>').map(cells);
    const time = expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [+-]\d\d:\d\d$/);
    const number = expect.stringMatching(/^[\d,]+$/);
    for (const subgraph of ['agencies', 'plans', 'projects']) {
      const who = `${userInfo().username}@${hostname()}`;
      expect(rows).toContainEqual(['zibo', subgraph, time, who, number, '0', '1']);
    }
    await gateway.close();
    await plans.close();
  });

  it('tells what this process takes of memory and what it may', async () => {
    const gateway = await start([world.agencies, world.plans, world.projects].map(localSubgraph), { operatorPort: 0 });
    const page = await text(`${gateway.operatorUrl}/`, { 'accept-language': 'zh' });
    expect(page).toMatch(/程序对象（堆）<\/td><td class="number">[\d,]+<\/td><td>\d+</);
    expect(page).toMatch(/全部（常驻内存）<\/td><td class="number">[\d,]+<\/td><td>(\d+|不限)</);
    await gateway.close();
  });

  it('calls operations by their titles in Chinese, with the names that the log has', async () => {
    const gateway = await start([world.agencies, world.plans, world.projects].map(localSubgraph), { operatorPort: 0 });
    await ask(gateway, overview?.document ?? '', overview?.variables);
    const page = await text(`${gateway.operatorUrl}/`, { 'accept-language': 'zh' });
    expect(page).toContain(`<td>${overview?.titleZh}（Overview）</td>`);
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
