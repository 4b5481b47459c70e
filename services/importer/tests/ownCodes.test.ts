import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importDataset } from '../src/importDataset.js';
import { removeDataset } from '../src/index.js';
import { type Cells, changed, datasetFolder, type Rows, sample, sampleWith } from './sampleDataset.js';
import { closeDatabases, type Databases, openSharedDatabase } from './testDatabases.js';

let databases: Databases;
beforeEach(async () => {
  databases = await openSharedDatabase();
});
afterEach(() => closeDatabases(databases));

const truckload: Cells = { id: 'unit:zone/truckload', title_zh: '车次', title_en: 'truckload', dimension: 'COUNT' };
const ceramics: Cells = { id: 'topic:zone/ceramics', title_zh: '陶瓷产业', title_en: 'Ceramics' };
const [indicator, observation] = [sample.indicators[0], sample.observations[0]];

/** The sample, counted in a unit and filed under a topic of its own. */
const own: Rows = sampleWith({
  units: [truckload],
  topics: [ceramics],
  indicators: [{ ...indicator, unit: truckload.id as string, topic: ceramics.id as string }],
  observations: [{ ...observation, unit: truckload.id as string, value: '12000', reported: '1.2万车次' }],
  targets: sample.targets.map((row) => ({ ...row, topic: ceramics.id as string })),
});
/** A data set that uses what the sample brings. */
const guest: Rows = {
  indicators: [{ ...indicator, id: 'indicator:guest', unit: truckload.id as string, topic: ceramics.id as string }],
};

const put = (rows: Rows, dataset = 'own') => importDataset({ folders: [datasetFolder(rows)], dataset, databases });
const faultsOf = async (rows: Rows) =>
  (await put(rows)).faults.map(({ code, column, value }) => [code, column, value].join(' '));

describe('a data set with a unit and a topic of its own', () => {
  it('is imported, and the same again is unchanged', async () => {
    expect(await put(own)).toMatchObject({ status: 'imported', faults: [] });
    expect(await put(own)).toMatchObject({ status: 'unchanged' });
  });

  it('brings them for others too, and keeps them while another uses them', async () => {
    await put(own);
    expect(await put(guest, 'guest')).toMatchObject({ status: 'imported', faults: [] });
    const { units: _, ...without } = own;
    const { faults } = await put({
      ...without,
      indicators: [],
      observations: [],
      targets: [],
      findings: [],
      finding_subjects: [],
    });
    expect(faults.map(({ code, value }) => [code, value])).toEqual([['ROW_STILL_REFERRED_TO', truckload.id]]);
    expect(faults[0]?.message).toContain('indicators.unit of the data set guest');
    await removeDataset({ dataset: 'guest', databases });
    expect(await removeDataset({ dataset: 'own', databases })).toMatchObject({ status: 'removed' });
  });

  it('has them alone: a second data set cannot bring the same', async () => {
    await put(own);
    const { faults } = await put({ units: [{ ...truckload, title_zh: '车' }] }, 'other');
    expect(faults).toMatchObject([{ code: 'KEY_IN_OTHER_DATASET', column: 'id', value: truckload.id }]);
  });

  it('has its figures read and held against the unit like any other', async () => {
    const percent: Cells = { ...truckload, title_zh: '%（车次）', dimension: 'RATIO', per: 'HUNDRED' };
    const printed = (reported: string) => ({
      ...own,
      units: [percent],
      observations: [{ ...observation, unit: percent.id as string, value: '12', reported }],
    });
    expect(await faultsOf(printed('12%'))).toEqual([]);
    expect(await faultsOf(printed('12元'))).toEqual([`UNIT_DISAGREES unit ${percent.id}`]);
    expect(await faultsOf(printed('13%'))).toEqual(['FIGURE_DISAGREES value 12']);
  });
});

