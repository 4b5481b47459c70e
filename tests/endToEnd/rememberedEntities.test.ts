import { openAgencies } from '@zibo-graph/agencies';
import * as agencies from '@zibo-graph/agencies/write';
import { type Database, type RecordTable, type RecordValues, replaceDataset } from '@zibo-graph/database';
import { openPlans } from '@zibo-graph/plans';
import * as plans from '@zibo-graph/plans/write';
import { openProjects } from '@zibo-graph/projects';
import * as projects from '@zibo-graph/projects/write';
import { examples, operations, type SubgraphName, subgraphNames } from '@zibo-graph/schema';
import { EntityCache, type Subgraph } from '@zibo-graph/subgraph-kit';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RandomNumbers } from '../bench/RandomNumbers.js';
import { ask } from './graph.js';
import { type Fetch, openRecordedProcess, type RecordedProcess } from './recordedFetches.js';

const seed = 20261127;
const writesOfEach = 5;
const writers = 2;
const readers = 4;
/** Too little for all that is asked for: something is forgotten all the time. */
const memoryBytes = 400_000;

const declared = { agencies, plans, projects } as const;
const dataset = 'zibo';

let recorded: RecordedProcess;
let database: Database;
let fetches: readonly Fetch[];
let entityCache: EntityCache;
/** With a memory, and without. */
let remembering: Map<string, Subgraph>;
let oracle: Map<string, Subgraph>;

beforeAll(async () => {
  recorded = await openRecordedProcess();
  database = recorded.graph.database;
  for (const { document, variables } of [...operations(), ...examples()])
    await ask(recorded.graph, document, variables);
  fetches = [...recorded.fetches];
  for (const name of subgraphNames) {
    const copies = declared[name].copies.map(({ table }) => table);
    for (const table of [...tablesOf(name), ...copies]) base.set(table, await currentRows(table));
  }
  const rows = subgraphNames.flatMap((name) => tablesOf(name).flatMap((table) => base.get(table) ?? []));
  referred = new Set(rows.flatMap(({ id: _, ...others }) => Object.values(others)));
  entityCache = new EntityCache(memoryBytes);
  const opened = [
    await openAgencies(database, { entityCache }),
    await openPlans(database, { entityCache }),
    await openProjects(database, { entityCache }),
  ];
  remembering = new Map(opened.map((subgraph) => [subgraph.name, subgraph]));
  oracle = new Map(recorded.graph.subgraphs.map((subgraph) => [subgraph.name, subgraph]));
}, 120_000);
afterAll(() => recorded?.graph.close());

/** The records of the packaged data as they stand in a table. */
async function currentRows({ subgraph, name, columns }: RecordTable): Promise<readonly RecordValues[]> {
  const { rows } = await sql<RecordValues>`
    select ${sql.join(Object.keys(columns).map((column) => sql.ref(column)))} from ${sql.table(`${subgraph}.${name}`)}
    where dataset = ${dataset} and superseded_in is null
  `.execute(database.kysely);
  return rows;
}

/** What stands at first, by table. */
const base = new Map<RecordTable, readonly RecordValues[]>();
/** The ids of rows to which others refer: what is gone leaves nobody without what he must have. */
let referred: ReadonlySet<unknown>;

/** Other records, by chance: some are gone, and of some a text or a figure is another. */
function changed(table: RecordTable, records: readonly RecordValues[], random: RandomNumbers): RecordValues[] {
  const texts = Object.keys(table.columns).filter((column) =>
    /^(name|title|statement|wording)(_zh|_en)?$/.test(column),
  );
  const figures = Object.entries(table.columns).flatMap(([column, { kind }]) => (kind === 'decimal' ? [column] : []));
  // A target without a rule that is for it cannot be evaluated.
  const isNeeded = (id: unknown): boolean => referred.has(id) || table.name === 'evaluation_rules';
  const kept = records.filter(({ id }) => isNeeded(id) || random.below(20) > 0);
  return kept.map((record) => {
    if (random.below(4) > 0) return record;
    const text = texts[random.below(texts.length || 1)];
    const figure = figures[random.below(figures.length || 1)];
    const change: Record<string, string> = {};
    if (text !== undefined && typeof record[text] === 'string') change[text] = `${record[text]}·${random.below(100)}`;
    if (figure !== undefined && record[figure] !== null) change[figure] = `${random.below(1_000)}.${random.below(10)}`;
    return { ...record, ...change };
  });
}

