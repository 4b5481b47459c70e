import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { DescriptionError, parseDescriptions } from '../src/descriptions.js';
import { describedIn } from '../src/index.js';
import { documentedTexts } from '../tools/documentedTexts.js';
import { translationIssues } from '../tools/rules/translations.js';
import { untranslatedRows } from '../tools/untranslatedRows.js';

const head = 'english,chinese\n';

describe('the file of Chinese descriptions', () => {
  it('gives each text by its English, with its line', () => {
    const descriptions = parseDescriptions(
      `${head}A plan (规划).,规划。\n"Its name, as printed (名称).","名称，""按原文""。"\n`,
    );
    expect([...descriptions.values()]).toEqual([
      { english: 'A plan (规划).', chinese: '规划。', line: 2 },
      { english: 'Its name, as printed (名称).', chinese: '名称，"按原文"。', line: 3 },
    ]);
  });

  it.each([
    ['a text without Chinese', `${head}A plan (规划).,\n`, ':2: "" is not Chinese'],
    ['English for Chinese', `${head}A plan (规划).,A plan.\n`, ':2: "A plan." is not Chinese'],
    ['no English', `${head},规划。\n`, ':2: "" is not a text on one line'],
    ['a text on two lines', `${head}"A\nplan.",规划。\n`, ':3: "A\\nplan." is not a text on one line'],
    ['a text twice', `${head}A plan.,规划。\nA plan.,计划。\n`, ':3: the same English text stands above already'],
    ['a row with too many cells', `${head}A plan.,规划。,规划。\n`, /:2: .*Record Length/i],
    ['another head', 'text,translation\nA plan.,规划。\n', ':2: "" is not a text on one line'],
  ])('with %s is refused, and the error names file and line', (_fault, csv, message) => {
    expect(() => parseDescriptions(csv)).toThrow(DescriptionError);
    expect(() => parseDescriptions(csv)).toThrow(message);
    expect(() => parseDescriptions(csv)).toThrow('schema/descriptions.zh.csv:');
  });
});

describe('a text of the documentation', () => {
  it('is in Chinese what the file says, wherever its English is wrapped', () => {
    expect(describedIn('zh')('Skipped when true.')).toBe('为 true 时跳过。');
    expect(describedIn('zh')('Skipped\nwhen\n  true.')).toBe('为 true 时跳过。');
  });

  it('stays as it is in English, and where it is not translated', () => {
    expect(describedIn('en')('Skipped when true.')).toBe('Skipped when true.');
    expect(describedIn('zh')('Skipped\nwhen false.')).toBe('Skipped\nwhen false.');
    expect(describedIn('zh')('constructor')).toBe('constructor');
  });
});

describe('the rule on translations', () => {
  const schema = buildSchema(`
    "Marks (标记)." directive @mark("How (方式)." how: Int) on FIELD
    """
    A colour
    of a wall (颜色).
    """
    enum Colour { "Red (红)." RED """Old, "faded" (旧).""" OLD @deprecated(reason: "Say RED (改用 RED).") }
    "Which (条件)." input Which { "Equal (等于)." eq: Colour }
    type Query { "A wall (墙)." wall("Its colour (其颜色)." colour: Which): Colour }
  `);
  const ours = [
    ...[
      'A wall (墙).',
      'Its colour (其颜色).',
      'A colour of a wall (颜色).',
      'Red (红).',
      'Old, "faded" (旧).',
      'Say RED (改用 RED).',
    ],
    ...['Which (条件).', 'Equal (等于).', 'Marks (标记).', 'How (方式).'],
  ];

  it('sees every text of types, fields, arguments, values and directives, deprecations, and those of GraphQL itself', () => {
    const texts = documentedTexts(schema);
    expect([...texts]).toEqual(
      expect.arrayContaining([...ours, 'Skipped when true.', 'Indicates this type is a scalar.']),
    );
  });

  it('refuses a text that is not translated, and a translation of no text, and says which', () => {
    const rows = untranslatedRows(new Map(), schema).map((row) => `${row}中文。\n`);
    const translated = parseDescriptions(head + rows.join(''));
    expect(translationIssues(translated, schema)).toEqual([]);
    const changed = new Map(translated);
    changed.delete('Red (红).');
    changed.set('Blue (蓝).', { english: 'Blue (蓝).', chinese: '蓝。', line: 7 });
    expect(translationIssues(changed, schema)).toEqual([
      { at: 'schema/descriptions.zh.csv', message: 'lacks "Red (红).": `npm run schema:untranslated`' },
      { at: 'schema/descriptions.zh.csv:7', message: 'the schema does not say "Blue (蓝)."' },
    ]);
  });

  it('has the rows to fill in printed for every text that is not translated, and no other', () => {
    const rows = untranslatedRows(parseDescriptions(`${head}Red (红).,红。\n`), schema);
    expect(rows).toEqual(expect.arrayContaining(['"Old, ""faded"" (旧).",', '"A colour of a wall (颜色).",']));
    expect(rows).not.toContain('"Red (红).",');
    const filled = parseDescriptions(`${head}${rows.map((row) => `${row}中文。`).join('\n')}\nRed (红).,红。\n`);
    expect(translationIssues(filled, schema)).toEqual([]);
  });
});
