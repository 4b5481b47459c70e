import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OneProcess, openOneProcess } from '../endToEnd/oneProcess.js';
import { testEnvironment } from '../environment.js';

const dist = fileURLToPath(new URL('../../client/dist/', import.meta.url));

/** What a page of a user holds; it is sent by the server of the graph, next to the client as it was built. */
const page = `<!doctype html><title>?</title><script type="module">
  import { createClient, Overview } from '/client/index.js';
  const { programme } = await createClient({ url: '/graphql' }).run(Overview);
  const refused = await createClient({ url: '/nowhere' }).run(Overview).catch(({ code }) => code);
  document.title = programme.name + ' ' + refused;
</script>`;

describe('the client in a page', () => {
  let graph: OneProcess;
  let browser: Browser;
  beforeAll(async () => {
    graph = await openOneProcess();
    const { browser: executablePath } = testEnvironment;
    if (!executablePath) throw new Error('set TEST_BROWSER to a Chromium');
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await graph?.close();
  });

  it('runs as it was built, with the fetch of the browser and an address without a host', async () => {
    const tab = await browser.newPage();
    const broken: string[] = [];
    tab.on('pageerror', (error) => broken.push(String(error)));
    await tab.route('**/client/**', (route) =>
      route.fulfill({ path: dist + new URL(route.request().url()).pathname.slice('/client/'.length) }),
    );
    await tab.route('**/page', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: page }));
    await tab.goto(`${graph.url}/page`);
    await tab.waitForFunction('document.title !== "?"');
    expect(await tab.title()).toBe('2022年主城区及全市统筹城建重点项目 NOT_FOUND');
    expect(broken).toEqual([]);
  });

  it('says in a page of another origin that the graph may not let it in', async () => {
    const tab = await browser.newPage();
    await tab.route('http://elsewhere.test/client/**', (route) =>
      route.fulfill({ path: dist + new URL(route.request().url()).pathname.slice('/client/'.length) }),
    );
    const asking = `<!doctype html><title>?</title><script type="module">
      import { createClient, Overview } from '/client/index.js';
      const url = '${graph.url}/graphql';
      document.title = await createClient({ url }).run(Overview).catch((error) => error.code + error.message);
    </script>`;
    await tab.route('http://elsewhere.test/page', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: asking }),
    );
    await tab.goto('http://elsewhere.test/page');
    await tab.waitForFunction('document.title !== "?"');
    expect(await tab.title()).toMatch(/^UNREACHABLE.*http:\/\/elsewhere\.test: its setting CORS_ORIGINS/);
  });
});
