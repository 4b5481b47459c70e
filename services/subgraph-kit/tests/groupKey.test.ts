import { describe, expect, it } from 'vitest';
import { codeTitle, groupKeys, nameTitle, stretchTitle } from '../src/arguments/groupKey.js';
import { valueResolvers } from '../src/values/valueResolvers.js';
import type { GroupKeyValue } from '../src/values/values.js';

const { GroupKey } = valueResolvers;
const rows = new Map([['area:1', { name_zh: '周村区', name_en: 'Zhoucun' }]]);
const title = nameTitle(async (id) => rows.get(id) ?? null);

const labels = (key: GroupKeyValue) => Promise.all([GroupKey.label(key, {}), GroupKey.label(key, { locale: 'EN' })]);

describe('the keys of a group', () => {
  it('are its values in the order of the dimensions', () => {
    const keys = groupKeys(['STAGE', 'AREA'], { AREA: 'area:1', STAGE: null }, (name) =>
      name === 'AREA' ? { title, entity: 'Area' } : { title: codeTitle('projectStage') },
    );
    expect(keys).toMatchObject([
      { dimension: 'STAGE', value: null },
      { dimension: 'AREA', value: 'area:1' },
    ]);
    const [stage, area] = keys as [GroupKeyValue, GroupKeyValue];
    expect([GroupKey.area(stage), GroupKey.area(area), GroupKey.agency(area)]).toEqual([
      null,
      { __typename: 'Area', id: 'area:1' },
      null,
    ]);
  });

  it.each([
    ['a code', { value: 'COMPLETION', title: codeTitle('projectStage') }, ['完工', 'Completion']],
    [
      'a code that the codelist does not have',
      { value: 'BUILT', title: codeTitle('projectStage') },
      ['BUILT', 'BUILT'],
    ],
    ['something that has a name', { value: 'area:1', title }, ['周村区', 'Zhoucun']],
    ['something of which no name is known', { value: 'area:2', title }, ['area:2', 'area:2']],
    ['a year', { value: '2022', title: stretchTitle }, ['2022年', '2022']],
    ['a quarter', { value: '2022-Q3', title: stretchTitle }, ['2022年第3季度', '2022 Q3']],
    ['five years', { value: '2021-2025', title: stretchTitle }, ['2021–2025年', '2021–2025']],
    ['no value', { value: null, title }, ['无', 'None']],
  ])('are in words for %s', async (_, key, words) => {
    expect(await labels({ dimension: 'X', ...key })).toEqual(words);
  });
});
