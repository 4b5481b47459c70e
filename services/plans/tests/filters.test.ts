import { getNamedType, isInputObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filterRecords } from './filterWorld.js';
import { openWorld, type World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld(filterRecords);
});
afterAll(() => world.database.close());

const letters = (rows: readonly { id: string }[]): string => rows.map(({ id }) => id.replace(/^\w+:/, '')).join('');

/** By list and field of the condition: what is asked, and the letters of the ids that fulfil it. */
const conditions: Record<string, Record<string, readonly [condition: string, expected: string][]>> = {
  documents: {
    id: [['{ in: ["document:b", "document:n", "document:none"] }', 'bn']],
    title: [
      ['{ contains: "应急" }', 'ab'],
      ['{ contains: "PLAN" }', 'ab'],
      ['{ eq: "Notice" }', 'n'],
    ],
    documentNumber: [
      ['{ isNull: true }', 'bn'],
      ['{ contains: "2021" }', 'a'],
    ],
    kind: [
      ['{ eq: NOTICE }', 'n'],
      ['{ ne: NOTICE }', 'ab'],
    ],
    issuer: [
      ['{ eq: "agency:c" }', 'a'],
      ['{ counterpartOf: { eq: "agency:c" } }', 'b'],
      ['{ isNull: true }', 'n'],
    ],
    issuedOn: [['{ gte: "2021-03-01", lt: "2021-09-15" }', 'a']],
    publishedOn: [
      ['{ lte: "2021-12-31" }', 'a'],
      ['{ isNull: true }', 'bn'],
    ],
    basedOn: [
      ['{ eq: "document:a" }', 'b'],
      ['{ isNull: true }', 'an'],
    ],
    citedBy: [
      ['{ eq: "document:n" }', 'b'],
      ['{ ne: "document:n" }', 'an'],
    ],
  },
  plans: {
    id: [['{ ne: "plan:c" }', 'dx']],
    title: [['{ contains: "district" }', 'd']],
    document: [['{ eq: "document:b" }', 'd']],
    area: [
      ['{ eq: "area:d" }', 'd'],
      ['{ within: "area:c" }', 'cd'],
      ['{ within: "area:c", kind: { ne: CITY } }', 'd'],
      ['{ isNull: true }', 'x'],
    ],
    issuer: [['{ kind: { eq: PARTY_ORGAN } }', 'd']],
    periodStart: [['{ eq: "2022-01-01" }', 'd']],
    periodEnd: [['{ lt: "2025-12-31" }', 'x']],
    basedOn: [
      ['{ eq: "plan:c" }', 'd'],
      ['{ isNull: true }', 'cx'],
    ],
  },
  targets: {
    id: [['{ in: [] }', '']],
    plan: [['{ eq: "plan:d" }', 'bq']],
    area: [
      ['{ within: "area:c" }', 'abq'],
      ['{ kind: { eq: DISTRICT } }', 'bq'],
      ['{ isNull: true }', 'x'],
      ['{ ne: "area:d" }', 'ax'],
    ],
    number: [['{ isNull: false }', 'a']],
    box: [['{ eq: "专栏1" }', 'a']],
    statement: [
      ['{ contains: "占比" }', 'a'],
      ['{ contains: "fifty" }', 'b'],
    ],
    kind: [['{ eq: QUALITATIVE }', 'qx']],
    topic: [['{ eq: SUPPLIES }', 'b']],
    topicCode: [['{ eq: "SUPPLIES" }', 'b']],
    indicator: [
      ['{ eq: "indicator:l" }', 'a'],
      ['{ isNull: true }', 'qx'],
    ],
    comparator: [['{ in: [LTE, GTE] }', 'ab']],
    unit: [['{ eq: "PIECE" }', 'b']],
    value: [
      ['{ gt: "1" }', 'b'],
      ['{ eq: "50.50" }', 'b'],
      ['{ lte: "1" }', 'a'],
    ],
    dueOn: [
      ['{ gt: "2023-12-31" }', 'a'],
      ['{ isNull: true }', 'qx'],
    ],
    task: [['{ eq: "task:b" }', 'b']],
    document: [['{ eq: "document:b" }', 'b']],
    leadAgency: [
      ['{ eq: "agency:c" }', 'a'],
      ['{ eq: "agency:d" }', 'b'],
      ['{ area: { within: "area:c" } }', 'ab'],
      ['{ counterpartOf: { eq: "agency:c" } }', 'b'],
      ['{ isNull: true }', 'qx'],
    ],
    agency: [
      ['{ eq: "agency:d" }', 'abq'],
      // By the task in whose text it stands.
      ['{ eq: "agency:p" }', 'b'],
      ['{ ne: "agency:p" }', 'aqx'],
      ['{ level: { eq: CITY } }', 'a'],
      ['{ isNull: true }', 'x'],
    ],
  },
  tasks: {
    id: [['{ eq: "task:a" }', 'a']],
    plan: [['{ in: ["plan:c", "plan:x"] }', 'ax']],
    area: [['{ eq: "area:c" }', 'a']],
    parent: [
      ['{ eq: "task:b" }', 'k'],
      ['{ isNull: true }', 'abx'],
    ],
    number: [['{ contains: "五" }', 'b']],
    title: [['{ eq: "Key part" }', 'k']],
    kind: [['{ ne: TASK }', 'b']],
    dueOn: [['{ lte: "2023-12-31" }', 'a']],
    document: [['{ ne: "document:one" }', 'b']],
    leadAgency: [
      ['{ level: { eq: TOWN } }', ''],
      ['{ kind: { eq: GOVERNMENT_DEPARTMENT }, area: { eq: "area:d" } }', 'b'],
      ['{ isNull: true }', 'kx'],
    ],
    agency: [
      ['{ level: { eq: TOWN } }', 'ak'],
      ['{ in: ["agency:p", "agency:c"] }', 'ab'],
    ],
  },
  indicators: {
    id: [['{ eq: "indicator:l" }', 'l']],
    name: [['{ contains: "disaster" }', 'l']],
    unit: [['{ eq: "PIECE" }', 'su']],
    direction: [['{ eq: LOWER_IS_BETTER }', 'l']],
    topic: [['{ ne: GOVERNANCE }', 's']],
    topicCode: [['{ ne: "GOVERNANCE" }', 's']],
    area: [
      ['{ within: "area:d" }', 's'],
      ['{ kind: { in: [CITY, DISTRICT] } }', 'ls'],
      ['{ isNull: true }', 'u'],
    ],
  },
  observations: {
    id: [['{ ne: "observation:a" }', 'bz']],
    indicator: [['{ eq: "indicator:s" }', 'bz']],
    topic: [['{ eq: SUPPLIES }', 'bz']],
    topicCode: [['{ eq: "SUPPLIES" }', 'bz']],
    area: [
      ['{ within: "area:c" }', 'ab'],
      ['{ isNull: true }', 'z'],
    ],
    agency: [['{ counterpartOf: { in: ["agency:c"] } }', 'b']],
    measure: [['{ eq: SHARE }', 'a']],
    unit: [['{ ne: "PIECE" }', 'a']],
    value: [['{ gte: "0.13", lt: "1" }', 'a']],
    date: [
      ['{ gte: "2020-12-31", lte: "2022-06-30" }', 'ab'],
      ['{ isNull: true }', 'z'],
    ],
    periodStart: [['{ eq: "2020-01-01" }', 'a']],
    document: [['{ eq: "document:b" }', 'b']],
  },
  findings: {
    id: [['{ eq: "finding:a" }', 'a']],
    rule: [['{ ne: "SOURCES_DISAGREE" }', 'b']],
    severity: [['{ in: [ERROR, INFO] }', 'b']],
    subject: [
      ['{ eq: "target:b" }', 'a'],
      ['{ ne: "target:b" }', 'b'],
    ],
    document: [
      ['{ eq: "document:b" }', 'a'],
      ['{ isNull: true }', 'b'],
    ],
  },
};

