import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { datasetChecks } from '../src/datasetChecks.js';
import { readDataset } from '../src/readDataset.js';
import { type Cells, changed, datasetFolder, type Rows, sample, sampleWith } from './sampleDataset.js';
import { closeDatabases, type Databases, openSharedDatabase } from './testDatabases.js';

let databases: Databases;
beforeAll(async () => {
  databases = await openSharedDatabase();
});
afterAll(() => closeDatabases(databases));

/** What the checks find in rows that are each without a fault, by code and column. */
async function faultsOf(rows: Rows): Promise<string[]> {
  const { dataset, faults } = await readDataset({ folders: [datasetFolder(rows)], dataset: 'sample' });
  const found = faults.inOrderOfFiles();
  for (const check of datasetChecks)
    found.push(...(await check({ dataset, databases, changing: new Set() })).inOrderOfFiles());
  return found.map(({ code, column }) => `${code} ${column}`);
}

const observed = (cells: Cells) => faultsOf(changed('observations', cells));
const wanted = (cells: Cells) => faultsOf(changed('targets', cells));
const assigned = (cells: Cells) => faultsOf(changed('assignments', cells));

describe('a figure beside its printed form', () => {
  const change = { measure: 'CHANGE', compared_start: '2019-01-01', compared_end: '2019-12-31' };
  const rank = { measure: 'RANK', value: '1', unit: 'RANK' };
  it.each<[string, Cells]>([
    ['the same', { reported: '90.5%' }],
    ['the same with more digits', { value: '90.50', reported: '90.5%' }],
    ['a fall without a sign', { ...change, value: '-50', reported: '50%' }],
    ['a fall with its word', { ...change, value: '-50', reported: '下降50%' }],
    ['a rise without a sign', { ...change, value: '57', reported: '57%' }],
    ['either bound of a word that leaves it open', { bound: 'MORE_THAN', reported: '超90.5%' }],
    ['either bound of a word that leaves it open', { bound: 'AT_LEAST', reported: '超90.5%' }],
    ['words that hold no figure', { reported: '入选' }],
    ['a year, which is no figure', { reported: '2011年' }],
    ['full coverage', { value: '100', reported: '全覆盖' }],
    ['a range', { value: '5', upper: '7', reported: '5%-7%' }],
  ])('agrees: %s', async (_, cells) => {
    expect(await observed(cells)).toEqual([]);
  });

  it('agrees whatever is printed of a place in a ranking', async () => {
    const rows = changed('observations', { ...rank, reported: '3个' });
    const indicators = sample.indicators.map((row) => ({ ...row, unit: 'RANK' }));
    const targets = sample.targets.map((row) => ({ ...row, unit: 'RANK' }));
    expect(await faultsOf({ ...rows, indicators, targets })).toEqual([]);
  });

  it.each<[string, Cells]>([
    [
      'a fall of at least ten as a change of at most minus ten',
      { ...change, value: '-10', bound: 'AT_MOST', reported: '下降10%以上' },
    ],
    ['a reduction as a flow', { value: '50', reported: '减少50%' }],
    ['points of a percentage', { value: '3.5', reported: '3.5个百分点' }],
  ])('agrees that %s is right', async (_, cells) => {
    expect(await faultsOf(changed('observations', cells))).toEqual([]);
  });

  it.each<[string, Cells, string]>([
    ['a digit that slipped', { value: '95.0' }, 'FIGURE_DISAGREES value'],
    ['万 that was left out', { value: '1.7', reported: '1.7万%' }, 'FIGURE_DISAGREES value'],
    ['a fall with its word as a rise', { ...change, value: '50', reported: '下降50%' }, 'FIGURE_DISAGREES value'],
    ['a fall that is no change', { value: '50', reported: '-50%' }, 'FIGURE_DISAGREES value'],
    ['an upper end that is left out', { value: '5', reported: '5%-7%' }, 'FIGURE_DISAGREES upper'],
    ['an upper end that is not printed', { upper: '95', reported: '90.5%' }, 'FIGURE_DISAGREES upper'],
    ['a word that was passed over', { reported: '约90.5%' }, 'BOUND_DISAGREES bound'],
    ['a bound that no word has', { bound: 'ABOUT' }, 'BOUND_DISAGREES bound'],
    ['permille for percent', { reported: '90.5‰' }, 'UNIT_DISAGREES unit'],
    ['percent without its sign', { reported: '90.5' }, 'UNIT_DISAGREES unit'],
    ['money in percent', { reported: '90.5元' }, 'UNIT_DISAGREES unit'],
    ['none as a hundred', { value: '100', reported: '未发生' }, 'FIGURE_DISAGREES value'],
  ])('disagrees: %s', async (_, cells, fault) => {
    expect(await observed(cells)).toContain(fault);
  });

  it('is in CNY where it is money', async () => {
    const programme_reports = (reported: string) => [
      {
        ...sample.programme_reports[0],
        completed_investment: '52400000000',
        completed_investment_bound: 'EXACT',
        completed_investment_reported: reported,
      },
    ];
    expect(await faultsOf(sampleWith({ programme_reports: programme_reports('524亿元') }))).toEqual([]);
    expect(await faultsOf(sampleWith({ programme_reports: programme_reports('524亿') }))).toEqual([]);
    expect(await faultsOf(sampleWith({ programme_reports: programme_reports('52.4亿元') }))).toEqual([
      'FIGURE_DISAGREES completed_investment',
    ]);
    for (const foreign of ['524亿美元', '524亿美元外资', '524亿美元(FDI)', '524亿欧元贷款']) {
      expect(await faultsOf(sampleWith({ programme_reports: programme_reports(foreign) })), foreign).toEqual([
        'UNIT_DISAGREES completed_investment_reported',
      ]);
    }
  });

  it.each([
    ['TONNE_OF_COAL_EQUIVALENT_PER_10_THOUSAND_CNY', '0.45吨标准煤/万元', []],
    ['CNY_PER_SQUARE_METRE', '0.45元/平方米', []],
    ['CUBIC_METRE_PER_DAY', '0.45元/立方米', ['UNIT_DISAGREES unit']],
    ['USD', '0.45美元', []],
    ['USD', '0.45元', ['UNIT_DISAGREES unit']],
    ['CNY', '0.45欧元', ['UNIT_DISAGREES unit']],
    ['CNY', '0.45美元外资', ['UNIT_DISAGREES unit']],
    ['CNY', '0.45美元(FDI)', ['UNIT_DISAGREES unit']],
    ['CNY', '0.45欧元贷款', ['UNIT_DISAGREES unit']],
    ['CNY', '0.45元贷款', []],
    ['USD', '0.45美元外资', []],
    ['USD', '0.45元外资', ['UNIT_DISAGREES unit']],
    ['CNY_PER_PERSON', '0.45美元/人', ['UNIT_DISAGREES unit']],
    ['TONNE', '0.45美元设备', ['UNIT_DISAGREES unit']],
    ['PIECE', '0.45元件', []],
  ])('is money in %s or not, and of that currency, where %s is printed', async (unit, reported, faults) => {
    const rows = changed('observations', { unit, value: '0.45', reported });
    const indicators = sample.indicators.map((row) => ({ ...row, unit }));
    expect(await faultsOf({ ...rows, indicators, targets: [] })).toEqual(faults);
  });

  it('of a target may have the bound of its comparator, and no other', async () => {
    expect(await wanted({ reported: '95%以上' })).toEqual([]);
    expect(await wanted({ reported: '95%' })).toEqual([]);
    expect(await wanted({ reported: '近95%' })).toEqual(['BOUND_DISAGREES bound']);
    expect(await wanted({ comparator: 'LT', bound: 'LESS_THAN', reported: '95%以内' })).toEqual([
      'BOUND_DISAGREES bound',
    ]);
  });
});

