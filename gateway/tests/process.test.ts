import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { ask, closedPort, send, standIn } from './world.js';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'zibo-graph-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Starts the program as a user does, with settings of its own. */
function run(settings: Readonly<Record<string, string>>, ...flags: string[]) {
  const env = { DATA_DIR: folder, PORT: '0', ...settings };
  const child = spawn(process.execPath, [main, ...flags], { env });
  let said = '';
  let logged = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  child.stdout.on('data', (chunk) => {
    logged += chunk;
  });
  const ended = once(child, 'close').then(([code]) => ({ code, said, logged }));
  const ready = new Promise<string>((resolve, reject) => {
    child.stderr.on('data', () => {
      const [, url] = /graph +(http\S+)\/graphql/.exec(said) ?? [];
      if (url) resolve(url);
    });
    ended.then(() => reject(new Error(`it ended: ${said}`)));
  });
  ready.catch(() => {});
  return { child, ended, ready };
}

const elsewhere = async () => {
  const url = `http://127.0.0.1:${await closedPort()}`;
  return { AGENCIES_URL: url, PLANS_URL: url, PROJECTS_URL: url };
};

describe('a start that cannot succeed', () => {
  it.each<[string, () => Promise<Record<string, string>>, RegExp]>([
    [
      'for its port is in use',
      async () => ({ ...(await elsewhere()), PORT: String((await taken).port) }),
      /^端口已被占用 The port is in use: .*EADDRINUSE.*\n$/,
    ],
    [
      'for its database cannot be reached',
      async () => ({ DATABASE_URL: `postgres://root@127.0.0.1:${await closedPort()}/zibo` }),
      /^数据库 .+ 没有应答。The database .+ does not answer .*ECONNREFUSED.*\n$/,
    ],
    ['for a setting is wrong', async () => ({ PORT: 'four' }), /^PORT：须为.*must be a whole number.*\n$/],
  ])('%s says so in one line, without a stack, and exits with 1', async (_, settings, line) => {
    const { code, said } = await run(await settings()).ended;
    expect(said).toMatch(line);
    expect(said).not.toMatch(/\n {4}at /);
    expect(code).toBe(1);
  });

  it('for an argument is unknown, says so in one line, without a stack', async () => {
    const { code, said } = await run({}, '--nope').ended;
    expect(said).toMatch(/^参数有误.+--nope.*\n$/);
    expect(code).toBe(1);
  });

  it('as four processes, for they have no database server to share, says so', async () => {
    const { code, said } = await run({}, '--services').ended;
    expect(said).toMatch(/^DATABASE_URL：.+\n$/);
    expect(code).toBe(1);
  });
});

const taken = standIn(() => {});
afterAll(async () => (await taken).close());

it('--help lists the settings and starts nothing', async () => {
  const { code, said, logged } = await run({}, '--help').ended;
  expect(logged).toContain('SHUTDOWN_TIMEOUT_MS');
  expect([code, said]).toEqual([0, '']);
});

describe('one process', () => {
  it('imports the packaged data at its first start only, and keeps the folder to itself while it runs', async () => {
    const first = run({});
    const url = await first.ready;
    expect((await ask({ url }, '{ agencies(first: 1) { totalCount } }')).body.data.agencies.totalCount).toBeGreaterThan(
      100,
    );
    expect(await run({}).ended).toMatchObject({
      code: 1,
      said: expect.stringMatching(/^内嵌数据库 .+ 使用.+。The embedded database .+ is open in process .+\n$/),
    });
    first.child.kill('SIGTERM');
    const { code, said, logged } = await first.ended;
    expect([code, said.includes('已导入 Imported')]).toEqual([0, true]);
    const lines = logged
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.find(({ msg }) => msg === 'ready')).toMatchObject({ milliseconds: expect.any(Number) });

    const second = run({});
    expect((await send(`${await second.ready}/readyz`)).body.subgraphs.plans).toEqual({ status: 'ok', revision: 2 });
    second.child.kill('SIGINT');
    expect(await second.ended).toMatchObject({ code: 0, said: expect.not.stringContaining('Imported') });
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('finishes what is in flight on %s and exits with 0', async (signal) => {
    let give = (): void => {};
    const asked = new Promise<void>((resolve) => {
      give = resolve;
    });
    let release = (): void => {};
    const slow = await standIn((request, response) => {
      if (request.url === '/revision') return void response.end('{"revision": 1}');
      release = () => response.end('{"data": {"agency": null}}');
      give();
    });
    const { child, ended, ready } = run({ AGENCIES_URL: slow.url, PLANS_URL: slow.url, PROJECTS_URL: slow.url });
    const answer = ask({ url: await ready }, '{ agency(id: "x") { name } }');
    await asked;
    child.kill(signal);
    for await (const line of createInterface(child.stdout)) if (line.includes('"stopping"')) break;
    release();
    expect((await answer).body).toEqual({ data: { agency: null } });
    expect((await ended).code).toBe(0);
    await slow.close();
  });
});
