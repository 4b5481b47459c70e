import type { Database } from '@zibo-graph/database';
import { statementsOf } from '@zibo-graph/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { selectExistingIds, selectSearchCount, selectSearchPage } from '../src/queries/search.js';
import type { SearchHit } from '../src/search/searchHit.js';
import type { SearchKind } from '../src/search/searchKinds.js';
import { searchQuery } from '../src/search/searchQuery.js';
import { alias } from './dataset.js';
import { namedWorld, openNamedWorld, writeNamed } from './namedWorld.js';
import { openMigrated } from './openMigrated.js';

let database: Database;

beforeAll(async () => {
  database = await openMigrated();
  await openNamedWorld(database);
});

afterAll(() => database.close());

const wholeList = { limit: 200, backward: false, after: null, before: null };

const search = (text: string, kinds: readonly SearchKind[] | null = null, revision = 1): Promise<SearchHit[]> =>
  selectSearchPage(database, revision, searchQuery(text, kinds), wholeList);

const idsOf = async (text: string, kinds?: readonly SearchKind[]) => (await search(text, kinds)).map(({ id }) => id);

describe('a search', () => {
  it.each<[string, string, string, string, SearchHit['via'], string]>([
    ['part of a Chinese name', '城乡建', 'agency:zibo/housing', '淄博市住房和城乡建设局', 'NAME', 'AGENCY'],
    ['an English word in any case', 'gREENing', 'project:g309', 'Greening of National Road G309', 'NAME', 'PROJECT'],
    ['the beginning of an English word', 'childc', 'duty:media', 'Spread knowledge of childcare', 'NAME', 'DUTY'],
    ['a short name', '区应急局', 'agency:zhoucun/emergency', '区应急局', 'ALIAS', 'AGENCY'],
    ['an alias that is a record of its own', '火车站南', 'project:building', '火车站南站房', 'ALIAS', 'PROJECT'],
    ['a recorded misprint', '区科技头', 'agency:zhoucun/science', '区科技头', 'ALIAS', 'AGENCY'],
    ['a document number', '周政办字〔2021〕35号', 'document:plan', '周政办字〔2021〕35号', 'NUMBER', 'DOCUMENT'],
    ['a number in square brackets', '周政办字[2021]35', 'document:plan', '周政办字〔2021〕35号', 'NUMBER', 'DOCUMENT'],
    ['a number in full-width ones', '（２０２１） 35号', 'document:plan', '周政办字〔2021〕35号', 'NUMBER', 'DOCUMENT'],
    ['a number without any', '周政办字202135号', 'document:plan', '周政办字〔2021〕35号', 'NUMBER', 'DOCUMENT'],
    ['a project code', '2022-370300-01', 'project:building', '2022-370300-01', 'NUMBER', 'PROJECT'],
    ['a number within a word', '309', 'project:g309', 'G309国道绿化工程', 'NAME', 'PROJECT'],
    ['pinyin', 'gongshuiguandao', 'indicator:pipes', '供水管道长度', 'PINYIN', 'INDICATOR'],
    ['pinyin by syllables, with tones', 'gòng shuǐ', 'indicator:pipes', '供水管道长度', 'PINYIN', 'INDICATOR'],
    ['pinyin of ü', 'lvhua', 'project:g309', 'G309国道绿化工程', 'PINYIN', 'PROJECT'],
    ['pinyin of a character with several', 'changdu', 'indicator:pipes', '供水管道长度', 'PINYIN', 'INDICATOR'],
    ['pinyin of an alias', 'huochezhan', 'project:building', '火车站南站房', 'PINYIN', 'PROJECT'],
    ['initials', 'djztd', 'target:loss', '杜绝重特大生产安全事故', 'INITIALS', 'TARGET'],
    ['words of different names', '周村 应急局', 'agency:zhoucun/emergency', '区应急局', 'ALIAS', 'AGENCY'],
    ['words in any order', '指挥 健全', 'task:chain', '健全应急管理组织体系，完善应急指挥体制', 'NAME', 'TASK'],
    ['an area', '张店', 'area:370303', '张店区', 'NAME', 'AREA'],
    ['a programme', '2022年城建', 'programme:2022', '2022年城建重点项目', 'NAME', 'PROGRAMME'],
    ['a definition', '加压泵站', 'indicator:pipes', '不含二次加压泵站以后的支管', 'TEXT', 'INDICATOR'],
    [
      'an English definition',
      'booster',
      'indicator:pipes',
      'Without branches behind booster stations',
      'TEXT',
      'INDICATOR',
    ],
    ['a note', '两年来', 'observation:noted', '原文“两年来”，不含供水管道', 'TEXT', 'OBSERVATION'],
    ['a plan', 'yjglgh', 'plan:emergency', '应急管理规划', 'INITIALS', 'PLAN'],
  ])('finds by %s', async (_, text, id, matched, via, kind) => {
    const hits = await search(text);
    expect(hits.find((hit) => hit.id === id)).toMatchObject({ id, matched, via, kind });
  });

  it.each<[string, string, string[]]>([
    ['a character that stands for another', '应争局', ['agency:zhoucun/emergency', 'agency:zibo/emergency']],
    ['one that sounds the same', '应急管里局', ['agency:zhoucun/emergency', 'agency:zibo/emergency']],
    ['one left out', '周村区司局', ['agency:zhoucun/justice']],
    ['one too many', '周村区司司法局', ['agency:zhoucun/justice']],
    ['two in a long name', '住房何城香建设局', ['agency:zhoucun/housing', 'agency:zibo/housing']],
    ['characters left out on purpose', '周村住建局', ['agency:zhoucun/housing']],
    ['an English name', 'Zhoucun Emergancy Bureau', ['agency:zhoucun/emergency']],
  ])('finds agencies in spite of a typing error: %s', async (_, text, ids) => {
    const hits = await search(text);
    expect(hits.map(({ id }) => id).sort()).toEqual(ids);
    expect(hits.every(({ via }) => via === 'TYPO')).toBe(true);
  });

  it('takes no other kind of thing for a typing error, nor an agency where others are asked for', async () => {
    expect(await idsOf('供水管到长度')).toEqual([]);
    expect(await idsOf('应争局', ['PROJECT', 'AREA'])).toEqual([]);
    expect(await idsOf('应争局', ['AGENCY'])).toHaveLength(2);
  });

  it('takes nothing for a typing error where a name has the text', async () => {
    expect(await search('应急管理局')).not.toContainEqual(expect.objectContaining({ via: 'TYPO' }));
  });

  it('puts a whole name first, then a whole other name, beginnings, parts, and what only sounds like it', async () => {
    const projects = [
      ['pinyin', '鹰脊楼'],
      ['part', '建设应急楼工程'],
      ['longer', '应急楼建设和改造工程'],
      ['begins', '应急楼工程'],
      ['whole', '应急楼'],
    ].map(([id, name_zh = '']) => ({ id: `project:${id}`, name_zh, name_en: 'Works', code: null }));
    const other = { id: 'project:other', name_zh: '新楼', name_en: 'Works', code: null };
    const records = { projects: [...projects, other], project_aliases: [{ project_id: other.id, name: '应急楼' }] };
    const own = await openMigrated();
    await openNamedWorld(own);
    const revision = await writeNamed(own, records, 'works');
    const find = async (text: string) =>
      (await selectSearchPage(own, revision, searchQuery(text), wholeList)).map(({ id }) =>
        id.slice('project:'.length),
      );
    const found = await find('应急楼');
    const sounding = await find('yingjilou');
    await own.close();
    expect(found).toEqual(['whole', 'other', 'begins', 'longer', 'part']);
    expect(sounding).toEqual(['other', 'pinyin', 'whole', 'begins', 'longer', 'part']);
  });

  it('puts what has the text in a name before what has it in a definition or a note, whose words are its title', async () => {
    const hits = await search('供水管道');
    expect(hits.map(({ id, via }) => [id, via])).toEqual([
      ['indicator:pipes', 'NAME'],
      ['observation:noted', 'TEXT'],
    ]);
    expect(hits[1]).toMatchObject({
      title_zh: '原文“两年来”，不含供水管道',
      title_en: 'The text says “over two years”',
    });
    expect(await idsOf('gongshui')).toEqual(['indicator:pipes']);
  });

  it('scores what it finds from 1 down, along the order', async () => {
    for (const text of ['应急', 'yingji', 'yj', 'e', '应争局']) {
      const scores = (await search(text)).map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
    }
  });

  it('finds only the kinds asked for', async () => {
    expect(new Set((await search('应急')).map(({ kind }) => kind)).size).toBeGreaterThan(3);
    expect(await idsOf('应急', ['PLAN', 'TASK'])).toEqual(['plan:emergency', 'task:chain']);
    expect(await idsOf('应急', [])).toEqual([]);
  });

  it.each(['', '  ', '%', '_', '\\', "'", '〔〕', '\0', '\u3000', ':*', '&|!'])('finds nothing by %j', async (text) => {
    expect(await search(text)).toEqual([]);
    expect(await selectSearchCount(database, 1, searchQuery(text))).toBe(0);
  });

  it.each([
    ['应%急', 2],
    ['应_急', 2],
    ["应'急' & !局:*", 2],
    ['应\0急', 2],
    ['\ud800应急', 2],
    ['𠀀', 0],
  ])('takes signs for what they are in texts, and not for conditions: %j', async (text, least) => {
    expect((await search(text)).length).toBeGreaterThanOrEqual(least);
  });

  it('finds by one character, Chinese or not', async () => {
    expect(await idsOf('局', ['DOCUMENT'])).toEqual(['document:notice']);
    expect(await idsOf('z', ['AREA'])).toEqual(['area:370300', 'area:370303', 'area:370306', 'area:370306/zone']);
    expect(await idsOf('𠀀')).toEqual([]);
  });

  it('takes a text of 100 characters and refuses one of 101', async () => {
    expect(await search('局'.repeat(100))).toEqual([]);
    expect(() => searchQuery('局'.repeat(101))).toThrow(
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'ARGUMENT_TOO_LONG', field: 'text' }) }),
    );
  });

  it('gives every page and the number of all with one statement, and with two where nothing has the text', async () => {
    const count = async (text: string) => [
      (await statementsOf(database, () => search(text))).length,
      (await statementsOf(database, () => selectSearchCount(database, 1, searchQuery(text)))).length,
    ];
    expect(await count('应急')).toEqual([1, 1]);
    expect(await count('应争局')).toEqual([2, 2]);
    expect(await count('%')).toEqual([0, 0]);
  });
});

