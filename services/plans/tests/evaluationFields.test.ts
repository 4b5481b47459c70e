import { statementsOf } from '@zibo-graph/database/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  documentRecord,
  findingRecord,
  indicatorRecord,
  observationRecord,
  planRecord,
  reviewRecord,
  ruleRecord,
  subjectRecord,
  type TestRecord,
  targetRecord,
  verdictRecord,
} from './records.js';
import { openWorld, type World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.database.close());

const limit = {
  ...{ kind: 'QUANTITATIVE', indicator_id: 'indicator:i', comparator: 'LTE', value: '1', unit: 'PERCENT' },
  ...{ bound: 'AT_MOST', due_on: '2025-12-31' },
};
const ofYear = (year: number, value: string, values: Parameters<typeof observationRecord>[0] = {}): TestRecord =>
  observationRecord({
    ...{ id: `observation:${year}`, area_id: 'area:1', measure: 'FLOW', value, reported: `${value}%` },
    ...{ period_start: `${year}-01-01`, period_end: `${year}-12-31`, ...values },
  });

/** A plan with a limit of 1 percent on what was 2 percent before it began, and 0.5 and 3 percent since. */
const records: readonly TestRecord[] = [
  documentRecord({ id: 'document:one' }),
  indicatorRecord({ id: 'indicator:i', direction: 'LOWER_IS_BETTER' }),
  planRecord({ id: 'plan:p', area_id: 'area:1' }),
  planRecord({ id: 'plan:elsewhere', area_id: 'area:2' }),
  planRecord({ id: 'plan:nowhere', area_id: null }),
  targetRecord({ id: 'target:t', ...limit }),
  targetRecord({ id: 'target:elsewhere', plan_id: 'plan:elsewhere', ...limit }),
  targetRecord({ id: 'target:nowhere', plan_id: 'plan:nowhere', ...limit }),
  targetRecord({ id: 'target:words' }),
  ruleRecord({}),
  ruleRecord({ id: 'evaluation-rule:r/2', version: 2, linear_path: false, name_zh: '新规则', name_en: 'New rule' }),
  ruleRecord({
    ...{ id: 'evaluation-rule:words/1', code: 'words', position: 2, comparators: null, measures: null },
    ...{ statistic: 'NONE', tolerance: null, unmeasured_days: null },
  }),
  ofYear(2020, '2'),
  ofYear(2021, '0.5'),
  ofYear(2022, '3'),
  ofYear(2022, '9', { id: 'observation:elsewhere', area_id: 'area:2', unit: 'PERMILLE', reported: '9‰' }),
  verdictRecord({ target_id: 'target:t', as_of: '2022-06-30' }),
  verdictRecord({ id: 'verdict:later', target_id: 'target:t', as_of: '2023-06-30' }),
  verdictRecord({ id: 'verdict:indicator', indicator_id: 'indicator:i', area_id: 'area:1', as_of: '2022-06-30' }),
];

const evaluation = async (args: string, selection: string, id = 'target:t', revision?: number) =>
  (await world.ask(`{ target(id: "${id}") { evaluation${args} { ${selection} } } }`, {}, revision)).target.evaluation;
const statusOn = async (day: string, id = 'target:t', revision?: number): Promise<string> =>
  (await evaluation(`(asOf: "${day}")`, 'status', id, revision)).status;