describe('a unit', () => {
  it('is that of the indicator, but for shares, changes, doubtful units and targets of a ratio', async () => {
    const indicators = sample.indicators.map((row) => ({ ...row, unit: 'CASE' }));
    const measured = (cells: Cells) => faultsOf({ ...changed('observations', cells), indicators });
    expect(await measured({})).toEqual(['UNIT_UNLIKE_INDICATOR unit']);
    expect(await measured({ measure: 'SHARE' })).toEqual([]);
    expect(await measured({ unit: 'PERCENT_PER_100_MILLION_CNY_GDP' })).toEqual([]);
    expect(await measured({ measure: 'SHARE', unit: 'PERSON', reported: '见图' })).toEqual([
      'UNIT_UNLIKE_INDICATOR unit',
    ]);
  });
});

describe('an addressee', () => {
  const linzi = { ...sample.areas[0], id: 'area:370305', code: '370305', name_zh: '临淄区' };
  const [bureau] = sample.agencies;

  it.each(['区应急局', '应急局', '区域应急局', '市场监管局', '周村区应急管理局'])(
    '%s may be a bureau of the district',
    async (wording) => {
      expect(await assigned({ wording })).toEqual([]);
    },
  );

  it.each(['市应急局', '市政府办公室', '省应急厅'])('%s is none of the district', async (wording) => {
    expect(await assigned({ wording })).toEqual(['ADDRESSEE_DISAGREES agency_id']);
  });

  it('of a bare level in a plan of an area is one of that area', async () => {
    const agencies = [{ ...bureau, area_id: linzi.id }];
    const elsewhere = (wording: string, area_id: string) =>
      faultsOf({
        ...changed('assignments', { wording }),
        areas: [...sample.areas, linzi],
        agencies,
        plans: [{ ...sample.plans[0], area_id }],
      });
    expect(await elsewhere('区应急局', 'area:370306')).toEqual(['ADDRESSEE_DISAGREES agency_id']);
    expect(await elsewhere('区应急局', linzi.id)).toEqual([]);
    expect(await elsewhere('临淄区应急局', 'area:370306')).toEqual([]);
  });

  it('of 市 in a plan of a county-level city is one of that city, or of the city above it, and none of another', async () => {
    const above = { ...linzi, id: 'area:370900', code: '370900', name_zh: '泰安市', kind: 'CITY' };
    const xintai = { ...linzi, id: 'area:370982', code: '370982', name_zh: '新泰市', kind: 'COUNTY_LEVEL_CITY' };
    const feicheng = { ...xintai, id: 'area:370983', code: '370983', name_zh: '肥城市' };
    const named = (area_id: string, { of, level = 'DISTRICT' }: { of: string; level?: string }) =>
      faultsOf({
        ...changed('assignments', { wording: '市应急局' }),
        areas: [...sample.areas, above, xintai, feicheng],
        agencies: [{ ...bureau, area_id: of, level }],
        plans: [{ ...sample.plans[0], area_id }],
      });
    expect(await named(xintai.id, { of: xintai.id })).toEqual([]);
    expect(await named(xintai.id, { of: above.id, level: 'CITY' })).toEqual([]);
    expect(await named(xintai.id, { of: feicheng.id })).toEqual(['ADDRESSEE_DISAGREES agency_id']);
    expect(await named(above.id, { of: xintai.id })).toEqual(['ADDRESSEE_DISAGREES agency_id']);
  });

  it('that is a hospital may be of a higher level than the place where it is', async () => {
    const of = (kind: string) => faultsOf({ ...changed('agencies', { level: 'PROVINCE', kind }), assignments: [] });
    expect(await of('PUBLIC_INSTITUTION')).toEqual([]);
    expect(await of('GOVERNMENT_DEPARTMENT')).toEqual(['LEVEL_DISAGREES level']);
  });
});

describe('a fact', () => {
  const [observation] = sample.observations;
  it.each<[string, Cells]>([
    ['another day', { as_of: '2021-12-31' }],
    ['another area', { area_id: 'area:370305' }],
    ['another measure', { measure: 'CUMULATIVE' }],
    ['another place of the document', { locator: '附件' }],
  ])('may be stated again of %s', async (_, cells) => {
    const areas = [...sample.areas, { ...sample.areas[0], id: 'area:370305' }];
    const observations = [observation, { ...observation, id: 'observation:again', ...cells }];
    expect(await faultsOf(sampleWith({ areas, observations }))).toEqual([]);
  });
});
