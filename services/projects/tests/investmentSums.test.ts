import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { amounts, investmentOfLead, sums } from './investmentOfLead.js';
import { investmentRecords } from './investmentRecords.js';
import { openWorld, type World } from './world.js';

let world: World;

beforeAll(async () => {
  world = await openWorld(investmentRecords);
});
afterAll(() => world.database.close());

describe('a sum of investment', () => {
  it('has of each project its latest amount of the kind, the last by id where several are of the same day', async () => {
    const { found, errors } = await investmentOfLead(world, 'latest');
    expect(errors).toEqual([]);
    expect(amounts(found)).toEqual({ TOTAL_PLANNED: '7', ANNUAL_PLAN: '90', COMPLETED_TO_DATE: '100' });
    expect(found.map(({ kind }) => kind)).toEqual(['TOTAL_PLANNED', 'ANNUAL_PLAN', 'COMPLETED_TO_DATE']);
    expect(found[0]).toMatchObject({ projectCount: 1, coverage: 1 / 3, sum: { bound: 'EXACT', reported: null } });
  });

  it.each([
    ['2021-12-30', {}],
    ['2021-12-31', { COMPLETED_TO_DATE: '10' }],
    ['2022-06-30', { TOTAL_PLANNED: '7', ANNUAL_PLAN: '40', COMPLETED_TO_DATE: '10' }],
    ['2022-12-30', { TOTAL_PLANNED: '7', ANNUAL_PLAN: '40', COMPLETED_TO_DATE: '10' }],
  ])('asked for %s knows nothing later, and nothing undated', async (asOf, expected) => {
    expect(amounts((await investmentOfLead(world, 'latest', `(asOf: "${asOf}")`)).found)).toEqual(expected);
  });

  it.each([
    [['exact'], 'EXACT'],
    [['exact', 'least'], 'AT_LEAST'],
    [['least', 'more'], 'MORE_THAN'],
    [['exact', 'most'], 'AT_MOST'],
    [['most', 'less', 'exact'], 'LESS_THAN'],
    [['about', 'exact'], 'ABOUT'],
    [['about', 'least'], 'ABOUT'],
    [['least', 'most'], 'ABOUT'],
    [['less', 'more'], 'ABOUT'],
  ])('of amounts that are %s is %s', async (names, bound) => {
    const ids = JSON.stringify(names.map((name) => `project:${name}`));
    const { projectAggregate } = await world.ask(
      `{ projectAggregate(groupBy: [], where: { id: { in: ${ids} } }) { total { investments ${sums} } } }`,
    );
    const [{ sum, projectCount }] = projectAggregate.total.investments;
    expect([sum.bound, projectCount, Number(sum.amount)]).toEqual([
      bound,
      names.length,
      expect.closeTo(1.1 * names.length),
    ]);
  });

  it('of an agency that leads nothing, or nothing that has an amount, has no kinds', async () => {
    expect(await investmentOfLead(world, 'nobody')).toEqual({ found: [], errors: [] });
  });
});
