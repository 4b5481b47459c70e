import { describe, expect, it } from 'vitest';
import { found, rulesIn } from './found.js';
import { type Cells, type Rows, sample, sampleWith } from './sampleDataset.js';

const cited = { document_id: 'document:outline', locator: '正文' };
const [indicator] = sample.indicators;
const [observation] = sample.observations;

describe('SUM_MISMATCH', () => {
  const programme_reports = [
    {
      ...{ ...sample.programme_reports[0], project_count: '3', project_count_reported: '3个' },
      ...{ total_investment: '300000000', total_investment_bound: 'EXACT', total_investment_reported: '3亿元' },
    },
  ];
  const row = (position: number, count: string, yi: number, complete = 'true'): Cells => ({
    ...{
      id: `breakdown:${position}`,
      report_id: sample.programme_reports[0].id,
      dimension: 'AREA',
      complete,
      ...cited,
    },
    ...{ position: String(position), label_zh: '区', label_en: 'District', project_count: count },
    ...{ investment: String(yi * 100_000_000), investment_bound: 'EXACT' },
  });
  const broken = (...breakdown_rows: Cells[]) => found(sampleWith({ programme_reports, breakdown_rows }));

  it('is not said where the rows add up, in number and in money', async () => {
    expect(await broken(row(1, '1', 1), row(2, '2', 2))).toEqual([]);
  });

  it('is said of the number and of the money, each with its figures', async () => {
    const all = await broken(row(1, '1', 1), row(2, '1', 3));
    expect(all.map(({ id, severity }) => [id.split('/').at(-1), severity])).toEqual([
      ['area-count', 'WARNING'],
      ['area-investment', 'WARNING'],
    ]);
    expect(all[0]?.zh).toBe('工程2022-12-08按区域的项目数合计2，通报的总数为3，相差-1。');
    expect(all[1]?.en).toContain('add up to CNY 400 million, and the total reported is CNY 300 million');
    expect(all[0]?.subjects).toEqual([sample.programme_reports[0].id, 'breakdown:1', 'breakdown:2']);
  });

  it('of rows that are not all is said only if they are more than the whole', async () => {
    expect(await broken(row(1, '1', 1, 'false'), row(2, '1', 1, 'false'))).toEqual([]);
    expect((await broken(row(1, '4', 1, 'false'))).map(({ id }) => id.split('/').at(-1))).toEqual(['area-count']);
  });

  it('is not said of figures that are not exact', async () => {
    const about = { ...row(1, '3', 4), investment_bound: 'ABOUT' };
    expect(await broken(about)).toEqual([]);
  });
});

describe('a ratio', () => {
  const city = {
    ...sample.areas[0],
    id: 'area:370300',
    code: '370300',
    name_zh: '淄博市',
    name_en: 'Zibo',
    kind: 'CITY',
  };
  const areas = [city, { ...sample.areas[0], parent_id: city.id }];
  const indicators = [{ ...indicator, unit: 'CASE' }];
  const level = { ...observation, unit: 'CASE' };
  const rows = (...observations: Cells[]): Rows =>
    sampleWith({ areas, indicators, observations, targets: [], findings: [], finding_subjects: [] });

  it.each([
    ['33.3', []],
    ['33', []],
    ['34', ['SHARE_MISMATCH']],
  ])('of an area in the whole is recomputed to half its last digit: %s %%', async (value, rules) => {
    const share = { ...observation, id: 'observation:share', measure: 'SHARE', value, reported: `${value}%` };
    const part = { ...level, id: 'observation:part', value: '1', reported: '1起' };
    const whole = { ...level, id: 'observation:whole', area_id: city.id, value: '3', reported: '3起' };
    expect(await rulesIn(rows(share, part, whole))).toEqual(rules);
    expect(await rulesIn(rows(share, part))).toEqual([]);
  });

  it.each([
    ['-50', []],
    ['-49', ['CHANGE_MISMATCH']],
  ])('of change is recomputed from the figures of the two periods: %s %%', async (value, rules) => {
    const in2020 = { period_start: '2020-01-01', period_end: '2020-12-31', as_of: '' };
    const in2019 = { period_start: '2019-01-01', period_end: '2019-12-31', as_of: '' };
    const compared = { compared_start: '2019-01-01', compared_end: '2019-12-31' };
    const now = { ...level, ...in2020, id: 'observation:now', measure: 'FLOW', value: '5', reported: '5起' };
    const base = { ...level, ...in2019, id: 'observation:base', measure: 'FLOW', value: '10', reported: '10起' };
    const change = { ...observation, ...in2020, ...compared, id: 'observation:change', measure: 'CHANGE', value };
    expect(await rulesIn(rows(now, base, { ...change, reported: `${value}%` }))).toEqual(rules);
  });
});
