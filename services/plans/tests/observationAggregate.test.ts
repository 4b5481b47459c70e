import { statementsOf } from '@zibo-graph/database/testing';
import type { GraphQLError } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agencyRecord, areaRecord, documentRecord, indicatorRecord, observationRecord } from './records.js';
import { openWorld, type World } from './world.js';

let world: World;
const inYear = (id: string, year: number, area: string, values: Record<string, string | null>) =>
  observationRecord({
    ...{
      id: `observation:${id}`,
      indicator_id: 'indicator:n',
      area_id: `area:${area}`,
      measure: 'FLOW',
      unit: 'PIECE',
    },
    ...{ period_start: `${year}-01-01`, period_end: `${year}-12-31`, ...values },
  });
beforeAll(async () => {
  world = await openWorld([
    areaRecord({ id: 'area:c', kind: 'CITY', name_zh: '市', name_en: 'City' }),
    areaRecord({ id: 'area:d', parent_id: 'area:c', name_zh: '甲区', name_en: 'District A' }),
    areaRecord({ id: 'area:e', parent_id: 'area:c' }),
    agencyRecord({ id: 'agency:l' }),
    documentRecord({ id: 'document:two', title_zh: '年报', title_en: 'Yearbook' }),
    indicatorRecord({ id: 'indicator:n', name_zh: '演练', name_en: 'Drills', unit: 'PIECE', topic: 'RESCUE_FORCES' }),
    indicatorRecord({ id: 'indicator:r' }),
    inYear('a', 2020, 'd', { value: '10.5' }),
    inYear('b', 2021, 'd', { value: '20' }),
    inYear('c', 2021, 'e', { value: '4.25', document_id: 'document:two' }),
    inYear('d', 2021, 'c', { value: '30' }),
    inYear('e', 2022, 'd', { value: '7', agency_id: 'agency:l' }),
    observationRecord({ id: 'observation:r', indicator_id: 'indicator:r', as_of: '2022-06-30', value: '95' }),
    observationRecord({ id: 'observation:u', indicator_id: 'indicator:r', measure: 'CUMULATIVE' }),
  ]);
});
afterAll(() => world.database.close());

interface Group {
  readonly key: readonly { readonly value: string | null }[];
  readonly count: number;
}
const short = (groups: readonly Group[]): string =>
  groups.map(({ key, count }) => [...key.map(({ value }) => value ?? '-'), count].join(' ')).join(', ');
const drills = 'where: { indicator: { eq: "indicator:n" } }';

describe('groups of observations', () => {
  it.each([
    ['INDICATOR', 'indicator:n 5, indicator:r 2'],
    ['TOPIC', 'RESCUE_FORCES 5, GOVERNANCE 2'],
    ['AREA', 'area:d 3, - 2, area:c 1, area:e 1'],
    ['AREA_KIND', 'DISTRICT 4, - 2, CITY 1'],
    ['AGENCY', '- 6, agency:l 1'],
    ['MEASURE', 'FLOW 5, CUMULATIVE 1, LEVEL 1'],
    ['UNIT', 'PIECE 5, PERCENT 2'],
    ['DOCUMENT', 'document:one 6, document:two 1'],
    ['YEAR', '2021 3, 2022 2, 2020 1, - 1'],
    ['QUARTER', '2021-Q4 3, 2020-Q4 1, 2022-Q2 1, 2022-Q4 1, - 1'],
    // 2020 is the last year of a five-year period, not the first of the next.
    ['FIVE_YEARS', '2021-2025 5, 2016-2020 1, - 1'],
    ['AREA, YEAR', 'area:c 2021 1, area:d 2020 1, area:d 2021 1, area:d 2022 1, area:e 2021 1, - 2022 1, - - 1'],
  ])('by [%s] are those of each value', async (dimensions, expected) => {
    const { a } = await world.ask(
      `{ a: observationAggregate(groupBy: [${dimensions}]) { groups { key { value } count } total { count } } }`,
    );
    expect([short(a.groups), a.total.count]).toEqual([expected, 7]);
  });

  it('hold only what was so by a day, what has no day left out', async () => {
    const of = async (asOf: string) =>
      (await world.ask(`{ a: observationAggregate(groupBy: [], asOf: "${asOf}") { total { count } } }`)).a.total.count;
    expect([await of('2019-12-31'), await of('2021-12-30'), await of('2021-12-31'), await of('2030-01-01')]).toEqual([
      0, 1, 4, 6,
    ]);
  });

  it('are called what areas, indicators and documents are called', async () => {
    const query = `{ observationAggregate(groupBy: [AREA, INDICATOR, DOCUMENT], first: 1, orderBy: [{ field: KEY }]) {
      groups { key { label(locale: EN) } } } }`;
    const [group] = (await world.ask(query)).observationAggregate.groups;
    expect(group.key.map(({ label }: { label: string }) => label)).toEqual(['City', 'Drills', 'document:one']);
  });
});

