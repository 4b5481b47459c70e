import { openAgencies } from '@zibo-graph/agencies';
import type { Database } from '@zibo-graph/database';
import { defaultDataset, importDataset } from '@zibo-graph/importer';
import { openMigratedDatabase } from '@zibo-graph/importer/testing';
import { openPlans } from '@zibo-graph/plans';
import { openProjects } from '@zibo-graph/projects';
import type { Subgraph } from '@zibo-graph/subgraph-kit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Cells, csvFolder } from './csvFolder.js';

let database: Database;
let plans: Subgraph;
let projects: Subgraph;
beforeEach(async () => {
  database = await openMigratedDatabase();
  await openAgencies(database);
  [plans, projects] = [await openPlans(database), await openProjects(database)];
});
afterEach(() => database.close());

async function importFolders(folders: readonly string[]): Promise<void> {
  const databases = { agencies: database, plans: database, projects: database };
  const { status, faults } = await importDataset({ folders, dataset: 'cases', databases });
  expect({ status, faults }).toEqual({ status: 'imported', faults: [] });
}

// biome-ignore lint/suspicious/noExplicitAny: the shape of the data is the shape of the query.
async function ask(subgraph: Subgraph, query: string): Promise<any> {
  const revision = await subgraph.refreshRevision();
  const { data, errors } = await subgraph.openSession({ requestId: 'test', revision }).execute({ query });
  expect(errors).toBeUndefined();
  return data;
}

interface Fact {
  readonly id: string;
  readonly conflictsWith: readonly { readonly id: string }[];
}

/** Every fact that the graph can be asked for conflicts, with those that it names. */
async function facts(): Promise<Fact[]> {
  const all: Fact[] = [];
  for (let after = ''; ; ) {
    const { observations } = await ask(
      plans,
      `{ observations(first: 200 ${after}) { nodes { id conflictsWith { id } } pageInfo { hasNextPage endCursor } } }`,
    );
    all.push(...observations.nodes);
    if (!observations.pageInfo.hasNextPage) break;
    after = `after: "${observations.pageInfo.endCursor}"`;
  }
  const each = 'id conflictsWith { id }';
  const found = await ask(
    projects,
    `{ projects(first: 200) { nodes { investments { ${each} } quantities { ${each} } milestones { ${each} } } } }`,
  );
  for (const project of found.projects.nodes) all.push(...(Object.values(project) as Fact[][]).flat());
  return all;
}

