import { describe, expect, it } from 'vitest';
import { parseCodelist } from '../src/codelists.js';
import { CodelistError, codelist, codelistNames } from '../src/index.js';

const parsed = (csv: string) => parseCodelist('colour', csv, 'schema/codelists/colour.csv');
const head = 'code,title_zh,title_en,description\n';

describe('a codelist', () => {
  it('gives its entries in the order of the file, and each by its code', () => {
    const colours = parsed(`${head}RED,红,Red,Like blood\nBLUE,蓝,Blue,\n`);
    expect(colours.entries.map(({ code }) => code)).toEqual(['RED', 'BLUE']);
    expect(colours.get('BLUE')).toEqual({ code: 'BLUE', titleZh: '蓝', titleEn: 'Blue', description: null });
  });

  it('gives further columns in camelCase, null where the cell is empty', () => {
    const colours = parsed('code,title_zh,title_en,description,wave_length\nRED,红,Red,,700\nNONE,无,None,,\n');
    expect(colours.entries.map(({ waveLength }) => waveLength)).toEqual(['700', null]);
  });

  it('has no entry for a code that is not in it, nor for a name of Object.prototype', () => {
    expect(parsed(`${head}RED,红,Red,\n`).get('GREEN')).toBeUndefined();
    expect(parsed(`${head}RED,红,Red,\n`).get('constructor')).toBeUndefined();
  });

  it('cannot be changed by who reads it', () => {
    const [entry] = parsed(`${head}RED,红,Red,\n`).entries;
    expect(() => Object.assign(entry ?? {}, { titleEn: 'Green' })).toThrow(TypeError);
  });

  it.each([
    [
      'a header without the four columns',
      'code,title\nRED,红\n',
      'colour.csv:1: the header must begin with code,title_zh',
    ],
    ['a row with too few cells', `${head}RED,红\n`, /colour\.csv:2: .*Record Length/i],
    ['a quote that is not closed', `${head}RED,"红,Red,\n`, /colour\.csv:\d+: Quote Not Closed/],
    ['an empty title', `${head}RED,,Red,\n`, 'colour.csv:2: title_zh is empty'],
    ['a code in lower case', `${head}red,红,Red,\n`, 'colour.csv:2: the code "red" is not of the form UPPER_CASE'],
    ['a code given twice', `${head}RED,红,Red,\nRED,赤,Red,\n`, 'colour.csv:3: the code RED is given twice'],
    ['no rows', head, 'colour.csv:1: there is no code in it'],
  ])('with %s is refused, and the error names file and line', (_fault, csv, message) => {
    expect(() => parsed(csv)).toThrow(CodelistError);
    expect(() => parsed(csv)).toThrow(message);
  });
});

describe('the codelists of this package', () => {
  it.each(codelistNames())('include %s, which can be read', (name) => {
    expect(codelist(name).entries.length).toBeGreaterThan(1);
  });

  it('include units with what they measure and their denominator', () => {
    expect(codelist('unit').get('DEATHS_PER_MILLION_PERSONS')).toMatchObject({
      dimension: 'DEATHS',
      per: 'MILLION_PERSONS',
    });
    expect(codelist('unit').get('KILOMETRE')).toMatchObject({ dimension: 'LENGTH', per: null });
  });

  it('say of every unit what it measures, and of what that is whether it adds up', () => {
    for (const { code, dimension } of codelist('unit').entries) {
      expect(codelist('dimension').get(dimension ?? ''), code).toBeDefined();
    }
    for (const { code, addsUp } of codelist('dimension').entries) expect(['yes', 'no'], code).toContain(addsUp);
  });

  it('say of every kind of milestone whether a project may have many', () => {
    const { entries } = codelist('milestoneKind');
    for (const { code, mayBeMany } of entries) expect(['yes', null], code).toContain(mayBeMany);
    expect(entries.filter(({ mayBeMany }) => mayBeMany).map(({ code }) => code)).toContain('TENDER');
  });

  it.each(['colour', '../codelists/unit', ''])('do not include "%s", and asking for it says so', (name) => {
    expect(() => codelist(name)).toThrow(`schema/codelists/${name}.csv: there is no such codelist`);
  });
});
