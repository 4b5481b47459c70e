import type { RecordTable, RowOf } from '@zibo-graph/database';
import { openPackagedDatabase } from '@zibo-graph/importer/testing';
import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { evaluate } from '../src/evaluation/evaluate.js';
import { rulesInForce } from '../src/evaluation/rulesInForce.js';
import type {
  EvaluationRuleRow,
  IndicatorRow,
  ObservationRow,
  PlanRow,
  PublishedVerdictRow,
  TargetRow,
} from '../src/rows.js';
import {
  evaluation_rules,
  type finding_subjects,
  findings,
  indicators,
  observations,
  plans,
  published_verdicts,
  targets,
} from '../src/tables.js';

let all: {
  readonly targets: readonly TargetRow[];
  readonly plans: ReadonlyMap<string, PlanRow>;
  readonly indicators: ReadonlyMap<string, IndicatorRow>;
  readonly observations: readonly ObservationRow[];
  readonly verdicts: readonly PublishedVerdictRow[];
  readonly rules: readonly EvaluationRuleRow[];
  readonly doubtful: readonly ReadonlySet<string>[];
};
beforeAll(async () => {
  const database = await openPackagedDatabase();
  const rowsOf = async <T extends RecordTable>(table: T): Promise<RowOf<T>[]> =>
    (
      await sql<RowOf<T>>`select * from ${sql.table(`${table.subgraph}.${table.name}`)} order by id`.execute(
        database.kysely,
      )
    ).rows;
  const byId = <Row extends { readonly id: string }>(rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]));
  const subjects = (
    await sql<RowOf<typeof finding_subjects>>`select * from plans.finding_subjects`.execute(database.kysely)
  ).rows;
  all = {
    targets: await rowsOf(targets),
    plans: byId(await rowsOf(plans)),
    indicators: byId(await rowsOf(indicators)),
    observations: (await rowsOf(observations)).map((row) => ({ ...row, day: row.as_of ?? row.period_end })),
    verdicts: await rowsOf(published_verdicts),
    rules: await rowsOf(evaluation_rules),
    doubtful: (await rowsOf(findings))
      .filter(({ rule }) => rule === 'UNIT_DOUBTFUL')
      .map(
        ({ id }) => new Set(subjects.filter(({ finding_id }) => finding_id === id).map(({ subject_id }) => subject_id)),
      ),
  };
  await database.close();
});

/** Every target of the packaged data evaluated for a day, by its id. */
function evaluations(asOf: string) {
  const rules = rulesInForce([...all.rules], 1);
  return new Map(
    all.targets.flatMap((target) => {
      const plan = all.plans.get(target.plan_id);
      const indicator = all.indicators.get(target.indicator_id ?? '') ?? null;
      const evidence = { observations: all.observations, doubtful: all.doubtful, verdicts: all.verdicts, reviews: [] };
      return plan ? [[target.id, evaluate({ ...evidence, target, plan, indicator, rules, asOf })] as const] : [];
    }),
  );
}

/** How many targets have which status, and which targets have one of the rarer ones. */
function golden(asOf: string) {
  const byStatus: Record<string, string[]> = {};
  for (const [id, { status }] of evaluations(asOf)) byStatus[status] = [...(byStatus[status] ?? []), id];
  const common = ['NO_DATA', 'NEEDS_REVIEW'];
  return Object.fromEntries(
    Object.entries(byStatus).map(([status, ids]) => [status, common.includes(status) ? ids.length : ids]),
  );
}

const zhoucun = (target: string) => `target:370306/emergency-management-14fyp/${target}`;
const doubtful = ['box1-06', 'box3-07'].map(zhoucun);

