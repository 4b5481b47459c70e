import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvFolder } from './csvFolder.js';
import { ask } from './graph.js';
import { importInto, type OneProcess, openOneProcess } from './oneProcess.js';

let graph: OneProcess;
beforeAll(async () => {
  graph = await openOneProcess();
}, 120_000);
afterAll(() => graph?.close());

async function answer(query: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await ask(graph, query, variables);
  expect(errors).toBeUndefined();
  return data;
}

const district = 'plan:370306/emergency-management-14fyp';
const city = 'plan:370300/emergency-management-14fyp';
const districtTarget = (name: string) => `target:370306/emergency-management-14fyp/${name}`;
const cityTarget = 'target:370300/emergency-management-14fyp/text-01';

const evaluation = `query ($id: ID!, $asOf: Date!) { target(id: $id) { evaluation(asOf: $asOf) {
  status rule reason english: reason(locale: EN) value { text } gap { value }
  inputs { area { name } period { label } quantity { reported } citations { document { id } } }
  publishedVerdict { wording status asOf citations { document { id } } } differs
} } }`;
const evaluated = async (id: string, asOf: string) => (await answer(evaluation, { id, asOf })).target.evaluation;

describe('the mid-term evaluation of the emergency plan of Zhoucun', () => {
  it.each([
    [
      'direct economic loss',
      'box1-01',
      '0%',
      '年均值0%（2021-01-01至2023-06-30），目标为不超过1%：截至2023-06-30已达到。',
    ],
    ['forest fires', 'box1-03', '0‰', '年均值0‰（2021-01-01至2023-06-30），目标为不超过0.45‰：截至2023-06-30已达到。'],
  ])('has %s met on 30 June 2023, as the district reports', async (_, target, value, reason) => {
    expect(await evaluated(districtTarget(target), '2023-06-30')).toMatchObject({
      ...{ status: 'MET', rule: 'evaluation-rule:mean-of-years/1', reason, value: { text: value }, gap: null },
      inputs: [
        {
          ...{ area: { name: '周村区' }, period: { label: '2021-01-01至2023-06-30' }, quantity: { reported: value } },
          citations: [{ document: { id: 'document:zhoucun-emergency-midterm-2023' } }],
        },
      ],
      ...{ publishedVerdict: null, differs: null },
    });
  });

  it('does not compare deaths per 100 million CNY of GDP, printed with %, and shows both readings', async () => {
    const deaths = await evaluated(districtTarget('box1-06'), '2023-06-30');
    expect(deaths).toMatchObject({ status: 'NOT_COMPARABLE', value: null, gap: null });
    const printed = deaths.inputs.map(({ quantity }: { quantity: { reported: string } }) => quantity.reported);
    expect(printed).toEqual(['1.59%', '0.9%']);
    expect(deaths.reason).toContain('2015年“1.59%”、2020年“0.9%”');
    expect(deaths.english).toMatch(/^A unit is doubtful/);
  });

  it('has no data on any target before anything was measured', async () => {
    for (const target of ['box1-01', 'box1-03', 'box1-06']) {
      expect(await evaluated(districtTarget(target), '2020-12-31')).toMatchObject({ status: 'NO_DATA', inputs: [] });
    }
    const query = `query ($id: ID!, $asOf: Date!) { plan(id: $id) { progress(asOf: $asOf) {
      targetCount evaluated coverage statuses { status count } told: targetsByStatus(statuses: [MET, NOT_COMPARABLE]) { id }
    } } }`;
    const before = (await answer(query, { id: district, asOf: '2020-12-31' })).plan.progress;
    expect(before).toMatchObject({ targetCount: 115, evaluated: 0, coverage: 0, told: [] });
    expect(before.statuses).toContainEqual({ status: 'NO_DATA', count: 115 });
    const then = (await answer(query, { id: district, asOf: '2023-06-30' })).plan.progress;
    expect(then).toMatchObject({ targetCount: 115, evaluated: 3, coverage: 3 / 115 });
    expect(then.told.map(({ id }: { id: string }) => id)).toEqual(
      ['box1-01', 'box1-03', 'box1-06', 'box3-01', 'box3-07'].map(districtTarget),
    );
  });

  it('shows what the city published beside what is known, from the day on that it was published', async () => {
    expect(await evaluated(cityTarget, '2023-08-27')).toMatchObject({ publishedVerdict: null, differs: null });
    expect(await evaluated(cityTarget, '2023-08-28')).toMatchObject({
      ...{ status: 'NO_DATA', differs: null },
      publishedVerdict: {
        ...{ wording: '已完成', status: 'MET', asOf: '2023-08-28' },
        citations: [{ document: { id: 'document:zibo-emergency-midterm-2023' } }],
      },
    });
  });
});