describe('the figures of a group', () => {
  const figures = 'sum { value unit { code } bound reported } average { value } minimum { value } maximum { value }';

  it('are exact: what districts add up to, their mean, the smallest and the largest', async () => {
    const query = `{ a: observationAggregate(groupBy: [YEAR], where: { area: { kind: { eq: DISTRICT } } }, orderBy: [{ field: KEY }]) {
      groups { count ${figures} } rest { count } total { ${figures} } } }`;
    const { groups, rest, total } = (await world.ask(query)).a;
    const one = (value: string) => ({ value });
    expect(groups[1]).toEqual({
      ...{ count: 2, sum: { value: '24.25', unit: { code: 'PIECE' }, bound: 'EXACT', reported: null } },
      ...{ average: one('12.125'), minimum: one('4.25'), maximum: one('20') },
    });
    expect([rest, total.sum.value, total.average.value]).toEqual([null, '41.75', '10.4375']);
  });

  it('are refused where a sum would count something twice, and the others are there', async () => {
    const query = `{ a: observationAggregate(groupBy: [INDICATOR], ${drills}) { groups { count sum { value } maximum { value } } } }`;
    const { data, errors } = await world.run(query);
    const error = errors?.[0] as GraphQLError;
    expect(errors).toHaveLength(1);
    expect([error.path, error.extensions.code]).toEqual([['a', 'groups', 0, 'sum'], 'INCOMPARABLE_SUM']);
    expect(error.message).toMatch(/overlap.*observation:[bcd], observation:[bcd]/);
    expect(data?.a).toMatchObject({ groups: [{ count: 5, sum: null, maximum: { value: '30' } }] });
  });

  it('are refused for the rest and the total like for any group', async () => {
    const { errors } = await world.run(
      '{ a: observationAggregate(groupBy: [INDICATOR], first: 1) { rest { sum { value } } total { average { value } } } }',
    );
    expect(errors?.map(({ path, message }) => [path?.join('.'), message]).sort()).toEqual([
      ['a.rest.sum', expect.stringContaining('different sorts')],
      ['a.total.average', expect.stringContaining('different indicators')],
    ]);
  });

  it('of no rows are none', async () => {
    const query = `{ a: observationAggregate(groupBy: [], where: { id: { in: [] } }) { total { ${figures} } } }`;
    expect((await world.ask(query)).a.total).toEqual({ sum: null, average: null, minimum: null, maximum: null });
  });

  it('cost four statements, whatever the number of groups', async () => {
    for (const dimensions of ['YEAR', 'YEAR, AREA']) {
      const query = `{ a: observationAggregate(groupBy: [${dimensions}], where: { area: { kind: { eq: DISTRICT } } }) {
        groups { ${figures} } total { ${figures} } } }`;
      expect(await statementsOf(world.database, () => world.ask(query))).toHaveLength(4);
    }
  });
});
