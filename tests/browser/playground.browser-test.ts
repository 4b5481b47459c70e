import { operations } from '@zibo-graph/schema';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type OneProcess, openOneProcess } from '../endToEnd/oneProcess.js';
import { testEnvironment } from '../environment.js';

const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'];
const noUpdates = ['--disable-background-networking', '--disable-component-update'];
// No name is resolved: only the loopback address of the graph can be reached at all.
const noOtherHost = ['--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'];

/** A browser without a graphics card that shares two processors with other tests takes its time. */
const timeout = 110_000;

describe('the playground, with every other host blocked', { timeout: 120_000 }, () => {
  let graph: OneProcess;
  let browser: Browser;
  let page: Page;
  let requested: string[];
  let broken: string[];

  beforeAll(async () => {
    graph = await openOneProcess();
    const { browser: executablePath } = testEnvironment;
    if (!executablePath) throw new Error('set TEST_BROWSER to a Chromium');
    browser = await chromium.launch({ executablePath, args: [...quiet, ...noUpdates, ...noOtherHost] });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await graph?.close();
  });
  beforeEach(async () => {
    page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(timeout);
    requested = [];
    broken = [];
    page.on('request', (request) => requested.push(request.url()));
    page.on('requestfailed', (request) => broken.push(`${request.url()} ${request.failure()?.errorText}`));
    page.on('pageerror', (error) => broken.push(String(error)));
    await page.goto(`${graph.url}/playground/`);
    await page.getByRole('button', { name: '总览：一个项目计划、一个机构、一个规划' }).waitFor();
    // The editors come last, and a click on Execute before they are there is lost.
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    await answer().locator('.monaco-editor').first().waitFor();
  }, 120_000);
  afterEach(() => page?.close());

  const run = () => page.getByRole('button', { name: /执行查询|Execute query/ }).click();
  const answer = () => page.locator('.graphiql-response');

  it('has a content policy of its own, and files that browsers keep for as long as their names stay', async () => {
    const headersOf = async (path: string) => (await fetch(new URL(path, `${graph.url}/playground/`))).headers;
    const html = await (await fetch(`${graph.url}/playground/`)).text();
    const policy = "default-src 'none'; script-src 'self'; worker-src 'self'";
    for (const path of ['.', 'index.html']) {
      const headers = await headersOf(path);
      expect(headers.get('content-security-policy')).toContain(policy);
      expect([headers.get('x-frame-options'), headers.get('cache-control')]).toEqual(['DENY', 'no-cache']);
    }
    const asset = await headersOf(html.match(/(?:\.\/)?assets\/[^"]+/)?.[0] ?? '');
    expect(asset.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('asks no other host and breaks nothing', async () => {
    await run();
    await answer().getByText('2022年主城区及全市统筹城建重点项目').first().waitFor();
    const hosts = requested.filter((url) => /^(https?|wss?):/.test(url)).map((url) => new URL(url).origin);
    expect(new Set(hosts)).toEqual(new Set([graph.url]));
    expect(broken).toEqual([]);
  });

  it('offers every named operation as an example and runs the one that is clicked', async () => {
    for (const { titleZh } of operations()) await page.getByRole('button', { name: titleZh }).waitFor();
    await page.getByRole('button', { name: '全市区域层级' }).click();
    const answered = page.waitForResponse((response) => response.request().postData()?.includes('AreaTree') ?? false);
    await run();
    expect(JSON.stringify(await (await answered).json())).toContain('周村区');
  });

  it('shows the schema with its descriptions in the language of the page', async () => {
    const query = page.locator('.graphiql-plugin a', { hasText: /^Query$/ }).first();
    await page.getByRole('button', { name: /^(显示图谱文档|Show Documentation Explorer)$/ }).click();
    await page.getByText('城市规划什么、建设什么、由谁负责').first().waitFor();
    await query.click();
    await page.getByText('按标识查询一个项目计划；不存在时为 null。').first().waitFor();
    // The documentation stays open.
    await page.getByRole('button', { name: 'English', exact: true }).click();
    await query.click();
    await page.getByText('One programme (项目计划), by id; null if there is none.').first().waitFor();
  });

  it('has variables and headers beside the query', async () => {
    for (const name of [/变量|Variables/, /请求头|Headers/]) {
      await page.getByRole('button', { name }).first().waitFor();
    }
  });

  it('speaks English to who wants it, and remembers', async () => {
    await page.getByRole('button', { name: 'English', exact: true }).click();
    await page.getByRole('button', { name: 'Overview: one programme, one agency, one plan' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Overview: one programme, one agency, one plan' }).waitFor();
  });
});
