import { buildSchema, graphql } from 'graphql';
import { describe, expect, it } from 'vitest';
import { resolveCodeLabels } from '../src/execution/codeLabels.js';

const locale = '(locale: Locale = ZH_CN)';
const schema = buildSchema(`
  enum Locale { ZH_CN EN } enum Comparator { LT GTE BETWEEN } enum Colour { RED }
  type Query {
    comparator: Comparator comparatorLabel${locale}: String
    measured: Comparator measuredLabel${locale}: String
    comparators: [Comparator!]! comparatorLabels${locale}: [String!]!
    colour: Colour! colourLabel: String!
    label: String!
  }`);
const measured = schema.getQueryType()?.getFields().measured;
if (measured) measured.resolve = async ({ later }) => later;
resolveCodeLabels(schema);

const ask = async (query: string, rootValue: object) => {
  const { data, errors } = await graphql({ schema, source: query, rootValue });
  expect(errors).toBeUndefined();
  return data;
};

describe('a code in words', () => {
  it('is the title of the codelist named like the enum, in the language asked for, Chinese if none is', async () => {
    const query = '{ zh: comparatorLabel en: comparatorLabel(locale: EN) none: comparatorLabel(locale: null) }';
    expect(await ask(query, { comparator: 'GTE' })).toEqual({ zh: '以上', en: 'At least', none: '以上' });
  });

  it('is of each code of a list, in its order', async () => {
    const query = '{ comparatorLabels(locale: EN) }';
    expect(await ask(query, { comparators: ['BETWEEN', 'LT'] })).toEqual({
      comparatorLabels: ['Between', 'Less than'],
    });
    expect(await ask(query, { comparators: [] })).toEqual({ comparatorLabels: [] });
  });

  it('is null where the code is', async () => {
    expect(await ask('{ comparatorLabel }', { comparator: null })).toEqual({ comparatorLabel: null });
  });

  it('is what the resolver of the code gives, be it later', async () => {
    expect(await ask('{ measuredLabel }', { later: 'LT' })).toEqual({ measuredLabel: '低于' });
  });

  it('is left to its own resolver where there is no codelist', async () => {
    const root = { colour: 'RED', colourLabel: 'red', label: 'a label' };
    expect(await ask('{ colourLabel label }', root)).toEqual({ colourLabel: 'red', label: 'a label' });
  });
});
