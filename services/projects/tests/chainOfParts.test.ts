import { createHash } from 'node:crypto';
import { executedPlanOf, type PlanNode, statementsOf } from '@zibo-graph/database/testing';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from './world.js';

let world: World;
const length = 5_000;

/** A chain in which each project is part of the one before; every second one has an amount. Areas and leads change along it. */
beforeAll(async () => {
  world = await openWorld();
  const insert = (table: string, columns: Record<string, string>, from: string) =>
    sql`
    insert into ${sql.table(`projects.${table}`)} (${sql.raw(Object.keys(columns).join(', '))}, dataset, digest, added_in, document_id, locator)
    select ${sql.raw(Object.values(columns).join(', '))}, 'test', '', 1, 'document:1', '' from ${sql.raw(from)} n
  `.execute(world.database.kysely);
  await insert(
    'projects',
    {
      ...{ id: `'project:' || n`, parent_id: `'project:' || nullif(n, 1) - 1` },
      ...{ name_zh: `''`, name_en: `''`, sector: `'ROAD'`, stage: `'BUILT'`, stage_wording: `''` },
      ...{ area_id: `'area:' || n % 5`, lead_id: `'agency:' || n` },
    },
    `generate_series(1, ${length})`,
  );
  await insert(
    'investments',
    {
      ...{ id: `'investment:' || n`, project_id: `'project:' || n`, kind: `'TOTAL_PLANNED'`, amount: '1' },
      ...{ bound: `'EXACT'`, reported: `''` },
    },
    `generate_series(1, ${length}, 2)`,
  );
  for (const table of ['projects', 'investments'])
    await sql`analyze ${sql.table(`projects.${table}`)}`.execute(world.database.kysely);
});
afterAll(() => world.database.close());

const aggregate = (groupBy: string) => `{ projectAggregate(groupBy: [${groupBy}], first: 3) {
  groups { key { value } investments { projectCount sum { amount } } } rest { investments { projectCount sum { amount } } }
  total { investments { projectCount sum { amount } } }
} }`;

/** The rows that a node of a plan gave in all its runs, and those that it looked at in vain. */
const rowsOf = (node: PlanNode): number =>
  (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Join Filter'] ?? 0)) *
  node['Actual Loops'];
const mostRows = (node: PlanNode): number => Math.max(rowsOf(node), ...(node.Plans ?? []).map(mostRows));

describe(`a chain of ${length.toLocaleString('en')} projects, each part of the one before`, () => {
  it.each(['', 'AREA', 'LEAD'])('is added up in time that grows with its length, by [%s]', async (groupBy) => {
    const statements = await statementsOf(world.database, () => world.run(aggregate(groupBy), {}, 1));
    for (const statement of statements) {
      // What compares every two projects of the chain reads a thousand times as many.
      expect(mostRows(await executedPlanOf(world.database, statement))).toBeLessThan(10 * length);
    }
  });

  it('is refused in each group that has a part and what it is part of, and adds up in those that have not', async () => {
    const { data, errors } = await world.run(aggregate('AREA'), {}, 1);
    const refused = { projectCount: length / 10, sum: null };
    expect(data?.projectAggregate).toMatchObject({
      groups: [{ investments: [refused] }, { investments: [refused] }, { investments: [refused] }],
      rest: { investments: [{ sum: null, projectCount: length / 5 }] },
      total: { investments: [{ sum: null, projectCount: length / 2 }] },
    });
    expect(errors?.map(({ message }) => message)).toContain(
      'These figures cannot be added up: project:1001 is part of project:1, and both have an amount of the kind Total planned investment',
    );
    const alone = await world.run(aggregate('LEAD'), {}, 1);
    expect(alone.data?.projectAggregate).toMatchObject({
      groups: [{ investments: [{ sum: { amount: '1' } }] }, { investments: [] }, { investments: [] }],
      total: { investments: [{ sum: null }] },
    });
  });
});

describe('places in trees', () => {
  /** A number by chance that is the same at every run: from 0 to below the bound. */
  const draw = (place: string, bound: number) => createHash('sha256').update(place).digest().readUInt32BE() % bound;

  const placesOf = async (parents: readonly number[]) => {
    const ids = parents.map((_, index) => index + 1);
    const { rows } = await sql<{ node: number; enter: number; leave: number }>`
      select id::integer as node, enter, leave from projects.tree_places(${ids}::text[], ${[...parents]}::integer[])
    `.execute(world.database.kysely);
    return rows;
  };

  it('of a node lie between those of another exactly if it is below the other', async () => {
    for (let round = 0; round < 20; round += 1) {
      // A parent comes before or behind its children; the numbers are of shuffled nodes.
      const size = 1 + draw(`size ${round}`, 40);
      const numbers = Array.from({ length: size }, (_, index) => index + 1).sort(
        (one, other) => draw(`${round}/${one}`, 1e9) - draw(`${round}/${other}`, 1e9),
      );
      const parents = Array<number>(size).fill(0);
      for (const [index, number] of numbers.entries())
        parents[number - 1] = numbers[draw(`parent ${round}/${index}`, index + 1) - 1] ?? 0;
      const places = await placesOf(parents);
      const isBelow = (node: number, other: number): boolean => {
        const parent = parents[node - 1] ?? 0;
        return parent !== 0 && (parent === other || isBelow(parent, other));
      };
      for (const one of places) {
        for (const other of places) {
          const isWithin = other.enter < one.enter && one.leave < other.leave;
          expect(isWithin).toBe(isBelow(one.node, other.node));
        }
      }
    }
  });

  it('are given to every node once, though nodes are part of themselves by a loop', async () => {
    // 1 is part of itself; 2, 3 and 4 of each other in a ring, of which 5 is part; 6 is a root.
    const places = await placesOf([1, 3, 4, 2, 3, 0]);
    const numbers = places.flatMap(({ enter, leave }) => [enter, leave]).sort((one, other) => one - other);
    expect(numbers).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
    expect(places.every(({ enter, leave }) => enter < leave)).toBe(true);
  });

  it('are none where there are no nodes', async () => {
    expect(await placesOf([])).toEqual([]);
  });
});
