import { codelist } from '@zibo-graph/schema';
import { describe, expect, it } from 'vitest';
import { found } from './found.js';
import { type Cells, changed, sample, sampleWith } from './sampleDataset.js';

const cited = { document_id: 'document:outline', locator: '正文' };
const report = { id: 'document:report', title_zh: '报告', title_en: 'Report', kind: 'EVALUATION_REPORT' };
const documents = [...sample.documents, { ...report, year_inferred: 'false' }];
const [observation] = sample.observations;
const [target] = sample.targets;
const [task] = sample.tasks;
const [indicator] = sample.indicators;

describe('nothing is found', () => {
  it('in rows that fit', async () => {
    expect(await found(sample)).toEqual([]);
  });
});

describe('SOURCES_DISAGREE', () => {
  const other = { ...observation, id: 'observation:other', document_id: report.id };
  const works = { id: 'project:road', name_zh: '道路', name_en: 'Road', sector: 'TRANSPORT_ROAD', ...cited };
  const projects = [{ ...works, stage: 'COMPLETION', stage_wording: '完工' }];
  const opening = { project_id: 'project:road', title_zh: '通车', title_en: 'Open', kind: 'OPENING', status: 'MET' };

  it('names the figures of documents that cannot all be true, each with its source, once', async () => {
    const observations = [observation, { ...other, value: '80', reported: '80%' }];
    expect(await found(sampleWith({ documents, observations }))).toEqual([
      {
        id: 'finding:sources-disagree/observation/coverage/370306/2020',
        rule: 'SOURCES_DISAGREE',
        severity: 'WARNING',
        zh: '周村区覆盖率（2020-12-31）各来源不一致：90.5%（《纲要》）；80%（《报告》）。',
        en: 'Sources disagree on Coverage, Zhoucun (2020-12-31): 90.5% (“Outline”); 80% (“Report”).',
        subjects: ['observation:coverage/370306/2020', 'observation:other'],
      },
    ]);
  });

  it.each<[string, Cells]>([
    ['the same figure', {}],
    ['a figure that a bound allows', { value: '90', bound: 'AT_LEAST', reported: '90%以上' }],
    ['another day', { value: '80', reported: '80%', as_of: '2021-12-31' }],
    ['another agency', { value: '80', reported: '80%', agency_id: 'agency:370306/emergency-management-bureau' }],
    ['one document', { value: '80', reported: '80%', document_id: 'document:outline', locator: '附件' }],
  ])('is not said of %s', async (_, cells) => {
    expect(await found(sampleWith({ documents, observations: [observation, { ...other, ...cells }] }))).toEqual([]);
  });

  it('puts together what hangs together: totals, planned and approved, whatever the day', async () => {
    const total = { project_id: 'project:road', kind: 'TOTAL_PLANNED', ...cited };
    const investments = [
      { ...total, id: 'investment:a', amount: '12707000000', bound: 'EXACT', reported: '127.07亿元' },
      {
        ...{ ...total, id: 'investment:b', kind: 'APPROVED_BUDGET', amount: '13600000000', bound: 'ABOUT' },
        ...{ reported: '约136亿元', document_id: report.id, as_of: '2023-07-04' },
      },
    ];
    const [finding] = await found(sampleWith({ documents, projects, investments }));
    expect(finding?.zh).toBe('道路投资各来源不一致：总投资127.07亿元（《纲要》）；批复概算约136亿元（《报告》）。');
    expect(finding?.en).toContain('total planned investment CNY 12.707 billion (“Outline”)');
    expect(finding?.en).toContain('approved budget about CNY 13.6 billion (“Report”)');
  });

  it('holds dates against each other as far as they are exact', async () => {
    const dates = (one: string, two: string) => [
      { ...opening, id: 'milestone:a', happened: one, year_inferred: 'false', ...cited },
      { ...opening, id: 'milestone:b', happened: two, year_inferred: 'false', ...cited, document_id: report.id },
    ];
    const apart = await found(sampleWith({ documents, projects, milestones: dates('2022-09-15', '2022-09-16') }));
    expect(apart.map(({ zh }) => zh)).toEqual([
      '道路投入使用日期各来源不一致：2022-09-15（《纲要》）；2022-09-16（《报告》）。',
    ]);
    expect(await found(sampleWith({ documents, projects, milestones: dates('2022-09', '2022-09-16') }))).toEqual([]);
  });
});

describe('dates of milestones', () => {
  const works = { id: 'project:road', name_zh: '道路', sector: 'TRANSPORT_ROAD', stage: 'COMPLETION', ...cited };
  const projects = [{ ...works, stage_wording: '完工' }];

  it.each(codelist('milestoneKind').entries.map(({ code, mayBeMany }) => ({ kind: code, mayBeMany })))(
    'of kind $kind disagree unless there may be many: $mayBeMany, as they conflict in the graph',
    async ({ kind, mayBeMany }) => {
      const milestone = { project_id: works.id, title_zh: '节点', kind, status: 'MET', year_inferred: 'false' };
      const milestones = [
        { ...milestone, ...cited, id: 'milestone:a', happened: '2022-09-15' },
        { ...milestone, ...cited, id: 'milestone:b', happened: '2022-09-16', document_id: report.id },
      ];
      const rules = (await found(sampleWith({ documents, projects, milestones }))).map(({ rule }) => rule);
      expect(rules).toEqual(mayBeMany ? [] : ['SOURCES_DISAGREE']);
    },
  );
});

describe('UNIT_DOUBTFUL', () => {
  it('is said of a figure in a doubtful unit, and of the target of what it measures', async () => {
    const unit = 'PERCENT_PER_100_MILLION_CNY_GDP';
    const all = await found(changed('observations', { unit }));
    expect(all.map(({ rule, subjects }) => [rule, subjects[0]])).toEqual([
      ['UNIT_DOUBTFUL', observation.id],
      ['UNIT_DOUBTFUL', target.id],
    ]);
    expect(all[0]?.zh).toContain('印作“90.5%”，而所计量的是%');
    expect(all[1]?.subjects).toEqual([target.id, indicator.id, observation.id]);
  });

  it('is not said of the target of another area', async () => {
    const all = await found(changed('observations', { unit: 'PERCENT_PER_100_MILLION_CNY_GDP', area_id: '' }));
    expect(all.map(({ subjects }) => subjects[0])).toEqual([observation.id]);
  });
});

describe('MISPRINT', () => {
  const alias = (name: string, kind: string) => ({ agency_id: sample.agencies[0].id, name, kind, ...cited });

  it('is said of names that a source misprints, and not of those that a page break of a copy cuts', async () => {
    const aliases = [alias('区应急头', 'MISPRINT'), alias('区应及局', 'MISPRINT'), alias('区应急', 'TRUNCATED')];
    const all = await found(sampleWith({ aliases: [...aliases, alias('区应急局', 'SHORT_NAME')] }));
    expect(all.map(({ zh }) => zh)).toEqual([
      '《纲要》正文把周村区应急管理局误印作“区应急头”。',
      '《纲要》正文把周村区应急管理局误印作“区应及局”。',
    ]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(2);
  });
});

describe('what a reader has entered', () => {
  it('under the id of what a rule finds takes its place', async () => {
    const id = `finding:responsibility-without-agency/${task.id.replace(':', '/')}`;
    const rows = sampleWith({
      assignments: [],
      findings: [{ ...sample.findings[0], id }],
      finding_subjects: [{ ...sample.finding_subjects[0], finding_id: id }],
    });
    expect(await found(rows)).toEqual([]);
  });
});