describe('pages of what is found', () => {
  it.each(['应急', 'z', 'bureau', '应争局', '周村住建局'])(
    'make up the whole, forwards and backwards: %s',
    async (text) => {
      const all = await search(text);
      expect(await selectSearchCount(database, 1, searchQuery(text))).toBe(all.length);
      for (const backward of [false, true]) {
        const walked: SearchHit[] = [];
        let cursor: [number, string] | null = null;
        for (;;) {
          const page = { limit: 2, backward, after: backward ? null : cursor, before: backward ? cursor : null };
          const hits: SearchHit[] = await selectSearchPage(database, 1, searchQuery(text), page);
          const shown = backward ? hits.slice(-2) : hits.slice(0, 2);
          if (backward) walked.unshift(...shown);
          else walked.push(...shown);
          const end: SearchHit | undefined = backward ? shown[0] : shown.at(-1);
          if (hits.length < 3 || !end) break;
          cursor = [end.place, end.id];
        }
        expect(walked).toEqual(all);
      }
    },
  );

  it('end with the last of what has the text: nothing near it follows', async () => {
    const last = (await search('应急管理局')).at(-1) as SearchHit;
    const page = { ...wholeList, after: [last.place, last.id] };
    expect(await selectSearchPage(database, 1, searchQuery('应急管理局'), page)).toEqual([]);
  });
});