describe('the targets of the packaged data', () => {
  it('are not begun in 2020: 121 without data', () => {
    expect(golden('2020-12-31')).toEqual({ NO_DATA: 121 });
    const [evaluation] = evaluations('2020-12-31').values();
    expect(evaluation?.reason_en).toBe(
      'The period of the target begins on 2021-01-01; by 2020-12-31 it has not begun.',
    );
  });

  it('are met at mid-term as far as the evaluation reports tell: disaster losses and forest fires of Zhoucun', () => {
    expect(golden('2023-06-30')).toEqual({
      // The losses are measured past the day that box 3 is due, and are none.
      MET: ['box1-01', 'box1-03', 'box3-01'].map(zhoucun),
      NOT_COMPARABLE: doubtful,
      NEEDS_REVIEW: 61,
      NO_DATA: 55,
    });
    expect(golden('2023-06-29')).toEqual({ NOT_COMPARABLE: doubtful, NEEDS_REVIEW: 61, NO_DATA: 58 });
  });

  it('are not known to be met when due, for nothing is known after mid-term', () => {
    expect(golden('2025-12-31')).toEqual({
      MET: [zhoucun('box3-01')],
      NOT_COMPARABLE: doubtful,
      NEEDS_REVIEW: 63,
      NO_DATA: 55,
    });
  });

  it('name rule, inputs, and what is or is not missing', () => {
    const all = evaluations('2023-06-30');
    expect(all.get(zhoucun('box1-03'))).toMatchObject({
      ...{ status: 'MET', appliedRule: { id: 'evaluation-rule:mean-of-years/1' }, gap: null },
      value: { value: '0', unit: 'PERMILLE' },
      inputs: [{ id: 'observation:forest-fire-damage-rate/370306/2021-01-2023-06' }],
      reason_zh: '年均值0‰（2021-01-01至2023-06-30），目标为不超过0.45‰：截至2023-06-30已达到。',
    });
    expect(all.get(zhoucun('box1-06'))).toMatchObject({
      ...{ status: 'NOT_COMPARABLE', value: null, gap: null, inputs: [{ value: '1.59' }, { value: '0.9' }] },
      reason_zh: '单位存疑，不作比较：目标为不超过0.01人/亿元GDP，读数为2015年“1.59%”、2020年“0.9%”。',
    });
    expect(all.get(zhoucun('box1-05'))).toMatchObject({
      ...{ status: 'NO_DATA', appliedRule: { id: 'evaluation-rule:none-at-all/1' } },
      baseline: { id: 'observation:major-work-safety-accidents/370306/2016-2020' },
    });
    expect(evaluations('2025-12-31').get(zhoucun('box1-01'))?.reason_zh).toBe(
      '年均值0%（2021-01-01至2023-06-30），目标为不超过1%：期限2025-12-31已到，而其中915天没有数据，须人工核定。',
    );
  });

  it('have the published verdict beside ours from its day on, and no verdict is lost that is on no target', () => {
    const city = 'target:370300/emergency-management-14fyp/text-01';
    expect(evaluations('2023-08-27').get(city)?.publishedVerdict).toBeNull();
    expect(evaluations('2023-08-28').get(city)).toMatchObject({
      ...{ status: 'NO_DATA', differs: null, publishedVerdict: { wording_zh: '已完成', status: 'MET' } },
    });
    const others = all.verdicts.filter(({ target_id }) => target_id === null);
    expect(others).toMatchObject([{ indicator_id: 'indicator:emergency-command-centres', area_id: 'area:370300' }]);
  });

  it('are each evaluated by the rule that their wording calls for', () => {
    const byRule: Record<string, number> = {};
    for (const { appliedRule } of evaluations('2023-06-30').values()) {
      byRule[appliedRule.code] = (byRule[appliedRule.code] ?? 0) + 1;
    }
    expect(byRule).toEqual({
      ...{ qualitative: 61, latest: 46, 'running-total': 7, 'mean-of-years': 4, 'none-at-all': 2, 'worst-of-years': 1 },
    });
  });

  it('are evaluated by rules that say in both languages what they compute', () => {
    for (const rule of all.rules) {
      expect(rule.description_zh).toMatch(/^用于.*。$/);
      expect(rule.description_en).toMatch(/^For .*\.$/);
      for (const keyword of rule.keywords?.split(' ') ?? [])
        expect(`${rule.name_zh}${rule.description_zh}`).toContain(keyword);
      if (rule.unmeasured_days !== null) expect(rule.description_zh).toContain(`${rule.unmeasured_days}天`);
    }
  });
});
