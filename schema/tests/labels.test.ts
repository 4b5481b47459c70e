import { describe, expect, it } from 'vitest';
import { codelistNames } from '../src/codelists.js';
import { labelIssues } from '../tools/rules/labels.js';
import { subgraphSources } from '../tools/sources.js';
import { subgraphsOf } from './subgraphsOf.js';

const issues = (fields: string): string[] =>
  labelIssues(subgraphsOf({ agencies: `enum AreaKind { CITY } type Area { ${fields} }` }), ['areaKind', 'locale']).map(
    ({ message }) => message,
  );

describe('the rule on codes in words', () => {
  it('holds for the graph', () => {
    expect(labelIssues(subgraphSources(), codelistNames())).toEqual([]);
  });

  const locale = '(locale: Locale = ZH_CN)';

  it.each([
    ['one that is never null', `kind: AreaKind! kindLabel${locale}: String!`],
    ['one that may be null', `kind: AreaKind kindLabel${locale}: String`],
    ['a list', `kinds: [AreaKind!]! kindLabels${locale}: [String!]!`],
    ['a code that clients choose', 'language: Locale!'],
    ['what is no code', 'name: String! order: AreaOrder'],
  ])('accepts %s', (_, fields) => {
    expect(issues(fields)).toEqual([]);
  });

  const wanted = 'Area.kind wants kindLabel(locale: Locale = ZH_CN): String! beside it';
  it.each([
    ['a code without words', 'kind: AreaKind!', wanted],
    ['words that may be null where the code is not', `kind: AreaKind! kindLabel${locale}: String`, wanted],
    ['words in one language', 'kind: AreaKind! kindLabel: String!', wanted],
    [
      'a list with one word',
      `kinds: [AreaKind!]! kindsLabel${locale}: String!`,
      'Area.kinds wants kindLabels(locale: Locale = ZH_CN): [String!]! beside it',
    ],
  ])('refuses %s', (_, fields, message) => {
    expect(issues(fields)).toEqual([message]);
  });
});
