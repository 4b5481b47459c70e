import { statementsOf } from '@zibo-graph/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filterRecords } from './filterWorld.js';
import { openWorld, type World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld(filterRecords);
});
afterAll(() => world.database.close());

interface List {
  readonly totalCount: number;
  readonly nodes: readonly { id: string }[];
}
const letters = ({ totalCount, nodes }: List): string => {
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ id }) => id.replace(/^\w+:/, '')).join('');
};

describe('a condition on the list of a parent', () => {
  it.each([
    ['Plan', 'plan:d', 'targets', '{ kind: { eq: QUALITATIVE } }', 'q'],
    ['Plan', 'plan:d', 'tasks', '{ leadAgency: { isNull: true } }', 'k'],
    ['Plan', 'plan:d', 'tasks', '{ plan: { eq: "plan:c" } }', ''],
    ['Indicator', 'indicator:s', 'observations', '{ area: { within: "area:c" } }', 'b'],
    ['Agency', 'agency:d', 'targets', '{ leadAgency: { eq: "agency:d" } }', 'b'],
    ['Agency', 'agency:t', 'tasks', '{ kind: { eq: TASK }, dueOn: { isNull: false } }', 'a'],
    ['Agency', 'agency:d', 'observations', '{ value: { lt: "60" } }', ''],
    ['Area', 'area:d', 'plans', '{ issuer: { eq: "agency:p" } }', 'd'],
    ['Area', 'area:d', 'targets', '{ or: [{ topic: { eq: SUPPLIES } }, { agency: { isNull: true } }] }', 'b'],
    ['Area', 'area:c', 'observations', '{ measure: { ne: SHARE } }', ''],
  ])('of %s %s, %s(where: %s), means those rows of it', async (type, id, list, where, expected) => {
    const rows = await world.entity(type, id, `${list}(where: ${where}) { totalCount nodes { id } }`);
    expect(letters(rows[list])).toBe(expected);
  });

  it.each([
    ['{ agency: { eq: "agency:d" } }', '3789'],
    ['{ role: { ne: RESPONSIBLE } }', '9'],
    ['{ inherited: { eq: true } }', ''],
    ['{ collective: { ne: true } }', '3789'],
    ['{ plan: { eq: "plan:c" } }', '7'],
    ['{ plan: { ne: "plan:c" } }', '389'],
    ['{ task: { isNull: false } }', '3'],
    ['{ target: { in: ["target:b", "target:q"] } }', '89'],
    ['{ and: [{ role: { eq: SUPPORT } }, { not: { target: { eq: "target:a" } } }] }', '9'],
  ])('of an agency, assignments(where: %s), means what it answers for so', async (where, expected) => {
    const selection = 'task { id } target { id } role';
    const { assignments } = await world.entity(
      'Agency',
      'agency:d',
      `assignments(where: ${where}) { totalCount edges { cursor } nodes { ${selection} } }`,
    );
    const numbers: Record<string, string> = { 'task:b': '3', 'target:a': '7', 'target:b': '8', 'target:q': '9' };
    const found = assignments.nodes.map(
      (row: Record<string, { id: string } | null>) => numbers[(row.task ?? row.target)?.id ?? ''],
    );
    expect([found.join(''), assignments.totalCount]).toEqual([expected, expected.length]);
  });

  it('of many parents costs one statement for the pages and one for the counts', async () => {
    const query = `query ($all: [_Any!]!) { _entities(representations: $all) { ... on Agency {
      tasks(where: { kind: { eq: TASK } }, orderBy: [{ field: DUE_ON }]) { totalCount nodes { id } } } } }`;
    const all = ['c', 'd', 'p', 't'].map((letter) => ({ __typename: 'Agency', id: `agency:${letter}` }));
    const statements = await statementsOf(world.database, async () => {
      const { _entities: agencies } = await world.ask(query, { all });
      expect(agencies.map(({ tasks }: { tasks: List }) => letters(tasks))).toEqual(['a', '', '', 'ak']);
    });
    expect(statements).toHaveLength(2);
  });
});

describe('conditions put together', () => {
  it.each([
    ['{ kind: { eq: QUANTITATIVE }, not: { plan: { eq: "plan:c" } } }', 'b'],
    ['{ or: [{ id: { eq: "target:a" } }, { dueOn: { lt: "2024-01-01" } }] }', 'ab'],
    ['{ or: [] }', ''],
    ['{ and: [] }', 'abqx'],
    ['{ value: { gt: "2", lt: "1" } }', ''],
    ['{ kind: { eq: QUALITATIVE }, comparator: { eq: LTE } }', ''],
    ['{ dueOn: { isNull: true, eq: "2025-12-31" } }', ''],
    ['{ leadAgency: { eq: "agency:c", kind: { eq: PARTY_ORGAN } } }', ''],
  ])('hold together, and those that contradict each other leave nothing: %s', async (where, expected) => {
    const { targets } = await world.ask(`{ targets(where: ${where}) { totalCount nodes { id } } }`);
    expect(letters(targets)).toBe(expected);
  });

  it.each([
    ['{ kind: null }', 'FILTER_INVALID', 'where.kind'],
    ['{ id: { in: ["target:a", null] } }', 'GRAPHQL_VALIDATION_FAILED', undefined],
    ['{ or: [{ topic: { eq: null } }] }', 'FILTER_INVALID', 'where.or[0].topic.eq'],
    ['{ colour: { eq: "red" } }', 'GRAPHQL_VALIDATION_FAILED', undefined],
    ['{ dueOn: { eq: "2023-02-30" } }', 'GRAPHQL_VALIDATION_FAILED', undefined],
    ['{ value: { eq: "a few" } }', 'GRAPHQL_VALIDATION_FAILED', undefined],
  ])('that cannot be understood are refused with their place: %s', async (where, code, field) => {
    const { errors } = await world.run(`{ targets(where: ${where}) { totalCount } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code, ...(field ? { field } : {}) });
  });

  it('are counted with one statement and read with one', async () => {
    const query = '{ tasks(where: { leadAgency: { area: { within: "area:c" } } }) { totalCount nodes { id } } }';
    expect(await statementsOf(world.database, () => world.ask(query))).toHaveLength(2);
  });
});
