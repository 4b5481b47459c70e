import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { breakdownRecord, investment, programme, project, quantityRecord, report } from './records.js';
import { openWorld, type World } from './world.js';

let world: World;
const at = { document_id: 'document:briefing', locator: '¶2' };

beforeAll(async () => {
  world = await openWorld([
    programme('programme:p', { year: 2022, area_id: 'area:370300' }),
    report('report:r', 'programme:p', '2022-12-08', {
      ...at,
      project_count: 130,
      project_count_reported: '130个',
      completed_investment: '52400000000',
      completed_investment_bound: 'AT_LEAST',
      completed_investment_reported: '524亿元',
    }),
    report('report:s', 'programme:p', '2022-12-09', at),
    breakdownRecord({
      ...at,
      id: 'breakdown:b',
      report_id: 'report:r',
      dimension: 'AREA',
      position: 1,
      project_count: 15,
      project_count_reported: '15个',
    }),
    project('project:x'),
    investment('investment:i', 'project:x', 'TOTAL_PLANNED', '1234567890123.45', {
      period_start: '2022-01-01',
      period_end: '2022-12-31',
    }),
    quantityRecord({
      id: 'quantity:q',
      project_id: 'project:x',
      metric: 'LENGTH',
      value: '195.30',
      unit: 'KILOMETRE',
      bound: 'EXACT',
      reported: '195.3公里',
    }),
  ]);
});
afterAll(() => world.database.close());

describe('a report', () => {
  it('cites its place once for each figure that it has, with the figure as printed', async () => {
    const { programme } = await world.ask(
      '{ programme(id: "programme:p") { reports { citations { document { id } locator reported } } } }',
    );
    const place = { document: { id: 'document:briefing' }, locator: '¶2' };
    expect(programme.reports).toEqual([
      {
        citations: [
          { ...place, reported: '130个' },
          { ...place, reported: '524亿元' },
        ],
      },
      { citations: [{ ...place, reported: null }] },
    ]);
  });

  it('gives null for an amount that is not stated, and an amount with its bound and printed form', async () => {
    const { programme } = await world.ask(`{ programme(id: "programme:p") { reports {
      startedCount totalInvestment { text } completedInvestment { amount bound reported text } } } }`);
    expect(programme.reports[0]).toEqual({
      startedCount: null,
      totalInvestment: null,
      completedInvestment: { amount: '52400000000', bound: 'AT_LEAST', reported: '524亿元', text: '不少于524亿元' },
    });
  });

  it('cites a row of a breakdown for its own figures only', async () => {
    const { programme } = await world.ask(
      '{ programme(id: "programme:p") { reports { breakdowns { rows { projectCount investment { text } citations { reported } } } } } }',
    );
    expect(programme.reports[0].breakdowns[0].rows).toEqual([
      { projectCount: 15, investment: null, citations: [{ reported: '15个' }] },
    ]);
  });
});

describe('figures of a project', () => {
  it('stay exact to the last digit', async () => {
    const { project } = await world.ask(`{ project(id: "project:x") {
      investments { money { amount } period { start end } asOf } quantities { quantity { value unit { code } reported } } } }`);
    expect(project.investments).toEqual([
      { money: { amount: '1234567890123.45' }, period: { start: '2022-01-01', end: '2022-12-31' }, asOf: null },
    ]);
    expect(project.quantities).toEqual([
      { quantity: { value: '195.3', unit: { code: 'KILOMETRE' }, reported: '195.3公里' } },
    ]);
  });
});
