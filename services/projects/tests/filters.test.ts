import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filteredRecords } from './filteredRecords.js';
import { agencyCopy, project } from './records.js';
import { openWorld, type World } from './world.js';

let world: World;

beforeAll(async () => {
  world = await openWorld(filteredRecords);
});
afterAll(() => world.database.close());

const letters = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => id.at(-1)).join('');
const found = async (list: 'projects' | 'programmes', where: string) => {
  const page = (await world.ask(`{ ${list}(where: ${where}) { totalCount nodes { id } } }`))[list];
  expect(page.totalCount).toBe(page.nodes.length);
  return letters(page.nodes);
};

describe('projects', () => {
  it.each([
    ['{}', 'abcd'],
    ['{ id: { in: ["project:a", "project:c", "project:none"] } }', 'ac'],
    ['{ code: { eq: "A-1" } }', 'a'],
    ['{ code: { ne: "A-1" } }', 'bcd'],
    ['{ code: { contains: "-1" } }', 'ab'],
    ['{ code: { isNull: true } }', 'cd'],
    ['{ name: { contains: "南站" } }', 'ad'],
    ['{ name: { contains: "STATION" } }', 'ab'],
    ['{ name: { eq: "南站配套" } }', 'd'],
    ['{ name: { ne: "南站配套" } }', 'abc'],
    ['{ sector: { in: [HEALTH, ENERGY] } }', 'bcd'],
    ['{ stage: { ne: UNKNOWN } }', 'ab'],
    ['{ area: { eq: "area:district" } }', 'b'],
    ['{ area: { within: "area:district" } }', 'bc'],
    ['{ area: { kind: { in: [CITY, TOWN] } } }', 'ac'],
    ['{ area: { isNull: true } }', 'd'],
    ['{ lead: { eq: "agency:party" } }', 'c'],
    ['{ lead: { kind: { eq: GOVERNMENT_DEPARTMENT } } }', 'ab'],
    ['{ lead: { level: { eq: DISTRICT } } }', 'bc'],
    ['{ lead: { area: { eq: "area:district" }, kind: { eq: PARTY_ORGAN } } }', 'c'],
    ['{ lead: { area: { within: "area:city" } } }', 'abc'],
    ['{ lead: { counterpartOf: { eq: "agency:city" } } }', 'b'],
    ['{ lead: { isNull: true } }', 'd'],
    ['{ party: { kind: { eq: ENTERPRISE } } }', 'a'],
    ['{ party: { eq: "agency:party" } }', 'ab'],
    ['{ party: { ne: "agency:firm" } }', 'bcd'],
    ['{ party: { isNull: true } }', 'cd'],
    ['{ programme: { eq: "programme:q" } }', 'b'],
    ['{ programme: { isNull: true } }', 'cd'],
    ['{ task: { in: ["task:1", "task:2"] } }', 'ac'],
    ['{ plan: { eq: "plan:q" } }', 'c'],
    ['{ parent: { eq: "project:a" } }', 'bc'],
    ['{ parent: { isNull: true } }', 'ad'],
    ['{ document: { eq: "document:a" } }', 'a'],
    ['{ investment: { kind: { eq: CONTRACTED } } }', 'ab'],
    ['{ investment: { kind: { eq: CONTRACTED }, amount: { gte: "100" } } }', 'b'],
    ['{ investment: { amount: { gt: "100", lt: "101" } } }', 'a'],
    ['{ investment: { date: { gte: "2022-01-01" } } }', 'b'],
    ['{ investment: { date: { isNull: true } } }', 'a'],
    ['{ investment: { document: { eq: "document:two" } } }', 'a'],
    ['{ not: { investment: { kind: { eq: CONTRACTED } } } }', 'cd'],
    ['{ and: [{ stage: { eq: UNKNOWN } }, { sector: { eq: HEALTH } }] }', 'c'],
    ['{ or: [{ code: { eq: "A-1" } }, { lead: { isNull: true } }] }', 'ad'],
    ['{ or: [] }', ''],
    ['{ not: { lead: { kind: { eq: PARTY_ORGAN } } } }', 'abd'],
  ])('that fulfil %s are %s', async (where, ids) => {
    expect(await found('projects', where)).toBe(ids);
  });

  it.each([
    '{ stage: { eq: UNKNOWN, ne: UNKNOWN } }',
    '{ and: [{ stage: { eq: COMPLETION } }, { stage: { eq: PREPARATION } }] }',
    '{ investment: { amount: { gt: "2", lt: "1" } } }',
    '{ lead: { isNull: true, kind: { eq: ENTERPRISE } } }',
  ])('of a condition that contradicts itself are none: %s', async (where) => {
    expect(await found('projects', where)).toBe('');
  });

  it.each([
    ['Agency', 'agency:party', 'bc'],
    ['Area', 'area:district', 'b'],
    ['Task', 'task:1', ''],
    ['Plan', 'plan:q', 'c'],
    ['Programme', 'programme:p', 'b'],
  ])('of %s %s are filtered and counted alike', async (type, id, ids) => {
    const page = 'projects(where: { sector: { eq: HEALTH } }) { totalCount nodes { id } }';
    const query = `query ($all: [_Any!]!) { _entities(representations: $all) { ... on ${type} { ${page} } } }`;
    const { _entities } = await world.ask(query, { all: [{ __typename: type, id }] });
    const [{ projects }] = _entities;
    expect([letters(projects.nodes), projects.totalCount]).toEqual([ids, ids.length]);
  });

  it('of a condition at an earlier revision are those that fulfilled it then', async () => {
    const other = await openWorld([
      agencyCopy({ id: 'agency:x', kind: 'ENTERPRISE', level: 'NONE' }),
      project('project:x', { lead_id: 'agency:x' }),
    ]);
    const of = async (revision: number) =>
      (await other.ask('{ projects(where: { lead: { kind: { eq: ENTERPRISE } } }) { totalCount } }', {}, revision))
        .projects;
    try {
      const second = await other.write([
        agencyCopy({ id: 'agency:x', kind: 'UTILITY', level: 'NONE' }),
        project('project:x', { lead_id: 'agency:x' }),
      ]);
      expect([await of(second - 1), await of(second)]).toEqual([{ totalCount: 1 }, { totalCount: 0 }]);
    } finally {
      await other.database.close();
    }
  });
});

