import { describe, expect, it } from 'vitest';
import { found, rulesIn } from './found.js';
import { type Cells, sample, sampleWith } from './sampleDataset.js';

const [plan] = sample.plans;
const [target] = sample.targets;
const [observation] = sample.observations;

const rule = {
  ...{
    id: 'evaluation-rule:latest/1',
    code: 'latest',
    version: '1',
    position: '1',
    name_zh: '最新值',
    name_en: 'Latest',
  },
  ...{ description_zh: '最新值', description_en: 'Latest', comparators: 'GTE', statistic: 'LATEST' },
  ...{ measures: 'LEVEL', linear_path: 'true', tolerance: '0.1', unmeasured_days: '183' },
};
const verdict = {
  ...{ id: 'verdict:one', target_id: target.id, wording_zh: '已完成', wording_en: 'Completed', status: 'MET' },
  ...{ as_of: '2025-12-31', document_id: 'document:outline', locator: '正文' },
};
const [before, after] = [observation, { ...observation, id: 'observation:coverage/370306/2025', as_of: '2025-12-31' }];

/** The sample with a verdict on its target and a figure of the day that this is due. */
const withVerdict = (cells: Cells, figure: Cells = {}) =>
  sampleWith({
    plans: [{ ...plan, area_id: 'area:370306' }],
    observations: [before, { ...after, value: '94', reported: '94%', ...figure }],
    evaluation_rules: [rule],
    published_verdicts: [{ ...verdict, ...cells }],
  });

describe('VERDICT_DIFFERS', () => {
  it('is said of a published verdict that is not what the rules make of the figures of the same day', async () => {
    const [finding, ...others] = await found(withVerdict({}));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      ...{ id: 'finding:verdict-differs/verdict/one', rule: 'VERDICT_DIFFERS', severity: 'WARNING' },
      subjects: ['verdict:one', target.id, after.id],
      zh: '《纲要》对目标“覆盖率达到95%”的结论是“已完成”，按规则“最新值”则为未完成：最新值94%（2025-12-31），目标为不少于95%：期限2025-12-31已到，未达到。',
      en: '“Outline” says “Completed” of the target “Coverage reaches 95 %”; by the rule “Latest” it is: Missed. Latest 94 percent (2025-12-31); the target is at least 95 percent: due on 2025-12-31 and not met.',
    });
  });

  it.each<[string, Cells, Cells]>([
    ['is the same', { status: 'MISSED' }, {}],
    ['was published before the figures were', { as_of: '2022-12-31' }, {}],
    [
      'is on an indicator and not on a target',
      { target_id: '', indicator_id: 'indicator:coverage', area_id: 'area:370306' },
      {},
    ],
    ['is on figures that no rule can judge', {}, { value: '94', bound: 'ABOUT', reported: '约94%' }],
  ])('is not said of one that %s', async (_, cells, figure) => {
    expect(await rulesIn(withVerdict(cells, figure))).toEqual([]);
  });

  it('is not looked for without rules of evaluation, which may stand in another data set', async () => {
    expect(await rulesIn({ ...withVerdict({}), evaluation_rules: [] })).toEqual([]);
  });
});
