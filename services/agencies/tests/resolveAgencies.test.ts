import type { Database } from '@zibo-graph/database';
import { statementsOf } from '@zibo-graph/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resolveAgencyNames } from '../src/queries/agencyNames.js';
import { namedWorld, openNamedWorld, writeNamed } from './namedWorld.js';
import { openMigrated } from './openMigrated.js';

let database: Database;

beforeAll(async () => {
  database = await openMigrated();
  await openNamedWorld(database);
});

afterAll(() => database.close());

const [zibo, zhangdian, zhoucun] = ['area:370300', 'area:370303', 'area:370306'];

async function resolve(name: string, area: string | null = zhoucun ?? null) {
  const [match] = await resolveAgencyNames(database, 1, [name], area);
  const { agencyId, via, confidence, candidateIds } = match ?? { agencyId: null, candidateIds: [] };
  const short = (id: string) => id.slice('agency:'.length);
  return { agency: agencyId && short(agencyId), via, confidence, candidates: candidateIds.map(short) };
}

describe('a name in a document of a district', () => {
  it.each([
    ['周村区应急管理局', 'zhoucun/emergency', 'CANONICAL', 1],
    ['淄博市周村区应急管理局', 'zhoucun/emergency', 'CANONICAL', 0.95],
    ['Zhoucun Emergency Management Bureau', 'zhoucun/emergency', 'CANONICAL', 1],
    ['区应急局', 'zhoucun/emergency', 'SHORT_NAME', 1],
    ['（区）应急局', 'zhoucun/emergency', 'SHORT_NAME', 1],
    ['区　应急 局', 'zhoucun/emergency', 'SHORT_NAME', 1],
    ['周村应急局', 'zhoucun/emergency', 'SHORT_NAME', 0.95],
    ['应急局', 'zhoucun/emergency', 'SHORT_NAME', 0.95],
    ['应急管理局', 'zhoucun/emergency', 'SHORT_NAME', 0.95],
    ['发展改革局', 'zhoucun/reform', 'SHORT_NAME', 0.95],
    ['发展改革委', 'zhoucun/reform', 'ALIAS', 0.95],
    ['宣传部', 'zhoucun/publicity', 'SHORT_NAME', 0.95],
    ['周村区委宣传部', 'zhoucun/publicity', 'CANONICAL', 0.95],
    ['有关部门', 'zhoucun/emergency', 'ALIAS', 1],
    ['区科技头', 'zhoucun/science', 'ALIAS', 1],
    ['城乡建设局', 'zhoucun/housing', 'ALIAS', 1],
    ['周村经济开发区', 'zhoucun/zone', 'SHORT_NAME', 1],
    ['各镇(街道)', 'zhoucun/towns', 'SHORT_NAME', 1],
    ['财政部', 'finance', 'SHORT_NAME', 1],
    ['淄博日报', 'daily', 'CANONICAL', 1],
  ])('is known as it stands, but for what it says of the area: %s', async (name, agency, via, confidence) => {
    expect(await resolve(name)).toEqual({ agency, via, confidence, candidates: [] });
  });

  it.each([
    ['市应急局', 'zibo/emergency', 'SHORT_NAME', 1],
    ['市住房和城乡建设局', 'zibo/housing', 'SHORT_NAME', 0.95],
    ['市政府', 'zibo/government', 'SHORT_NAME', 1],
    ['网信办', 'zibo/cyberspace', 'SHORT_NAME', 0.855],
  ])('may mean an agency of the city above: %s', async (name, agency, via, confidence) => {
    expect(await resolve(name)).toMatchObject({ agency, via, confidence });
  });

  it.each([
    ['区住建局', 'zhoucun/housing', 'SHORT_NAME'],
    ['市住建局', 'zibo/housing', 'SHORT_NAME'],
    ['住建局', 'zhoucun/housing', 'SHORT_NAME'],
    ['安委会', 'zhoucun/safety', 'SHORT_NAME'],
    ['发改委', 'zhoucun/reform', 'SHORT_NAME'],
    ['政府办', 'zhoucun/government-office', 'SHORT_NAME'],
    ['各镇政府', 'zhoucun/towns', 'SHORT_NAME'],
    ['应急管里局', 'zhoucun/emergency', 'TYPO'],
    ['区水力局', 'zhoucun/water', 'TYPO'],
    ['周村区住房和诚乡建设局', 'zhoucun/housing', 'TYPO'],
    ['周村区司法司局', 'zhoucun/justice', 'TYPO'],
    ['Zhoucun Emergancy Management Bureau', 'zhoucun/emergency', 'TYPO'],
  ])('is known when it is shortened or misprinted, with less confidence: %s', async (name, agency, via) => {
    const match = await resolve(name);
    expect(match).toMatchObject({ agency, via });
    expect(match.confidence).toBeGreaterThanOrEqual(0.5);
    expect(match.confidence).toBeLessThanOrEqual(0.95);
  });

  it('is surer when what is misprinted sounds the same', async () => {
    const [sounding, looking] = [await resolve('区应急管里局'), await resolve('区应急管埋局')];
    expect(sounding.confidence).toBeGreaterThan(looking.confidence ?? 1);
  });
});

