import { describe, expect, it } from 'vitest';
import { aliasEntryOf, entryOf } from '../src/search/entryRecord.js';
import { readName } from '../src/search/readName.js';
import { unitsOf } from '../src/search/unitsOf.js';

describe('what a text is made of', () => {
  it.each([
    ['周村区', ['周', '村', '区']],
    ['Zhoucun District', ['zhoucun', 'district']],
    ['周政办字〔2021〕35号', ['周', '政', '办', '字', '2021', '35', '号']],
    ['周政办字［２０２１］３５号', ['周', '政', '办', '字', '2021', '35', '号']],
    ['G309国道', ['g', '309', '国', '道']],
    ['第九六〇医院', ['第', '九', '六', '〇', '医', '院']],
    ['lǜhuà LÜHUA', ['lvhua', 'lvhua']],
    ["People's—100%_\\", ['people', 's', '100']],
    [' \0\u3000〔〕', []],
  ])('is the same however it is written: %j', (text, units) => {
    expect(unitsOf(text)).toEqual(units);
  });
});

describe('the reading of a name', () => {
  it.each([
    ['周村区应急管理局', 'zhou cun qu ying ji guan li ju', 'zcqyjglj'],
    ['重大项目', 'zhong da xiang mu', 'zdxm'],
    ['重庆路', 'chong qing lu', 'cql'],
    ['行政审批服务局', 'xing zheng shen pi fu wu ju', 'xzspfwj'],
    ['行业协会', 'hang ye xie hui', 'hyxh'],
    ['长山镇', 'chang shan zhen', 'csz'],
    ['河道长度', 'he dao chang du', 'hdcd'],
    ['应急调运', 'ying ji diao yun', 'yjdy'],
    ['机构调整', 'ji gou tiao zheng', 'jgtz'],
    ['首都', 'shou du', 'sd'],
    ['给排水', 'ji pai shui', 'jps'],
    ['绿化率', 'lv hua lv', 'lhl'],
    ['G309国道', 'g 309 guo dao', 'g309gd'],
  ])('takes a character with several readings for what it is here: %s', (name, pinyin, initials) => {
    const read = readName(name);
    expect({ pinyin: read.pinyin.join(' '), initials: read.initials.join('') }).toEqual({ pinyin, initials });
  });

  it('is none for a name without Chinese', () => {
    expect(readName('Zibo')).toEqual({ units: ['zibo'], pinyin: [], initials: [] });
  });
});

describe('an entry', () => {
  it('has the names of a thing and every key by which it is found', () => {
    const entry = entryOf({ id: 'project:one', titleZh: '南站', titleEn: 'South', numbers: [null, '12-3'] });
    expect(entry).toMatchObject({ alias: '', title_zh: '南站', other_names: null, numbers: '12-3' });
    expect(entry.search_names).toBe('\n 南 站\n south\n');
    expect(entry.search_aliases).toBe('\n 12 3\n');
    expect(entry.search_pinyin).toBe('\nnanzhan\n');
    expect(entry.search_initials).toBe('\nnz\n');
    expect(entry.search_keys).toBe('123 3 PROJECT nanzhan nz south z zhan 南站 站');
  });

  it('is only an id of what cannot be searched for, and of what has a prefix of no kind', () => {
    for (const id of ['investment:one', 'agency', ':', '']) {
      const { id: _, alias, ...rest } = entryOf({ id, titleZh: '标题', otherNames: ['别名'] });
      expect(alias).toBe('');
      expect(new Set(Object.values(rest))).toEqual(new Set([null]));
    }
  });

  it('has the same columns whether it is of a thing or of another name of one', () => {
    const columns = Object.keys(entryOf({ id: 'agency:one' }));
    expect(Object.keys(aliasEntryOf('agency:one', '一局')).sort()).toEqual(columns.sort());
  });
});
