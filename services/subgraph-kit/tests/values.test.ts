import { codelist } from '@zibo-graph/schema';
import { describe, expect, it } from 'vitest';
import { valueResolvers } from '../src/values/valueResolvers.js';
import {
  citations,
  entityReference,
  localized,
  type MoneyUnit,
  money,
  moneyText,
  period,
  type QuantityValue,
} from '../src/values/values.js';

const { Quantity, Unit, Money, Period, Citation } = valueResolvers;
const quantity = (value: string, more: Partial<QuantityValue> = {}): QuantityValue => ({
  value,
  upper: null,
  unit: 'KILOMETRE',
  bound: 'EXACT',
  reported: null,
  ...more,
});
const yuan = (amount: string, bound = 'EXACT') => ({ yuan: amount, bound, reported: null });

describe('Quantity', () => {
  it.each([
    ['EXACT', '195.3公里', '195.3 kilometre'],
    ['ABOUT', '约195.3公里', 'about 195.3 kilometre'],
    ['AT_LEAST', '不少于195.3公里', 'at least 195.3 kilometre'],
    ['AT_MOST', '不超过195.3公里', 'at most 195.3 kilometre'],
    ['MORE_THAN', '超过195.3公里', 'more than 195.3 kilometre'],
    ['LESS_THAN', '低于195.3公里', 'less than 195.3 kilometre'],
  ])('says %s in both languages, Chinese unless asked otherwise', (bound, zh, en) => {
    const figure = quantity('195.3', { bound });
    expect(Quantity.text(figure, {})).toBe(zh);
    expect(Quantity.text(figure, { locale: null })).toBe(zh);
    expect(Quantity.text(figure, { locale: 'ZH_CN' })).toBe(zh);
    expect(Quantity.text(figure, { locale: 'EN' })).toBe(en);
  });

  it('has words for every bound of the codelist', () => {
    for (const { code } of codelist('bound').entries) {
      expect(Quantity.text(quantity('1', { bound: code }), { locale: 'EN' })).toMatch(/1 kilometre$/);
    }
  });

  it.each([
    ['7000000000', 'CNY', '70亿元', 'CNY 7 billion'],
    ['8139', 'PERSON', '8139人', '8139 person'],
    ['326300', 'PERSON', '32.63万人', '326300 person'],
    ['80112', 'PERSON', '80112人', '80112 person'],
    ['1500000', 'PERSON', '150万人', '1.5 million person'],
  ])('says %s %s in words of size where these are round, and always exactly', (value, unit, zh, en) => {
    expect(Quantity.text(quantity(value, { unit }), {})).toBe(zh);
    expect(Quantity.text(quantity(value, { unit }), { locale: 'EN' })).toBe(en);
  });

  it('says a range with both its ends', () => {
    const range = quantity('3', { upper: '5.50', bound: 'ABOUT' });
    expect(Quantity.text(range, {})).toBe('约3–5.5公里');
    expect(Quantity.text(range, { locale: 'EN' })).toBe('about 3–5.5 kilometre');
    expect(Quantity.upper(range)).toBe('5.5');
    expect(Quantity.upper(quantity('3'))).toBeNull();
  });

  it.each([
    ['0.10', '0.1', 0.1],
    ['1000000', '1000000', 1_000_000],
    ['0.00000000045', '0.00000000045', 4.5e-10],
    ['12345678901234567890.12345678901234567891', '12345678901234567890.12345678901234567891', 12345678901234567000],
  ])('gives %s exactly, never with an exponent, and as a float beside it', (stored, value, float) => {
    expect(Quantity.value(quantity(stored))).toBe(value);
    expect(Quantity.number(quantity(stored))).toBe(float);
  });
});

describe('Unit', () => {
  it('has name, dimension and denominator of the codelist', () => {
    const unit = Quantity.unit(quantity('0.45', { unit: 'DEATHS_PER_MILLION_PERSONS' }));
    expect(unit).toEqual({ code: 'DEATHS_PER_MILLION_PERSONS' });
    expect(Unit.name(unit, {})).toBe('人/百万人口');
    expect(Unit.name(unit, { locale: 'EN' })).toBe('deaths per million persons');
    expect(Unit.dimension(unit)).toBe('DEATHS');
    expect(Unit.per(unit)).toBe('MILLION_PERSONS');
  });

  it('has no denominator where there is none', () => {
    expect(Unit.per({ code: 'KILOMETRE' })).toBeNull();
  });

  it('is named in both languages for every code', () => {
    for (const { code, titleZh, titleEn } of codelist('unit').entries) {
      expect([Unit.name({ code }, {}), Unit.name({ code }, { locale: 'EN' })]).toEqual([titleZh, titleEn]);
      expect(Unit.dimension({ code })).toMatch(/^[A-Z_]+$/);
    }
  });
});

