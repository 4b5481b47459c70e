import { describe, expect, it } from 'vitest';
import { averageOf, extremeOf, sumOf } from '../src/aggregation/combineFigures.js';
import type { ObservationRow } from '../src/rows.js';
import { observationRecord } from './records.js';

/** The town lies in the district, the district in the city. */
const areasAbove = new Map([
  ['area:t', new Set(['area:d', 'area:c'])],
  ['area:d', new Set(['area:c'])],
  ['area:e', new Set(['area:c'])],
]);

let made = 0;
const figure = (value: string, values: Partial<Omit<ObservationRow, 'own_unit'>>): ObservationRow => {
  made += 1;
  const { record } = observationRecord({
    id: `observation:${made}`,
    area_id: 'area:d',
    unit: 'PIECE',
    value,
    ...values,
  });
  return { ...record, day: record.as_of ?? record.period_end } as ObservationRow;
};
/** An amount of a year. */
const inYear = (year: number, value: string, values: Partial<Omit<ObservationRow, 'own_unit'>> = {}): ObservationRow =>
  figure(value, { measure: 'FLOW', period_start: `${year}-01-01`, period_end: `${year}-12-31`, ...values });
/** A level at the end of a year. */
const atEnd = (year: number, value: string, values: Partial<Omit<ObservationRow, 'own_unit'>> = {}): ObservationRow =>
  figure(value, { measure: 'LEVEL', as_of: `${year}-12-31`, ...values });

const sum = (...rows: ObservationRow[]) => sumOf(rows, areasAbove);
const clash = (compute: () => unknown): string => {
  try {
    compute();
  } catch (error) {
    const { message, extensions } = error as { message: string; extensions: { code: string; messageZh: string } };
    expect([extensions.code, extensions.messageZh]).toEqual([
      'INCOMPARABLE_SUM',
      expect.stringMatching(/[\u4e00-\u9fff]/),
    ]);
    return message;
  }
  return 'none';
};

describe('a sum', () => {
  it('of amounts over periods that do not overlap is exact, to the last digit', () => {
    expect(sum(inYear(2021, '0.1'), inYear(2022, '0.2'), inYear(2023, '12345678901234567890.7'))).toEqual({
      ...{ value: '12345678901234567891', upper: null, unit: 'PIECE', bound: 'EXACT', reported: null },
    });
  });

  it('of levels of one date in areas that do not overlap is a level', () => {
    expect(sum(atEnd(2022, '3'), atEnd(2022, '4', { area_id: 'area:e' }))?.value).toBe('7');
  });

  it('of amounts of one period in areas, or of agencies, that do not overlap counts all of them', () => {
    const ofAgency = (agency_id: string) => inYear(2022, '5', { agency_id });
    expect(sum(inYear(2022, '1'), inYear(2022, '2', { area_id: 'area:e' }))?.value).toBe('3');
    expect(sum(ofAgency('agency:a'), ofAgency('agency:b'))?.value).toBe('10');
  });

  it('counts once what several sources say alike, as the one says it that says most', () => {
    expect(sum(inYear(2022, '60', { bound: 'AT_LEAST' }), inYear(2022, '64'), inYear(2021, '1'))).toMatchObject({
      ...{ value: '65', bound: 'EXACT' },
    });
  });

  it('of nothing is none', () => {
    expect([sum(), averageOf([]), extremeOf([], 'smallest')]).toEqual([null, null, null]);
  });

  it.each([
    ['of different indicators', [inYear(2021, '1'), inYear(2022, '1', { indicator_id: 'indicator:j' })], 'indicators'],
    ['in different units', [inYear(2021, '1'), inYear(2022, '1', { unit: 'PERSON' })], 'units'],
    ['of different sorts', [inYear(2021, '1'), atEnd(2022, '1')], 'sorts'],
    ['among which is a range', [inYear(2021, '1', { upper: '2' }), inYear(2022, '1')], 'range'],
    ['on which sources disagree', [inYear(2021, '1'), inYear(2021, '2')], 'sources disagree'],
    ['that are rates', [inYear(2021, '1', { unit: 'PERCENT' })], 'means nothing'],
    ['that are places in a ranking', [atEnd(2021, '1', { unit: 'RANK', measure: 'RANK' })], 'means nothing'],
    ['that are shares', [inYear(2021, '1', { measure: 'SHARE' })], 'means nothing'],
    ['that are changes', [inYear(2021, '1', { measure: 'CHANGE' })], 'means nothing'],
    ['that are lengths of time at a date', [atEnd(2021, '15', { unit: 'MINUTE' })], 'means nothing'],
    ['in a unit that is in doubt', [inYear(2021, '1', { unit: 'PERCENT_PER_100_MILLION_CNY_GDP' })], 'means nothing'],
    ['without a period', [figure('1', { measure: 'CUMULATIVE' })], 'not known'],
    ['of levels at different dates', [atEnd(2021, '1'), atEnd(2022, '1')], 'different dates'],
    ['of an area and a part of it', [atEnd(2021, '1'), atEnd(2021, '1', { area_id: 'area:t' })], 'overlap'],
    [
      'of a city and a town in it',
      [inYear(2021, '9', { area_id: 'area:c' }), inYear(2021, '1', { area_id: 'area:t' })],
      'overlap',
    ],
    ['of a year and a part of it', [inYear(2021, '9'), inYear(2021, '1', { period_end: '2021-06-30' })], 'overlap'],
    ['of which one is of no area', [inYear(2021, '9'), inYear(2021, '1', { area_id: null })], 'overlap'],
    ['of an area and an agency of it', [inYear(2021, '9'), inYear(2021, '1', { agency_id: 'agency:a' })], 'overlap'],
    [
      'that are bounded to different sides',
      [inYear(2021, '9', { bound: 'AT_LEAST' }), inYear(2022, '1', { bound: 'AT_MOST' })],
      'same side',
    ],
  ])('of figures %s is refused, and the clash is named', (_, rows, expected) => {
    expect(clash(() => sum(...rows))).toContain(expected);
  });

  it('that is refused names five of the figures at most', () => {
    const rows = Array.from({ length: 9 }, (_, n) => atEnd(2010 + n, '1'));
    expect(clash(() => sum(...rows)).match(/observation:/g)).toHaveLength(5);
  });

  it.each([
    [['EXACT', 'EXACT'], 'EXACT'],
    [['ABOUT', 'EXACT'], 'ABOUT'],
    [['AT_LEAST', 'EXACT'], 'AT_LEAST'],
    [['AT_LEAST', 'MORE_THAN'], 'MORE_THAN'],
    [['LESS_THAN', 'AT_MOST', 'EXACT'], 'LESS_THAN'],
  ])('of figures bounded as %s is %s', (bounds, expected) => {
    expect(sum(...bounds.map((bound, index) => inYear(2020 + index, '2', { bound })))?.bound).toBe(expected);
  });
});

