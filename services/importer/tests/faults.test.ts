import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { currentRevision, subgraphNames } from '@zibo-graph/database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocatedFault } from '../src/Fault.js';
import { type FaultCode, faultCodes } from '../src/faultCodes.js';
import { importDataset } from '../src/importDataset.js';
import { changed, csvOf, datasetFolder, folderWith, sample, sampleWith } from './sampleDataset.js';
import { closeDatabases, type Databases, openSharedDatabase } from './testDatabases.js';

let databases: Databases;

beforeAll(async () => {
  databases = await openSharedDatabase();
});

afterAll(() => closeDatabases(databases));

/** The faults of an import, their files named from the folder. */
async function faultsOf(folder: string): Promise<LocatedFault[]> {
  const { status, faults } = await importDataset({ folders: [folder], dataset: 'sample', databases });
  expect(status).toBe('refused');
  return faults.map((fault) => ({ ...fault, file: fault.file?.replace(`${folder}/`, '') ?? null }));
}

const cell = (table: keyof typeof sample, cells: Record<string, string>) => () => datasetFolder(changed(table, cells));
const file = (name: string, content: string | Buffer) => () => datasetFolder(sample, { [name]: content });
const areas = csvOf('areas', sample.areas);
const [area] = sample.areas;
const [observation] = sample.observations;

function folderWithFolder(): string {
  const { areas: _, ...others } = sample;
  const folder = datasetFolder(others);
  mkdirSync(join(folder, 'areas.csv'));
  return folder;
}

function folderWithDanglingLink(): string {
  const { areas: _, ...others } = sample;
  const folder = datasetFolder(others);
  symlinkSync(join(folder, 'nowhere'), join(folder, 'areas.csv'));
  return folder;
}

/** The sample with a rule of evaluation, or a published verdict, of these cells. */
const row = (table: string, cells: Record<string, string>) => () => datasetFolder(sampleWith({ [table]: [cells] }));
const rule = {
  ...{
    id: 'evaluation-rule:latest/1',
    code: 'latest',
    version: '1',
    position: '1',
    name_zh: '最新值',
    name_en: 'Latest',
  },
  ...{ description_zh: '最新值', description_en: 'Latest', comparators: 'LTE GTE', statistic: 'LATEST' },
  ...{ measures: 'LEVEL SHARE', linear_path: 'true', tolerance: '0.1', unmeasured_days: '183' },
};
const verdict = {
  ...{ id: 'verdict:one', target_id: 'target:370306/outline/1', wording_zh: '已完成', wording_en: 'Completed' },
  ...{ status: 'MET', as_of: '2023-06-30', document_id: 'document:outline', locator: '正文' },
};
const review = {
  ...{ id: 'review:one', target_id: 'target:370306/outline/1', status: 'MET', as_of: '2023-06-30' },
  ...{ reviewed_on: '2023-07-15', reviewer: '区督查室', reviewer_agency_id: '', grounds_zh: '已建成。' },
  ...{ grounds_en: 'Built.', document_id: 'document:outline', locator: '正文' },
};

