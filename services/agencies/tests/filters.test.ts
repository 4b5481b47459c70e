import type { Database } from '@zibo-graph/database';
import { statementsOf } from '@zibo-graph/database/testing';
import type { Subgraph } from '@zibo-graph/subgraph-kit';
import { isInputObjectType, parseValue, visit } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAgencies } from '../src/subgraph.js';
import { dataOf, execute, write } from './dataset.js';
import { filterWorld } from './filterWorld.js';
import { openMigrated } from './openMigrated.js';

let database: Database;
let subgraph: Subgraph;

beforeAll(async () => {
  database = await openMigrated();
  subgraph = await openAgencies(database);
  await write(database, subgraph, filterWorld);
});

afterAll(() => database.close());

const everyAgency = filterWorld.agencies.map(({ id }) => String(id).slice('agency:'.length));
const everyArea = filterWorld.areas.map(({ id }) => String(id).slice('area:'.length));
const emergency = ['city/emergency', 'province/emergency', 'zhangdian/emergency', 'zhoucun/emergency'];
const ofZhoucun = ['zhoucun/emergency', 'zhoucun/government', 'zhoucun/publicity'];

/** Conditions on agencies, and which fulfil them, by id. */
const onAgencies: [where: string, names: string[]][] = [
  ['{}', everyAgency],
  ['{ id: { eq: "agency:daily" } }', ['daily']],
  ['{ id: { ne: "agency:daily" } }', everyAgency.filter((name) => name !== 'daily')],
  ['{ id: { in: ["agency:daily", "agency:builder", "agency:none"] } }', ['builder', 'daily']],
  ['{ id: { in: [] } }', []],
  ['{ id: { isNull: true } }', []],
  ['{ name: { eq: "市应急管理局" } }', ['city/emergency']],
  ['{ name: { contains: "DAILY" } }', ['daily']],
  ['{ name: { contains: "应急", ne: "市应急管理局" } }', emergency.slice(1)],
  ['{ name: { contains: "%" } }', []],
  ['{ name: { contains: "" } }', everyAgency],
  ['{ shortName: { eq: "区应急局" } }', ['zhoucun/emergency']],
  ['{ shortName: { isNull: false } }', ['city/emergency', 'zhoucun/emergency']],
  ['{ shortName: { ne: "区应急局", contains: "应急局" } }', ['city/emergency']],
  ['{ uscc: { in: ["11370300MB00000000"] } }', ['city/emergency']],
  ['{ uscc: { isNull: true }, name: { contains: "管理局" } }', ['zhangdian/emergency', 'zhoucun/emergency']],
  ['{ kind: { in: [PARTY_ORGAN, MEDIA] } }', ['daily', 'zhoucun/publicity']],
  ['{ kind: { ne: GOVERNMENT_DEPARTMENT } }', ['builder', 'daily', 'town/government', 'zhoucun/publicity']],
  ['{ level: { eq: CITY } }', ['city/emergency']],
  ['{ level: { in: [PROVINCE, TOWN] } }', ['province/emergency', 'town/government']],
  ['{ area: { eq: "area:370306" } }', ofZhoucun],
  ['{ area: { isNull: true } }', ['builder', 'daily', 'ministry']],
  ['{ area: { ne: "area:370306" }, level: { eq: DISTRICT } }', ['zhangdian/emergency']],
  ['{ area: { within: "area:370306" } }', ['town/government', ...ofZhoucun]],
  ['{ area: { within: "area:370306", kind: { eq: TOWN } } }', ['town/government']],
  ['{ area: { kind: { in: [PROVINCE, CITY] } } }', ['city/emergency', 'province/emergency']],
  ['{ area: { within: "area:none" } }', []],
  ['{ parent: { eq: "agency:zhoucun/government" } }', ['zhoucun/emergency', 'zhoucun/publicity']],
  ['{ parent: { isNull: false } }', ['zhoucun/emergency', 'zhoucun/publicity']],
  ['{ counterpartOf: { eq: "agency:zhoucun/emergency" } }', emergency.filter((name) => name !== 'zhoucun/emergency')],
  ['{ counterpartOf: { eq: "agency:zhoucun/emergency" }, level: { eq: CITY } }', ['city/emergency']],
  ['{ counterpartOf: { in: ["agency:zhoucun/emergency", "agency:city/emergency"] } }', emergency],
  ['{ counterpartOf: { isNull: false } }', emergency],
  ['{ counterpartOf: { eq: "agency:ministry" } }', []],
  ['{ assignments: { plan: { eq: "plan:one" } } }', ['zhoucun/emergency']],
  [
    '{ assignments: { plan: { eq: "plan:two" } } }',
    ['city/emergency', 'town/government', 'zhoucun/emergency', 'zhoucun/publicity'],
  ],
  ['{ assignments: { plan: { eq: "plan:two" }, role: { eq: LEAD } } }', ['city/emergency']],
  ['{ assignments: { plan: { ne: "plan:two" } } }', ['zhoucun/emergency']],
  ['{ assignments: { role: { in: [SUPPORT, SUPERVISOR] } } }', ['zhoucun/emergency', 'zhoucun/publicity']],
  ['{ assignments: { task: { eq: "task:b" } } }', ['town/government', 'zhoucun/publicity']],
  ['{ assignments: { task: { isNull: true } } }', ['city/emergency', 'zhoucun/emergency']],
  ['{ assignments: { target: { eq: "target:x" } } }', ['city/emergency', 'zhoucun/emergency']],
  ['{ assignments: { taskKind: { eq: KEY_PROJECT } } }', ['town/government', 'zhoucun/publicity']],
  ['{ assignments: { taskKind: { eq: TASK }, target: { eq: "target:x" } } }', []],
  ['{ assignments: { taskKind: { isNull: true } } }', ['city/emergency', 'zhoucun/emergency']],
  ['{ projects: { stage: { eq: IMPLEMENTATION } } }', ['builder', 'zhoucun/government']],
  ['{ projects: { stage: { eq: COMPLETION } } }', ['city/emergency', 'zhoucun/government']],
  ['{ projects: { stage: { eq: COMPLETION }, leads: true } }', ['city/emergency']],
  ['{ projects: { stage: { eq: COMPLETION }, leads: false } }', ['zhoucun/government']],
  ['{ projects: { leads: true } }', ['city/emergency', 'zhoucun/government']],
  ['{ projects: { leads: false } }', ['builder', 'zhoucun/government']],
  ['{ projects: { id: { eq: "project:pipes" } } }', ['builder']],
  ['{ projects: { sector: { in: [EDUCATION, ENERGY] } } }', ['city/emergency', 'zhoucun/government']],
  ['{ projects: { area: { within: "area:370300" }, sector: { ne: EDUCATION } } }', ['builder', 'zhoucun/government']],
  ['{ projects: { area: { isNull: true } } }', ['builder']],
  ['{ projects: { area: { kind: { eq: TOWN } } } }', []],
  ['{ and: [{ kind: { eq: MEDIA } }, { level: { eq: NONE } }] }', ['daily']],
  ['{ and: [] }', everyAgency],
  ['{ or: [{ kind: { eq: MEDIA } }, { level: { eq: CITY } }] }', ['city/emergency', 'daily']],
  ['{ or: [] }', []],
  ['{ not: { area: { within: "area:370000" } } }', ['builder', 'daily', 'ministry']],
  ['{ not: { or: [{ area: { isNull: true } }, { level: { in: [DISTRICT, TOWN] } }] } }', emergency.slice(0, 2)],
  ['{ kind: { eq: MEDIA, ne: MEDIA } }', []],
  ['{ kind: { eq: MEDIA }, level: { eq: CITY } }', []],
  ['{ name: { eq: "\\u0000" } }', []],
];

