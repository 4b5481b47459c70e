import { describe, expect, it } from 'vitest';
import { isAdditive, isCountOfThings, isOfAnySize, type UnitEntry, unitOf } from '../src/values/units.js';

const packaged = (unit: string): UnitEntry => unitOf({ unit }) as UnitEntry;

describe('a unit', () => {
  it.each([
    ...['CNY', 'MU', 'SQUARE_KILOMETRE', 'KILOWATT_HOUR', 'TONNE_OF_COAL_EQUIVALENT', 'MEGAWATT', 'BED'],
    ...['CUBIC_METRE', 'ATTENDANCE', 'DAY', 'PERSON_YEAR', 'PETAFLOPS', 'EXAFLOPS'],
  ])('%s adds up', (unit) => {
    expect(isAdditive(packaged(unit))).toBe(true);
  });

  it.each([
    ...['PERCENT', 'PERCENTAGE_POINT', 'TIMES', 'RANK', 'GRADE', 'SCORE_POINT', 'INDEX_POINT', 'DECIBEL', 'PH'],
    ...['YEAR_OF_AGE', 'RETURN_PERIOD_YEAR', 'BED_PER_THOUSAND_PERSONS', 'CNY_PER_PERSON', 'MICROGRAM_PER_CUBIC_METRE'],
    'DEATHS_PER_MILLION_PERSONS',
    'TONNE_OF_COAL_EQUIVALENT_PER_10_THOUSAND_CNY',
  ])('%s does not add up', (unit) => {
    expect(isAdditive(packaged(unit))).toBe(false);
  });

  it.each([
    ...['PERCENT', 'TIMES', 'MINUTE', 'YEAR_OF_AGE', 'DECIBEL', 'MICROGRAM_PER_CUBIC_METRE', 'SCORE_POINT'],
    ...['BED_PER_THOUSAND_PERSONS', 'CNY_PER_PERSON_YEAR', 'SEISMIC_INTENSITY_DEGREE'],
  ])('%s is of any size: areas can be held against each other', (unit) => {
    expect(isOfAnySize(packaged(unit))).toBe(true);
  });

  it.each(['CNY', 'BED', 'HECTARE', 'CUBIC_METRE_PER_DAY', 'TONNE_PER_YEAR', 'KILOWATT_HOUR', 'RANK'])(
    '%s depends on the size of an area',
    (unit) => {
      expect(isOfAnySize(packaged(unit))).toBe(false);
    },
  );

  it('counts things, which come whole, where it is a count without a denominator', () => {
    const whole = ['BED', 'BED_PER_THOUSAND_PERSONS', 'HECTARE', 'PERSON_YEAR', 'PERSON'].filter((unit) =>
      isCountOfThings(packaged(unit)),
    );
    expect(whole).toEqual(['BED', 'PERSON']);
  });

  it('that a data set brings is what its row says, and none is known that nobody brings', () => {
    const own_unit = { titleZh: '车次', titleEn: 'truckload', dimension: 'COUNT', per: null };
    expect(unitOf({ unit: 'unit:zone/truckload', own_unit })).toBe(own_unit);
    expect([unitOf({ unit: 'unit:zone/truckload' }), unitOf({ unit: null })]).toEqual([undefined, undefined]);
  });
});