/** A folder for each code, the fault that must be found in it, and nothing but that fault. */
const cases: [code: FaultCode, folder: () => string, place: Partial<LocatedFault>][] = [
  ['FOLDER_NOT_FOUND', () => join(folderWith({}), 'missing'), { row: null }],
  ['FOLDER_EMPTY', () => folderWith({ 'notes.txt': 'none' }), { row: null }],
  ['FILE_UNKNOWN', file('plans/task.csv', 'id\n'), { file: 'plans/task.csv', row: null }],
  ['FILE_UNREADABLE', folderWithDanglingLink, { file: 'areas.csv', row: null }],
  ['FILE_NOT_CSV', file('areas.xlsx', 'PK'), { file: 'areas.xlsx', row: null }],
  ['FILE_IRREGULAR', folderWithFolder, { file: 'areas.csv', row: null }],
  ['FILE_NOT_UTF8', file('areas.csv', Buffer.from(areas.replace('周村区', 'Zhoucun\xe9'), 'latin1')), { row: 2 }],
  ['FILE_BROKEN', file('areas.csv', `${areas}"area:370302`), { file: 'areas.csv', row: 3, column: null }],
  ['SEPARATOR_WRONG', file('areas.csv', areas.replaceAll(',', ';')), { file: 'areas.csv', row: 1 }],
  ['HEADER_MISSING', file('parties.csv', ''), { file: 'parties.csv', row: null }],
  [
    'HEADER_UNKNOWN',
    file('areas.csv', areas.replace(/^.*$/m, '甲,乙,丙,丁,戊,己,庚,辛,壬,癸')),
    { row: 1, column: null },
  ],
  [
    'COLUMN_UNNAMED',
    file('areas.csv', areas.replace(/^/, ',').replace('\narea', '\n备注,area')),
    { file: 'areas.csv', row: 2, column: null, value: '备注' },
  ],
  [
    'COLUMN_UNKNOWN',
    file('areas.csv', areas.replace(/$/m, ',mayor').replace('正文', '正文,')),
    { row: 1, column: 'mayor' },
  ],
  [
    'COLUMN_MISSING',
    file('parties.csv', 'project_id,agency_id,role,document_id,locator\n'),
    { row: 1, column: 'wording' },
  ],
  [
    'COLUMN_REPEATED',
    file('areas.csv', areas.replace(/$/m, ',code').replace('正文', '正文,')),
    { row: 1, column: 'code' },
  ],
  ['ROW_RAGGED', file('areas.csv', areas.replace('正文', '正文,1,2')), { file: 'areas.csv', row: 2, column: null }],

  ['VALUE_MISSING', cell('areas', { name_zh: ' ' }), { file: 'areas.csv', row: 2, column: 'name_zh', value: null }],
  ['CONTROL_CHARACTER', cell('areas', { name_en: 'Zhou\0cun' }), { row: 2, column: 'name_en', value: 'Zhou\0cun' }],
  ['TEXT_TOO_LONG', cell('areas', { name_en: 'x'.repeat(10_001) }), { row: 2, column: 'name_en' }],
  ['INTEGER_MALFORMED', cell('tasks', { position: '1.0' }), { row: 2, column: 'position', value: '1.0' }],
  ['INTEGER_TOO_LARGE', cell('tasks', { position: '2147483648' }), { row: 2, column: 'position' }],
  ['DECIMAL_MALFORMED', cell('observations', { value: '1,234' }), { row: 2, column: 'value', value: '1,234' }],
  ['DATE_MALFORMED', cell('observations', { as_of: '2021-02-29' }), { row: 2, column: 'as_of', value: '2021-02-29' }],
  ['PARTIAL_DATE_MALFORMED', cell('documents', { published: '2022-13' }), { row: 2, column: 'published' }],
  [
    'DATE_OUT_OF_BOUNDS',
    cell('observations', { as_of: '2202-12-31' }),
    { row: 2, column: 'as_of', value: '2202-12-31' },
  ],
  ['BOOLEAN_MALFORMED', cell('documents', { year_inferred: '对' }), { row: 2, column: 'year_inferred', value: '对' }],
  ['CODE_UNKNOWN', cell('areas', { kind: 'DISTRIC' }), { row: 2, column: 'kind', value: 'DISTRIC' }],
  ['ID_MALFORMED', cell('programme_reports', { id: 'report:370306/Works' }), { row: 2, column: 'id' }],
  ['REFERENCE_MALFORMED', cell('tasks', { plan_id: 'task:370306/outline/1' }), { row: 2, column: 'plan_id' }],
  ['URL_MALFORMED', cell('documents', { url: 'javascript:alert(1)' }), { row: 2, column: 'url' }],
  ['USCC_MALFORMED', cell('agencies', { uscc: '914403001922038217' }), { row: 2, column: 'uscc' }],

  ['ASSIGNMENT_SUBJECT', cell('assignments', { target_id: 'target:370306/outline/1' }), { row: 2, column: 'task_id' }],
  [
    'PERIOD_REVERSED',
    cell('plans', { period_end: '2020-12-31' }),
    { row: 2, column: 'period_end', value: '2020-12-31' },
  ],
  ['PERIOD_HALF', cell('observations', { period_start: '2020-01-01' }), { row: 2, column: 'period_end', value: null }],
  [
    'RANGE_REVERSED',
    cell('observations', { upper: '90.4', reported: '见图' }),
    { row: 2, column: 'upper', value: '90.4' },
  ],
  ['FIGURE_WITHOUT_BOUND', cell('programme_reports', { annual_plan: '1' }), { row: 2, column: 'annual_plan_bound' }],
  ['OBSERVATION_UNDATED', cell('observations', { as_of: '' }), { row: 2, column: 'as_of', value: null }],
  ['TARGET_INCOMPLETE', cell('targets', { indicator_id: '' }), { row: 2, column: 'indicator_id', value: null }],
  [
    'TARGET_RANGE_OPEN',
    cell('targets', { comparator: 'BETWEEN', bound: 'EXACT' }),
    { row: 2, column: 'upper', value: null },
  ],
  ['CHANGE_UNCOMPARED', cell('observations', { measure: 'CHANGE' }), { row: 2, column: 'compared_start', value: null }],
  [
    'SHARE_OUT_OF_RANGE',
    cell('observations', { measure: 'SHARE', value: '905', reported: '905%' }),
    { row: 2, column: 'value', value: '905' },
  ],
  ['COMPARATOR_DISAGREES', cell('targets', { comparator: 'LTE' }), { row: 2, column: 'bound', value: 'AT_LEAST' }],
  ['PLACE_HALF', cell('finding_subjects', { locator: '' }), { row: 2, column: 'locator', value: null }],
  ['MEMBERSHIP_EMPTY', cell('memberships', { office_zh: '' }), { row: 2, column: 'member_id', value: null }],

  ['RULE_ID_DISAGREES', row('evaluation_rules', { ...rule, version: '2' }), { row: 2, column: 'id', value: rule.id }],
  [
    'RULE_CODE_UNKNOWN',
    row('evaluation_rules', { ...rule, measures: 'LEVEL,SHARE' }),
    { row: 2, column: 'measures', value: 'LEVEL,SHARE' },
  ],
  ['RULE_INCOMPLETE', row('evaluation_rules', { ...rule, unmeasured_days: '' }), { row: 2, column: 'unmeasured_days' }],
  ['RULE_FIGURE_TOO_SMALL', row('evaluation_rules', { ...rule, tolerance: '-0.1' }), { row: 2, column: 'tolerance' }],
  ['REVIEW_WITHOUT_VERDICT', row('target_reviews', { ...review, status: 'NO_DATA' }), { column: 'status' }],
  ['REVIEW_BEFORE_ITS_DAY', row('target_reviews', { ...review, reviewed_on: '2023-06-29' }), { column: 'reviewed_on' }],
  [
    'VERDICT_SUBJECT',
    row('published_verdicts', { ...verdict, indicator_id: 'indicator:coverage' }),
    { row: 2, column: 'target_id', value: verdict.target_id },
  ],

  ['FIGURE_DISAGREES', cell('observations', { value: '9.05' }), { row: 2, column: 'value', value: '9.05' }],
  ['BOUND_DISAGREES', cell('observations', { reported: '近90.5%' }), { row: 2, column: 'bound', value: 'EXACT' }],
  ['UNIT_DISAGREES', cell('observations', { reported: '90.5‰' }), { row: 2, column: 'unit', value: 'PERCENT' }],
  [
    'FACT_REPEATED',
    () => datasetFolder(sampleWith({ observations: [observation, { ...observation, id: 'observation:again' }] })),
    { row: 3, column: 'id', value: 'observation:again' },
  ],
  [
    'UNIT_UNLIKE_INDICATOR',
    cell('indicators', { unit: 'KILOMETRE' }),
    { file: 'observations.csv', row: 2, column: 'unit', value: 'PERCENT' },
  ],
  ['LEVEL_DISAGREES', cell('areas', { kind: 'CITY' }), { file: 'agencies.csv', row: 2, column: 'level' }],
  ['ADDRESSEE_DISAGREES', cell('assignments', { wording: '市应急局' }), { row: 2, column: 'agency_id' }],
  ['COLLECTIVE_DISAGREES', cell('assignments', { collective: 'true' }), { row: 2, column: 'collective' }],
  [
    'FINDING_WITHOUT_SUBJECT',
    () => datasetFolder(sampleWith({ finding_subjects: [] })),
    { file: 'findings.csv', row: 2, column: 'id' },
  ],
  ['REFERENCE_LOOP', cell('areas', { parent_id: area.id }), { file: 'areas.csv', row: 2, column: 'parent_id' }],
  ['KEY_REPEATED', () => datasetFolder(sampleWith({ areas: [area, area] })), { row: 3, column: 'id', value: area.id }],
  [
    'REFERENCE_NOT_FOUND',
    cell('tasks', { plan_id: 'plan:370306/none' }),
    { row: 2, column: 'plan_id', value: 'plan:370306/none' },
  ],
];