describe('what is found', () => {
  it('is what stood at the revision, whichever data set names it', async () => {
    const own = await openMigrated();
    await openNamedWorld(own);
    const find = async (text: string, revision: number) =>
      (await selectSearchPage(own, revision, searchQuery(text), wholeList)).map(({ id, matched }) => [id, matched]);
    const aliased = await writeNamed(own, { aliases: [alias('zhoucun/water', '治水局')] }, 'further names');
    const agencies = (namedWorld.agencies ?? []).map((record) =>
      record.id === 'agency:zhoucun/water' ? { ...record, name_zh: '周村区河湖局' } : record,
    );
    const renamed = await writeNamed(own, { ...namedWorld, agencies });
    const found = [];
    for (const revision of [1, aliased, renamed]) {
      found.push([
        await find('治水局', revision),
        await find('周村区水利局', revision),
        await find('河湖局', revision),
      ]);
    }
    await own.close();
    const water = 'agency:zhoucun/water';
    expect(found).toEqual([
      [[], [[water, '周村区水利局']], []],
      [[[water, '治水局']], [[water, '周村区水利局']], []],
      [[[water, '治水局']], [[water, '区水利局']], [[water, '周村区河湖局']]],
    ]);
  });
});

describe('the ids under which something stands', () => {
  it('are told of every type, searchable or not', async () => {
    const asked = ['investment:one', 'observation:one', 'duty:media', 'agency:daily', 'agency:none', '', '%'];
    const ids = (await selectExistingIds(database, 1, asked)).map(({ id }) => id);
    expect(ids.sort()).toEqual(['agency:daily', 'duty:media', 'investment:one', 'observation:one']);
    expect(await selectExistingIds(database, 0, asked)).toEqual([]);
  });
});
