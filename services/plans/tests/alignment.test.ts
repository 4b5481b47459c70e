import { statementsOf } from '@zibo-graph/database/testing';
import { codelist } from '@zibo-graph/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentRecord, indicatorRecord, link, planRecord, type TestRecord, targetRecord } from './records.js';
import { openWorld, type World } from './world.js';

const plan = (id: string, area: string): TestRecord[] => [
  documentRecord({ id: `document:${id}` }),
  planRecord({
    ...{ id: `plan:${id}`, own_document_id: `document:${id}`, area_id: `area:${area}` },
    ...{ title_zh: `${area}规划`, title_en: `Plan of ${area}` },
  }),
];

let position = 0;
/** A target of a plan on an indicator that has the name of what it tests, by the end of 2025 if the test does not say. */
const target = (of: string, indicator: string | null, values: Parameters<typeof targetRecord>[0] = {}): TestRecord => {
  position += 1;
  return targetRecord({
    ...{ id: `target:${of}/${indicator}${values.due_on ?? ''}`, plan_id: `plan:${of}`, position, kind: 'QUANTITATIVE' },
    ...{ indicator_id: indicator && `indicator:${indicator}`, comparator: 'LTE', value: '1', unit: 'PERCENT' },
    ...{ bound: 'AT_MOST', due_on: null, ...values },
  });
};

const least = (value: string, unit = 'PERCENT') => ({ comparator: 'GTE', value, unit, bound: 'AT_LEAST' });
const places = least('3', 'PLACE');
const lower = ['same', 'strict', 'loose', 'later', 'sooner', 'interim', 'more-later', 'units', 'own', 'strictest'];
const indicators = [
  ...lower.map((id) => indicatorRecord({ id: `indicator:${id}`, direction: 'LOWER_IS_BETTER' })),
  ...['reach', 'milestones', 'places', 'way', 'figure'].map((id) =>
    indicatorRecord({ id: `indicator:${id}`, direction: 'HIGHER_IS_BETTER' }),
  ),
  ...['neutral', 'neutral-other', 'neutral-upper'].map((id) => indicatorRecord({ id: `indicator:${id}` })),
];

let world: World;
beforeAll(async () => {
  world = await openWorld([
    documentRecord({ id: 'document:one' }),
    ...indicators,
    ...plan('district', 'district'),
    ...plan('city', 'city'),
    ...plan('county', 'city'),
    ...plan('alone', 'district'),
    link('document:district', 'BASED_ON', 'document:city'),
    link('document:district', 'BASED_ON', 'document:county'),
    link('document:district', 'NAMES', 'document:alone'),
    target('city', 'same'),
    target('district', 'same'),
    target('city', 'strict', { comparator: 'LTE' }),
    target('district', 'strict', { comparator: 'LT', bound: 'LESS_THAN' }),
    target('city', 'loose'),
    target('district', 'loose', { value: '1.01' }),
    target('city', 'later', { due_on: '2022-12-31' }),
    target('district', 'later', { value: '2' }),
    target('city', 'sooner'),
    target('district', 'sooner', { value: '0.5', due_on: '2022-12-31' }),
    target('city', 'interim'),
    target('district', 'interim', { value: '3', due_on: '2022-12-31' }),
    target('city', 'more-later', { due_on: '2022-12-31' }),
    target('district', 'more-later', { value: '0.5' }),
    target('city', 'units', { unit: 'PERMILLE' }),
    target('district', 'units'),
    target('district', 'own'),
    target('city', 'strictest'),
    target('county', 'strictest', { value: '0.5' }),
    target('district', 'strictest'),
    target('city', 'reach', least('95')),
    target('district', 'reach', { comparator: 'EQ', value: '100', bound: 'EXACT' }),
    target('city', 'milestones', { ...least('80'), due_on: '2022-12-31' }),
    target('city', 'milestones', { ...least('95'), due_on: '2025-12-31' }),
    target('district', 'milestones', { ...least('80'), due_on: '2022-12-31' }),
    target('city', 'places', places),
    target('district', 'places', places),
    target('city', 'way', least('1')),
    target('district', 'way'),
    target('city', 'figure', { kind: 'QUALITATIVE', comparator: null, value: null, unit: null, bound: null }),
    target('district', 'figure', least('1')),
    target('city', 'neutral', { comparator: 'EQ', bound: 'EXACT' }),
    target('district', 'neutral', { comparator: 'EQ', bound: 'EXACT' }),
    target('city', 'neutral-other', { comparator: 'EQ', bound: 'EXACT' }),
    target('district', 'neutral-other', { comparator: 'EQ', value: '2', bound: 'EXACT' }),
    target('city', 'neutral-upper', { comparator: 'BETWEEN', upper: '2', bound: 'EXACT' }),
    target('district', 'neutral-upper', { comparator: 'BETWEEN', upper: '3', bound: 'EXACT' }),
    target('district', null, { kind: 'QUALITATIVE', comparator: null, value: null }),
    target('alone', 'same', { value: '0.1' }),
  ]);
});
afterAll(() => world.database.close());

interface Alignment {
  readonly target: { readonly id: string };
  readonly higherTarget: { readonly id: string } | null;
  readonly status: string;
  readonly reason: string;
  readonly english: string;
}