/** Shown in importDataset, revertDataset and registerFindings.test.ts, for they need what stands already, and in ownCodes.test.ts. */
const shownElsewhere: readonly string[] = [
  ...'KEY_IN_OTHER_DATASET ROW_STILL_REFERRED_TO DATASET_UNKNOWN REVISION_UNKNOWN REVISION_AMBIGUOUS'.split(' '),
  ...'NOT_YET_STANDING FAULTS_LEFT_OUT DATASET_RESERVED PER_MALFORMED OWN_CODE_NOT_FOUND OWN_CODE_NEEDLESS'.split(' '),
];

describe('a fault of the files', () => {
  it.each(cases)('%s is refused, with its place', async (code, folder, place) => {
    const faults = await faultsOf(folder());
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ code, ...place });
  });

  it('has a case here for every code', () => {
    expect([...cases.map(([code]) => code), ...shownElsewhere].sort()).toEqual(Object.keys(faultCodes).sort());
  });

  it('is told with all others at once, file by file and row by row', async () => {
    const [task] = sample.tasks;
    const folder = datasetFolder({
      ...changed('areas', { kind: 'DISTRIC', name_zh: '', parent_id: 'area:370300' }),
      tasks: [
        { ...task, due_on: '2021-04-31' },
        task,
        { ...task, id: 'task:370306/outline/2', position: '二', kind: '' },
      ],
    });
    const found = (await faultsOf(folder)).map(({ file, row, column, code }) => [file, row, column, code]);
    expect(found).toEqual([
      ['areas.csv', 2, 'name_zh', 'VALUE_MISSING'],
      ['areas.csv', 2, 'kind', 'CODE_UNKNOWN'],
      ['areas.csv', 2, 'parent_id', 'REFERENCE_NOT_FOUND'],
      ['tasks.csv', 2, 'due_on', 'DATE_MALFORMED'],
      ['tasks.csv', 3, 'id', 'KEY_REPEATED'],
      ['tasks.csv', 4, 'kind', 'VALUE_MISSING'],
      ['tasks.csv', 4, 'position', 'INTEGER_MALFORMED'],
    ]);
  });

  it('is told in Chinese and in English, with the code that was likely meant, and all codes where they are few', async () => {
    const [byTypo] = await faultsOf(datasetFolder(changed('areas', { kind: 'DISTRIC' })));
    expect(byTypo?.message).toMatch(
      /^The codelist areaKind has no such code; did you mean DISTRICT \(District\); the codes are COUNTRY \(Country\), .*COMMUNITY \(Community\)$/,
    );
    expect(byTypo?.messageZh).toMatch(
      /^代码表 areaKind 没有这个代码；您是否要填 DISTRICT（区）；可填 COUNTRY（国家）、.*COMMUNITY（社区）$/,
    );
    const [byTitle] = await faultsOf(datasetFolder(changed('assignments', { role: '牵头' })));
    expect(byTitle?.message).toContain('did you mean LEAD (Lead);');
  });

  it('proposes no code and no table that is far from what stands there', async () => {
    const [code] = await faultsOf(datasetFolder(changed('observations', { unit: '大概齐' })));
    expect(code?.messageZh).toBe('代码表 unit 没有这个代码；数据集自带的以 unit: 开头');
    const [table] = await faultsOf(datasetFolder(sample, { '领导讲话.csv': 'a,b\n' }));
    expect(table?.messageZh).toBe('没有名为 领导讲话 的数据表');
  });

  it('that hides rows is not told again at every reference to them', async () => {
    const withoutId = csvOf('documents', sample.documents).replace('id,', 'identifier,');
    const codes = (await faultsOf(datasetFolder(sample, { 'documents.csv': withoutId }))).map(({ code }) => code);
    expect(codes.sort()).toEqual(['COLUMN_MISSING', 'COLUMN_UNKNOWN']);
    const { documents: _, ...others } = sample;
    const misnamed = datasetFolder(others, { 'document.csv': csvOf('documents', sample.documents) });
    expect((await faultsOf(misnamed)).map(({ code }) => code)).toEqual(['FILE_UNKNOWN']);
  });

  it('lets nothing be written', async () => {
    for (const subgraph of subgraphNames) expect(await currentRevision(databases[subgraph], subgraph)).toBe(0);
  });
});
