import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { supergraphSdl } from '@zibo-graph/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRequest } from '../src/federation/RequestScope.js';
import { type Gateway, localSubgraph } from '../src/index.js';
import { openGraphCounts } from '../src/server/graphCounts.js';
import { openGraphServer } from '../src/server/graphServer.js';
import { PersistedQueryCache } from '../src/server/persistedQueryCache.js';
import { followSupergraphFile } from '../src/server/supergraphFile.js';
import { heldSubgraph } from './heldSubgraph.js';
import { metric, metricsOf } from './metric.js';
import { ask, bureau, keptLog, limits, nowhere, openWorld, start, type World } from './world.js';

const packaged = supergraphSdl();
/** The same graph, one type of which is described in other words. */
const described = (words: string): string => packaged.replace('Whoever answers for something', words);

const folder = mkdtempSync(join(tmpdir(), 'supergraph-'));
const file = join(folder, 'supergraph.graphql');

/** Replaces the file as README says: as a whole. */
function deploy(supergraph: string): void {
  writeFileSync(`${file}.new`, supergraph);
  renameSync(`${file}.new`, file);
}

const query = `{ agency(id: "${bureau}") { name tasks(first: 1) { totalCount } } __type(name: "Agency") { description } }`;

describe('a gateway whose supergraph is a file', () => {
  let world: World;
  let gateway: Gateway;
  const log = keptLog();
  beforeAll(async () => {
    world = await openWorld();
    deploy(described('First'));
    const subgraphs = [world.agencies, world.plans, world.projects].map(localSubgraph);
    gateway = await start(subgraphs, { supergraphFile: file, logger: log.logger, operatorPort: 0 });
  });
  afterAll(async () => {
    await gateway?.close();
    await world?.database.close();
    rmSync(folder, { recursive: true });
  });

  /** Asks until the graph describes itself in these words; every answer meanwhile must be whole. The test's time is the limit. */
  async function askUntil(words: string): Promise<void> {
    for (;;) {
      const { status, body } = await ask(gateway, query);
      expect({ status, errors: body.errors, agency: body.data.agency }).toEqual({
        status: 200,
        errors: undefined,
        agency: { name: '周村区应急管理局', tasks: { totalCount: 36 } },
      });
      if (body.data.__type.description.startsWith(words)) return;
    }
  }

  it('answers every request while it is replaced again and again, and by the new one in the end', async () => {
    const executed = async () =>
      metric(await metricsOf(gateway), 'zibo_graph_executions_total', { executor: 'compiled' }) ?? 0;
    await askUntil('First');
    let before = await executed();
    expect(before).toBeGreaterThan(0);
    for (const words of ['Second', 'Third', 'Fourth']) {
      deploy(described(words));
      await Promise.all(Array.from({ length: 4 }, () => askUntil(words)));
      // What is counted goes on: the count of the graph before is not lost.
      const after = await executed();
      expect(after).toBeGreaterThanOrEqual(before + 4);
      before = after;
    }
    expect(log.lines.filter(({ msg }) => String(msg).includes('the supergraph was replaced'))).toHaveLength(3);
  });

  it('stays with the one before where the new one is broken, and takes the next that is right', async () => {
    deploy('this is no supergraph');
    const refused = () => log.lines.filter(({ level }) => level === 50);
    while (refused().length === 0) await askUntil('Fourth');
    expect(refused()[0]).toMatchObject({ msg: expect.stringContaining('the supergraph is refused'), file });
    deploy(described('Fifth'));
    await askUntil('Fifth');
    expect(refused()).toHaveLength(1);
  });
});

