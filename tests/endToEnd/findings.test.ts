import { codelist, operations } from '@zibo-graph/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, type RunningGraph } from './graph.js';
import { openOneProcess } from './oneProcess.js';

interface Finding {
  readonly id: string;
  readonly rule: string;
  readonly ruleTitle: string;
  readonly severity: string;
  readonly subjects: readonly string[];
  readonly message: string;
  readonly english: string;
  readonly citations: readonly { readonly document: { readonly title: string }; readonly reported: string | null }[];
}

let graph: RunningGraph;
let findings: readonly Finding[];
beforeAll(async () => {
  graph = await openOneProcess();
  const { document = '' } = operations().find(({ name }) => name === 'Findings') ?? {};
  const { data, errors } = await ask(graph, document);
  expect(errors).toBeUndefined();
  findings = data.findings;
}, 120_000);
afterAll(() => graph?.close());

const about = (rule: string, ...subjects: string[]): Finding => {
  const found = findings.filter((one) => one.rule === rule && subjects.every((id) => one.subjects.includes(id)));
  expect(found, `${rule} about ${subjects.join(', ')}`).toHaveLength(1);
  return found[0] as Finding;
};

const printed = ({ citations }: Finding) => citations.map(({ reported }) => reported);
const enforcement = (name: string) => `observation:${name}/370300/2016-2020-change`;

describe('the findings on the packaged data', () => {
  it('name the sources that disagree: elevated road, river project, opening of the station', () => {
    const road = about('SOURCES_DISAGREE', 'quantity:expressway-phase-1/elevated-length-2021');
    expect(printed(road)).toEqual(['39公里', '41公里']);
    expect(road.message).toContain('淄博城市快速路网一期工程高架长度各来源不一致：39公里（《');
    const river = about('SOURCES_DISAGREE', 'investment:xiaoqing-navigation/total-estimate');
    expect([...printed(river)].sort()).toEqual(['127.07亿元', '135.93亿元', '约136亿元']);
    expect(river.english).toContain('approved budget about CNY 13.6 billion');
    const opening = about('SOURCES_DISAGREE', 'milestone:south-station-building/opening-2022-09-15');
    expect(opening.subjects).toContain('milestone:south-station-building/opening-2022-09-16');
  });

  it('do not take the same words of another scope for a conflict: 37 and 46 old estates', () => {
    const subjects = findings.filter(({ rule }) => rule === 'SOURCES_DISAGREE').flatMap((one) => one.subjects);
    expect(subjects.filter((id) => id.includes('old-estates'))).toEqual([]);
  });

  it('keep a doubtful unit from being compared: deaths per 100 million CNY of GDP, printed with % and without', () => {
    for (const year of ['2015', '2020']) {
      const id = `finding:unit-doubtful/observation/work-safety-deaths-per-100m-gdp/370306/${year}`;
      expect(findings).toContainEqual(expect.objectContaining({ id, rule: 'UNIT_DOUBTFUL', severity: 'WARNING' }));
    }
    for (const target of ['box1-06', 'box3-07']) {
      const id = `target:370306/emergency-management-14fyp/${target}`;
      expect(printed(about('UNIT_DOUBTFUL', id))).toEqual(expect.arrayContaining(['1.59%', '0.9%']));
    }
  });

  it('name what a text says against itself: three campaigns in the heading, five in the text', () => {
    const campaigns = about('TEXT_INCONSISTENT', 'observation:major-special-safety-campaigns/370300/2022');
    expect(campaigns.message).toContain('五项');
    expect(campaigns.english).toContain('names five');
  });

  it('name terms that are misapplied: year on year for five-year periods, 家次 for enterprises, 人次 for persons', () => {
    about(
      'TERM_MISAPPLIED',
      ...['enforcement-inspections', 'safety-violations-dealt-with', 'enforcement-fines'].map(enforcement),
    );
    about(
      'TERM_MISAPPLIED',
      enforcement('enforcement-inspections'),
      'observation:enforcement-inspections/370300/2016-2020',
    );
    about('TERM_MISAPPLIED', 'observation:post-operators-reduced/370300/2022');
  });

  it('name a figure with two bounds, and figures whose scope is not clear', () => {
    about('BOUND_AMBIGUOUS', 'observation:single-risk-campaign-hazards-rectified/370300/2022');
    about(
      'SCOPE_UNCLEAR',
      'observation:fire-and-rescue-personnel/370306/2021-09-15',
      'observation:national-fire-and-rescue-personnel/370300/2020-12-10',
    );
    about('SCOPE_UNCLEAR', 'agency:370300/work-safety-committee-members');
    about('SCOPE_UNCLEAR', 'project:370300/four-expressways');
  });

  it('name targets that were met before their plan began', () => {
    const city = about('BASELINE_ALREADY_MEETS', 'target:370300/emergency-management-14fyp/text-01');
    expect(city.message).toContain('2020年为0.13%');
    about('BASELINE_ALREADY_MEETS', 'target:370306/emergency-management-14fyp/box1-05');
  });

  it('name the printing errors of the sources: 科技头', () => {
    const misprint = about('MISPRINT', 'agency:370306/science-and-technology-bureau');
    expect(misprint.message).toContain('“区科技头”');
  });

  it('are none of sums, ratios, looser targets or tasks without an agency: all of these fit', () => {
    const rules = ['SUM_MISMATCH', 'SHARE_MISMATCH', 'CHANGE_MISMATCH', 'PERIOD_OUTSIDE_PLAN'];
    rules.push('LOOSER_THAN_BEFORE', 'LOOSER_THAN_ABOVE', 'RESPONSIBILITY_WITHOUT_AGENCY');
    expect(findings.filter(({ rule }) => rules.includes(rule))).toEqual([]);
  });

  it('are each of a published rule, in both languages, about something that can be asked for, and with its place', async () => {
    expect(findings.length).toBeGreaterThan(20);
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
    for (const finding of findings) {
      expect(codelist('findingRule').get(finding.rule)?.titleZh).toBe(finding.ruleTitle);
      expect(finding.message).toMatch(/\p{Script=Han}.*。$/u);
      expect(finding.english).toMatch(/^[\p{Lu}“].*\.$/u);
      expect(finding.subjects.length).toBeGreaterThan(0);
      expect(finding.citations.length, finding.id).toBeGreaterThan(0);
    }
  });

  it('are found by what they are about', async () => {
    const { data } = await ask(
      graph,
      `query ($id: ID!) { findings(where: { subject: { eq: $id }, severity: { in: [WARNING] } }) { rule } }`,
      { id: 'quantity:expressway-phase-1/elevated-length-2022' },
    );
    expect(data.findings).toEqual([{ rule: 'SOURCES_DISAGREE' }]);
  });
});
