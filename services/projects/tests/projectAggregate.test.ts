import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { groupedRecords } from './groupedRecords.js';
import { openWorld, type World } from './world.js';

let world: World;

beforeAll(async () => {
  world = await openWorld(groupedRecords);
});
afterAll(() => world.database.close());

const aggregate = async (
  args: string,
  selection = 'groups { key { value label } count } rest { count } total { count }',
) => (await world.ask(`{ projectAggregate(${args}) { ${selection} } }`)).projectAggregate;

interface Group {
  readonly key: { readonly value: string | null; readonly label: string }[];
  readonly count: number;
}
const counts = ({ groups }: { groups: Group[] }) =>
  groups.map(({ key, count }) => [...key.map(({ value }) => value), count]);

describe('which groups come, and in which order', () => {
  it.each([
    ['COUNT', 'ASC', ['COMPLETION', 'UNKNOWN', 'IMPLEMENTATION']],
    ['COUNT', 'DESC', ['IMPLEMENTATION', 'COMPLETION', 'UNKNOWN']],
    ['KEY', 'ASC', ['COMPLETION', 'IMPLEMENTATION', 'UNKNOWN']],
    ['KEY', 'DESC', ['UNKNOWN', 'IMPLEMENTATION', 'COMPLETION']],
  ])('by %s %s', async (field, direction, stages) => {
    const { groups } = await aggregate(`groupBy: [STAGE], orderBy: [{ field: ${field}, direction: ${direction} }]`);
    expect(groups.map(({ key }: Group) => key[0]?.value)).toEqual(stages);
  });

  it('are the first of the order; the others are the rest, each project once, and all are the total', async () => {
    const found = await aggregate('groupBy: [PROGRAMME], first: 1');
    expect(counts(found)).toEqual([['programme:p', 2]]);
    expect(found).toMatchObject({ rest: { count: 3 }, total: { count: 4 } });
  });

  it('are those that fulfil what groups must; the others are in the rest', async () => {
    const found = await aggregate('groupBy: [STAGE], having: { count: { gte: 2 } }');
    expect(counts(found)).toEqual([['IMPLEMENTATION', 2]]);
    expect(found).toMatchObject({ rest: { count: 2 }, total: { count: 4 } });
  });

  it('are empty ones, too, if asked for: of codes all, of areas, agencies and programmes all known, of times those between', async () => {
    const { groups } = await aggregate('groupBy: [STAGE], includeEmpty: true');
    expect([groups.length, groups.at(-1)]).toMatchObject([8, { count: 0 }]);
    expect(counts(await aggregate('groupBy: [AREA], includeEmpty: true'))).toContainEqual(['area:linzi', 0]);
    expect(counts(await aggregate('groupBy: [LEAD], includeEmpty: true'))).toHaveLength(3);
    const where = 'where: { id: { eq: "project:a" } }';
    expect(counts(await aggregate(`groupBy: [PROGRAMME], includeEmpty: true, ${where}`))).toEqual([
      ['programme:p', 1],
      ['programme:q', 0],
    ]);
    const years = 'groupBy: [START_YEAR], includeEmpty: true, where: { id: { in: ["project:b", "project:c"] } }';
    expect(counts(await aggregate(years))).toContainEqual(['2021', 0]);
  });

  it('have no investment where they are empty', async () => {
    const { groups } = await aggregate(
      'groupBy: [SECTOR], where: { sector: { eq: ENERGY } }, includeEmpty: true, having: { count: { eq: 0 } }, first: 1',
      'groups { count investments { kind } }',
    );
    expect(groups).toEqual([{ count: 0, investments: [] }]);
  });
});

describe('the investment of groups', () => {
  it('is added up exactly for each group, for the rest and for all, with how many of the projects have an amount', async () => {
    const figures = 'count investments { kind projectCount coverage sum { amount bound text reported } }';
    const found = await aggregate(
      'groupBy: [AREA], first: 1',
      `groups { ${figures} } rest { ${figures} } total { ${figures} }`,
    );
    const exact = (amount: string, bound: string) => ({
      kind: 'TOTAL_PLANNED',
      sum: { amount, bound, reported: null },
    });
    expect(found).toMatchObject({
      groups: [{ count: 2, investments: [{ ...exact('0.3', 'AT_LEAST'), projectCount: 2, coverage: 1 }] }],
      rest: {
        count: 2,
        investments: [
          { ...exact('10000000000000000000.01', 'EXACT'), projectCount: 1, coverage: 0.5 },
          { kind: 'COMPLETED_TO_DATE', sum: { amount: '5', text: '5元' } },
        ],
      },
      total: { count: 4, investments: [{ ...exact('10000000000000000000.31', 'AT_LEAST'), coverage: 0.75 }, {}] },
    });
  });

  it('is of the kinds asked for', async () => {
    const kinds = async (list: string) =>
      (await aggregate('groupBy: []', `total { investments(kinds: ${list}) { kind } }`)).total.investments;
    expect(await kinds('[CONTRACTED, COMPLETED_TO_DATE]')).toEqual([{ kind: 'COMPLETED_TO_DATE' }]);
    expect([await kinds('[]'), (await kinds('null')).length]).toEqual([[], 2]);
  });

  it('is that of the day asked for', async () => {
    const { total } = await aggregate(
      'groupBy: [], asOf: "2022-12-08"',
      'total { count investments { kind coverage } }',
    );
    expect(total).toEqual({ count: 4, investments: [{ kind: 'COMPLETED_TO_DATE', coverage: 0.25 }] });
  });
});

describe('an aggregate that cannot be made', () => {
  it.each([
    ['groupBy: [AREA, STAGE, AREA]', 'GROUPING_INVALID', 'groupBy[2]'],
    ['groupBy: [AREA], first: 0', 'PAGE_SIZE_OUT_OF_RANGE', 'first'],
    ['groupBy: [AREA], first: 1001', 'PAGE_SIZE_OUT_OF_RANGE', 'first'],
    [
      'groupBy: [AREA], orderBy: [{ field: COUNT }, { field: COUNT, direction: DESC }]',
      'ORDER_INVALID',
      'orderBy[1].field',
    ],
    ['groupBy: [AREA], orderBy: [{ field: INVESTMENT }]', 'GROUPING_INVALID', 'orderBy[0].investmentKind'],
    ['groupBy: [AREA], where: { stage: null }', 'FILTER_INVALID', 'where.stage'],
    ['groupBy: [AREA], having: { count: { eq: null } }', 'FILTER_INVALID', 'having.count.eq'],
    [
      'groupBy: [AREA_KIND, SECTOR, STAGE, LEAD_KIND, LEAD_LEVEL], includeEmpty: true',
      'GROUPING_INVALID',
      'includeEmpty',
    ],
  ])('is refused with its code and the field: %s', async (args, code, field) => {
    const { data, errors } = await world.run(`{ projectAggregate(${args}) { total { count } } }`);
    expect([data, errors?.map(({ extensions }) => extensions)]).toEqual([
      { projectAggregate: null },
      [expect.objectContaining({ code, field })],
    ]);
  });

  it.each(['groupBy: [COLOUR]', 'groupBy: [AREA], asOf: "2022-02-30"', 'where: {}'])(
    'is refused before it runs where the schema has no such thing: %s',
    async (args) => {
      const { errors } = await world.run(`{ projectAggregate(${args}) { total { count } } }`);
      expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    },
  );
});
