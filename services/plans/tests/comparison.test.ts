import { statementsOf } from '@zibo-graph/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentRecord, indicatorRecord, planRecord, type TestRecord, targetRecord } from './records.js';
import { openWorld, type World } from './world.js';

const target = (plan: string, indicator: string, values: Parameters<typeof targetRecord>[0] = {}): TestRecord =>
  targetRecord({
    ...{ id: `target:${plan}/${indicator}${values.due_on ?? ''}`, plan_id: `plan:${plan}`, kind: 'QUANTITATIVE' },
    ...{ indicator_id: `indicator:${indicator}`, comparator: 'LTE', value: '1', unit: 'PERCENT', bound: 'AT_MOST' },
    ...values,
  });
const places = { comparator: 'GTE', unit: 'PLACE', bound: 'AT_LEAST' };

let world: World;
beforeAll(async () => {
  world = await openWorld([
    documentRecord({ id: 'document:one' }),
    ...['rate', 'day', 'same', 'units', 'places', 'one-plan', 'one-area'].map((id) =>
      indicatorRecord({ id: `indicator:${id}`, direction: 'LOWER_IS_BETTER' }),
    ),
    ...[1, 2, 3].map((n) =>
      planRecord({
        ...{ id: `plan:${n}`, area_id: `area:${n === 3 ? 2 : n}`, title_zh: `规划${n}`, title_en: `Plan ${n}` },
      }),
    ),
    ...Array.from({ length: 21 }, (_, n) => planRecord({ id: `plan:empty-${n}` })),
    target('1', 'rate', { value: '2' }),
    target('2', 'rate', { value: '0.5' }),
    target('3', 'rate', { comparator: 'LT', value: '2', bound: 'LESS_THAN' }),
    target('1', 'day'),
    target('2', 'day', { due_on: '2022-12-31' }),
    target('2', 'same'),
    target('1', 'same'),
    target('2', 'units', { unit: 'PERMILLE' }),
    target('1', 'units', { value: '9' }),
    target('1', 'places', { ...places, value: '3' }),
    target('2', 'places', { ...places, value: '5' }),
    target('2', 'one-area', { ...places, value: '3' }),
    target('3', 'one-area', { ...places, value: '5' }),
    target('1', 'one-plan'),
    target('1', 'one-plan', { due_on: '2022-12-31' }),
    targetRecord({ id: 'target:1/none', plan_id: 'plan:1' }),
    targetRecord({ id: 'target:2/none', plan_id: 'plan:2' }),
  ]);
});
afterAll(() => world.database.close());

const query = `query ($plans: [ID!]!) {
  comparePlans(plans: $plans) { indicator { id } comparable reason english: reason(locale: EN) comparedTargets { id } }
}`;
interface Comparison {
  readonly indicator: { readonly id: string };
  readonly comparable: boolean;
  readonly reason: string;
  readonly english: string;
  readonly comparedTargets: readonly { readonly id: string }[];
}
const compare = async (...ids: (string | number)[]): Promise<Comparison[]> =>
  (await world.ask(query, { plans: ids.map((id) => `plan:${id}`) })).comparePlans;
async function on(indicator: string, ...ids: number[]): Promise<Comparison & { ids: readonly string[] }> {
  const found = (await compare(...ids)).find((one) => one.indicator.id === `indicator:${indicator}`) as Comparison;
  return { ...found, ids: found.comparedTargets.map(({ id }) => id.replace('target:', '')) };
}

describe('a comparison of plans', () => {
  it('is of the indicators on which more than one of them has a target, by indicator', async () => {
    const indicators = async (...ids: number[]) =>
      (await compare(...ids)).map(({ indicator }) => indicator.id.slice(10));
    expect(await indicators(2, 1)).toEqual(['day', 'places', 'rate', 'same', 'units']);
    expect(await indicators(3, 2, 3)).toEqual(['one-area', 'rate']);
    expect(await compare(1, 'empty-1')).toEqual([]);
  });

  it('puts the strictest first, in whatever order the plans are named, and says which that is', async () => {
    for (const ids of [
      [1, 2, 3],
      [3, 2, 1],
    ]) {
      expect(await on('rate', ...ids)).toMatchObject({
        ids: ['2/rate', '3/rate', '1/rate'],
        comparable: true,
        reason: '最严：《规划2》要求不超过0.5%（期限2025-12-31）；最宽：《规划1》要求不超过2%（期限2025-12-31）。',
        english:
          'The strictest is at most 0.5 percent by 2025-12-31 in “Plan 2”, the loosest at most 2 percent by 2025-12-31 in “Plan 1”.',
      });
    }
  });

  it('puts first what is due first where figures are the same, and keeps to the plans where all is the same', async () => {
    expect(await on('day', 1, 2)).toMatchObject({
      ids: ['2/day2022-12-31', '1/day'],
      reason: '数值相同而期限不同，最早：《规划2》要求不超过1%（期限2022-12-31）。',
    });
    expect(await on('same', 2, 1)).toMatchObject({
      ids: ['1/same', '2/same'],
      reason: '各目标要求相同：不超过1%（期限2025-12-31）。',
    });
  });

  it('of other units is none, but is shown by plan and said not to be', async () => {
    expect(await on('units', 2, 1)).toMatchObject({
      ids: ['1/units', '2/units'],
      comparable: false,
      reason:
        '计量单位不同，不作比较：《规划1》要求不超过9%（期限2025-12-31），《规划2》要求不超过1‰（期限2025-12-31）。',
    });
  });

  it('of numbers of things is one only in the same area', async () => {
    expect(await on('places', 1, 2)).toMatchObject({ comparable: false, ids: ['1/places', '2/places'] });
    expect((await on('places', 1, 2)).english).toMatch(/^Not compared, for numbers of things depend on the size/);
    expect(await on('one-area', 2, 3)).toMatchObject({ comparable: true, ids: ['3/one-area', '2/one-area'] });
  });

  it.each([
    ['more than 20 plans', Array.from({ length: 21 }, (_, n) => `plan:empty-${n}`), 'ARGUMENT_TOO_LONG', 'plans'],
    ['one plan', ['plan:1'], 'ARGUMENT_TOO_SHORT', 'plans'],
    ['one plan named twice', ['plan:1', 'plan:1'], 'ARGUMENT_TOO_SHORT', 'plans'],
    ['no plan', [], 'ARGUMENT_TOO_SHORT', 'plans'],
    ['an id of nothing', ['plan:1', 'plan:none'], 'ID_UNKNOWN', 'plans[1]'],
    ['an id of something else', ['target:1/rate', 'plan:1'], 'ID_UNKNOWN', 'plans[0]'],
  ])('of %s is refused', async (_, plans, code, field) => {
    const { data, errors } = await world.run(query, { plans });
    expect(data?.comparePlans).toBeNull();
    expect(errors?.[0]?.extensions).toMatchObject({ code, field });
  });

  it('names the id under which nothing stands', async () => {
    const { errors } = await world.run(query, { plans: ['plan:1', 'plan:none'] });
    expect(errors?.[0]?.message).toContain('plan:none');
    expect(errors?.[0]?.extensions.messageZh).toContain('plan:none');
  });

  it('of twenty plans takes as many statements as that of two', async () => {
    const of20 = Array.from({ length: 17 }, (_, n) => `plan:empty-${n}`).concat('plan:1', 'plan:2', 'plan:3');
    const statements = async (plans: string[]) =>
      (await statementsOf(world.database, () => world.ask(query, { plans }))).length;
    expect(await statements(of20)).toBe(3);
    expect(await statements(['plan:1', 'plan:2'])).toBe(3);
  });
});
