import { currentRevision, selectDatasetRows, subgraphNames } from '@zibo-graph/database';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importDataset } from '../src/importDataset.js';
import { type EarlierState, removeDataset, revertDataset } from '../src/revertDataset.js';
import { tableByName } from '../src/subgraphs.js';
import { changed, datasetFolder, type Rows, sample, sampleWith } from './sampleDataset.js';
import { closeDatabases, type Databases, openSharedDatabase } from './testDatabases.js';

let databases: Databases;

beforeEach(async () => {
  databases = await openSharedDatabase();
  await put(sample);
  await put(changed('observations', { locator: '第二段' }));
});

afterEach(() => closeDatabases(databases));

const put = (rows: Rows, dataset = 'sample') =>
  importDataset({ folders: [datasetFolder(rows)], dataset, databases, dryRun: false });
const revert = (to: EarlierState, dataset = 'sample', dryRun = false) =>
  revertDataset({ dataset, databases, dryRun }, to);
const remove = (dataset = 'sample', dryRun = false) => removeDataset({ dataset, databases, dryRun });
const revisions = () => Promise.all(subgraphNames.map((subgraph) => currentRevision(databases[subgraph], subgraph)));
const places = async (revision: number) => {
  const table = tableByName.get('observations');
  if (!table) throw new Error('there is no table observations');
  const found: unknown[] = [];
  for await (const page of selectDatasetRows(databases.plans, table, 'sample', revision))
    found.push(...page.map(({ locator }) => locator));
  return found;
};

describe('a data set that is removed', () => {
  it('has no row in any subgraph, and every earlier revision as it was', async () => {
    const result = await remove();
    expect(result).toMatchObject({ status: 'removed', faults: [] });
    expect(result.subgraphs.map(({ added, superseded }) => [added, superseded])).toEqual([
      [0, 3],
      [0, 9],
      [0, 2],
    ]);
    expect(await revisions()).toEqual([2, 3, 2]);
    expect(await Promise.all([1, 2, 3].map(places))).toEqual([['正文'], ['第二段'], []]);
    expect(await remove()).toMatchObject({ status: 'unchanged' });
  });

  it('stays while it is checked only', async () => {
    expect(await remove('sample', true)).toMatchObject({ status: 'checked', subgraphs: [{ superseded: 3 }, {}, {}] });
    expect(await revisions()).toEqual([1, 2, 1]);
  });

  it('is refused while another one refers to its rows', async () => {
    await put({ areas: [{ ...sample.areas[0], id: 'area:town', code: '', parent_id: 'area:370306' }] }, 'towns');
    const before = await revisions();
    const { status, faults } = await remove();
    expect(status).toBe('refused');
    expect(faults).toContainEqual(
      expect.objectContaining({ code: 'ROW_STILL_REFERRED_TO', value: 'area:370306', file: null, row: null }),
    );
    expect(await revisions()).toEqual(before);
  });

  it('comes back by the revision before', async () => {
    await remove();
    expect(await revert({ subgraph: 'plans', revision: 2 })).toMatchObject({ status: 'reverted' });
    expect(await places(4)).toEqual(['第二段']);
    expect(await put(changed('observations', { locator: '第二段' }))).toMatchObject({ status: 'unchanged' });
  });
});

describe('a data set that is put back', () => {
  it('stands as it did, as a new revision of the subgraphs that differ, the same as its files would make it', async () => {
    const result = await revert({ revision: 1 });
    expect(result).toMatchObject({ status: 'reverted', faults: [] });
    expect(await revisions()).toEqual([1, 3, 1]);
    expect(await Promise.all([1, 2, 3].map(places))).toEqual([['正文'], ['第二段'], ['正文']]);
    expect(await put(sample)).toMatchObject({ status: 'unchanged' });
    expect(await revert({ revision: 1 })).toMatchObject({ status: 'unchanged' });
  });

  it('takes a moment, of which the present one changes nothing', async () => {
    expect(await revert({ time: new Date().toISOString() })).toMatchObject({ status: 'unchanged' });
    expect(await revert({ time: '1999-12-31T23:59:59+08:00' })).toMatchObject({
      status: 'refused',
      faults: [{ code: 'NOT_YET_STANDING', value: 'sample', file: null, row: null }],
    });
  });

  it('stays while it is checked only', async () => {
    expect(await revert({ revision: 1 }, 'sample', true)).toMatchObject({ status: 'checked' });
    expect(await revisions()).toEqual([1, 2, 1]);
  });

  it('is refused where its rows of then do not fit what others hold by now', async () => {
    const [area] = sample.areas;
    const extra = { ...area, id: 'area:extra', code: '' };
    await put(sampleWith({ areas: [area, extra] }));
    await put(sample);
    await put({ areas: [extra] }, 'other');
    const { status, faults } = await revert({ subgraph: 'agencies', revision: 2 });
    expect(status).toBe('refused');
    expect(faults.map(({ code, value }) => [code, value])).toEqual([['KEY_IN_OTHER_DATASET', 'area:extra']]);
  });

  it('is refused for what never stood, and for a number that is another import in each subgraph, and says what there is', async () => {
    const [unknown] = (await revert({ revision: 1 }, 'nothing')).faults;
    expect(unknown).toMatchObject({ code: 'DATASET_UNKNOWN', message: expect.stringContaining('there are sample') });
    expect((await remove('nothing')).faults).toMatchObject([{ code: 'DATASET_UNKNOWN' }]);
    const [missing] = (await revert({ subgraph: 'plans', revision: 7 })).faults;
    expect(missing).toMatchObject({ code: 'REVISION_UNKNOWN', messageZh: expect.stringContaining('plans:2 (') });
    await put(changed('areas', { short_name_zh: '周村' }));
    const [ambiguous] = (await revert({ revision: 2 })).faults;
    expect(ambiguous).toMatchObject({ code: 'REVISION_AMBIGUOUS', message: expect.stringContaining('agencies:2 (') });
  });
});
