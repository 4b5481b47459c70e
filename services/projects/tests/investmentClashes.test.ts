import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { amounts, investmentOfLead, sums } from './investmentOfLead.js';
import { investmentRecords } from './investmentRecords.js';
import { openWorld, type World } from './world.js';

let world: World;

beforeAll(async () => {
  world = await openWorld(investmentRecords);
});
afterAll(() => world.database.close());

describe('amounts that cannot be added up', () => {
  it.each([
    [
      'nested',
      'TOTAL_PLANNED',
      'project:part is part of project:grand, and both have',
      'project:part 是 project:grand 的组成部分',
    ],
    [
      'days',
      'COMPLETED_TO_DATE',
      'project:d1 (2022-06-30), project:d3 (2022-12-31)',
      'project:d1（2022-06-30）、project:d3（2022-12-31）',
    ],
    [
      'undated',
      'FUNDS_IN_PLACE',
      'project:u2 (no date), project:u1 (2022-06-30)',
      'project:u2（未注明日期）、project:u1',
    ],
    [
      'periods',
      'COMPLETED_IN_PERIOD',
      'project:p1 (2022), project:p2 (2022-07-01 to 2022-12-31)',
      'project:p1（2022年）、project:p2（2022-07-01至2022-12-31）',
    ],
    [
      'sources',
      'TOTAL_PLANNED',
      'sources disagree on the amount of the kind Total planned investment of project:s1',
      'project:s1 的总投资互相矛盾',
    ],
    [
      'sources',
      'APPROVED_BUDGET',
      'sources disagree on the amount of the kind Approved budget of project:s1',
      'project:s1 的批复概算互相矛盾',
    ],
  ])(
    'are refused for %s, %s: the sum is null, with an error at its place that names the clash',
    async (agency, kind, en, zh) => {
      const { found, errors } = await investmentOfLead(world, agency);
      const place = found.findIndex((sum) => sum.kind === kind);
      expect(found[place]).toMatchObject({ sum: null, coverage: expect.any(Number) });
      const error = errors.find(({ path }) => path?.join('.') === `_entities.0.investments.${place}.sum`);
      expect(error?.message).toContain(en);
      expect(error?.extensions).toMatchObject({ code: 'INCOMPARABLE_SUM', messageZh: expect.stringContaining(zh) });
    },
  );

  it('leave the other kinds of the same projects as they are', async () => {
    expect(amounts((await investmentOfLead(world, 'nested')).found)).toEqual({ TOTAL_PLANNED: null, CONTRACTED: '1' });
    expect(amounts((await investmentOfLead(world, 'days')).found)).toEqual({
      TOTAL_PLANNED: '2',
      COMPLETED_TO_DATE: null,
    });
  });

  it('are no longer so for a day on which they were not known', async () => {
    expect(amounts((await investmentOfLead(world, 'days', '(asOf: "2022-06-30")')).found)).toEqual({
      TOTAL_PLANNED: '2',
      COMPLETED_TO_DATE: '2',
    });
    expect(amounts((await investmentOfLead(world, 'sources', '(asOf: "2021-12-31")')).found)).toEqual({
      TOTAL_PLANNED: '100',
    });
  });

  it('are not those of one document, nor those of several that agree', async () => {
    const { found } = await investmentOfLead(world, 'sources');
    expect(amounts(found)).toMatchObject({ CONTRACTED: '11', ANNUAL_PLAN: '99' });
  });

  it('are a part and its whole only where both are: each in its own group they stand, together they do not', async () => {
    const { data, errors } = await world.run(`{ projectAggregate(
      groupBy: [LEAD], where: { lead: { in: ["agency:apart", "agency:here"] } }, first: 1
    ) { groups { investments ${sums} } rest { investments ${sums} } total { investments ${sums} } } }`);
    expect(data?.projectAggregate).toMatchObject({
      groups: [{ investments: [{ sum: { amount: '5' } }] }],
      rest: { investments: [{ sum: { amount: '2' } }] },
      total: { investments: [{ sum: null, projectCount: 2, coverage: 1 }] },
    });
    expect(errors?.map(({ path }) => path?.join('.'))).toEqual(['projectAggregate.total.investments.0.sum']);
  });

  it('are a part and its whole in the rest, too, whatever groups they come from', async () => {
    const { data } = await world.run(`{ projectAggregate(groupBy: [LEAD], first: 1,
      where: { lead: { in: ["agency:apart", "agency:here", "agency:undated"] } }
    ) { groups { count } rest { count investments(kinds: [FUNDS_IN_PLACE]) { sum { amount } } } } }`);
    expect(data?.projectAggregate).toEqual({
      groups: [{ count: 2 }],
      rest: { count: 2, investments: [{ sum: null }] },
    });
  });
});

describe('groups judged by their investment', () => {
  const aggregate = (args: string) =>
    world.run(
      `{ projectAggregate(groupBy: [LEAD], ${args}) { groups { key { value } } rest { count } total { count } } }`,
    );
  const among = (...agencies: string[]) =>
    `where: { lead: { in: ${JSON.stringify(agencies.map((name) => `agency:${name}`))} } }`;
  const ids = (data: unknown) =>
    (data as { projectAggregate: { groups: { key: { value: string }[] }[] } }).projectAggregate.groups.map(
      ({ key }) => key[0]?.value,
    );

  it('are those that fulfil the condition, in the order asked for, groups without a sum last', async () => {
    const exact = among('bound-exact', 'latest', 'periods');
    const order = 'orderBy: [{ field: INVESTMENT, investmentKind: TOTAL_PLANNED, direction: DESC }]';
    const { data } = await aggregate(`${exact}, ${order}`);
    expect(ids(data)).toEqual(['agency:latest', 'agency:bound-exact', 'agency:periods']);
    const { data: few } = await aggregate(
      `${exact}, having: { investment: { kind: TOTAL_PLANNED, sum: { gt: "1.1" } } }`,
    );
    expect([ids(few), few?.projectAggregate]).toMatchObject([
      ['agency:latest'],
      { rest: { count: 3 }, total: { count: 6 } },
    ]);
  });

  it('are judged by what was known on the day asked for', async () => {
    const { data } = await aggregate(
      `${among('latest', 'days')}, asOf: "2021-12-31", having: { investment: { kind: COMPLETED_TO_DATE, sum: { eq: "10" } } }`,
    );
    expect(ids(data)).toEqual(['agency:latest']);
  });

  it.each([
    ['having: { investment: { kind: TOTAL_PLANNED, sum: { gte: "0" } } }', 'having.investment'],
    ['orderBy: [{ field: COUNT }, { field: INVESTMENT, investmentKind: TOTAL_PLANNED }]', 'orderBy[1]'],
    ['orderBy: [{ field: INVESTMENT, investmentKind: TOTAL_PLANNED, direction: DESC }], first: 1', 'orderBy[0]'],
  ])(
    'are refused altogether where one of them has amounts that do not add up, shown or not: %s',
    async (args, field) => {
      const { data, errors } = await aggregate(`${among('bound-exact', 'nested')}, ${args}`);
      expect(data).toEqual({ projectAggregate: null });
      expect(errors).toMatchObject([{ path: ['projectAggregate'], extensions: { code: 'INCOMPARABLE_SUM', field } }]);
      expect(errors?.[0]?.message).toContain('project:part is part of project:grand');
    },
  );

  it('stand if what does not add up is of another kind', async () => {
    const { data, errors } = await aggregate(
      `${among('nested')}, having: { investment: { kind: CONTRACTED, sum: { eq: "1" } } }`,
    );
    expect([ids(data), errors]).toEqual([['agency:nested'], undefined]);
  });
});