describe('programmes', () => {
  it.each([
    ['{ id: { ne: "programme:p" } }', 'qr'],
    ['{ name: { contains: "城建" } }', 'p'],
    ['{ name: { contains: "water" } }', 'q'],
    ['{ year: { gte: 2022 } }', 'p'],
    ['{ year: { isNull: true } }', 'r'],
    ['{ area: { within: "area:district" } }', 'q'],
    ['{ lead: { level: { eq: CITY } } }', 'p'],
    ['{ or: [{ year: { eq: 2022 } }, { not: { lead: { isNull: false } } }] }', 'pr'],
  ])('that fulfil %s are %s', async (where, ids) => {
    expect(await found('programmes', where)).toBe(ids);
  });
});

describe('investments of a project', () => {
  it.each([
    ['{}', ['a1', 'a2']],
    ['{ kind: { ne: TOTAL_PLANNED } }', ['a2']],
    ['{ amount: { in: ["100.5", "7"] } }', ['a1']],
    ['{ date: { lt: "2022-01-01" } }', ['a1']],
    ['{ document: { eq: "document:two" }, kind: { eq: CONTRACTED } }', ['a2']],
  ])('that fulfil %s are %s', async (where, ids) => {
    const { investments } = (await world.ask(`{ project(id: "project:a") { investments(where: ${where}) { id } } }`))
      .project;
    expect(investments.map(({ id }: { id: string }) => id.slice('investment:'.length))).toEqual(ids);
  });

  it('are refused a null with the code and its place', async () => {
    const { errors } = await world.run(
      '{ project(id: "project:a") { investments(where: { kind: { eq: null } }) { id } } }',
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FILTER_INVALID', field: 'where.kind.eq' });
  });
});