describe('a mean', () => {
  it('has two digits more than its figures', () => {
    expect(averageOf([atEnd(2020, '1.5'), atEnd(2021, '1'), atEnd(2022, '1')])?.value).toBe('1.167');
  });

  it('of rates and shares over time is told, of figures that disagree it is not', () => {
    const rate = (year: number, value: string) => inYear(year, value, { unit: 'PERCENT', measure: 'SHARE' });
    expect(averageOf([rate(2021, '90'), rate(2022, '95')])?.value).toBe('92.5');
    expect(clash(() => averageOf([rate(2021, '90'), rate(2021, '95')]))).toContain('disagree');
  });
});

describe('the smallest and the largest', () => {
  it.each([
    ['smallest', ['EXACT 3', 'EXACT 5'], '3', 'EXACT'],
    ['largest', ['EXACT 3', 'EXACT 10', 'EXACT 9'], '10', 'EXACT'],
    // What lies beyond says nothing about the extreme itself.
    ['smallest', ['EXACT 3', 'AT_LEAST 5'], '3', 'EXACT'],
    ['smallest', ['EXACT 5', 'AT_LEAST 3'], '3', 'AT_LEAST'],
    ['largest', ['EXACT 5', 'AT_LEAST 3'], '5', 'AT_LEAST'],
    // Of several figures with the number of the extreme the one says it that says most, in whatever order they come.
    ['smallest', ['AT_LEAST 5', 'EXACT 5'], '5', 'EXACT'],
    ['largest', ['AT_MOST 5', 'EXACT 5'], '5', 'EXACT'],
    ['smallest', ['EXACT 5', 'AT_MOST 7'], '5', 'AT_MOST'],
    ['smallest', ['EXACT 3', 'ABOUT 5'], '3', 'EXACT'],
    ['largest', ['EXACT 3', 'ABOUT 5'], '5', 'ABOUT'],
    // Of 5 or more than 3, all that is certain is that it is 3 or more: the other may be the smaller by any amount.
    ['smallest', ['EXACT 5', 'MORE_THAN 3'], '3', 'AT_LEAST'],
    ['smallest', ['MORE_THAN 5', 'MORE_THAN 3'], '3', 'MORE_THAN'],
  ] as const)('the %s of %s is %s %s', (which, figures, value, bound) => {
    const rows = figures.map((words, index) => {
      const [own = '', number = ''] = words.split(' ');
      return atEnd(2020 + index, number, { bound: own });
    });
    expect(extremeOf(rows, which)).toMatchObject({ value, bound });
  });

  it('of different units are not told', () => {
    expect(clash(() => extremeOf([atEnd(2021, '1'), atEnd(2022, '2', { unit: 'PERSON' })], 'largest'))).toContain(
      'units',
    );
  });
});