/** Conditions on areas, and which fulfil them, by id. */
const onAreas: [where: string, names: string[]][] = [
  ['{}', everyArea],
  ['{ id: { in: ["area:370303", "area:none"] } }', ['370303']],
  ['{ code: { eq: "370306" } }', ['370306']],
  ['{ code: { isNull: true } }', ['370306/town']],
  ['{ code: { ne: "370306" }, kind: { ne: CITY } }', ['370000', '370303', '370306/town']],
  ['{ name: { contains: "city" } }', ['370300']],
  ['{ name: { contains: "周村" } }', ['370306', '370306/town']],
  ['{ kind: { in: [DISTRICT, TOWN] } }', ['370303', '370306', '370306/town']],
  ['{ parent: { eq: "area:370300" } }', ['370303', '370306']],
  ['{ parent: { isNull: true } }', ['370000']],
  ['{ within: "area:370306" }', ['370306', '370306/town']],
  ['{ within: "area:370300", kind: { eq: DISTRICT } }', ['370303', '370306']],
  ['{ within: "area:none" }', []],
  ['{ or: [{ within: "area:370306" }, { kind: { eq: PROVINCE } }] }', ['370000', '370306', '370306/town']],
  ['{ and: [{ within: "area:370300" }, { not: { within: "area:370306" } }] }', ['370300', '370303']],
];

