import { parseValue } from 'graphql';
import { describe, expect, it } from 'vitest';
import { isCalendarDate, scalars } from '../src/values/scalars.js';

const { Date: date, DateTime: dateTime, PartialDate: partialDate, Decimal: decimal } = scalars;

describe('Date', () => {
  it.each(['2022-12-08', '2024-02-29', '0001-01-01', '9999-12-31'])('takes %s', (text) => {
    expect(date.parseValue(text)).toBe(text);
    expect(date.parseLiteral(parseValue(`"${text}"`))).toBe(text);
    expect(date.serialize(text)).toBe(text);
  });

  it.each([
    '2022-02-30',
    '2023-02-29',
    '2022-13-01',
    '2022-00-01',
    '2022-01-00',
    '0000-01-01',
    '2022-1-1',
    '2022-12',
    '20221208',
    '2022-12-08T00:00:00Z',
    ' 2022-12-08',
    '2022-12-08\n',
    '２０２２-12-08',
    '2022年12月8日',
    '',
  ])('refuses %j', (text) => {
    expect(isCalendarDate(text)).toBe(false);
    expect(() => date.parseValue(text)).toThrow(
      `Date takes a calendar date like "2022-12-08", not ${JSON.stringify(text)}`,
    );
  });

  it.each([20221208, null, true, ['2022-12-08'], { date: '2022-12-08' }])('refuses %j, which is no text', (value) => {
    expect(() => date.parseValue(value)).toThrow('Date takes');
  });

  it.each(['20221208', 'true', 'null', '["2022-12-08"]', '{ date: "2022-12-08" }', '2022.12', 'TODAY'])(
    'refuses the literal %s',
    (literal) => {
      expect(() => date.parseLiteral(parseValue(literal))).toThrow('Date takes');
    },
  );
});

describe('DateTime', () => {
  it.each([
    '2022-12-08T09:30:00+08:00',
    '2022-12-08T01:30:00Z',
    '2022-12-08T01:30:00.123456789Z',
    '2024-02-29T23:59:59-09:30',
    '0001-01-01T00:00:00-00:00',
    '9999-12-31T23:59:59+23:59',
  ])('keeps %s as it was given, a moment that JavaScript knows too', (text) => {
    expect(dateTime.parseValue(text)).toBe(text);
    expect(dateTime.parseLiteral(parseValue(`"${text}"`))).toBe(text);
    expect(dateTime.serialize(text)).toBe(text);
    expect(new Date(text).getTime()).not.toBeNaN();
  });

  it.each([
    '2022-12-08',
    '2022-12-08T09:30:00',
    '2022-12-08T09:30Z',
    '2022-12-08T9:30:00Z',
    '2022-12-08 09:30:00Z',
    '2022-02-30T00:00:00Z',
    '2023-02-29T00:00:00Z',
    '0000-01-01T00:00:00Z',
    '2022-12-08T24:00:00Z',
    '2022-12-08T23:60:00Z',
    '2022-12-31T23:59:60Z',
    '2022-12-08T09:30:00.Z',
    '2022-12-08T09:30:00+0800',
    '2022-12-08T09:30:00+08',
    '2022-12-08T09:30:00+24:00',
    '2022-12-08T09:30:00+08:60',
    '2022-12-08t09:30:00z',
    '2022-12-08T09:30:00Z\n',
    '+002022-12-08T09:30:00Z',
    '',
  ])('refuses %j', (text) => {
    expect(() => dateTime.parseValue(text)).toThrow(
      `DateTime takes a moment with its offset like "2022-12-08T09:30:00+08:00", not ${JSON.stringify(text)}`,
    );
  });

  it('refuses a number, which says nothing about its unit', () => {
    expect(() => dateTime.parseValue(1670463000000)).toThrow('DateTime takes');
  });
});

describe('PartialDate', () => {
  it.each(['2021', '2022-11', '2022-11-06'])('takes %s, as exact as it is', (text) => {
    expect(partialDate.parseValue(text)).toBe(text);
    expect(partialDate.serialize(text)).toBe(text);
  });

  it.each(['2022-13', '2022-00', '2022-2-30', '2022-02-30', '0000', '0000-01', '22', '2022-', '202211', '2022/11', ''])(
    'refuses %j',
    (text) => {
      expect(() => partialDate.parseValue(text)).toThrow('PartialDate takes');
    },
  );

  it('refuses a number in a variable', () => {
    expect(() => partialDate.parseValue(2022)).toThrow('PartialDate takes');
  });
});

describe('Decimal', () => {
  it.each(['0', '-0.45', '0.450', '12345678901234567890.123456789012345678901234567890'])('keeps %s exact', (text) => {
    expect(decimal.parseValue(text)).toBe(text);
    expect(decimal.parseLiteral(parseValue(`"${text}"`))).toBe(text);
    expect(decimal.serialize(text)).toBe(text);
  });

  it.each(['1e5', '1,000', '.5', '5.', '+1', '--1', 'NaN', 'Infinity', '1_000', '52.4亿', '０.5', ' 1', ''])(
    'refuses %j',
    (text) => {
      expect(() => decimal.parseValue(text)).toThrow('Decimal takes a decimal number in a string like "0.45"');
    },
  );

  it('refuses a number in a variable, for JSON may have rounded it', () => {
    expect(() => decimal.parseValue(0.1)).toThrow('Decimal takes');
  });
});