/** Writes other records into one or more subgraphs in a transaction, as an import does. */
async function change(random: RandomNumbers): Promise<void> {
  const chosen = subgraphNames.filter(() => random.below(2) > 0);
  const contents = (chosen.length > 0 ? chosen : [random.pick(subgraphNames)]).map((subgraph) => {
    const others = tablesOf(subgraph).map((table) => ({
      table,
      records: changed(table, base.get(table) ?? [], random),
    }));
    const before = tablesOf(subgraph).flatMap((table) => base.get(table) ?? []);
    const left = new Set(others.flatMap(({ records }) => records.map(({ id }) => id)));
    const gone = new Set(before.flatMap(({ id }) => (id === undefined || left.has(id) ? [] : [id])));
    const copies = declared[subgraph].copies.map(({ table }) => {
      const records = (base.get(table) ?? []).filter(
        (record) => !Object.values(record).some((value) => gone.has(value)),
      );
      return { table, records };
    });
    return { subgraph, dataset, tables: others, copies };
  });
  await database.kysely.transaction().execute(async (transaction) => {
    for (const content of contents) await replaceDataset(transaction, content);
  });
}

const tablesOf = (subgraph: SubgraphName): readonly RecordTable[] => declared[subgraph].tables;

describe('what subgraphs remember between requests', () => {
  it(`is to the byte what they would read, at every revision, while ${readers} read and ${writers} write (seed ${seed})`, async () => {
    let writing = writers;
    const waiting: (() => void)[] = [];
    const write = async (stream: number): Promise<void> => {
      const random = new RandomNumbers(seed, stream);
      for (let writes = 0; writes < writesOfEach; writes += 1) {
        await change(random);
        // What this process knows comes to be known late or early, of each subgraph for itself.
        for (const name of subgraphNames) if (random.below(3) > 0) await remembering.get(name)?.refreshRevision();
        // Somebody reads between two writes.
        await new Promise<void>((resolve) => waiting.push(resolve));
      }
      writing -= 1;
    };
    const asked = new Set<number>();
    const revisions = new Set<string>();
    const ask = async (random: RandomNumbers): Promise<void> => {
      const { subgraph: name } = random.pick(fetches);
      const [subgraph, reference] = [remembering.get(name) as Subgraph, oracle.get(name) as Subgraph];
      // Sometimes a request is still under way with what was before.
      const revision = Math.max(1, subgraph.revision() - (random.below(10) === 0 ? 1 : 0));
      const [own, others] = [subgraph, reference].map((one) => one.openSession({ requestId: 'r-1', revision }));
      const ofSubgraph = fetches.flatMap((fetch, index) => (fetch.subgraph === name ? [index] : []));
      for (let more = random.below(3); more >= 0; more -= 1) {
        const index = random.pick(ofSubgraph);
        const { operation } = fetches[index] as Fetch;
        const [given, expected] = [await own?.execute(operation), await others?.execute(operation)];
        expect(given?.errors, `${name}: ${operation.query}`).toBeUndefined();
        expect(JSON.stringify(given), `${name} at ${revision}: ${operation.query}`).toBe(JSON.stringify(expected));
        expect(entityCache.bytes).toBeLessThanOrEqual(memoryBytes);
        asked.add(index);
        revisions.add(`${name} ${revision}`);
      }
    };
    const read = async (stream: number): Promise<void> => {
      const random = new RandomNumbers(seed, stream);
      for (let left = 40; writing > 0 || left > 0; left -= 1) {
        await ask(random);
        for (const go of waiting.splice(0)) go();
      }
    };
    const streams = (count: number, first: number) => Array.from({ length: count }, (_, index) => first + index);
    await Promise.all([...streams(writers, 0).map(write), ...streams(readers, writers).map(read)]);
    for (const subgraph of remembering.values()) await subgraph.refreshRevision();
    await read(writers + readers);
    expect(asked.size).toBeGreaterThan(fetches.length / 2);
    expect(revisions.size).toBeGreaterThan(4);
    for (const subgraph of remembering.values()) expect(subgraph.loadCounts().hits).toBeGreaterThan(0);
  });

  it('holds evaluations, groups and sums among the questions', () => {
    const queries = fetches.map(({ operation }) => operation.query).join('\n');
    for (const field of ['evaluation', 'groups', 'sum', 'totalCount', '_entities', 'search'])
      expect(queries).toContain(field);
  });
});