/** The ids of facts that hang together by conflicts, group by group. */
function groupsOf(all: readonly Fact[]): string[][] {
  const groups: Set<string>[] = [];
  for (const { id, conflictsWith } of all) {
    if (conflictsWith.length === 0) continue;
    const joined = new Set([id, ...conflictsWith.map((other) => other.id)]);
    for (const group of groups.filter((one) => [...one].some((member) => joined.has(member)))) {
      for (const member of group) joined.add(member);
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push(joined);
  }
  return groups.map((group) => [...group].sort()).sort();
}

/** What the findings say disagrees. */
async function disagreeing(): Promise<string[][]> {
  const groups: string[][] = [];
  for (let after = ''; ; ) {
    const { findings } = await ask(
      plans,
      `{ findings(where: { rule: { eq: "SOURCES_DISAGREE" } } ${after}) { id subjects } }`,
    );
    groups.push(...findings.map(({ subjects }: { subjects: string[] }) => [...subjects].sort()));
    if (findings.length < 200) return groups.sort();
    after = `after: "${findings.at(-1).id}"`;
  }
}

const document = (name: string): Cells => ({
  ...{ id: `document:${name}`, title_zh: name, title_en: name, kind: 'PRESS', year_inferred: 'false' },
});
const place = (name: string): Cells => ({ document_id: `document:${name}`, locator: '正文', reported: '见图' });
const documents = [...'abcdefghijklmnop'].map(document);

/** Figures of every bound that meet, touch or miss each other. */
const figures: readonly Cells[] = [
  ...['0', '39', '40', '41', '-40', '12345678901234567890.1'].map((value) => ({ value, bound: 'EXACT' })),
  ...['0', '40', '-41', '42'].map((value) => ({ value, bound: 'ABOUT' })),
  ...['AT_LEAST', 'MORE_THAN', 'AT_MOST', 'LESS_THAN'].map((bound) => ({ value: '40', bound })),
  { value: '38', upper: '40', bound: 'EXACT' },
  { value: '40', upper: '44', bound: 'ABOUT' },
  { value: '30', upper: '39', bound: 'AT_MOST' },
];

/** Two figures of every sort, each pair of an indicator of its own. */
function pairs(): { indicators: Cells[]; observations: Cells[] } {
  const indicators: Cells[] = [];
  const observations: Cells[] = [];
  figures.forEach((one, first) => {
    figures.slice(first).forEach((other, second) => {
      const id = `${first}-${first + second}`;
      const name = { name_zh: id, name_en: id, unit: 'PIECE', direction: 'NEUTRAL', topic: 'GOVERNANCE' };
      indicators.push({ id: `indicator:${id}`, ...name });
      const of = {
        indicator_id: `indicator:${id}`,
        measure: 'LEVEL',
        as_of: '2022-12-31',
        unit: 'PIECE',
        partial: 'false',
      };
      observations.push({ id: `observation:${id}/one`, ...of, ...place('a'), ...one });
      observations.push({ id: `observation:${id}/other`, ...of, ...place('b'), ...other });
    });
  });
  return { indicators, observations };
}

/** A fact, and others that differ from it in what they say and in one thing that may make them a different fact. */
function variations(id: string, fact: Cells, said: Cells, differences: readonly Cells[]): Cells[] {
  const others = [{}, ...differences].map((difference, index) => ({
    ...{ ...fact, ...said, ...place('bcdefghijklmnop'[index] ?? ''), ...difference, id: `${id}-${index}` },
  }));
  return [{ ...fact, ...place('a'), id }, ...others];
}

const period = { period_start: '2020-01-01', period_end: '2020-12-31' };
const later = { period_start: '2021-01-01', period_end: '2021-12-31' };

describe('the findings on sources that disagree', () => {
  it('are what the graph says of the packaged data', async () => {
    await importFolders(defaultDataset().folders);
    const groups = groupsOf(await facts());
    expect(groups.length).toBeGreaterThanOrEqual(3);
    expect(await disagreeing()).toEqual(groups);
  }, 60_000);

  it('are what the graph says of figures of every bound', async () => {
    await importFolders([csvFolder({ documents, ...pairs() })]);
    const groups = groupsOf(await facts());
    expect(groups.length).toBeGreaterThan(40);
    expect(await disagreeing()).toEqual(groups);
  }, 60_000);

  it('are what the graph says of facts that are not quite of the same thing', async () => {
    const mention = { document_id: 'document:a', locator: '正文' };
    const area = { name_zh: '区', name_en: 'Area', kind: 'DISTRICT', ...mention };
    const agency = { id: 'agency:one', name_zh: '局', name_en: 'Bureau', name_en_ours: 'true', level: 'DISTRICT' };
    const project = {
      name_zh: '路',
      name_en: 'Road',
      sector: 'TRANSPORT_ROAD',
      stage: 'COMPLETION',
      stage_wording: '完工',
    };
    const of = { indicator_id: 'indicator:one', unit: 'PERCENT', bound: 'EXACT', partial: 'false', value: '1' };
    const on = { project_id: 'project:one' };
    await importFolders([
      csvFolder({
        documents,
        areas: ['area:one', 'area:two'].map((id) => ({ id, ...area })),
        agencies: [{ ...agency, kind: 'GOVERNMENT_DEPARTMENT', area_id: 'area:one', ...mention }],
        indicators: [
          {
            ...{ id: 'indicator:one', name_zh: '率', name_en: 'Rate', unit: 'PERCENT' },
            ...{ direction: 'NEUTRAL', topic: 'GOVERNANCE' },
          },
        ],
        observations: variations(
          'observation:o',
          { ...of, ...period, measure: 'FLOW', area_id: 'area:one' },
          { value: '2' },
          [
            { area_id: 'area:two' },
            { agency_id: 'agency:one' },
            { measure: 'LEVEL' },
            later,
            { as_of: '2020-12-31' },
            { compared_start: '2019-01-01', compared_end: '2019-12-31' },
            { document_id: 'document:a', locator: '附件' },
            { value: '1.0' },
          ],
        ),
        projects: ['project:one', 'project:two'].map((id) => ({ id, ...project, ...mention })),
        investments: [
          ...variations(
            'investment:t',
            { ...on, kind: 'TOTAL_PLANNED', amount: '1', bound: 'EXACT' },
            { amount: '2' },
            [{ kind: 'APPROVED_BUDGET' }, { as_of: '2022-12-31' }, { project_id: 'project:two' }],
          ),
          ...variations(
            'investment:c',
            { ...on, ...period, kind: 'COMPLETED_IN_PERIOD', amount: '1', bound: 'EXACT' },
            { amount: '2' },
            [later, { kind: 'ANNUAL_PLAN' }, { as_of: '2022-12-31' }],
          ),
        ],
        quantities: ['LENGTH', 'OTHER'].flatMap((metric) =>
          variations(
            `quantity:${metric.toLowerCase()}`,
            { ...on, metric, label_zh: '长度', label_en: 'Length', value: '1', unit: 'KILOMETRE', bound: 'EXACT' },
            { value: '2' },
            [{ as_of: '2022-12-31' }, { label_zh: '宽度' }, { unit: 'METRE' }, { project_id: 'project:two' }],
          ),
        ),
        milestones: ['OPENING', 'PROGRESS'].flatMap((kind) =>
          variations(
            `milestone:${kind.toLowerCase()}`,
            {
              ...{ ...on, kind, title_zh: '通车', title_en: 'Open', status: 'MET' },
              ...{ happened: '2022-09-15', year_inferred: 'false' },
            },
            { happened: '2022-09-16' },
            [
              { happened: '2022-09' },
              { happened: '' },
              { status: 'NOT_MET' },
              { kind: kind === 'OPENING' ? 'START' : 'TRIAL' },
              { status: 'SCHEDULED' },
            ],
          ),
        ),
      }),
    ]);
    const groups = groupsOf(await facts());
    expect(groups.map(([first]) => first?.split(':')[0])).toEqual(
      expect.arrayContaining(['observation', 'investment', 'quantity', 'milestone']),
    );
    expect(await disagreeing()).toEqual(groups);
  }, 60_000);
});
