import { readdirSync, readFileSync } from 'node:fs';
import { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { operations } from '@zibo-graph/schema';
import { describe, expect, it } from 'vitest';
import { texts, toChinese } from '../playground/src/chinese.js';
import { closedPort, remote, send, start } from './world.js';

const pathTo = (specifier: string): string => fileURLToPath(new URL('.', import.meta.resolve(specifier)));

/** All that GraphiQL and its parts are made of. */
const graphiql = ['graphiql', '@graphiql/react', '@graphiql/plugin-doc-explorer', '@graphiql/plugin-history']
  .map(pathTo)
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => folder + file))
  .filter((file) => file.endsWith('.js'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

describe('the texts of the playground in Chinese', () => {
  it.each(Object.keys(texts))('have the text "%s" as GraphiQL has it', (text) => {
    expect(graphiql.includes(text)).toBe(true);
  });

  it.each([
    ['Show Documentation Explorer', '显示图谱文档'],
    ['Hide editor tools', '隐藏变量与请求头'],
    ['Execute query (Ctrl-Enter)', '执行查询（Ctrl-Enter）'],
    ['Stop query (Ctrl-Enter)', '停止查询（Ctrl-Enter）'],
    ['Go back to Docs', '返回 文档'],
    ['Search Agency...', '在 Agency 中搜索…'],
    ['Agency', 'Agency'],
  ])('say "%s" as "%s"', (english, chinese) => {
    expect(toChinese(english)).toBe(chinese);
  });
});

describe('a gateway', () => {
  const open = async () => {
    const nowhere = { url: `http://127.0.0.1:${await closedPort()}` };
    return start(['agencies', 'plans', 'projects'].map((name) => remote(name, nowhere)));
  };

  it('offers every named operation as an example, the overview first', async () => {
    const gateway = await open();
    const { body } = await send(`${gateway.url}/playground/examples.json`);
    expect(body[0].name).toBe('Overview');
    expect(new Set(body)).toEqual(new Set(operations()));
    await gateway.close();
  });

  it('connects to its subgraphs and nobody else, from its start to its end', async () => {
    const connect = Socket.prototype.connect;
    const hosts = new Set<string>();
    Socket.prototype.connect = function (this: Socket, ...options: unknown[]) {
      hosts.add(JSON.stringify(options).match(/"host(?:name)?":"([^"]+)"/)?.[1] ?? 'unknown');
      return connect.apply(this, options as never);
    } as typeof connect;
    try {
      const gateway = await open();
      await send(`${gateway.url}/readyz`);
      await gateway.close();
    } finally {
      Socket.prototype.connect = connect;
    }
    expect([...hosts]).toEqual(['127.0.0.1']);
  });
});
