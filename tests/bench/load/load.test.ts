import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { openTestDatabase } from '@zibo-graph/database/testing';
import { subgraphNames, subgraphSdl } from '@zibo-graph/schema';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { fillLoadDatabase } from './data/LoadDatabase.js';
import { load } from './generator/LoadGenerator.js';
import { askAll, firstDifference } from './measure/askAll.js';
import type { MeasuredSize } from './measure/measureSize.js';
import type { Slot } from './measure/measureSlot.js';
import { selfTimes } from './measure/selfTimes.js';
import type { LoadOperation } from './operations/LoadOperation.js';
import { readLoadOperations } from './operations/loadOperations.js';
import { readOptions } from './options.js';
import { federation1 } from './peers/mercurius/federation1.mjs';
import { bare } from './peers/others.js';
import type { PeerWorld } from './peers/Peer.js';
import { postgraphileBody } from './peers/postgraphile/queries.js';
import { processTree, usageOf } from './processes/processTree.js';
import { loadReport } from './report/loadReport.js';

const folder = mkdtempSync(join(tmpdir(), 'zibo-graph-load-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the requests of a load', () => {
  let operations: readonly LoadOperation[];
  beforeAll(async () => {
    const database = await openTestDatabase();
    try {
      operations = await readLoadOperations((await fillLoadDatabase(database, 130)).graph);
    } finally {
      await database.close();
    }
  });

  it.each(['small', 'wide'])('of the %s query ask for something else each', (name) => {
    const requests = operations.find((operation) => operation.name === name)?.requests ?? [];
    expect(requests.length).toBeGreaterThan(20);
    expect(new Set(requests.map(({ variables }) => JSON.stringify(variables))).size).toBe(requests.length);
  });

  it('come in the same order from the same data, the wide ones not in that of the register', () => {
    const wide = operations.find(({ name }) => name === 'wide')?.requests ?? [];
    const places = wide.map((request) => JSON.parse(postgraphileBody(request)).variables.after as string);
    expect(places.every((id) => id.startsWith('project:synthetic/'))).toBe(true);
    expect(places).not.toEqual([...places].sort());
  });
});

describe('a load', () => {
  const bodies = join(folder, 'bodies.jsonl');
  const asked: string[] = [];
  let status = 200;
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    asked.push(body);
    response.writeHead(status, { 'content-type': 'application/json' }).end('{"data":{}}');
  });
  let url = '';
  beforeAll(async () => {
    writeFileSync(bodies, '{"query":"{ one }"}\n{"query":"{ two }"}\n{"query":"{ three }"}\n');
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  });
  afterAll(() => server.close());

  const byUndici = async (): Promise<{ requests: number; failures: number }> => {
    const script = fileURLToPath(new URL('generator/undiciLoad.mjs', import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, [script, url, bodies, '20', '1']);
    return JSON.parse(stdout);
  };

  it.each([
    ['of the generator of this machine', () => load(url, bodies, 1)],
    ['of the generator where there is no wrk', byUndici],
  ])('%s asks every request as often as the others, and counts those that failed', async (_, run) => {
    for (const answered of [200, 500]) {
      asked.length = 0;
      status = answered;
      const { requests, failures } = await run();
      expect(requests).toBeGreaterThan(20);
      expect(failures).toBe(answered === 200 ? 0 : requests);
      const counts = ['one', 'two', 'three'].map((name) => asked.filter((body) => body.includes(name)).length);
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
    }
  });

  it('is told of the first answer that is no data', async () => {
    status = 500;
    await expect(askAll(url, ['{"query":"{ one }"}'])).rejects.toThrow('{ one }');
  });
});

