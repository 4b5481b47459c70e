import { statementsOf } from '@zibo-graph/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentRecord, indicatorRecord, observationRecord, type TestRecord } from './records.js';
import { openWorld, type World } from './world.js';

const of = (indicator: string, id: string, values: Parameters<typeof observationRecord>[0]): TestRecord =>
  observationRecord({ id: `observation:${indicator}/${id}`, indicator_id: `indicator:${indicator}`, ...values });

/** A figure of a calendar year, of an area unless the test says of which. */
const ofYear = (indicator: string, year: number, value: string, values: Parameters<typeof observationRecord>[0] = {}) =>
  of(indicator, `${values.area_id ?? 'area:1'}/${year}`, {
    ...{ area_id: 'area:1', measure: 'FLOW', value, reported: `${value}%` },
    ...{ period_start: `${year}-01-01`, period_end: `${year}-12-31`, ...values },
  });
const onDay = (indicator: string, day: string, values: Parameters<typeof observationRecord>[0] = {}) =>
  of(indicator, day, { area_id: 'area:1', measure: 'LEVEL', as_of: day, ...values });

let world: World;
beforeAll(async () => {
  world = await openWorld([
    documentRecord({ id: 'document:one' }),
    documentRecord({ id: 'document:two' }),
    ...['yearly', 'days', 'parts', 'sources', 'leap', 'agency', 'undated', 'none'].map((id) =>
      indicatorRecord({ id: `indicator:${id}` }),
    ),
    ofYear('yearly', 2019, '0'),
    ofYear('yearly', 2022, '3'),
    ofYear('yearly', 2021, '2', { measure: 'CHANGE' }),
    ofYear('yearly', 2019, '4', { area_id: 'area:2' }),
    ofYear('yearly', 2020, '5', { area_id: 'area:2' }),
    ofYear('yearly', 2020, '6', { area_id: null }),
    onDay('days', '2019-12-31'),
    onDay('days', '2021-12-31'),
    onDay('days', '2023-12-31'),
    onDay('days', '2022-06-30'),
    ofYear('parts', 2020, '1', { partial: true, period_end: '2020-11-30' }),
    ofYear('parts', 2021, '1'),
    ofYear('parts', 2022, '1', { period_end: '2022-06-30' }),
    of('parts', 'both', { area_id: 'area:1', measure: 'FLOW', period_start: '2023-01-01', period_end: '2024-12-31' }),
    of('parts', 'half-1', { area_id: 'area:2', measure: 'FLOW', period_start: '2021-01-01', period_end: '2021-06-30' }),
    of('parts', 'half-2', { area_id: 'area:2', measure: 'FLOW', period_start: '2021-07-01', period_end: '2021-12-31' }),
    ofYear('sources', 2021, '1'),
    ofYear('sources', 2021, '2', { id: 'observation:sources/other', document_id: 'document:two' }),
    ofYear('sources', 2022, '2'),
    onDay('leap', '2020-02-29'),
    onDay('leap', '2024-02-29'),
    ofYear('agency', 2020, '1', { agency_id: 'agency:a' }),
    ofYear('agency', 2022, '1', { agency_id: 'agency:b', id: 'observation:agency/b' }),
    onDay('undated', '2020-12-31', { as_of: null, measure: 'CUMULATIVE' }),
  ]);
});
afterAll(() => world.database.close());

interface Point {
  readonly area: { readonly id: string } | null;
  readonly period: { readonly start: string; readonly end: string } | null;
  readonly date: string;
  readonly measure: string;
  readonly quantity: { readonly value: string } | null;
  readonly partial: boolean;
  readonly disputed: boolean;
  readonly observation: { readonly id: string } | null;
}

const selection =
  '{ area { id } period { start end } date measure quantity { value } partial disputed observation { id } }';
async function series(indicator: string, args = ''): Promise<Point[]> {
  const query = `{ indicator(id: "indicator:${indicator}") { series${args} ${selection} } }`;
  return (await world.ask(query)).indicator.series;
}

/** A point in short: where, when, what; `-` where nothing was measured. */
const inShort = ({ area, date, measure, quantity }: Point): string =>
  `${area?.id ?? 'nowhere'} ${measure} ${date} ${quantity?.value ?? '-'}`;
const points = async (indicator: string, args?: string) => (await series(indicator, args)).map(inShort);

