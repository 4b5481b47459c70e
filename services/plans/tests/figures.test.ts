import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentRecord, indicatorRecord, observationRecord, planRecord, targetRecord } from './records.js';
import { openWorld, type World } from './world.js';

let world: World;

beforeAll(async () => {
  world = await openWorld([
    documentRecord({ id: 'document:one', title_zh: '区规划' }),
    planRecord({ id: 'plan:p' }),
    indicatorRecord({ id: 'indicator:i', definition_zh: '定义', definition_en: 'Definition' }),
    targetRecord({
      id: 'target:figure',
      kind: 'QUANTITATIVE',
      comparator: 'LTE',
      indicator_id: 'indicator:i',
      value: '1.10',
      unit: 'PERCENT',
      bound: 'AT_MOST',
      due_on: '2025-12-31',
      period_start: '2021-01-01',
      period_end: '2025-12-31',
      locator: '专栏1 第3项',
      reported: '1.10%以内',
    }),
    targetRecord({ id: 'target:words' }),
    observationRecord({
      id: 'observation:change',
      measure: 'CHANGE',
      value: '12345678901234567890.5',
      upper: '12345678901234567891',
      period_start: '2022-01-01',
      period_end: '2022-11-30',
      partial: true,
      compared_start: '2021-01-01',
      compared_end: '2021-12-31',
      agency_id: 'agency:l',
      note_zh: '按全年比较',
      note_en: 'Compared with a whole year',
    }),
    observationRecord({ id: 'observation:level', as_of: '2022-12-08', area_id: 'area:1' }),
  ]);
});
afterAll(() => world.database.close());

describe('a target', () => {
  const selection = `comparator dueOn period { label } indicator { id } quantity { value unit { code } bound reported text }
    citations { document { title } locator reported note }`;

  it('that states a figure has it exactly, with unit, bound and the figure as printed', async () => {
    const { target } = await world.ask(`{ target(id: "target:figure") { ${selection} } }`);
    expect(target).toEqual({
      comparator: 'LTE',
      dueOn: '2025-12-31',
      period: { label: '2021–2025年' },
      indicator: { id: 'indicator:i' },
      quantity: {
        value: '1.1',
        unit: { code: 'PERCENT' },
        bound: 'AT_MOST',
        reported: '1.10%以内',
        text: expect.stringContaining('1.1'),
      },
      citations: [{ document: { title: '区规划' }, locator: '专栏1 第3项', reported: '1.10%以内', note: null }],
    });
  });

  it('that states none has no figure, comparison, indicator or time', async () => {
    const { target } = await world.ask(`{ target(id: "target:words") { ${selection} } }`);
    expect(target).toMatchObject({ comparator: null, dueOn: null, period: null, indicator: null, quantity: null });
  });
});

describe('an observation', () => {
  const selection = `period { start partial } asOf comparedWith { label partial } quantity { value upper }
    area { id } agency { id } indicator { id } citations { reported note english: note(locale: EN) }`;

  it('keeps every digit, its periods and the remark on its reading', async () => {
    expect(await world.entity('Observation', 'observation:change', selection)).toMatchObject({
      period: { start: '2022-01-01', partial: true },
      asOf: null,
      comparedWith: { label: '2021年', partial: false },
      quantity: { value: '12345678901234567890.5', upper: '12345678901234567891' },
      area: null,
      agency: { id: 'agency:l' },
      indicator: { id: 'indicator:i' },
      citations: [{ reported: '1%', note: '按全年比较', english: 'Compared with a whole year' }],
    });
  });

  it('at a date has no period', async () => {
    expect(await world.entity('Observation', 'observation:level', selection)).toMatchObject({
      period: null,
      asOf: '2022-12-08',
      comparedWith: null,
      area: { id: 'area:1' },
      agency: null,
    });
  });
});

describe('an indicator', () => {
  it('has its unit, definition, targets and observations', async () => {
    const { indicator } = await world.ask(
      '{ indicator(id: "indicator:i") { definition unit { code per } targets { nodes { id } } observations { totalCount nodes { id } } } }',
    );
    expect(indicator).toEqual({
      definition: '定义',
      unit: { code: 'PERCENT', per: 'HUNDRED' },
      targets: { nodes: [{ id: 'target:figure' }] },
      observations: { totalCount: 2, nodes: [{ id: 'observation:change' }, { id: 'observation:level' }] },
    });
  });
});
