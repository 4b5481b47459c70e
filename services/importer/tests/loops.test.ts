import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { checkLoops } from '../src/checkLoops.js';
import { Fault } from '../src/Fault.js';
import { FaultList } from '../src/FaultList.js';
import { importDataset } from '../src/importDataset.js';
import { linksOf } from '../src/linkedTables.js';
import { findLoops } from '../src/loops.js';
import { readDataset } from '../src/readDataset.js';
import { tableByName } from '../src/subgraphs.js';
import { type Cells, datasetFolder, type Rows, sample, sampleWith } from './sampleDataset.js';
import { closeDatabases, type Databases, openSharedDatabase } from './testDatabases.js';

let databases: Databases;

beforeAll(async () => {
  databases = await openSharedDatabase();
});

afterAll(() => closeDatabases(databases));

/** The faults of rows, with the loop that each tells, files named from the folder. */
async function loopsIn(rows: Rows, dataset = 'sample', dryRun = true) {
  const folder = datasetFolder(rows);
  const { faults } = await importDataset({ folders: [folder], dataset, databases, dryRun });
  return faults.map(({ code, file, row, column, message }) => [
    code,
    file?.replace(`${folder}/`, ''),
    row,
    column,
    message.replaceAll(`${folder}/`, '').replace(/^.*: (?=\w+:)/, ''),
  ]);
}

const [area] = sample.areas;
const [agency] = sample.agencies;
const [task] = sample.tasks;
const [document] = sample.documents;
const mention = { document_id: document.id, locator: '正文' };
const project = {
  name_zh: '路',
  name_en: 'Road',
  sector: 'TRANSPORT',
  stage: 'UNKNOWN',
  stage_wording: '无',
  ...mention,
};

/** Three rows, each part of the next, the last of the first. */
const ring = (row: Cells, prefix: string): Cells[] =>
  ['a', 'b', 'c'].map((name, index, names) => ({
    ...row,
    id: `${prefix}${name}`,
    parent_id: `${prefix}${names[(index + 1) % names.length]}`,
  }));

