import type { Database, RecordValues } from '@zibo-graph/database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { selectSearchCount, selectSearchPage } from '../src/queries/search.js';
import { readName } from '../src/search/readName.js';
import { searchQuery } from '../src/search/searchQuery.js';
import { normalise } from '../src/search/unitsOf.js';
import { openAgencies } from '../src/subgraph.js';
import { writeNamed } from './namedWorld.js';
import { openMigrated } from './openMigrated.js';

/** The same numbers in every run: a linear congruential generator. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * below);
  };
}

const next = numbers(7);
const parts = [
  ...'周村区淄博应急管理局住房城乡建设路2022',
  'G309',
  ' ',
  '（二期）',
  '〔2021〕35号',
  'Road',
  ' car park',
  '长度',
  '𠀀',
  '·',
];
const name = () => Array.from({ length: 2 + next(7) }, () => parts[next(parts.length)]).join('');

const projects = Array.from({ length: 300 }, (_, index) => ({
  id: `project:${index}`,
  name_zh: `${name()}工程`,
  name_en: `Works ${name()}`,
  code: index % 3 === 0 ? name() : null,
}));
const project_aliases = projects.slice(0, 100).map(({ id }) => ({ project_id: id, name: name() || '别名' }));

/** A word stands in a name if what follows from one of the units of the name, or of its reading, begins with it. */
function standsIn(text: string, word: string): boolean {
  const { units, pinyin, initials } = readName(text);
  const read = normalise(word);
  return [units, pinyin, initials].some((line) => line.some((_, at) => line.slice(at).join('').startsWith(read)));
}

function foundByReading(text: string): string[] {
  const words = text.split(/\s+/).filter((word) => normalise(word) !== '');
  if (words.length === 0) return [];
  const has = (texts: readonly (string | null)[]) =>
    words.every((word) => texts.some((other) => other !== null && standsIn(other, word)));
  const own = projects.filter(({ name_zh, name_en, code }) => has([name_zh, name_en, code])).map(({ id }) => id);
  const other = project_aliases.filter((alias) => has([alias.name])).map(({ project_id }) => project_id);
  return [...new Set([...own, ...other])].sort();
}

let database: Database;
let revision: number;

beforeAll(async () => {
  database = await openMigrated();
  await openAgencies(database);
  const records: Record<string, readonly RecordValues[]> = { projects, project_aliases };
  revision = await writeNamed(database, records, 'works');
});

afterAll(() => database.close());

describe('a search of many names', () => {
  it('finds what reading all of them finds, for texts of every sort, and counts it', async () => {
    for (let round = 0; round < 150; round++) {
      const { name_zh, name_en } = projects[next(projects.length)] as (typeof projects)[number];
      const { units, pinyin, initials } = readName(round % 2 ? name_zh : name_en);
      const line = [units, pinyin, initials][round % 3] ?? units;
      const from = next(Math.max(1, line.length));
      const text = line.slice(from, from + 1 + next(5)).join(round % 5 === 0 ? ' ' : '');
      const query = searchQuery(text, ['PROJECT']);
      const page = { limit: 400, backward: false, after: null, before: null };
      const hits = await selectSearchPage(database, revision, query, page);
      expect({ text, ids: hits.map(({ id }) => id).sort() }).toEqual({ text, ids: foundByReading(text) });
      expect(await selectSearchCount(database, revision, query)).toBe(hits.length);
      expect(hits.map(({ place }) => place)).toEqual(hits.map(({ place }) => place).sort((a, b) => a - b));
    }
  });
});
