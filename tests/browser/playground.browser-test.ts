import { readFileSync } from 'node:fs';
import { operations } from '@zibo-graph/schema';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type OneProcess, openOneProcess } from '../endToEnd/oneProcess.js';
import { testEnvironment } from '../environment.js';

const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'];
const noUpdates = ['--disable-background-networking', '--disable-component-update'];
// No name is resolved: only the loopback address of the graph can be reached at all.
/** A name of this machine that browsers do not trust over plain HTTP, as they do localhost and 127.0.0.1. */
const otherName = 'graph.test';
const noOtherHost = [`--host-resolver-rules=MAP ${otherName} 127.0.0.1 , MAP * ~NOTFOUND , EXCLUDE 127.0.0.1`];

/** A browser without a graphics card that shares two processors with other tests takes its time. */
const timeout = 110_000;

/** Gives, in the page, all texts that are shown or read aloud, but for code, examples in the other language and the schema. */
const shownTexts = `(() => {
  const leftOut = '.view-lines, .examples small, [lang="en"], code, .graphiql-doc-explorer-content, script, style, noscript';
  return [...document.body.querySelectorAll('*')]
    .filter((element) => !element.closest(leftOut))
    .flatMap((element) => [
      ...[...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ textContent }) => textContent ?? ''),
      ...['aria-label', 'title', 'placeholder', 'alt'].map((name) => element.getAttribute(name) ?? ''),
    ]);
})()`;

