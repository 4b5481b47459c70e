import { statementsOf } from '@zibo-graph/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filterRecords } from './filterWorld.js';
import { observationRecord, ruleRecord } from './records.js';
import { openWorld, type World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld([
    ...filterRecords,
    ruleRecord({}),
    ruleRecord({
      id: 'evaluation-rule:q/1',
      code: 'q',
      position: 2,
      comparators: null,
      measures: null,
      statistic: 'NONE',
    }),
    observationRecord({ id: 'observation:l', indicator_id: 'indicator:l', area_id: 'area:c', as_of: '2022-12-31' }),
    observationRecord({
      ...{ id: 'observation:s', indicator_id: 'indicator:s', area_id: 'area:d', as_of: '2022-12-31' },
      ...{ value: '60', unit: 'PIECE' },
    }),
  ]);
});
afterAll(() => world.database.close());

interface Group {
  readonly key: readonly { readonly value: string | null; readonly label: string }[];
  readonly count: number;
}
interface Aggregate {
  readonly groups: readonly Group[];
  readonly rest: Group | null;
  readonly total: Group;
}

const selection = '{ key { value label } count }';
const aggregate = async (of: 'target' | 'task', args: string): Promise<Aggregate> =>
  (await world.ask(`{ a: ${of}Aggregate(${args}) { groups ${selection} rest ${selection} total ${selection} } }`)).a;
/** Groups in short: `plan:d 2, plan:c 1`. */
const short = (groups: readonly Group[]): string =>
  groups.map(({ key, count }) => [...key.map(({ value }) => value ?? '-'), count].join(' ')).join(', ');

describe('groups of targets', () => {
  it.each([
    ['PLAN', 'plan:d 2, plan:c 1, plan:x 1'],
    ['AREA', 'area:d 2, area:c 1, - 1'],
    ['TOPIC', 'GOVERNANCE 3, SUPPLIES 1'],
    ['KIND', 'QUALITATIVE 2, QUANTITATIVE 2'],
    ['BOX', '- 3, 专栏1 1'],
    ['INDICATOR', '- 2, indicator:l 1, indicator:s 1'],
    ['COMPARATOR', '- 2, GTE 1, LTE 1'],
    ['UNIT', '- 2, PERCENT 1, PIECE 1'],
    // A target counts in the group of each of its agencies, and of those of the task in whose text it stands.
    ['AGENCY', 'agency:d 3, agency:c 1, agency:p 1, - 1'],
    ['LEAD_AGENCY', '- 2, agency:c 1, agency:d 1'],
    ['DUE_YEAR', '- 2, 2023 1, 2025 1'],
    ['DUE_QUARTER', '- 2, 2023-Q4 1, 2025-Q4 1'],
    ['DUE_FIVE_YEARS', '2021-2025 2, - 2'],
    ['KIND, PLAN', 'QUALITATIVE plan:d 1, QUALITATIVE plan:x 1, QUANTITATIVE plan:c 1, QUANTITATIVE plan:d 1'],
    ['', '4'],
  ])('by [%s] are those of each value, most rows first', async (dimensions, expected) => {
    const { groups, rest, total } = await aggregate('target', `groupBy: [${dimensions}]`);
    expect([short(groups), rest, total.count]).toEqual([expected, null, 4]);
  });

  it('are called what their values are called, in both languages', async () => {
    const query = `{ targetAggregate(groupBy: [PLAN, DUE_QUARTER, TOPIC, BOX], where: { id: { in: ["target:b", "target:q"] } }) {
      groups { key { dimension value label en: label(locale: EN) } } } }`;
    const { groups } = (await world.ask(query)).targetAggregate;
    expect(groups.map(({ key }: Group) => key)).toEqual([
      [
        { dimension: 'PLAN', value: 'plan:d', label: '区规划', en: 'District Plan' },
        { dimension: 'DUE_QUARTER', value: '2023-Q4', label: '2023年第4季度', en: '2023 Q4' },
        { dimension: 'TOPIC', value: 'SUPPLIES', label: '物资保障', en: 'Supplies' },
        { dimension: 'BOX', value: null, label: '无', en: 'None' },
      ],
      [
        { dimension: 'PLAN', value: 'plan:d', label: '区规划', en: 'District Plan' },
        { dimension: 'DUE_QUARTER', value: null, label: '无', en: 'None' },
        { dimension: 'TOPIC', value: 'GOVERNANCE', label: '治理', en: 'Governance' },
        { dimension: 'BOX', value: null, label: '无', en: 'None' },
      ],
    ]);
  });

  it('lead to the areas and agencies that they are of', async () => {
    const query = `{ targetAggregate(groupBy: [AREA, LEAD_AGENCY], first: 1, where: { id: { eq: "target:a" } }) {
      groups { key { label area { id } agency { id } } } } }`;
    const { groups } = (await world.ask(query)).targetAggregate;
    expect(groups[0].key).toEqual([
      { label: '区域', area: { id: 'area:c' }, agency: null },
      { label: '机构', area: null, agency: { id: 'agency:c' } },
    ]);
  });

  it.each([
    ['first: 1', 'agency:d 3', '3'],
    ['having: { count: { lt: 3 } }', 'agency:c 1, agency:p 1, - 1', '3'],
    ['having: { count: { gt: 5 } }', '', '4'],
    [
      'orderBy: [{ field: COUNT }, { field: KEY, direction: DESC }]',
      'agency:p 1, agency:c 1, - 1, agency:d 3',
      undefined,
    ],
    ['orderBy: [{ field: KEY, direction: DESC }]', 'agency:p 1, agency:d 3, agency:c 1, - 1', undefined],
    ['where: { agency: { eq: "agency:c" } }', 'agency:c 1, agency:d 1', undefined],
    ['where: { and: [{ id: { eq: "target:a" } }, { id: { eq: "target:b" } }] }', '', undefined],
  ])('by agency with %s are these, and the rest has each row once', async (args, expected, rest) => {
    const found = await aggregate('target', `groupBy: [AGENCY], ${args}`);
    expect([short(found.groups), found.rest ? String(found.rest.count) : undefined]).toEqual([expected, rest]);
    expect([found.total.key, found.rest?.key ?? []]).toEqual([[], []]);
  });

  it('that are empty come too where they are asked for: every code, and the years in between', async () => {
    const byComparator = await aggregate(
      'target',
      'groupBy: [COMPARATOR], includeEmpty: true, orderBy: [{ field: KEY }]',
    );
    expect(short(byComparator.groups)).toBe('BETWEEN 0, EQ 0, GT 0, GTE 1, LT 0, LTE 1, - 2');
    const byYear = await aggregate('target', 'groupBy: [DUE_YEAR], includeEmpty: true, orderBy: [{ field: KEY }]');
    expect(short(byYear.groups)).toBe('2023 1, 2024 0, 2025 1, - 2');
    const byPlan = await aggregate('target', 'groupBy: [PLAN], includeEmpty: true, where: { plan: { eq: "plan:c" } }');
    expect(short(byPlan.groups)).toBe('plan:c 1, plan:d 0, plan:x 0');
  });
});