describe('a series', () => {
  it('comes by area, sort of figure and date, with what is of no area last; a gap is no zero', async () => {
    expect(await points('yearly')).toEqual([
      'area:1 FLOW 2019-12-31 0',
      'area:1 FLOW 2020-12-31 -',
      'area:1 FLOW 2021-12-31 -',
      'area:1 FLOW 2022-12-31 3',
      'area:1 CHANGE 2021-12-31 2',
      'area:2 FLOW 2019-12-31 4',
      'area:2 FLOW 2020-12-31 5',
      'nowhere FLOW 2020-12-31 6',
    ]);
    expect((await series('yearly'))[1]).toEqual({
      ...{ area: { id: 'area:1' }, period: { start: '2020-01-01', end: '2020-12-31' }, date: '2020-12-31' },
      ...{ measure: 'FLOW', quantity: null, partial: false, disputed: false, observation: null },
    });
    expect(await points('none')).toEqual([]);
  });

  it('is of the areas asked for, one, several or both, and of none where none is among them', async () => {
    const areas = async (args: string) =>
      new Set((await series('yearly', args)).map(({ area }) => area?.id.replace('area:', '')));
    expect(await areas('(area: "area:2")')).toEqual(new Set(['2']));
    expect(await areas('(areas: ["area:2", "area:1", "area:2"])')).toEqual(new Set(['1', '2']));
    expect(await areas('(area: "area:1", areas: ["area:2"])')).toEqual(new Set(['1', '2']));
    expect(await areas('(areas: [])')).toEqual(new Set());
    expect(await areas('(areas: ["area:9", "\\u0000"])')).toEqual(new Set());
  });

  it('is of the days and the sort of figure asked for; a gap is one whatever the days', async () => {
    expect(await points('yearly', '(from: "2020-12-31", to: "2021-12-31", area: "area:1")')).toEqual([
      'area:1 FLOW 2020-12-31 -',
      'area:1 FLOW 2021-12-31 -',
      'area:1 CHANGE 2021-12-31 2',
    ]);
    expect(await points('yearly', '(measure: CHANGE)')).toEqual(['area:1 CHANGE 2021-12-31 2']);
    expect(await points('yearly', '(from: "2022-01-01", to: "2021-12-31")')).toEqual([]);
  });

  it('refuses more than 50 areas, naming the argument', async () => {
    const query = 'query ($areas: [ID!]) { indicator(id: "indicator:yearly") { series(areas: $areas) { date } } }';
    const of50 = Array.from({ length: 50 }, (_, n) => `area:${n}`);
    expect((await world.run(query, { areas: of50 })).errors).toBeUndefined();
    const { errors } = await world.run(query, { areas: [...of50, 'area:50'] });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'ARGUMENT_TOO_LONG', field: 'areas' });
  });

  it('has gaps between days of the same date too, but not in a year in which something was measured', async () => {
    expect(await points('days')).toEqual([
      'area:1 LEVEL 2019-12-31 1',
      'area:1 LEVEL 2020-12-31 -',
      'area:1 LEVEL 2021-12-31 1',
      'area:1 LEVEL 2022-06-30 1',
      'area:1 LEVEL 2023-12-31 1',
    ]);
    const leap = await series('leap');
    expect(leap.map(({ date }) => date)).toEqual([
      '2020-02-29',
      '2021-02-28',
      '2022-02-28',
      '2023-02-28',
      '2024-02-29',
    ]);
    expect(leap[1]).toMatchObject({ period: null, quantity: null });
  });

  it('has no gap between figures of different agencies, and leaves out what has no date', async () => {
    expect(await points('agency')).toEqual(['area:1 FLOW 2020-12-31 1', 'area:1 FLOW 2022-12-31 1']);
    expect(await points('undated')).toEqual([]);
  });

  it('marks what its source compares as if whole, and what is shorter than the years beside it', async () => {
    const marked = (await series('parts')).map(({ area, date, partial }) => [area?.id, date, partial]);
    expect(marked).toEqual([
      ['area:1', '2020-11-30', true],
      ['area:1', '2021-12-31', false],
      ['area:1', '2022-06-30', true],
      ['area:1', '2024-12-31', false],
      ['area:2', '2021-06-30', false],
      ['area:2', '2021-12-31', false],
    ]);
  });

  it('has sources that disagree side by side, each marked', async () => {
    const marked = (await series('sources')).map(({ quantity, disputed }) => [quantity?.value, disputed]);
    expect(marked).toEqual([
      ['1', true],
      ['2', true],
      ['2', false],
    ]);
  });

  it('of many indicators is read with one statement, and what disagrees with one more', async () => {
    const query = `{ indicators { nodes { series(areas: ["area:1", "area:2"]) { date disputed quantity { value } } } } }`;
    const statements = await statementsOf(world.database, () => world.ask(query));
    expect(statements).toHaveLength(3);
  });
});