const cases = Object.entries(conditions).flatMap(([list, fields]) =>
  Object.entries(fields).flatMap(([field, all]) => all.map(([asked, expected]) => [list, field, asked, expected])),
) as [string, string, string, string][];

const read = async (list: string, where: string): Promise<{ ids: string; count: number }> => {
  const selection = list === 'findings' ? '{ id }' : '{ totalCount nodes { id } }';
  const { rows } = await world.ask(`{ rows: ${list}(where: ${where}) ${selection} }`);
  return list === 'findings'
    ? { ids: letters(rows), count: rows.length }
    : { ids: letters(rows.nodes), count: rows.totalCount };
};

describe('a condition', () => {
  it.each(cases)(
    'on %s: %s %s means exactly those rows, and its opposite all others',
    async (list, field, asked, expected) => {
      const where = `{ ${field}: ${asked} }`;
      const everything = (await read(list, '{}')).ids;
      const opposite = [...everything].filter((letter) => !expected.includes(letter)).join('');
      expect(await read(list, where)).toEqual({ ids: expected, count: expected.length });
      expect(await read(list, `{ not: ${where} }`)).toEqual({ ids: opposite, count: opposite.length });
    },
  );

  it('can be set on every field that the schema names', () => {
    const { schema } = world.subgraph;
    const declared = Object.entries(schema.getQueryType()?.getFields() ?? {}).flatMap(([list, { args }]) => {
      const type = getNamedType(args.find(({ name }) => name === 'where')?.type);
      if (!conditions[list] || !isInputObjectType(type)) return [];
      return Object.keys(type.getFields()).map((field) => `${list}.${field}`);
    });
    const tested = Object.entries(conditions).flatMap(([list, fields]) =>
      ['and', 'or', 'not', ...Object.keys(fields)].map((field) => `${list}.${field}`),
    );
    expect(tested).toEqual(declared);
  });
});
