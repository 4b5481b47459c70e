import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { OperationError, operations } from '../src/index.js';
import { parseOperation } from '../src/operations.js';
import { operationIssues } from '../tools/rules/operations.js';

const file = 'schema/operations/Colours.graphql';
const head = '# zh: 颜色\n# en: Colours\n';

describe('an operation file', () => {
  it('gives name, titles, variables, and the document without the lines of its head', () => {
    const text = `${head}# variables: {"first": 2}\nquery Colours($first: Int) { colours(first: $first) }\n`;
    expect(parseOperation(text, file)).toEqual({
      name: 'Colours',
      titleZh: '颜色',
      titleEn: 'Colours',
      variables: { first: 2 },
      document: 'query Colours($first: Int) { colours(first: $first) }\n',
    });
  });

  it.each([
    ['without a Chinese title', '# en: Colours\nquery Colours { a }', 'Colours.graphql:1: the file must begin with'],
    [
      'whose variables are not JSON',
      `${head}# variables: {first: 2}\nquery Colours { a }`,
      'the variables are not JSON',
    ],
    [
      'whose variables are a list',
      `${head}# variables: [2]\nquery Colours { a }`,
      'the variables are not a JSON object',
    ],
    ['that does not parse', `${head}query Colours {\n  a(\n}`, /Colours\.graphql:5:1/],
    ['without an operation', `${head}fragment F on Query { a }`, 'it must hold exactly one operation'],
    ['with an operation that has no name', `${head}{ a }`, 'and that must have a name'],
    ['with two operations', `${head}query Colours { a } query B { a }`, 'it must hold exactly one operation'],
    ['that is not named for its operation', `${head}query Colors { a }`, 'its operation is named Colors'],
  ])('%s is refused, and the error names the file', (_fault, text, message) => {
    expect(() => parseOperation(text, file)).toThrow(OperationError);
    expect(() => parseOperation(text, file)).toThrow(message);
  });
});

describe('the named operations', () => {
  it('are a dozen or more, the overview among them, each with both titles', () => {
    expect(operations().map(({ name }) => name)).toContain('Overview');
    expect(operations().length).toBeGreaterThan(12);
    for (const { titleZh } of operations()) expect(titleZh).toMatch(/\p{Script=Han}/u);
  });
});

describe('the rule on operations', () => {
  const api = buildSchema('type Query { colours(first: Int): [String] }');
  const issues = (text: string) =>
    operationIssues([parseOperation(head + text, file)], api).map(({ at, message }) => `${at}: ${message}`);

  it('accepts one that is valid on the API schema, with the variables it declares', () => {
    expect(issues('# variables: {"first": 2}\nquery Colours($first: Int) { colours(first: $first) }')).toEqual([]);
  });

  it.each([
    ['asks for a field that is not there', 'query Colours { shades }', 'Cannot query field "shades" on type "Query".'],
    [
      'gives a variable a value of another type',
      '# variables: {"first": "two"}\nquery Colours($first: Int) { colours(first: $first) }',
      'Variable "$first" got invalid value "two"',
    ],
    [
      'leaves out a variable that it needs',
      'query Colours($first: Int!) { colours(first: $first) }',
      'Variable "$first" of required type "Int!" was not provided.',
    ],
    [
      'gives a variable that it does not declare',
      '# variables: {"last": 2}\nquery Colours { colours }',
      'the variable $last is given but not declared',
    ],
  ])('refuses one that %s', (_fault, text, message) => {
    expect(issues(text)).toEqual([expect.stringContaining(`${file}: ${message}`)]);
  });
});