describe('groups of tasks', () => {
  it.each([
    ['PLAN', 'plan:d 2, plan:c 1, plan:x 1'],
    ['AREA', 'area:d 2, area:c 1, - 1'],
    ['KIND', 'TASK 3, KEY_PROJECT 1'],
    ['SECTION', '- 4'],
    ['AGENCY', 'agency:t 2, agency:c 1, agency:d 1, agency:p 1, - 1'],
    ['LEAD_AGENCY', '- 2, agency:c 1, agency:d 1'],
    ['ROLE', 'RESPONSIBLE 2, SUPPORT 2, LEAD 1, - 1'],
    ['DUE_YEAR', '- 3, 2023 1'],
    ['DUE_QUARTER', '- 3, 2023-Q4 1'],
    ['DUE_FIVE_YEARS', '- 3, 2021-2025 1'],
  ])('by [%s] are those of each value, most rows first', async (dimensions, expected) => {
    const { groups, total } = await aggregate('task', `groupBy: [${dimensions}]`);
    expect([short(groups), total.count]).toEqual([expected, 4]);
  });

  it('say how many somebody answers for', async () => {
    const query =
      '{ taskAggregate(groupBy: [PLAN], first: 1) { groups { assigned } rest { assigned } total { assigned } } }';
    const { groups, rest, total } = (await world.ask(query)).taskAggregate;
    expect([groups[0].assigned, rest.assigned, total.assigned]).toEqual([2, 1, 3]);
  });
});

