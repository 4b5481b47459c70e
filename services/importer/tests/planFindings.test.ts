import { describe, expect, it } from 'vitest';
import { found, rulesIn } from './found.js';
import { type Cells, changed, type Rows, sample, sampleWith } from './sampleDataset.js';

const cited = { document_id: 'document:outline', locator: '正文' };
const [indicator] = sample.indicators;
const [observation] = sample.observations;
const [target] = sample.targets;
const [plan] = sample.plans;
const [task] = sample.tasks;
const [assignment] = sample.assignments;

describe('a looser target', () => {
  const later = { ...target, id: 'target:later', statement_zh: '放宽', due_on: '2025-12-31' };
  const first = { ...target, due_on: '2022-12-31' };

  it.each<[string, string, string, string[]]>([
    ['asks less later of what should rise', '90', 'GTE', ['LOOSER_THAN_BEFORE']],
    ['asks as much, the number itself included', '95', 'GTE', []],
    ['asks more', '99', 'GTE', []],
    ['asks the other way round and cannot be compared', '90', 'LTE', []],
  ])('%s', async (_, value, comparator, rules) => {
    const bound = comparator === 'GTE' ? 'AT_LEAST' : 'AT_MOST';
    const targets = [first, { ...later, value, comparator, bound }];
    expect(await rulesIn(sampleWith({ targets, observations: [], ...unfound }))).toEqual(rules);
  });

  it('asks less if it no longer excludes the number itself', async () => {
    const strict = { ...first, comparator: 'LT', bound: 'LESS_THAN' };
    const indicators = [{ ...indicator, direction: 'LOWER_IS_BETTER' }];
    const targets = [strict, { ...later, comparator: 'LTE', bound: 'AT_MOST' }];
    const [finding, ...others] = await found(sampleWith({ indicators, targets, observations: [], ...unfound }));
    expect(others).toEqual([]);
    expect(finding?.zh).toBe('覆盖率：《纲要》2025-12-31前不超过95%，宽于《纲要》2022-12-31前低于95%。');
    expect(finding?.subjects).toEqual(['target:later', target.id]);
  });

  /** Without observations, nothing that has been entered may be about one. */
  const unfound = { findings: [], finding_subjects: [] };

  const cityDocument = { ...sample.documents[0], id: 'document:city', title_zh: '市规划', title_en: 'City plan' };
  const city = {
    ...sample.areas[0],
    id: 'area:370300',
    code: '370300',
    name_zh: '淄博市',
    name_en: 'Zibo',
    kind: 'CITY',
  };
  const cityPlan = { ...plan, id: 'plan:city', title_zh: '市规划', own_document_id: 'document:city', area_id: city.id };
  const above = (unit: string, value: string, area_id = city.id): Rows => ({
    areas: [...sample.areas, city],
    documents: [...sample.documents, cityDocument],
    document_links: [{ from_id: 'document:outline', to_id: 'document:city', relation: 'BASED_ON', ...cited }],
    plans: [
      { ...plan, area_id: 'area:370306' },
      { ...cityPlan, area_id },
    ],
    indicators: [{ ...indicator, unit }],
    targets: [
      { ...target, unit },
      { ...target, id: 'target:city', plan_id: 'plan:city', value, unit },
    ],
    observations: [],
    ...unfound,
  });

  it('than that of the plan which it is based on is found', async () => {
    const [finding] = await found(sampleWith(above('PERCENT', '98')));
    expect(finding).toMatchObject({ rule: 'LOOSER_THAN_ABOVE', subjects: [target.id, 'target:city'] });
    expect(await found(sampleWith(above('PERCENT', '95')))).toEqual([]);
  });

  it('is not, where numbers of things are wanted in another area: a district needs fewer than its city', async () => {
    expect(await found(sampleWith(above('PERSON', '9800')))).toEqual([]);
    const [finding] = await found(sampleWith(above('PERSON', '9800', 'area:370306')));
    expect(finding?.rule).toBe('LOOSER_THAN_ABOVE');
  });
});