describe('an operation in flight while the supergraph is replaced', () => {
  it('is executed on the one that it was read on, though that be replaced before Apollo Server has it', async () => {
    const own = mkdtempSync(join(tmpdir(), 'supergraph-'));
    const path = join(own, 'supergraph.graphql');
    writeFileSync(path, packaged);
    const subgraphs = await nowhere();
    const graph = await openGraphServer({
      limits: limits(),
      plugins: [],
      persistedQueries: new PersistedQueryCache(),
      counts: openGraphCounts(),
      logger: keptLog().logger,
      subgraphs: subgraphs.map(({ name }) => name),
      supergraphFile: path,
    });
    const before = graph.version;
    const text = '{ agency(id: "agency:x/y") { englishNameUnofficial } }';
    const read = () => graph.resolve({ query: text, operationName: undefined, variables: undefined });
    const operation = read();
    writeFileSync(`${path}.new`, packaged.replaceAll('englishNameUnofficial', 'anotherName'));
    renameSync(`${path}.new`, path);
    await expect.poll(() => graph.version).not.toBe(before);
    const scope = openRequest({ id: 'x', log: keptLog().logger, headers: {}, method: 'POST' } as never, subgraphs);
    // Its subgraph is nowhere, which costs the field.
    expect(await graph.execute(operation, scope)).toMatchObject({ status: 200, result: { data: { agency: null } } });
    expect(await graph.execute(read(), scope)).toMatchObject({ status: 400 });
    await graph.close();
    rmSync(own, { recursive: true });
  });

  it('ends on the one that it began on; the next is executed on the new one', async () => {
    const own = mkdtempSync(join(tmpdir(), 'supergraph-'));
    const path = join(own, 'supergraph.graphql');
    writeFileSync(path, described('Old'));
    const world = await openWorld();
    const [agencies, ...others] = [world.agencies, world.plans, world.projects].map(localSubgraph);
    const held = heldSubgraph(agencies as ReturnType<typeof localSubgraph>);
    const gateway = await start([held.connection, ...others], { supergraphFile: path });
    const description = '__type(name: "Agency") { description }';
    const inFlight = ask(gateway, `{ agency(id: "${bureau}") { name } ${description} }`);
    await held.whenHeld(1);
    writeFileSync(`${path}.new`, described('New'));
    renameSync(`${path}.new`, path);
    const words = async () => (await ask(gateway, `{ ${description} }`)).body.data.__type.description.slice(0, 3);
    // The test's time is the limit.
    while ((await words()) !== 'New') await Promise.resolve();
    held.held[0]?.();
    const { body } = await inFlight;
    expect(body).toMatchObject({
      data: { agency: { name: '周村区应急管理局' }, __type: { description: expect.stringMatching(/^Old/) } },
    });
    await gateway.close();
    await world.database.close();
    rmSync(own, { recursive: true });
  });
});

describe('a supergraph', () => {
  it.each([
    ['a text that is no GraphQL', 'type {', /Syntax Error/],
    ['a schema that is no supergraph', 'type Query { a: Int }', /no supergraph/],
    [
      'a subgraph that nobody serves',
      packaged.replace('@join__graph(name: "plans"', '@join__graph(name: "plots"'),
      /plots/,
    ],
    ['a type that is missing', packaged.replace(/\ntype Agency\b/, '\ntype Bureau'), /Agency/],
  ])('refuses %s', async (_, supergraph, reason) => {
    const { openFederation } = await import('../src/federation/openFederation.js');
    const log = { trace() {}, debug() {}, warn() {}, error() {} };
    const options = { runtime: 'apollo', subgraphs: ['agencies', 'plans', 'projects'], log } as const;
    await expect(openFederation(supergraph, options)).rejects.toThrow(reason);
  });

  it('rejects a first supergraph that cannot be read', async () => {
    const supergraphFile = join(tmpdir(), 'no-such-folder', 'supergraph.graphql');
    await expect(start(await nowhere(), { supergraphFile })).rejects.toThrow('ENOENT');
  });

  it('says once what is wrong with a file, however often it is looked at', async () => {
    const own = mkdtempSync(join(tmpdir(), 'supergraph-'));
    const path = join(own, 'supergraph.graphql');
    writeFileSync(path, 'right');
    const used: string[] = [];
    const use = async (sdl: string): Promise<string> => {
      if (sdl !== 'right') throw new Error(`${sdl} is wrong`);
      used.push(sdl);
      return sdl;
    };
    const log = keptLog();
    const followed = followSupergraphFile('right', { file: path, use, log: log.logger });
    for (const text of ['a', 'a', 'b', 'right', 'a']) {
      writeFileSync(path, text);
      await followed.reload();
      await followed.reload();
    }
    rmSync(path);
    await followed.reload();
    await followed.reload();
    expect(used).toEqual(['right']);
    expect(log.lines.map(({ level, err }) => [level, (err as Error | undefined)?.message.split(':')[0]])).toEqual([
      [50, 'a is wrong'],
      [50, 'b is wrong'],
      [30, undefined],
      [50, 'a is wrong'],
      [50, 'ENOENT'],
    ]);
    await followed.close();
    rmSync(own, { recursive: true });
  });
});