describe('what became of a group', () => {
  const counted = 'statuses { status count } evaluated coverage';
  const given = (statuses: { status: string; count: number }[]) =>
    Object.fromEntries(statuses.filter(({ count }) => count > 0).map(({ status, count }) => [status, count]));

  it('is that of its targets on the day, each status once and counted', async () => {
    const query = `query ($asOf: Date) { targets { nodes { evaluation(asOf: $asOf) { status } } }
      targetAggregate(groupBy: [PLAN], asOf: $asOf, first: 1) { groups { ${counted} } rest { ${counted} } total { ${counted} } } }`;
    // Today is the end of 2025: of one of the two that were met, the figures of 2022 do not tell any more.
    const days = [
      ['2020-12-31', { NO_DATA: 4 }],
      ['2023-06-30', { MET: 2, NEEDS_REVIEW: 2 }],
      [null, { MET: 1, NEEDS_REVIEW: 3 }],
    ] as const;
    for (const [asOf, expected] of days) {
      const { targets, targetAggregate } = await world.ask(query, { asOf });
      const { groups, rest, total } = targetAggregate;
      const statuses = targets.nodes.map(({ evaluation }: { evaluation: { status: string } }) => evaluation.status);
      expect(statuses.sort()).toEqual(Object.entries(expected).flatMap(([status, count]) => Array(count).fill(status)));
      expect(given(total.statuses)).toEqual(expected);
      expect(total.statuses.map(({ status }: { status: string }) => status)).toEqual([
        ...['MET', 'ON_TRACK', 'AT_RISK', 'OFF_TRACK', 'MISSED', 'NO_DATA', 'NOT_COMPARABLE', 'NEEDS_REVIEW'],
      ]);
      expect(groups[0].evaluated + rest.evaluated).toBe(total.evaluated);
      expect(total.coverage).toBe(total.evaluated / 4);
    }
  });

  it('is that of the worst target in the text of each task, and none without a target', async () => {
    const query = `{ taskAggregate(groupBy: [KIND], asOf: "2023-06-30", orderBy: [{ field: KEY }]) { groups { ${counted} } total { ${counted} } } }`;
    const { taskAggregate } = await world.ask(query);
    const [projects, tasks] = taskAggregate.groups;
    expect(given(projects.statuses)).toEqual({ MET: 1 });
    expect([projects.evaluated, projects.coverage]).toEqual([1, 1]);
    expect([given(tasks.statuses), tasks.evaluated, tasks.coverage]).toEqual([{}, 0, 0]);
    expect(taskAggregate.total.coverage).toBe(1 / 4);
  });

  it('of no rows has no coverage', async () => {
    const query = `{ targetAggregate(groupBy: [], where: { id: { in: [] } }) { groups { ${counted} } rest { count } total { count ${counted} } } }`;
    const { groups, rest, total } = (await world.ask(query)).targetAggregate;
    expect([groups.length, rest, total.count, total.evaluated, total.coverage]).toEqual([1, null, 0, 0, null]);
  });
});

describe('an aggregate', () => {
  it('costs one statement, one more for its names, and one more for its rows where they are needed', async () => {
    const cost = async (fields: string) =>
      (await statementsOf(world.database, () => world.ask(`{ targetAggregate(groupBy: [PLAN]) { ${fields} } }`)))
        .length;
    expect(await cost('groups { count } rest { count } total { count }')).toBe(1);
    expect(await cost('groups { key { value label } count }')).toBe(2);
    const all = 'statuses { count } evaluated coverage';
    expect(await cost(`groups { ${all} } total { ${all} }`)).toBe(await cost('total { evaluated }'));
  });

  it.each([
    ['groupBy: [PLAN, KIND, PLAN]', 'GROUPING_INVALID', 'groupBy[2]'],
    ['groupBy: [UNIT, TOPIC, COMPARATOR, KIND], includeEmpty: true', 'GROUPING_INVALID', 'includeEmpty'],
    ['groupBy: [PLAN], first: 0', 'PAGE_SIZE_OUT_OF_RANGE', 'first'],
    ['groupBy: [PLAN], first: 1001', 'PAGE_SIZE_OUT_OF_RANGE', 'first'],
    ['groupBy: [PLAN], having: { count: { gt: null } }', 'FILTER_INVALID', 'having.count.gt'],
    ['groupBy: [PLAN], where: { plan: null }', 'FILTER_INVALID', 'where.plan'],
    [
      'groupBy: [PLAN], orderBy: [{ field: KEY }, { field: KEY, direction: DESC }]',
      'ORDER_INVALID',
      'orderBy[1].field',
    ],
    ['groupBy: [SECTION]', 'GRAPHQL_VALIDATION_FAILED', undefined],
    ['groupBy: [PLAN], asOf: "2023-02-29"', 'GRAPHQL_VALIDATION_FAILED', undefined],
  ])('that cannot be made is refused with its place: %s', async (args, code, field) => {
    const { errors } = await world.run(`{ targetAggregate(${args}) { total { count } } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code, ...(field ? { field } : {}) });
  });
});
