import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { subgraphNames } from '@zibo-graph/database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importDataset } from '../src/importDataset.js';
import { subgraphs } from '../src/subgraphs.js';
import { closeDatabases, type Databases, openSharedDatabase } from './testDatabases.js';

let folder: string;
let databases: Databases;
beforeAll(async () => {
  databases = await openSharedDatabase();
  folder = mkdtempSync(join(tmpdir(), 'zibo-graph-faults-'));
  for (const { name, dataFolder } of subgraphs) cpSync(dataFolder, join(folder, name), { recursive: true });
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await closeDatabases(databases);
});

/** What a person may get wrong in the packaged data: the row that is changed, by what it holds, and how. */
const faults: readonly [
  fault: string,
  file: string,
  row: RegExp,
  change: [string, string],
  code: string,
  column: string,
][] = [
  [
    'a decimal point that slipped',
    'projects/programme_reports.csv',
    /524亿元/,
    ['52400000000', '5240000000'],
    'FIGURE_DISAGREES',
    'completed_investment',
  ],
  [
    '亿 that was taken for 万',
    'plans/observations.csv',
    /突破1.2亿人次/,
    [',120000000,', ',12000,'],
    'FIGURE_DISAGREES',
    'value',
  ],
  [
    'a range that lost its end',
    'plans/targets.csv',
    /0\.5-0\.7万/,
    [',5000,7000,', ',5000,,'],
    'TARGET_RANGE_OPEN',
    'upper',
  ],
  ['近 that was passed over', 'plans/observations.csv', /近70亿元/, [',ABOUT,', ',EXACT,'], 'BOUND_DISAGREES', 'bound'],
  [
    'permille that was taken for percent',
    'plans/targets.csv',
    /0\.45‰以内/,
    [',PERMILLE,', ',PERCENT,'],
    'UNIT_DISAGREES',
    'unit',
  ],
  ['以内 that was taken for 以上', 'plans/targets.csv', /1%以内/, [',LTE,', ',GTE,'], 'COMPARATOR_DISAGREES', 'bound'],
  [
    'inspections that were taken for enterprises',
    'plans/observations.csv',
    /,80112家次$/,
    [',INSPECTION,', ',ENTERPRISE,'],
    'UNIT_UNLIKE_INDICATOR',
    'unit',
  ],
  [
    'a change that compares with nothing',
    'plans/observations.csv',
    /,1348%$/,
    ['2011-01-01,2015-12-31', ','],
    'CHANGE_UNCOMPARED',
    'compared_start',
  ],
  [
    'a year that slipped',
    'plans/targets.csv',
    /box1-03,/,
    ['2025-12-31', '2205-12-31'],
    'DATE_OUT_OF_BOUNDS',
    'due_on',
  ],
  [
    'a period that ends before it begins',
    'plans/plans.csv',
    /^plan:370306\/childcare/,
    ['2021-01-01,2025-12-31', '2025-01-01,2021-12-31'],
    'PERIOD_REVERSED',
    'period_end',
  ],
  [
    'a bureau of the city for one of the district',
    'plans/assignments.csv',
    /4-1-1\/emergency-management-bureau/,
    ['agency:370306/emergency', 'agency:370300/emergency'],
    'ADDRESSEE_DISAGREES',
    'agency_id',
  ],
  [
    'a department of the district at the level of the city',
    'agencies/agencies.csv',
    /^agency:370306\/finance-bureau/,
    [',DISTRICT,', ',CITY,'],
    'LEVEL_DISAGREES',
    'level',
  ],
  [
    'a collective that is not marked',
    'plans/assignments.csv',
    /4-1-2\/departments-concerned/,
    [',true,', ',false,'],
    'COLLECTIVE_DISAGREES',
    'collective',
  ],
  [
    'a fact without a source',
    'projects/milestones.csv',
    /opening-2022-09-16/,
    ['document:south-station-open-2022-09', ''],
    'VALUE_MISSING',
    'document_id',
  ],
  [
    'an indicator that is not there',
    'plans/targets.csv',
    /box1-07,/,
    ['indicator:road', 'indicator:rail'],
    'REFERENCE_NOT_FOUND',
    'indicator_id',
  ],
  [
    'a code that is none',
    'projects/projects.csv',
    /^project:370300\/jigao-expressway/,
    ['COMPLETION', 'FINISHED'],
    'CODE_UNKNOWN',
    'stage',
  ],
  [
    'an identity code with a wrong digit',
    'agencies/agencies.csv',
    /11370306004220545G/,
    ['11370306004220545G', '11370306004220546G'],
    'USCC_MALFORMED',
    'uscc',
  ],
];

describe('a deliberate fault in the packaged data', () => {
  it.each(faults)('is refused with its place: %s', async (_, name, row, [from, to], code, column) => {
    const file = join(folder, name);
    const before = readFileSync(file, 'utf8');
    const lines = before.split('\n');
    const index = lines.findIndex((line) => row.test(line) && line.includes(from));
    expect(index).toBeGreaterThan(0);
    writeFileSync(file, lines.with(index, lines[index]?.replace(from, to) ?? '').join('\n'));
    try {
      const folders = subgraphNames.map((subgraph) => join(folder, subgraph));
      const { status, faults } = await importDataset({ folders, dataset: 'zibo', databases });
      expect(status).toBe('refused');
      expect(faults).toContainEqual(expect.objectContaining({ code, file, row: index + 1, column }));
    } finally {
      writeFileSync(file, before);
    }
  });

  it('says the same thing twice, and is refused with both places', async () => {
    const file = join(folder, 'plans/observations.csv');
    const before = readFileSync(file, 'utf8');
    const [header = '', first = ''] = before.split('\n');
    const again = first.replace(/^observation:/, 'observation:again/');
    writeFileSync(file, `${[header, first, again].join('\n')}\n`);
    try {
      const folders = subgraphNames.map((subgraph) => join(folder, subgraph));
      const { faults } = await importDataset({ folders, dataset: 'zibo', databases });
      const repeated = faults.find(({ code }) => code === 'FACT_REPEATED');
      expect(repeated).toMatchObject({ file, row: 3 });
      expect(repeated?.message).toContain(`row 2 of ${file}`);
    } finally {
      writeFileSync(file, before);
    }
  });
});