describe('the playground, with every other host blocked', { timeout: 120_000 }, () => {
  let graph: OneProcess;
  let browser: Browser;
  let page: Page;
  let requested: string[];
  let broken: string[];

  beforeAll(async () => {
    graph = await openOneProcess(undefined, { allowedHosts: [otherName] });
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
    await open(graph.url);
  }, 120_000);
  afterEach(() => page?.close());

  /** Opens the playground and waits until it can be used. */
  const open = async (url: string): Promise<void> => {
    await page.goto(`${url}/playground/`);
    await page.getByRole('button', { name: '总览：一个项目计划、一个机构、一个规划' }).waitFor();
    // The editors come last, and a click on Execute before they are there is lost.
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    await answer().locator('.monaco-editor').first().waitFor();
  };

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

  const query = () => page.locator('.graphiql-query-editor .monaco-editor textarea').first();
  const editorText = (): Promise<string> =>
    page.evaluate<string>("document.querySelector('.graphiql-query-editor .view-lines')?.textContent ?? ''");

  it('copies the query over plain HTTP by another name than localhost, where browsers have no clipboard for pages, and says so', async () => {
    await open(Object.assign(new URL(graph.url), { hostname: otherName }).origin);
    expect(await page.evaluate('isSecureContext')).toBe(false);
    await page.getByRole('button', { name: /^复制查询/ }).click();
    await page.getByRole('status').getByText('已复制').waitFor();
    await page.evaluate(`
      const area = document.body.appendChild(document.createElement('textarea'));
      area.id = 'pasted';
      area.focus();
    `);
    await page.keyboard.press('Control+v');
    expect(await page.locator('#pasted').inputValue()).toContain('query Overview');
  });

  it('says that it could not copy where the browser does not', async () => {
    await open(Object.assign(new URL(graph.url), { hostname: otherName }).origin);
    await page.evaluate('document.execCommand = () => false; null');
    await page.getByRole('button', { name: /^复制查询/ }).click();
    await page.getByRole('status').getByText('无法复制').waitFor();
  });

  it('has the shortcuts that it names: to copy, to set the form right, to put fragments in', async () => {
    await query().focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText('query Q { ...F } fragment F on Query { __typename }');
    await page.keyboard.press('Control+Shift+c');
    await page.getByRole('status').getByText('已复制').waitFor();
    await page.keyboard.press('Control+Shift+p');
    await expect.poll(editorText, { timeout }).toMatch(/\{\s{2,}\.\.\.F/);
    await page.keyboard.press('Control+Shift+m');
    await expect.poll(editorText, { timeout }).not.toContain('fragment');
    expect(await editorText()).toContain('__typename');
  });

  it('finds Chinese and English words of the documentation', async () => {
    await page.getByRole('button', { name: '显示图谱文档' }).click();
    const search = page.locator('.graphiql-doc-explorer-search input');
    const found = page.locator('[data-cy="doc-explorer-option"]');
    await search.fill('议事协调机构');
    await found.first().waitFor();
    expect((await found.allInnerTexts()).join()).toMatch(/agencies|Agency|members/i);
    await search.fill('totalcount');
    await found.filter({ hasText: 'totalCount' }).first().waitFor();
    await search.fill('没有这样的词');
    await page.getByText('没有结果').waitFor();
  });

  it('saves the response that is shown as a file of JSON', async () => {
    await page.getByRole('button', { name: '将结果保存为 JSON' }).click();
    await page.getByRole('status').getByText('还没有结果').waitFor();
    await run();
    await answer().getByText('2022年主城区及全市统筹城建重点项目').first().waitFor();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: '将结果保存为 JSON' }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toMatch(/^Overview-\d{4}-\d\d-\d\d-\d{6}\.json$/);
    const content = JSON.parse(readFileSync(await download.path(), 'utf8'));
    expect(content.data.programme.name).toBe('2022年主城区及全市统筹城建重点项目');
  });

  it('groups the examples by the question that they answer', async () => {
    const group = page.getByRole('region', { name: '谁负责什么？' });
    await group.getByRole('button', { name: '一个机构的任务，以及每项任务各责任单位的角色' }).waitFor();
    expect(await page.getByRole('region', { name: '其他' }).count()).toBe(0);
  });

  it('can be used on a phone: nothing is wider than the screen, and query, button and response are in reach', async () => {
    await page.setViewportSize({ width: 375, height: 812 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(375);
    await run();
    // Longer texts are broken there.
    await answer().getByText('"programme"').first().waitFor();
    for (const part of ['.graphiql-query-editor', '.graphiql-response', '.graphiql-editor-tools', '.examples']) {
      const box = await page.locator(part).first().boundingBox();
      expect(box?.width, part).toBeGreaterThan(300);
      expect(box?.height, part).toBeGreaterThan(part === '.graphiql-editor-tools' ? 30 : 200);
    }
    await page.getByRole('button', { name: '全市区域层级' }).click();
    await expect.poll(editorText, { timeout }).toContain('AreaTree');
  });

  it('has no English in its Chinese interface but names', async () => {
    const english = async (): Promise<string[]> => {
      const texts = await page.evaluate<string[]>(shownTexts);
      const isEnglish = (text: string) => /[A-Za-z]{3,}/.test(text) && !/\p{Script=Han}/u.test(text);
      const isName = (text: string) =>
        /^(English|Overview|Ctrl[ -].*|Shift-Ctrl-.*|macOS|Windows|Shift|Ctrl|Enter|Space|Alt)$/.test(text.trim());
      return texts.filter((text) => isEnglish(text) && !isName(text));
    };
    expect(await english()).toEqual([]);
    for (const dialog of ['快捷键', '设置']) {
      await page.getByRole('button', { name: dialog, exact: true }).click();
      await page.getByRole('dialog').waitFor();
      expect(await english()).toEqual([]);
      await page.keyboard.press('Escape');
    }
    await page.getByRole('button', { name: '显示历史' }).click();
    expect(await english()).toEqual([]);
    await page.locator('.graphiql-query-editor .view-line').nth(2).click({ button: 'right' });
    await page.getByText('命令面板').waitFor();
    expect(await english()).toEqual([]);
  });

  it('speaks English to who wants it, and remembers', async () => {
    await page.getByRole('button', { name: 'English', exact: true }).click();
    await page.getByRole('button', { name: 'Overview: one programme, one agency, one plan' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Overview: one programme, one agency, one plan' }).waitFor();
  });
});