const selection = `alignment {
  higherPlans { id } statuses { status count }
  alignments { target { id } higherTarget { id } status reason english: reason(locale: EN) }
}`;
async function alignmentOf(id: string) {
  const query = `{ plan(id: "plan:${id}") { ${selection} } }`;
  return (await world.ask(query)).plan.alignment;
}
async function aligned(indicator: string | null, due = ''): Promise<Alignment> {
  const { alignments } = await alignmentOf('district');
  return alignments.find((one: Alignment) => one.target.id === `target:district/${indicator}${due}`);
}

describe('the alignment of a plan', () => {
  it.each([
    ['asks the same', 'same', 'ALIGNED'],
    ['excludes the figure that the other includes', 'strict', 'STRICTER'],
    ['asks more of what is to be reached', 'reach', 'STRICTER'],
    ['asks less', 'loose', 'LOOSER'],
    ['asks less, and later', 'later', 'LOOSER'],
    ['is neither more nor less, and the figure is the same', 'neutral', 'ALIGNED'],
    ['is neither more nor less, and the figure is another', 'neutral-other', 'NOT_COMPARABLE'],
    ['is neither more nor less, and the upper end is another', 'neutral-upper', 'NOT_COMPARABLE'],
    ['has another unit', 'units', 'NOT_COMPARABLE'],
    ['is a limit where the other is to be reached', 'way', 'NOT_COMPARABLE'],
    ['has a figure where the other has none', 'figure', 'NOT_COMPARABLE'],
    ['counts things, of which a district needs fewer than its city', 'places', 'NOT_COMPARABLE'],
    ['has no counterpart', 'own', 'NO_PARENT'],
    ['has no indicator', null, 'NO_PARENT'],
  ])('of a target that %s', async (_, indicator, status) => {
    const one = await aligned(indicator);
    expect(one.status).toBe(status);
    expect(one.higherTarget?.id ?? null).toBe(
      status === 'NO_PARENT' ? null : `target:city/${indicator}`.replace('later', 'later2022-12-31'),
    );
  });

  it('of a target due on another day tells stricter and looser only where figure and day agree', async () => {
    expect((await aligned('sooner', '2022-12-31')).status).toBe('STRICTER');
    expect(await aligned('interim', '2022-12-31')).toMatchObject({
      status: 'OTHER_DEADLINE',
      reason:
        '本规划要求不超过3%（期限2022-12-31），上级《city规划》要求不超过1%（期限2025-12-31）：要求与期限都不同，不分宽严。',
    });
    expect((await aligned('more-later')).status).toBe('OTHER_DEADLINE');
  });

  it('holds a milestone against that of the same day, and of several of a day against the strictest', async () => {
    expect(await aligned('milestones', '2022-12-31')).toMatchObject({
      status: 'ALIGNED',
      higherTarget: { id: 'target:city/milestones2022-12-31' },
    });
    expect(await aligned('strictest')).toMatchObject({
      status: 'LOOSER',
      higherTarget: { id: 'target:county/strictest' },
    });
  });

  it('says why in both languages', async () => {
    expect(await aligned('loose')).toMatchObject({
      reason: '本规划要求不超过1.01%（期限2025-12-31），上级《city规划》要求不超过1%（期限2025-12-31）：宽于上级。',
      english:
        'This plan asks at most 1.01 percent by 2025-12-31, the plan above at most 1 percent by 2025-12-31 in “Plan of city”: looser than above.',
    });
    expect((await aligned('units')).reason).toContain('：计量单位不同。');
    expect((await aligned('neutral-other')).reason).toContain('：要求的数值不同，而指标无优劣方向。');
    expect((await aligned('figure')).reason).toContain('“目标”（期限2025-12-31）：没有可以比较的数值。');
    expect((await aligned('own')).reason).toBe('上级规划没有同一指标的目标。');
    expect((await aligned(null)).reason).toBe('目标没有指标，无从与上级规划对应。');
  });

  it('is to the plans whose documents its document rests on, in the order of the plan, each status counted once', async () => {
    const { higherPlans, alignments, statuses } = await alignmentOf('district');
    expect(higherPlans).toEqual([{ id: 'plan:city' }, { id: 'plan:county' }]);
    const inOrder = (await world.ask('{ plan(id: "plan:district") { targets(first: 200) { nodes { id } } } }')).plan;
    expect(alignments.map((one: Alignment) => one.target)).toEqual(inOrder.targets.nodes);
    expect(statuses.map(({ status }: { status: string }) => status)).toEqual(
      codelist('alignmentStatus').entries.map(({ code }) => code),
    );
    for (const { status, count } of statuses) {
      expect(alignments.filter((one: Alignment) => one.status === status)).toHaveLength(count);
    }
  });

  it('of a plan that rests on none has no parents', async () => {
    const { higherPlans, alignments } = await alignmentOf('alone');
    expect(higherPlans).toEqual([]);
    expect(alignments).toEqual([expect.objectContaining({ status: 'NO_PARENT', higherTarget: null })]);
  });

  it('of many plans is read with as many statements as that of one', async () => {
    const statements = async (query: string) => (await statementsOf(world.database, () => world.ask(query))).length;
    expect(await statements(`{ plans { nodes { ${selection} } } }`)).toBe(4);
    expect(await statements(`{ plan(id: "plan:district") { ${selection} } }`)).toBe(4);
  });
});