describe('the emergency plans of Zhoucun and of the city', () => {
  it('ask the same of the loss by 2025, and the district the same sooner: nothing is looser', async () => {
    const query = `query ($id: ID!) { plan(id: $id) { alignment { higherPlans { id } statuses { status count }
      alignments { status target { id } higherTarget { id } }
    } } }`;
    const { alignment } = (await answer(query, { id: district })).plan;
    expect(alignment.higherPlans).toContainEqual({ id: city });
    expect(alignment.statuses).toContainEqual({ status: 'LOOSER', count: 0 });
    const compared = alignment.alignments.filter(({ status }: { status: string }) => status !== 'NO_PARENT');
    expect(compared).toEqual([
      { status: 'ALIGNED', target: { id: districtTarget('box1-01') }, higherTarget: { id: cityTarget } },
      { status: 'OTHER_DEADLINE', target: { id: districtTarget('box3-01') }, higherTarget: { id: cityTarget } },
    ]);
  });

  it('stand side by side on the one indicator that both have a target on', async () => {
    const query =
      'query ($plans: [ID!]!) { comparePlans(plans: $plans) { indicator { id } comparable comparedTargets { id } } }';
    const { comparePlans } = await answer(query, { plans: [district, city] });
    expect(comparePlans).toEqual([
      {
        ...{ indicator: { id: 'indicator:disaster-loss-share-of-gdp' }, comparable: true },
        comparedTargets: [districtTarget('box3-01'), cityTarget, districtTarget('box1-01')].map((id) => ({ id })),
      },
    ]);
  });
});

describe('across the three subgraphs', () => {
  it('a responsibility matrix names its agencies, and progress is asked of an agency and of an area', async () => {
    const query = `{
      responsibilityMatrix(plan: "plan:370306/childcare-services-2021") {
        rows { id } columns { id name } cells { role task { id } agency { name } }
      }
      agency(id: "agency:370306/emergency-management-bureau") { progress(asOf: "2023-06-30") { taskCount assignedTaskCount } }
      area(code: "370306") { progress(asOf: "2023-06-30") { evaluated taskCount assignedTaskCount } }
      indicator(id: "indicator:disaster-loss-share-of-gdp") { series { area { name } date quantity { value } } }
    }`;
    const { responsibilityMatrix: matrix, agency, area, indicator } = await answer(query);
    expect(matrix.rows).toHaveLength(17);
    expect(matrix.columns[0]).toEqual({ id: 'agency:370306/publicity-department', name: '中共周村区委宣传部' });
    const tasks: readonly string[] = matrix.rows.map(({ id }: { id: string }) => id);
    const places = matrix.cells.map(({ task }: { task: { id: string } }) => tasks.indexOf(task.id));
    expect(places).toEqual([...places].sort((one: number, other: number) => one - other));
    expect(agency.progress).toEqual({ taskCount: 36, assignedTaskCount: 36 });
    expect(area.progress).toEqual({ evaluated: 3, taskCount: 72, assignedTaskCount: 66 });
    expect(indicator.series).toEqual([
      { area: { name: '淄博市' }, date: '2020-12-31', quantity: { value: '0.13' } },
      { area: { name: '周村区' }, date: '2023-06-30', quantity: { value: '0' } },
    ]);
  });
});

describe('a later correction', () => {
  it('changes what is evaluated from then on, and what the graph knew before can still be asked', async () => {
    const { datasets } = await answer('{ datasets { name agenciesPart { changedAt } } }');
    const [{ agenciesPart: imported }] = datasets;
    const observation = {
      ...{ id: 'observation:corrected-loss', indicator_id: 'indicator:disaster-loss-share-of-gdp' },
      ...{ area_id: 'area:370306', measure: 'SHARE', period_start: '2022-01-01', period_end: '2022-12-31', value: '3' },
      ...{ unit: 'PERCENT', bound: 'EXACT', partial: 'false', reported: '3%', locator: '正文' },
      document_id: 'document:zibo-emergency-midterm-2023',
    };
    await importInto(graph, { folders: [csvFolder({ observations: [observation] })], dataset: 'correction' });
    expect(await evaluated(districtTarget('box1-01'), '2023-06-30')).toMatchObject({ status: 'NEEDS_REVIEW' });
    const asItWas = `${districtTarget('box1-01')}@${imported.changedAt}`;
    const { target } = await answer(evaluation, { id: asItWas, asOf: '2023-06-30' });
    expect(target.evaluation).toMatchObject({ status: 'MET' });
  });
});