describe('a name that could mislead', () => {
  it.each([
    ['an agency that is not known', '区气象局', []],
    ['nothing', '', []],
    ['punctuation', '、', []],
    ['a text of the database', "' | 'AGENCY", []],
    ['what no database holds', '\0', []],
    ['a government, of which only the office is known', '周村区人民政府', []],
    ['the same agency of another area', '张店区应急管理局', []],
    ['its branch in another area', '淄博市公安局张店分局', []],
    ['a party committee and a government in one', '市委、市政府', []],
    ['the same with the name of the area', '淄博市委淄博市政府', []],
    ['one of several that end like it', '执法局', ['zhoucun/enforcement', 'zhoucun/justice']],
    ['a body of another sort', '区应急办', ['zhoucun/emergency']],
    ['an abbreviation that leaves out what tells bodies apart', '市委办', ['zibo/staffing']],
    ['a short name with a character that may be right elsewhere', '区民利局', ['zhoucun/water']],
  ])('resolves to nothing: %s', async (_, name, candidates) => {
    expect(await resolve(name)).toEqual({ agency: null, via: null, confidence: 0, candidates });
  });

  it('resolves to nothing in an area that has no such agency, but names those of other areas', async () => {
    expect(await resolve('水利局', zhangdian)).toMatchObject({ agency: null, candidates: ['zhoucun/water'] });
    expect(await resolve('区应急局', zibo)).toMatchObject({ agency: null, candidates: ['zhoucun/emergency'] });
    expect(await resolve('应急局', 'area:none')).toMatchObject({ agency: null });
    expect(await resolve('应急局', 'area:\0')).toMatchObject({ agency: null });
  });

  it('is ambiguous where no area is given and several agencies bear it, and else less sure', async () => {
    expect(await resolve('应急局', null)).toEqual({
      agency: null,
      via: null,
      confidence: 0,
      candidates: ['zhoucun/emergency', 'zibo/emergency'],
    });
    expect(await resolve('水利局', null)).toMatchObject({ agency: 'zhoucun/water', confidence: 0.855 });
    expect(await resolve('周村区应急局', null)).toMatchObject({ agency: 'zhoucun/emergency', confidence: 0.95 });
  });

  it('means the city for documents of the city', async () => {
    expect(await resolve('应急局', zibo)).toMatchObject({ agency: 'zibo/emergency', confidence: 0.95 });
    expect(await resolve('有关部门', zibo)).toMatchObject({ agency: 'zibo/emergency', via: 'ALIAS' });
  });
});

describe('a list of names', () => {
  it('is answered in its order, each name as often as it is asked for', async () => {
    const names = ['区水利局', '不明单位', '区水利局', '应急管里局'];
    const matches = await resolveAgencyNames(database, 1, names, zhoucun ?? null);
    expect(matches.map(({ name }) => name)).toEqual(names);
    expect(matches.map(({ agencyId }) => agencyId)).toEqual([
      'agency:zhoucun/water',
      null,
      'agency:zhoucun/water',
      'agency:zhoucun/emergency',
    ]);
  });

  it('takes one statement where all names are known, two where some are not, however many there are', async () => {
    const known = (namedWorld.agencies ?? []).map(({ name_zh }) => String(name_zh));
    const unknown = Array.from({ length: 500 }, (_, index) => `${known[index % known.length]}误${index}`);
    const count = async (names: string[]) =>
      (await statementsOf(database, () => resolveAgencyNames(database, 1, names, zibo ?? null))).length;
    expect(await count(known)).toBe(1);
    expect(await count([...known.slice(1), ...unknown.slice(19)])).toBe(2);
    expect(await count([])).toBe(0);
  });

  it('is answered as of the revision', async () => {
    const own = await openMigrated();
    await openNamedWorld(own);
    const revision = await writeNamed(own, { ...namedWorld, agencies: (namedWorld.agencies ?? []).slice(0, 1) });
    const [before] = await resolveAgencyNames(own, 1, ['周村区水利局'], null);
    const [after] = await resolveAgencyNames(own, revision, ['周村区水利局'], null);
    await own.close();
    expect([before?.agencyId, after?.agencyId]).toEqual(['agency:zhoucun/water', null]);
  });
});

describe('every name that is recorded', () => {
  it('resolves to its agency for documents of the area of the agency', async () => {
    for (const { id, area_id, name_zh, name_en, short_name_zh } of namedWorld.agencies ?? []) {
      const names = [name_zh, name_en, short_name_zh].flatMap((text) => (text === null ? [] : String(text)));
      const matches = await resolveAgencyNames(database, 1, names, area_id as string | null);
      expect(matches.map(({ agencyId }) => agencyId)).toEqual(names.map(() => id));
    }
  });
});