describe('the evaluation of a target', () => {
  beforeEach(() => world.write(records));

  it('carries the rule, what it rests on, the figures, the reason in both languages and what was published', async () => {
    const selection = `status asOf rule appliedRule { id code version name statistic } inputs { id } baseline { id }
      value { value unit { code } reported } expected { value } gap { value } reason english: reason(locale: EN)
      publishedVerdict { id wording english: wording(locale: EN) status asOf citations { locator document { id } } } differs`;
    expect(await evaluation('(asOf: "2022-12-31")', selection)).toEqual({
      ...{ status: 'OFF_TRACK', asOf: '2022-12-31', rule: 'evaluation-rule:r/2' },
      appliedRule: { id: 'evaluation-rule:r/2', code: 'r', version: 2, name: '新规则', statistic: 'LATEST' },
      ...{ inputs: [{ id: 'observation:2022' }], baseline: { id: 'observation:2020' } },
      ...{ value: { value: '3', unit: { code: 'PERCENT' }, reported: null }, expected: null, gap: { value: '2' } },
      reason: '最新值3%（2022年），目标为不超过1%：尚未达到（期限2025-12-31），进度滞后。',
      english: 'Latest 3 percent (2022); the target is at most 1 percent: not met (due on 2025-12-31), off track.',
      publishedVerdict: {
        ...{ id: 'verdict:v', wording: '已完成', english: 'Completed', status: 'MET', asOf: '2022-06-30' },
        citations: [{ locator: '正文', document: { id: 'document:one' } }],
      },
      differs: true,
    });
  });

  it('rests on a review where the rule needs one, and gives it with reviewer, days, grounds and evidence', async () => {
    await world.write([
      ...records,
      reviewRecord({ target_id: 'target:words', reviewer_agency_id: 'agency:p' }),
      reviewRecord({ id: 'review:t', target_id: 'target:t' }),
    ]);
    const selection = `status reason review { id target { id } status asOf reviewedOn reviewer reviewerAgency { id }
      grounds english: grounds(locale: EN) citations { locator document { id } } }`;
    expect(await evaluation('(asOf: "2023-06-30")', selection, 'target:words')).toMatchObject({
      status: 'MET',
      review: {
        ...{ id: 'review:r', target: { id: 'target:words' }, status: 'MET', asOf: '2023-06-30' },
        ...{ reviewedOn: '2023-07-15', reviewer: '区督查室', reviewerAgency: { id: 'agency:p' } },
        ...{ grounds: '现场查看，已建成。', english: 'Seen on site: built.' },
        citations: [{ locator: '正文', document: { id: 'document:one' } }],
      },
    });
    expect(await evaluation('(asOf: "2022-12-31")', 'status review { id }', 'target:words')).toEqual({
      ...{ status: 'NEEDS_REVIEW', review: null },
    });
    expect(await evaluation('(asOf: "2023-12-31")', 'status review { id }')).toEqual({
      ...{ status: 'OFF_TRACK', review: null },
    });
    expect((await world.ask('{ target(id: "target:t") { reviews { id } } }')).target.reviews).toEqual([
      { id: 'review:t' },
    ]);
  });

  it('of a day sees nothing that is later', async () => {
    expect(await statusOn('2020-12-31')).toBe('NO_DATA');
    expect(await statusOn('2021-12-30')).toBe('NO_DATA');
    expect(await statusOn('2021-12-31')).toBe('MET');
    expect(await statusOn('2022-12-30')).toBe('MET');
    expect(await statusOn('2022-12-31')).toBe('OFF_TRACK');
    const published = async (day: string) => evaluation(`(asOf: "${day}")`, 'publishedVerdict { id } differs');
    expect(await published('2022-06-29')).toEqual({ publishedVerdict: null, differs: null });
    expect(await published('2023-06-29')).toEqual({ publishedVerdict: { id: 'verdict:v' }, differs: true });
    expect(await published('2023-06-30')).toEqual({ publishedVerdict: { id: 'verdict:later' }, differs: true });
  });

  it('leaves to the indicator what was published without naming a target', async () => {
    const query = '{ indicator(id: "indicator:i") { publishedVerdicts { id wording area { id } asOf } } }';
    expect((await world.ask(query)).indicator.publishedVerdicts).toEqual([
      { id: 'verdict:indicator', wording: '已完成', area: { id: 'area:1' }, asOf: '2022-06-30' },
    ]);
  });

  it('is of today where no day is given', async () => {
    world.setToday('2021-12-31');
    expect(await evaluation('', 'asOf status')).toEqual({ asOf: '2021-12-31', status: 'MET' });
    world.setToday('2022-12-31');
    expect(await evaluation('(asOf: null)', 'asOf status')).toEqual({ asOf: '2022-12-31', status: 'OFF_TRACK' });
  });

  it('rests on the area of its plan, and on nothing where the plan is of none', async () => {
    expect(await evaluation('(asOf: "2022-12-31")', 'status inputs { id }', 'target:elsewhere')).toEqual({
      ...{ status: 'NOT_COMPARABLE', inputs: [{ id: 'observation:elsewhere' }] },
    });
    expect(await statusOn('2022-12-31', 'target:nowhere')).toBe('NO_DATA');
  });

  it('needs review where the target states no figure', async () => {
    expect(await evaluation('(asOf: "2022-12-31")', 'status rule publishedVerdict { id }', 'target:words')).toEqual({
      ...{ status: 'NEEDS_REVIEW', rule: 'evaluation-rule:words/1', publishedVerdict: null },
    });
  });

  it('follows the version of the rules that is asked for', async () => {
    const by = (version: number) =>
      evaluation(`(asOf: "2022-12-31", ruleVersion: ${version})`, 'rule status expected { value }');
    expect(await by(1)).toEqual({ rule: 'evaluation-rule:r/1', status: 'OFF_TRACK', expected: { value: '1.6' } });
    expect(await by(2)).toEqual({ rule: 'evaluation-rule:r/2', status: 'OFF_TRACK', expected: null });
  });

  it.each([0, 3])('by version %i, which never came, is refused', async (version) => {
    const { errors } = await world.run(`{ target(id: "target:t") { evaluation(ruleVersion: ${version}) { status } } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'RULE_VERSION_UNKNOWN', field: 'ruleVersion' });
  });

  it('refuses a day that does not exist', async () => {
    const { errors } = await world.run('{ target(id: "target:t") { evaluation(asOf: "2023-02-30") { status } } }');
    expect(errors?.[0]?.message).toContain('2023-02-30');
  });

  it('is refused where no rule is for the target, and the others are evaluated all the same', async () => {
    await world.write(records.filter(({ record }) => record.code !== 'words'));
    const { data, errors } = await world.run(
      '{ a: target(id: "target:t") { evaluation(asOf: "2022-12-31") { status } } b: target(id: "target:words") { evaluation { status } } }',
    );
    expect(data).toMatchObject({ a: { evaluation: { status: 'OFF_TRACK' } }, b: null });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'EVALUATION_RULE_MISSING' });
  });
});

describe('a doubtful unit', () => {
  const doubt = (rule: string, ...subjects: string[]) => [
    findingRecord({ id: `finding:${rule}`, rule }),
    ...subjects.map((subject_id, position) => subjectRecord({ finding_id: `finding:${rule}`, subject_id, position })),
  ];

  it.each([
    ['a figure that counts', 'UNIT_DOUBTFUL', 'observation:2021', 'NOT_COMPARABLE'],
    ['the target', 'UNIT_DOUBTFUL', 'target:t', 'NOT_COMPARABLE'],
    ['a figure elsewhere', 'UNIT_DOUBTFUL', 'observation:elsewhere', 'MET'],
    ['the indicator alone', 'UNIT_DOUBTFUL', 'indicator:i', 'MET'],
  ])('of %s keeps a target from being judged, with every reading shown', async (_, rule, subject, status) => {
    await world.write([...records, ...doubt(rule, subject)]);
    const found = await evaluation('(asOf: "2021-12-31")', 'status value { value } inputs { id }');
    expect(found.status).toBe(status);
    if (status === 'NOT_COMPARABLE') {
      expect(found).toMatchObject({ value: null, inputs: [{ id: 'observation:2020' }, { id: 'observation:2021' }] });
    }
  });

  it('is one only if a finding says so by that rule, and counts from the figure on that makes it one', async () => {
    await world.write([...records, ...doubt('SCOPE_UNCLEAR', 'observation:2021')]);
    expect(await statusOn('2021-12-31')).toBe('MET');
    await world.write([...records, ...doubt('UNIT_DOUBTFUL', 'target:t', 'observation:2022')]);
    expect(await statusOn('2021-12-31')).toBe('MET');
    expect(await statusOn('2022-12-31')).toBe('NOT_COMPARABLE');
  });
});

describe('the evaluation at an earlier revision', () => {
  it('is what was known then: rules, figures, verdicts and doubts', async () => {
    const before = await world.write(records);
    await world.write([
      ...records.filter(({ record }) => record.id !== 'observation:2022' && record.version !== 2),
      ofYear(2022, '0.9'),
    ]);
    expect(await statusOn('2022-12-31')).toBe('MET');
    expect(await statusOn('2022-12-31', 'target:t', before)).toBe('OFF_TRACK');
    expect((await evaluation('', 'rule')).rule).toBe('evaluation-rule:r/1');
    expect((await evaluation('', 'rule', 'target:t', before)).rule).toBe('evaluation-rule:r/2');
  });
});

describe('the rules of evaluation', () => {
  beforeEach(() => world.write(records));

  it('are published in every version, by what they are called, the newest first', async () => {
    const { evaluationRules } = await world.ask('{ evaluationRules { id } }');
    expect(evaluationRules.map(({ id }: { id: string }) => id)).toEqual(
      ['r/2', 'r/1', 'words/1'].map((id) => `evaluation-rule:${id}`),
    );
  });

  it('can be had in their newest version only, in full and in both languages', async () => {
    const query = `{ evaluationRules(newestOnly: true) {
      id code version name english: name(locale: EN) description text: description(locale: EN) statistic comparators measures tolerance
    } }`;
    expect((await world.ask(query)).evaluationRules).toEqual([
      {
        ...{ id: 'evaluation-rule:r/2', code: 'r', version: 2, name: '新规则', english: 'New rule' },
        ...{ description: '说明', text: 'Description', statistic: 'LATEST', tolerance: '0.1' },
        comparators: ['LT', 'LTE', 'EQ', 'GTE', 'GT', 'BETWEEN'],
        measures: ['LEVEL', 'FLOW', 'CUMULATIVE', 'SHARE', 'RANK'],
      },
      {
        ...{ id: 'evaluation-rule:words/1', code: 'words', version: 1, name: '规则', english: 'Rule' },
        ...{ description: '说明', text: 'Description', statistic: 'NONE', tolerance: null },
        ...{ comparators: [], measures: [] },
      },
    ]);
  });
});

describe('the number of statements', () => {
  const many = (size: number): TestRecord[] =>
    Array.from({ length: size }, (_, n) => [
      indicatorRecord({ id: `indicator:${n}`, direction: 'LOWER_IS_BETTER' }),
      planRecord({ id: `plan:${n}`, area_id: n % 3 ? `area:${n}` : null }),
      targetRecord({ id: `target:${n}`, plan_id: `plan:${n}`, ...limit, indicator_id: `indicator:${n}` }),
      targetRecord({ id: `target:words-${n}`, plan_id: `plan:${n}` }),
      ofYear(2021, '1', { id: `observation:${n}`, indicator_id: `indicator:${n}`, area_id: `area:${n}` }),
      verdictRecord({ id: `verdict:${n}`, target_id: `target:${n}` }),
    ]).flat();

  it.each([2, 60])('of the evaluations of a page is that of one, for %i plans, on however many days', async (size) => {
    await world.write([...records, ...many(size)]);
    const query = `{ targets(first: 200) { nodes {
      evaluation { status publishedVerdict { id } }
      past: evaluation(asOf: "2022-12-31") { status inputs { id } }
      old: evaluation(ruleVersion: 1) { rule }
    } } }`;
    const statements = await statementsOf(world.database, () => world.ask(query));
    expect(statements).toHaveLength(8);
  });
});