describe('Money', () => {
  it.each([
    ['0', '0元', 'CNY 0'],
    ['0.5', '0.5元', 'CNY 0.5'],
    ['1', '1元', 'CNY 1'],
    ['9999', '9999元', 'CNY 9999'],
    ['10000', '1万元', 'CNY 10000'],
    ['999999', '99.9999万元', 'CNY 999999'],
    ['1000000', '100万元', 'CNY 1 million'],
    ['99999999.99', '9999.999999万元', 'CNY 99.99999999 million'],
    ['100000000', '1亿元', 'CNY 100 million'],
    ['52400000000', '524亿元', 'CNY 52.4 billion'],
    ['-52400000000', '-524亿元', 'CNY -52.4 billion'],
  ])('says %s yuan in the size of unit that a reader expects', (amount, zh, en) => {
    expect(moneyText(yuan(amount), null)).toBe(zh);
    expect(moneyText(yuan(amount), 'ZH_CN')).toBe(zh);
    expect(moneyText(yuan(amount), 'EN')).toBe(en);
    expect(Money.text(yuan(amount), { locale: 'EN' })).toBe(en);
  });

  it('says how exactly an amount is meant', () => {
    expect(moneyText(yuan('52400000000', 'AT_LEAST'), 'ZH_CN')).toBe('不少于524亿元');
    expect(moneyText(yuan('52400000000', 'ABOUT'), 'EN')).toBe('about CNY 52.4 billion');
  });

  it.each<[string, MoneyUnit | null | undefined, string, number]>([
    ['52400000000', undefined, '52400000000', 52_400_000_000],
    ['52400000000', null, '52400000000', 52_400_000_000],
    ['52400000000', 'YUAN', '52400000000', 52_400_000_000],
    ['52400000000', 'WAN_YUAN', '5240000', 5_240_000],
    ['52400000000', 'YI_YUAN', '524', 524],
    ['52412345678.90', 'YI_YUAN', '524.123456789', 524.123456789],
    ['0.01', 'YI_YUAN', '0.0000000001', 1e-10],
    ['123456789012345678901234567890.12', 'YI_YUAN', '1234567890123456789012.3456789012', 1.2345678901234568e21],
  ])('gives %s yuan in %s exactly', (stored, unit, amount, float) => {
    expect(Money.amount(yuan(stored), { unit })).toBe(amount);
    expect(Money.number(yuan(stored), { unit })).toBe(float);
  });

  it('is in yuan, and is none where the row has none', () => {
    expect(Money.currency()).toBe('CNY');
    expect(money(null, 'ABOUT', null)).toBeNull();
    expect(money('5', null, '5元')).toEqual({ yuan: '5', bound: 'EXACT', reported: '5元' });
  });
});

describe('Period', () => {
  it.each([
    ['2021-01-01', '2021-12-31', '2021年', '2021'],
    ['2021-01-01', '2025-12-31', '2021–2025年', '2021–2025'],
    ['2021-01-01', '2021-09-30', '2021-01-01至2021-09-30', '2021-01-01 to 2021-09-30'],
    ['2020-12-01', '2021-12-31', '2020-12-01至2021-12-31', '2020-12-01 to 2021-12-31'],
  ])('from %s to %s is named by its years only where it has whole ones', (start, end, zh, en) => {
    const span = { start, end, partial: false };
    expect(Period.label(span, {})).toBe(zh);
    expect(Period.label(span, { locale: 'EN' })).toBe(en);
  });

  it('is none where an end is missing', () => {
    expect([period(null, '2021-12-31'), period('2021-01-01', null), period(null, null)]).toEqual([null, null, null]);
    expect(period('2021-01-01', '2021-12-31')).toEqual({ start: '2021-01-01', end: '2021-12-31', partial: false });
    expect(period('2021-01-01', '2021-09-30', true)).toMatchObject({ partial: true });
  });
});

describe('what rows tell', () => {
  const row = {
    name_zh: '周村区',
    name_en: 'Zhoucun District',
    document_id: 'document:a',
    locator: '¶1',
    note_zh: '疑误',
  };

  it('is given in the language asked for, Chinese unless asked otherwise', () => {
    expect([localized(row, 'name', undefined), localized(row, 'name', null), localized(row, 'name', 'ZH_CN')]).toEqual(
      Array(3).fill('周村区'),
    );
    expect(localized(row, 'name', 'EN')).toBe('Zhoucun District');
  });

  it('is the Chinese where there is no English, and never the other way round', () => {
    expect(localized({ office_zh: '区长', office_en: null }, 'office', 'EN')).toBe('区长');
    expect(localized({ office_zh: null, office_en: 'Head' }, 'office', 'ZH_CN')).toBeNull();
  });

  it('is cited by the document of the plans subgraph, with the remark of the row', () => {
    const [citation] = citations(row);
    expect(citation && Citation.document(citation)).toEqual({ __typename: 'Document', id: 'document:a' });
    expect(citation && Citation.note(citation, {})).toBe('疑误');
    expect(citation && Citation.note(citation, { locale: 'EN' })).toBe('疑误');
  });

  it('names an entity of another subgraph by type and id, or none', () => {
    expect(entityReference('Agency', 'agency:a')).toEqual({ __typename: 'Agency', id: 'agency:a' });
    expect(entityReference('Agency', null)).toBeNull();
  });
});
