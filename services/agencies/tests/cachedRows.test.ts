import type { Database, RecordValues } from '@zibo-graph/database';
import { EntityCache, type Subgraph } from '@zibo-graph/subgraph-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAgencies } from '../src/subgraph.js';
import { agency, area, write } from './dataset.js';
import { openMigrated } from './openMigrated.js';

const limit = 60_000;
const areas = ['north', 'south', 'west'];
const names = Array.from({ length: 30 }, (_, index) => `n${String(index).padStart(2, '0')}`);

let database: Database;
let subgraph: Subgraph;
let entityCache: EntityCache;
/** The agencies of each revision, by id. */
const states = new Map<number, readonly RecordValues[]>();

beforeAll(async () => {
  database = await openMigrated();
  entityCache = new EntityCache(limit);
  subgraph = await openAgencies(database, { entityCache });
  await change(0);
});
afterAll(() => database.close());

/** Writes a state that differs from all before it, by a number: other names, other areas, some agencies gone. */
async function change(step: number): Promise<void> {
  const agencies = names
    .filter((_, index) => (index + step) % 4 !== 0)
    .map((name, index) =>
      agency(name, { name_zh: `${name}局${step}`, area_id: `area:${areas[(index * 7 + step) % areas.length]}` }),
    );
  // Known before it stands: a reader may see the new revision before the writer goes on.
  states.set(subgraph.revision() + 1, agencies);
  await write(database, subgraph, { areas: areas.map((name) => area(name)), agencies });
}

const query = `query ($representations: [_Any!]!, $id: ID!, $area: ID!, $first: Int!, $where: AgencyFilter) {
  agency(id: $id) { id name }
  agencies(first: $first, where: $where) { totalCount nodes { id name area { id } } }
  area(id: $area) { agencies(first: $first) { totalCount nodes { name } } }
  _entities(representations: $representations) { ... on Agency { name } }
}`;

/** What a reader asks for, by a number. */
const variablesOf = (step: number) => {
  const id = (index: number) => `agency:${names[index % names.length]}`;
  return {
    id: id(step),
    area: `area:${areas[step % areas.length]}`,
    first: 1 + (step % 5),
    where: step % 3 === 0 ? null : { area: { eq: `area:${areas[(step + 1) % areas.length]}` } },
    representations: [0, 3, 11].map((more) => ({ __typename: 'Agency', id: id(step + more) })),
  };
};

/** What a state gives for it. */
function expected(rows: readonly RecordValues[], variables: ReturnType<typeof variablesOf>): unknown {
  const { id, area: areaId, first, where, representations } = variables;
  const found = (of: string) => rows.find((row) => row.id === of);
  const listed = rows.filter((row) => where === null || row.area_id === where.area.eq);
  const ofArea = rows.filter((row) => row.area_id === areaId);
  const one = found(id);
  return {
    agency: one ? { id, name: one.name_zh } : null,
    agencies: {
      totalCount: listed.length,
      nodes: listed.slice(0, first).map((row) => ({ id: row.id, name: row.name_zh, area: { id: row.area_id } })),
    },
    area: {
      agencies: { totalCount: ofArea.length, nodes: ofArea.slice(0, first).map((row) => ({ name: row.name_zh })) },
    },
    _entities: representations.map((reference) => {
      const row = found(reference.id);
      return row ? { name: row.name_zh } : null;
    }),
  };
}

describe('what is remembered between requests', () => {
  it('is of the revision that a request is pinned to, and within its bound, while readers and a writer run', async () => {
    const writes = 12;
    let written = 0;
    let answers = 0;
    const writer = async () => {
      for (; written < writes; written += 1) await change(written + 1);
    };
    const reader = async (start: number) => {
      for (let step = start; written < writes || step < start + 20; step += 1) {
        const revision = subgraph.revision();
        const session = subgraph.openSession({ requestId: `r-${step}`, revision });
        // Twice in one session: the second fetch may come when the revision is over.
        for (const variables of [variablesOf(step), variablesOf(step * 3)]) {
          const { data, errors } = await session.execute({ query, variables });
          expect(errors).toBeUndefined();
          expect(data, `at revision ${revision}`).toEqual(expected(states.get(revision) ?? [], variables));
          expect(entityCache.bytes).toBeLessThanOrEqual(limit);
          answers += 1;
        }
      }
    };
    await Promise.all([writer(), ...[0, 100, 200, 300, 400, 500].map(reader)]);
    await reader(600);
    expect(states.size).toBe(writes + 1);
    expect(answers).toBeGreaterThan(200);
    const { entries, hits, misses } = subgraph.loadCounts();
    expect([entries > 0, hits > 0, misses > 0]).toEqual([true, true, true]);
  });
});
