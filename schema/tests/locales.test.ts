import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { localeIssues } from '../tools/rules/locales.js';

const api = buildSchema(`
  enum Locale { ZH_CN EN }
  type Query { plan: Plan }
  type Plan { number: String! title(locale: Locale = ZH_CN): String! }`);

const issues = (document: string): string[] =>
  localeIssues([{ name: 'Plan', document, variables: {}, titles: { zh: '规划', en: 'Plan' } } as never], api).map(
    ({ message }) => message,
  );

describe('the rule on the language of ready operations', () => {
  const declared = 'query Plan($locale: Locale = ZH_CN)';

  it.each([
    ['a field in the language asked for', `${declared} { plan { number title(locale: $locale) } }`],
    [
      'one in English besides, by another name',
      `${declared} { plan { title(locale: $locale) en: title(locale: EN) } }`,
    ],
  ])('accepts %s', (_, document) => {
    expect(issues(document)).toEqual([]);
  });

  it.each([
    ['no language', 'query Plan { plan { number } }', ['declares no $locale: Locale = ZH_CN']],
    [
      'a language without a default',
      'query Plan($locale: Locale) { plan { title(locale: $locale) } }',
      ['declares no $locale: Locale = ZH_CN'],
    ],
    ['one that nothing is asked in', `${declared} { plan { number } }`, ['asks for nothing in $locale']],
    ['a text without it', `${declared} { plan { title a: title(locale: $locale) } }`, ['title is not given $locale']],
    [
      'a text in one language under its own name',
      `${declared} { plan { title(locale: EN) a: title(locale: $locale) } }`,
      ['title is not given $locale'],
    ],
  ])('refuses %s', (_, document, expected) => {
    expect(issues(document)).toEqual(expected);
  });
});