describe('a row that is part of itself', () => {
  it.each<[string, Cells, string]>([
    ['areas', { ...area, code: '' }, 'area:'],
    ['agencies', { ...agency, area_id: '', level: 'NONE' }, 'agency:'],
    ['tasks', task, 'task:'],
    ['projects', project, 'project:'],
  ])('of %s, over others, is told once, with every member of the loop and its place', async (table, row, prefix) => {
    const own = table === 'areas' || table === 'agencies' || table === 'tasks' ? sample[table] : [];
    const rows = [...own, ...ring(row, prefix)];
    const first = own.length + 2;
    const members = ['a', 'b', 'c'].map((name, index) => `${prefix}${name} (${table}.csv:${first + index})`);
    expect(await loopsIn(sampleWith({ [table]: rows }))).toEqual([
      ['REFERENCE_LOOP', `${table}.csv`, first, 'parent_id', [...members, `${prefix}a`].join(' → ')],
    ]);
  });

  it('is told of a document that is based on itself, at once or over others, by one relation', async () => {
    const documents = ['outline', 'b', 'c'].map((name) => ({ ...document, id: `document:${name}` }));
    const link = (from: string, to: string, relation: string) => ({
      ...{ from_id: `document:${from}`, to_id: `document:${to}`, relation },
      ...mention,
    });
    const links = (...rows: Cells[]) => loopsIn(sampleWith({ documents, document_links: rows }));
    expect(await links(link('b', 'b', 'BASED_ON'))).toEqual([
      ['REFERENCE_LOOP', 'document_links.csv', 2, 'to_id', 'document:b (document_links.csv:2) → document:b'],
    ]);
    expect(await links(link('b', 'c', 'REPLACES'), link('c', 'b', 'REPLACES'))).toHaveLength(1);
    expect(await links(link('b', 'b', 'NAMES'))).toHaveLength(1);
    expect(await links(link('b', 'c', 'NAMES'), link('c', 'b', 'NAMES'))).toEqual([]);
    expect(await links(link('b', 'c', 'BASED_ON'), link('c', 'b', 'CONTAINS'))).toEqual([]);
  });

  it('is told of a body that sits on itself', async () => {
    const memberships = [{ ...sample.memberships[0], member_id: agency.id }];
    expect(await loopsIn(sampleWith({ memberships }))).toMatchObject([
      ['REFERENCE_LOOP', 'memberships.csv', 2, 'member_id', expect.anything()],
    ]);
  });

  it('is told as it is found, so that of as many loops as rows no more are held than are listed', async () => {
    const areas = ['a', 'b', 'c'].map((name) => ({ ...area, id: `area:${name}`, code: '', parent_id: `area:${name}` }));
    const documents = ['outline', 'b', 'c'].map((name) => ({ ...document, id: `document:${name}` }));
    const document_links = documents.map(({ id }) => ({ from_id: id, to_id: id, relation: 'BASED_ON', ...mention }));
    const folder = datasetFolder(sampleWith({ areas, documents, document_links }));
    const { dataset } = await readDataset({ folders: [folder], dataset: 'sample' });
    const steps: string[] = [];
    onTestFinished(() => void vi.restoreAllMocks());
    const { at } = Fault.prototype;
    vi.spyOn(Fault.prototype, 'at').mockImplementation(function (this: Fault, place) {
      steps.push('told');
      return at.call(this, place);
    });
    const { push } = FaultList.prototype;
    vi.spyOn(FaultList.prototype, 'push').mockImplementation(function (this: FaultList, fault) {
      steps.push('listed');
      push.call(this, fault);
    });
    expect(await checkLoops({ dataset, databases, changing: new Set() })).toMatchObject({ count: 6 });
    expect(steps).toEqual(Array.from({ length: 6 }, () => ['told', 'listed']).flat());
    dataset.close();
  });

  it('is told where the loop goes through another data set, which it names', async () => {
    await loopsIn(sample, 'sample', false);
    const town = { ...area, id: 'area:town', code: '', parent_id: area.id };
    await loopsIn({ areas: [town] }, 'towns', false);
    const rows = sampleWith({ areas: [{ ...area, parent_id: town.id }] });
    expect(await loopsIn(rows)).toEqual([
      ['REFERENCE_LOOP', 'areas.csv', 2, 'parent_id', 'area:370306 (areas.csv:2) → area:town (towns) → area:370306'],
    ]);
  });
});

describe('findLoops', () => {
  const ways = (...pairs: string[]) => pairs.map((pair) => ({ from: pair[0] as string, to: pair[1] as string }));

  it('finds each loop of several, and none where ways only meet again', () => {
    const found = [...findLoops(ways('ab', 'bc', 'ca', 'de', 'ed', 'ff', 'gh', 'gi', 'hj', 'ij'))];
    expect(found.map((loop) => loop.map(({ from }) => from).join(''))).toEqual(['abc', 'de', 'f']);
  });

  it('gives each loop as it is met, and holds none', () => {
    const loops = findLoops(ways('aa', 'bb', 'cc'));
    expect([loops.next().value, loops.next().value]).toEqual([ways('aa'), ways('bb')]);
  });

  it('follows a chain of any length', () => {
    const chain = Array.from({ length: 50_000 }, (_, index) => ({ from: `${index}`, to: `${index + 1}` }));
    expect([...findLoops(chain)]).toEqual([]);
    expect([...findLoops([...chain, { from: '50000', to: '49999' }])]).toHaveLength(1);
  });
});

describe('the tables', () => {
  it('that refer to themselves, or twice to one, are found by their declarations', () => {
    const linked = [...tableByName.values()]
      .flatMap(linksOf)
      .map(({ table, from, to }) => `${table.name}: ${from} → ${to}`);
    expect(linked.sort()).toEqual([
      'agencies: id → parent_id',
      'areas: id → parent_id',
      'document_links: from_id → to_id',
      'memberships: body_id → member_id',
      'projects: id → parent_id',
      'tasks: id → parent_id',
    ]);
  });
});
