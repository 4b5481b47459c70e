import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { stages } from './containerfile.js';
import { deployFolder } from './manifests.js';

const [build = [], image = []] = stages();
const of = (stage: typeof build, keyword: string) =>
  stage.filter((instruction) => instruction.keyword === keyword).map(({ text }) => text);

describe('the Containerfile', () => {
  it('builds in one stage and runs in another, on a base image of choice', () => {
    expect(stages()).toHaveLength(2);
    expect(of(build, 'FROM')).toEqual([expect.stringMatching(/NODE_IMAGE} AS build$/)]);
    expect(of(image, 'FROM')).toEqual([expect.stringMatching(/NODE_IMAGE}$/)]);
  });

  it('asks no network for anything, and runs no script of a package', () => {
    const steps = of(build, 'RUN').filter((text) => /npm (ci|prune|install)/.test(text));
    expect(steps).toHaveLength(2);
    for (const step of steps) expect(step).toMatch(/--offline .*--ignore-scripts|--ignore-scripts .*--offline/);
    expect(of(build, 'RUN').join()).not.toMatch(/apt|apk|curl|wget|npx/);
    expect([...of(build, 'ADD'), ...of(image, 'ADD'), ...of(image, 'RUN')]).toEqual([]);
  });

  it('leaves what only development needs in the first stage', () => {
    expect(of(build, 'RUN').at(-1)).toContain('npm prune --omit=dev');
    expect(of(image, 'COPY')).toEqual(['--from=build /app ./']);
  });

  it('runs as a user that is not root and owns nothing, and says how it is asked whether it lives', () => {
    expect(of(image, 'USER')).toEqual(['1000:1000']);
    expect(of(image, 'COPY').join()).not.toContain('--chown');
    expect(of(image, 'HEALTHCHECK').join()).toContain(
      'CMD ["node", "deploy/health.mjs", "http://127.0.0.1:4000/healthz"]',
    );
  });
});

describe('the health check', () => {
  const check = (url: string): Promise<number> =>
    new Promise((resolve) => {
      execFile(process.execPath, [`${deployFolder}health.mjs`, url], (error) =>
        resolve(error ? Number(error.code) : 0),
      );
    });

  it.each([
    [200, 0],
    [503, 1],
  ])('takes HTTP %i for %i', async (status, code) => {
    const server = createServer((_, response) => response.writeHead(status).end()).listen(0, '127.0.0.1');
    await once(server, 'listening');
    expect(await check(`http://127.0.0.1:${(server.address() as AddressInfo).port}/healthz`)).toBe(code);
    server.close();
    server.closeAllConnections();
  });

  it('says no where nothing listens, and where it is asked nothing', async () => {
    expect(await check('http://127.0.0.1:1/healthz')).toBe(1);
    expect(await check('')).toBe(1);
  });
});
