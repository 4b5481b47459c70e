import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHttpServer } from '@zibo-graph/subgraph-kit';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addPlayground, playgroundFolder } from '../src/playground.js';
import { outcomeOf, sendBytes } from './rawSocket.js';
import { keptLog } from './world.js';

const log = keptLog();
const folder = mkdtempSync(join(tmpdir(), 'playground-'));
let server: FastifyInstance;
let url: string;
beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>playground</title>');
  const settings = { logger: log.logger, bodyLimit: 1_000, shutdownMilliseconds: 0, folders: [playgroundFolder] };
  server = createHttpServer(settings);
  addPlayground(server, folder);
  url = await server.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const ask = (path: string, header = 'x: y', method = 'GET') =>
  sendBytes({ url }, `${method} ${path} HTTP/1.1\r\nhost: localhost\r\n${header}\r\nconnection: close\r\n\r\n`);

describe('a file of the playground', () => {
  it.each([
    ['/', 302],
    ['/playground', 302],
    ['/playground/', 200],
    ['/playground/index.html', 200],
    ['/playground/index.html/', 404],
    ['/playground/%00', 400],
    ['/playground/a%00.js', 400],
    ['/playground/%ff', 400],
    ['/playground/%zz', 400],
    ['/playground/..%2f..%2fpackage.json', 404],
    ['/playground/../../package.json', 404],
    ['/playground/%2e%2e/%2e%2e/package.json', 404],
    ['/playground/..%5c..%5cpackage.json', 404],
    [`/playground/${'x'.repeat(4_000)}`, 404],
    [`/playground/${'a/'.repeat(2_000)}`, 404],
  ])('at %s is there, or refused as what it is, and never a failure of the server', async (path, status) => {
    const codes: Readonly<Record<number, string>> = { 400: 'BAD_REQUEST', 404: 'NOT_FOUND' };
    expect(outcomeOf(await ask(path))).toEqual({ status, code: codes[status] });
  });

  it.each([
    ['range: bytes=99999999-', 200, undefined],
    ['range: nonsense', 200, undefined],
    ['if-match: "x"', 412, 'PRECONDITION_FAILED'],
    ['if-unmodified-since: Mon, 01 Jan 2001 00:00:00 GMT', 412, 'PRECONDITION_FAILED'],
    ['if-modified-since: nonsense', 200, undefined],
    ['accept-encoding: nonsense;q=x', 200, undefined],
  ])('of a file is answered as HTTP has it with the header %s', async (header, status, code) => {
    expect(outcomeOf(await ask('/playground/', header))).toEqual({ status, code });
  });

  it('has the same headers for HEAD, and no body', async () => {
    const response = await ask('/playground/', 'x: y', 'HEAD');
    expect(response).toMatch(/^HTTP\/1\.1 200 .*content-length: 40\r\n.*\r\n\r\n$/s);
  });

  it('leaves no failure in the log', () => {
    expect(log.lines.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });
});