const listed = async (list: 'agencies' | 'areas', where: string): Promise<string[]> => {
  const data = await dataOf(subgraph, `{ ${list}(first: 200, where: ${where}) { totalCount nodes { id } } }`);
  expect(data[list].totalCount).toBe(data[list].nodes.length);
  return data[list].nodes.map(({ id }: { id: string }) => id.slice(id.indexOf(':') + 1));
};

describe.each([
  {
    list: 'agencies' as const,
    conditions: onAgencies,
    every: everyAgency,
    inputs: ['AgencyFilter', 'AgencyAssignmentFilter', 'AgencyProjectFilter'],
  },
  { list: 'areas' as const, conditions: onAreas, every: everyArea, inputs: ['AreaFilter'] },
])('a condition on $list', ({ list, conditions, every, inputs }) => {
  it.each(conditions)('%s is fulfilled by %j', async (where, names) => {
    expect(await listed(list, where)).toEqual(names);
  });

  it.each(conditions)('not: %s is fulfilled by all others', async (where, names) => {
    expect(await listed(list, `{ not: ${where} }`)).toEqual(every.filter((name) => !names.includes(name)));
  });

  it('is tried here by every field that there is', () => {
    const tried = new Set<string>();
    for (const [where] of conditions) {
      visit(parseValue(where), { ObjectField: ({ name }) => void tried.add(name.value) });
    }
    const fields = inputs.flatMap((name) => {
      const type = subgraph.schema.getType(name);
      return isInputObjectType(type) ? Object.keys(type.getFields()) : [];
    });
    expect(fields.filter((field) => !tried.has(field))).toEqual([]);
  });
});

describe('a condition on the agencies of an area', () => {
  it('is put to each area alike', async () => {
    const { areas } = await dataOf(
      subgraph,
      `{ areas { nodes { id agencies(where: { counterpartOf: { eq: "agency:city/emergency" } }) {
        totalCount nodes { id } } } } }`,
    );
    const found = areas.nodes.filter((area: { agencies: { totalCount: number } }) => area.agencies.totalCount > 0);
    expect(found).toEqual(
      [
        ['area:370000', 'agency:province/emergency'],
        ['area:370303', 'agency:zhangdian/emergency'],
        ['area:370306', 'agency:zhoucun/emergency'],
      ].map(([area, agency]) => ({ id: area, agencies: { totalCount: 1, nodes: [{ id: agency }] } })),
    );
  });
});

describe('a condition that is none', () => {
  it.each([
    ['{ agencies(where: { kind: null }) { nodes { id } } }', 'where.kind'],
    ['{ agencies(where: { projects: { leads: null } }) { nodes { id } } }', 'where.projects.leads'],
    ['{ areas(where: { within: null }) { nodes { id } } }', 'where.within'],
    ['{ areas(where: { or: [{ code: { eq: null } }] }) { nodes { id } } }', 'where.or[0].code.eq'],
  ])('%s is refused at its place, before anything is read', async (query, field) => {
    const statements = await statementsOf(database, async () => {
      const { errors } = await execute(subgraph, query);
      expect(errors?.map(({ extensions }) => extensions)).toMatchObject([{ code: 'FILTER_INVALID', field }]);
    });
    expect(statements).toEqual([]);
  });
});