describe('BASELINE_ALREADY_MEETS', () => {
  const plans = [{ ...plan, area_id: 'area:370306' }];
  const measured = (cells: Cells) => rulesIn(sampleWith({ plans, observations: [{ ...observation, ...cells }] }));

  it('is said of what was measured before the plan began, in its area', async () => {
    const observations = [{ ...observation, value: '97', reported: '97%' }];
    const [finding] = await found(sampleWith({ plans, observations }));
    expect(finding).toMatchObject({
      rule: 'BASELINE_ALREADY_MEETS',
      severity: 'INFO',
      subjects: [target.id, observation.id],
    });
    expect(finding?.zh).toBe(
      '《纲要》的目标“覆盖率达到95%”在规划期开始前已达到：周村区覆盖率2020-12-31为97%（《纲要》）。',
    );
  });

  it.each<[string, Cells]>([
    ['does not meet it', { value: '94.9', reported: '94.9%' }],
    ['may not meet it', { value: '97', bound: 'ABOUT', reported: '约97%' }],
    ['was measured later', { value: '97', reported: '97%', as_of: '2021-01-01' }],
    ['was measured of an agency', { value: '97', reported: '97%', agency_id: sample.agencies[0].id }],
    [
      'is a change',
      { value: '97', reported: '97%', measure: 'CHANGE', compared_start: '2019-01-01', compared_end: '2019-12-31' },
    ],
  ])('is not said of what %s', async (_, cells) => {
    expect(await measured(cells)).toEqual([]);
  });

  it('is not said of a target that asks for just a figure, from which the measured one may differ to either side', async () => {
    const asked = (direction: string) =>
      rulesIn(
        sampleWith({
          plans,
          indicators: [{ ...indicator, direction }],
          targets: [{ ...target, comparator: 'EQ', bound: 'EXACT' }],
          observations: [{ ...observation, value: '97', reported: '97%' }],
        }),
      );
    expect(await asked('HIGHER_IS_BETTER')).toEqual(['BASELINE_ALREADY_MEETS']);
    expect(await asked('NEUTRAL')).toEqual([]);
  });

  it('looks at the last that was measured', async () => {
    const before = { ...observation, id: 'observation:before', as_of: '2019-12-31', value: '97', reported: '97%' };
    expect(await rulesIn(sampleWith({ plans, observations: [before, observation] }))).toEqual([]);
  });
});

describe('RESPONSIBILITY_WITHOUT_AGENCY', () => {
  const part = { ...task, id: 'task:part', parent_id: task.id, number: '1' };

  it('is said of a task that names nobody, nor what it is part of', async () => {
    const all = await found(sampleWith({ tasks: [task, part], assignments: [] }));
    expect(all.map(({ subjects, severity }) => [subjects, severity])).toEqual([
      [[task.id], 'WARNING'],
      [['task:part'], 'WARNING'],
    ]);
    expect(all[0]?.zh).toBe('《纲要》一“完善体制”没有责任单位。');
    expect(await found(sampleWith({ tasks: [task, part] }))).toEqual([]);
  });

  it('is said of one that names only addressees whose members it does not name', async () => {
    const agencies = [{ ...sample.agencies[0], kind: 'COLLECTIVE' }];
    const assignments = [{ ...assignment, collective: 'true', wording: '有关部门' }];
    const [finding] = await found(sampleWith({ agencies, assignments }));
    expect(finding).toMatchObject({ rule: 'RESPONSIBILITY_WITHOUT_AGENCY', severity: 'INFO' });
    expect(finding?.subjects).toEqual([task.id, assignment.id]);
    expect(finding?.zh).toContain('有关部门');
  });
});

describe('a date', () => {
  it('of a target or a task outside the period of its plan is found', async () => {
    const all = await found({
      ...changed('targets', { due_on: '2030-12-31' }),
      tasks: [{ ...task, due_on: '2020-12-31' }],
    });
    expect(all.map(({ rule, subjects }) => [rule, ...subjects])).toEqual([
      ['PERIOD_OUTSIDE_PLAN', task.id, plan.id],
      ['PERIOD_OUTSIDE_PLAN', target.id, plan.id],
    ]);
    expect(all[1]?.zh).toBe('“覆盖率达到95%”的期限2030-12-31不在《纲要》的规划期2021–2025年之内。');
  });

  it.each([
    ['2020-12-10', ['PERIOD_NOT_OVER']],
    ['2020-12-31', []],
    ['2020', []],
    ['2021-01-01', []],
    ['', []],
  ])('at which a figure for 2020 was published tells whether the year was over: %s', async (published, rules) => {
    const observations = [{ ...observation, as_of: '', period_start: '2020-01-01', period_end: '2020-12-31' }];
    expect(await rulesIn({ ...changed('documents', { published }), observations })).toEqual(rules);
  });
});