describe('answers', () => {
  const answer = (name: string): string => JSON.stringify({ data: { agency: { name } } });

  it('are the same where their data is, whatever is said beside it', () => {
    expect(firstDifference([answer('one')], [`{"extensions":{},"data":{"agency":{"name":"one"}}}`])).toBeNull();
  });

  it('differ at a place that is told', () => {
    const told = firstDifference([answer('one'), answer('two')], [answer('one'), answer('too')]);
    expect(told).toContain('request 2 at character 20');
  });

  it('of bare HTTP come one after the other, as they were given', async () => {
    const answers = [answer('one'), answer('two')];
    const peer = await bare.start({ core: null, folder, answers } as unknown as PeerWorld);
    onTestFinished(() => peer.stop());
    const got = await askAll(peer.url, ['{}', '{}', '{}', '{}']);
    expect(got.slice(0, 2).sort()).toEqual([...answers].sort());
    expect(got.slice(2)).toEqual(got.slice(0, 2));
  });
});

describe('Federation 1', () => {
  const sdls = federation1(Object.fromEntries(subgraphNames.map((name) => [name, subgraphSdl(name)])));

  it('has one owner for each entity, and extensions of it in the other subgraphs', () => {
    const defined = Object.entries(sdls).flatMap(([name, sdl]) =>
      parse(sdl).definitions.flatMap((node) =>
        node.kind === 'ObjectTypeDefinition' && node.name.value === 'Agency' ? [name] : [],
      ),
    );
    expect(defined).toEqual(['agencies']);
    expect(sdls.plans).toMatch(/extend type Agency @key\(fields: "id"\) {\s+"""[^"]*"""\s+id: ID! @external/);
  });

  it('has nothing of Federation 2 in it', () => {
    expect(Object.values(sdls).join()).not.toMatch(/@link|@shareable|@knownAt|resolvable|federation__/);
  });
});

describe('the processes of a server', () => {
  it('are itself and those that it started, with what they used', async () => {
    const script = `const { spawn } = require('node:child_process');
      const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']); console.log(child.pid);
      process.on('SIGTERM', () => { child.kill(); process.exit(); });`;
    const parent = spawn(process.execPath, ['-e', script]);
    onTestFinished(() => void parent.kill());
    const [line] = await once(parent.stdout, 'data');
    const pids = processTree(parent.pid ?? 0);
    expect(pids).toEqual([parent.pid, Number(line)]);
    expect(usageOf(pids).memory).toBeGreaterThan(usageOf(pids.slice(1)).memory);
    expect(usageOf([0])).toEqual({ cpu: 0, memory: 0 });
  });
});

describe('a profile', () => {
  it('tells packages by name, files of ours by path, and leaves out when nothing ran', () => {
    const frame = (functionName: string, url = '') => ({ callFrame: { functionName, url } });
    const nodes = [
      { id: 1, ...frame('(idle)') },
      { id: 2, ...frame('parse', 'file:///app/node_modules/graphql/language/parser.js') },
      { id: 3, ...frame('print', 'file:///app/node_modules/graphql/language/printer.js') },
      { id: 4, ...frame('answer', 'file:///app/gateway/dist/operation/graph.js') },
      { id: 5, ...frame('(garbage collector)') },
    ];
    const profile = { nodes, samples: [1, 2, 3, 4, 5], timeDeltas: [100, 10, 20, 15, 5] };
    expect(selfTimes(JSON.stringify(profile))).toEqual([
      { place: 'graphql', share: 0.6 },
      { place: 'gateway/dist/operation/graph.js', share: 0.3 },
      { place: '(garbage collector)', share: 0.1 },
    ]);
  });
});

describe('the options of a run', () => {
  it('are those of a whole run, of a quick one, or as they are given', () => {
    expect(readOptions('out.md', [])).toMatchObject({
      sizes: [1_300, 130_000],
      pace: { pairs: 5, seconds: 3 },
      minutes: 5,
    });
    expect(readOptions('out.md', ['--quick', '--pairs', '3'])).toMatchObject({
      ...{ sizes: [1_300], pace: { pairs: 3, seconds: 1 }, out: 'out.md' },
    });
    expect(readOptions('out.md', ['--only', 'cold,sql'])).toMatchObject({ peers: ['cold', 'sql'] });
    expect(readOptions('out.md', ['--help'])).toBe('help');
  });

  it.each([
    ['--only', 'nobody'],
    ['--operations', 'large'],
    ['--sizes', '0'],
    ['--pairs', 'many'],
    ['--minutes', 'long'],
    ['--slowly', 'please'],
  ])('make no sense with %s %s', (...given) => {
    expect(readOptions('out.md', given)).toBeNull();
  });
});

describe('the report', () => {
  const slot = (perSecond: number, p99 = 4): Slot => ({
    ...{ perSecond, p50: 1, p99, serverCpu: 2, databaseCpu: 1, memory: 2 ** 20, bytes: 2_000 },
  });
  const comparison = (ratio: number, ...p99: number[]) => ({
    slots: p99.map((milliseconds) => slot(ratio * 100, milliseconds)),
    baseline: [slot(100, 7)],
    ratio: { median: ratio, least: ratio - 1, most: ratio + 1 },
    cpuRatio: { median: 2, least: 2, most: 2 },
  });
  const operation: LoadOperation = { name: 'small', title: 'small', requests: [] };
  const size: MeasuredSize = {
    ...{ projects: 1_300, embedded: false, version: 'PostgreSQL 15.20 (Debian)', profiles: [] },
    firstAnswer: { milliseconds: { median: 2_000, least: 1_900, most: 4_000 } },
    memory: { minutes: 5, requests: 10, idle: 2 ** 27, samples: [2 ** 28], most: 2 ** 29 },
    operations: [
      {
        operation: { ...operation, name: 'wide' },
        measures: [{ name: 'remote', title: 'ours, remote', againstStock: comparison(3, 2), againstBare: null }],
      },
      {
        operation,
        measures: [
          { name: 'cold', title: 'ours, cold', againstStock: comparison(7, 4), againstBare: null },
          { name: 'remote', title: 'ours, remote', againstStock: comparison(3, 6), againstBare: null },
          {
            name: 'answers',
            title: 'ours, answers',
            againstStock: comparison(99, 9),
            againstBare: comparison(0.5, 2, 30, 3),
          },
          { name: 'bare', title: 'bare', againstStock: comparison(100, 8), againstBare: null },
          { name: 'hive', title: 'Hive', failure: 'it answers\notherwise | so' },
        ],
      },
    ],
  };
  const report = loadReport({
    sizes: [size],
    pairs: 5,
    seconds: 3,
    missing: [{ name: 'sql', reason: 'no' }],
    busy: [0, 2],
  });

  it('says of each target what was reached, and whether it was met', () => {
    expect(report).toContain('| cold, small | 1,300, PostgreSQL | 6 × stock | 7 [6-8] | yes |');
    expect(report).toContain('| remote, small | 1,300, PostgreSQL | 4 × stock | 3 [2-4] | **no** |');
    expect(report).toContain('| 300 MB | 512 MB | **no** |');
    expect(report).toContain('| 3000 ms | 2,000 [1,900-4,000] ms | yes |');
  });

  it('says how long the longest tail is in the middle of its slots, and that of bare HTTP in the same minutes', () => {
    expect(report).toContain(
      '| cold, its longest tail: small | 1,300, PostgreSQL | p99 < 5 × p50 | 4 [4-4]; bare HTTP 8 [8-8] | yes |',
    );
    expect(report).toContain(
      '| remote, its longest tail: small | 1,300, PostgreSQL | p99 < 5 × p50 | 6 [6-6]; bare HTTP 8 [8-8] | **no** |',
    );
    expect(report).toContain(
      '| answers, its longest tail: small | 1,300, PostgreSQL | p99 < 5 × p50 | 3 [2-30]; bare HTTP 7 [7-7] | yes |',
    );
  });

  it('says which peer was not measured, and why', () => {
    expect(report).toContain('- Not measured: sql: no');
    expect(report).toContain('| Hive | it answers otherwise   so |');
  });
});