describe('a unit that another data set brings', () => {
  const foundIn = (dataset: string) =>
    databases.plans.kysely
      .withTables<{ 'plans.findings': { dataset: string; rule: string; message_zh: string; message_en: string } }>()
      .selectFrom('plans.findings')
      .select(['rule', 'message_zh', 'message_en'])
      .where('dataset', '=', dataset)
      .execute();
  const report = { id: 'document:guest', title_zh: '报告', title_en: 'Report', kind: 'PLAN', year_inferred: 'false' };
  const measured = { ...observation, indicator_id: 'indicator:guest', unit: truckload.id as string } as Cells;

  it('has its title in what is found', async () => {
    await put(own);
    const observations = [
      { ...measured, id: 'observation:guest/1', value: '12', reported: '12车次' },
      { ...measured, id: 'observation:guest/2', value: '13', reported: '13车次', document_id: report.id },
    ];
    expect(await put({ ...guest, documents: [report], observations }, 'guest')).toMatchObject({ faults: [] });
    const [finding] = await foundIn('guest');
    expect(finding?.rule).toBe('SOURCES_DISAGREE');
    expect(finding?.message_zh).toContain('12车次');
    expect(finding?.message_en).toContain('12 truckload');
  });

  it('is held against what is printed, like that of the data set itself', async () => {
    const percent = { ...truckload, dimension: 'RATIO', title_zh: '%（车次）' };
    const nothing = { observations: [], findings: [], finding_subjects: [] };
    expect(await put({ ...own, ...nothing, units: [percent] })).toMatchObject({ status: 'imported', faults: [] });
    const observations = [{ ...measured, id: 'observation:guest/1', value: '12', reported: '12元' }];
    const { faults } = await put({ ...guest, observations }, 'guest');
    expect(faults).toMatchObject([{ code: 'UNIT_DISAGREES', column: 'unit', value: truckload.id }]);
  });

  it('stays as printed where it is doubtful, and that is found', async () => {
    await put({ ...own, units: [{ ...truckload, dimension: 'DOUBTFUL' }] });
    const indicators = [{ ...indicator, id: 'indicator:guest', unit: 'CASE' }];
    const observations = [{ ...measured, id: 'observation:guest/1', value: '12', reported: '12车次' }];
    expect(await put({ indicators, observations } as Rows, 'guest')).toMatchObject({ status: 'imported', faults: [] });
    expect(await foundIn('guest')).toMatchObject([{ rule: 'UNIT_DOUBTFUL' }]);
  });
});

describe('a unit or topic of a data set', () => {
  it.each<[string, Rows, string]>([
    [
      'a form that is no id',
      { units: [{ ...truckload, id: 'unit:Zone/Truckload' }] },
      'ID_MALFORMED id unit:Zone/Truckload',
    ],
    ['an id like a code of ours', { units: [{ ...truckload, id: 'PERCENT' }] }, 'ID_MALFORMED id PERCENT'],
    ['an unknown dimension', { units: [{ ...truckload, dimension: 'COUNTS' }] }, 'CODE_UNKNOWN dimension COUNTS'],
    ['a denominator in words', { units: [{ ...truckload, per: '百名教师' }] }, 'PER_MALFORMED per 百名教师'],
    [
      'a document without a place',
      { topics: [{ ...ceramics, document_id: 'document:outline' }] },
      'PLACE_HALF locator ',
    ],
    ['no title', { topics: [{ ...ceramics, title_zh: '' }] }, 'VALUE_MISSING title_zh '],
    ['the title of a unit of ours', { units: [{ ...truckload, title_zh: '公顷' }] }, 'OWN_CODE_NEEDLESS title_zh 公顷'],
    [
      'the title of a topic of ours',
      { topics: [{ ...ceramics, title_zh: '教育' }] },
      'OWN_CODE_NEEDLESS title_zh 教育',
    ],
  ])('is refused with %s', async (_, rows, fault) => {
    expect(await faultsOf(sampleWith(rows))).toEqual([fault]);
  });

  it('must be brought by a data set where it is used, and the nearest that this one brings is proposed', async () => {
    const { faults } = await put({
      ...own,
      indicators: [{ ...indicator, unit: 'unit:zone/truckloads', topic: 'topic:none' }],
    });
    const unknown = faults.filter(({ code }) => code === 'OWN_CODE_NOT_FOUND');
    expect(unknown.map(({ column, value }) => [column, value])).toEqual([
      ['unit', 'unit:zone/truckloads'],
      ['topic', 'topic:none'],
    ]);
    expect(unknown.map(({ messageZh }) => messageZh)).toEqual([
      '本次导入的 units 中没有这个自带的代码，其他数据集中也没有；您是否要填 unit:zone/truckload',
      '本次导入的 topics 中没有这个自带的代码，其他数据集中也没有',
    ]);
    expect(unknown[0]?.message).toMatch(/; did you mean unit:zone\/truckload$/);
  });

  it('is named by its id, and a code that is none says how', async () => {
    const { faults } = await put(changed('indicators', { topic: '陶瓷产业' }));
    expect(faults[0]).toMatchObject({ code: 'CODE_UNKNOWN', column: 'topic' });
    expect(faults[0]?.message).toMatch(/one that a data set brings begins with topic:$/);
    expect(await faultsOf(changed('indicators', { topic: 'unit:zone/truckload' }))).toEqual([
      'CODE_UNKNOWN topic unit:zone/truckload',
    ]);
  });
});
