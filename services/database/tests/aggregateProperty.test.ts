import { type RawBuilder, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aggregate } from '../src/aggregate.js';
import type { AggregateKey, AggregateOrder, AggregateRequest } from '../src/aggregateRequest.js';
import type { Database } from '../src/database.js';
import { dateKey } from '../src/dateKey.js';
import { id, recordTable } from '../src/recordTable.js';
import { openTestDatabase } from '../src/testing.js';
import { dateField, integerField } from '../src/valueField.js';
import { createVersionedTable } from '../src/versionedTable.js';
import {
  compareTexts,
  type KeyName,
  type NaiveGroup,
  type NaiveRequest,
  type NaiveValues,
  naiveAggregate,
  type Work,
  yuan,
} from './naiveAggregate.js';
import { oneOf, randomNumbers } from './randomNumbers.js';

const newestRevision = 4;
let database: Database;
/** The works as they stood at each revision. */
const worksAt: Work[][] = [[]];

function randomWork(random: (limit: number) => number, id: string): Work {
  return {
    id,
    area: oneOf(random, ['淄川', '周村', 'Zhangdian', 'a,b', '', null]),
    stage: oneOf(random, ['COMPLETION', 'PREPARATION', 'SUSPENDED']),
    started: oneOf(random, [null, '2020-12-31', '2021-01-01', '2022-07-01', '2025-12-31']),
    fen: oneOf(random, [null, 0n, -5n, 10n, 30n, BigInt(random(1_000)) * 10n ** 20n + 1n]),
    agencies: Array.from({ length: random(4) }, () => oneOf(random, ['住建局', '应急局', 'B', 'C'])),
  };
}

beforeAll(async () => {
  database = await openTestDatabase();
  const db = database.kysely;
  await sql`create schema plans`.execute(db);
  await createVersionedTable(
    db,
    'plans.works',
    'id text collate "C" not null, area text, stage text not null, started date, amount numeric, agencies text[]',
    ['id'],
  );
  const random = randomNumbers(1);
  const current = new Map<string, Work>();
  for (let revision = 1; revision <= newestRevision; revision += 1) {
    for (let change = 0; change < 40; change += 1) {
      const id = `work:${random(80)}`;
      await sql`update plans.works set superseded_in = ${revision} where id = ${id} and superseded_in is null`.execute(
        db,
      );
      current.delete(id);
      if (random(5) === 0) continue;
      const work = randomWork(random, id);
      current.set(id, work);
      await sql`
        insert into plans.works (id, area, stage, started, amount, agencies, dataset, digest, added_in) values (${id}, ${work.area},
          ${work.stage}, ${work.started}::date, ${work.fen === null ? null : yuan(work.fen)}::numeric, ${[...work.agencies]}::text[], '', '', ${revision})
      `.execute(db);
    }
    worksAt.push([...current.values()]);
  }
});
afterAll(() => database.close());

const keys = {
  area: { value: sql`t.area`, domain: ['淄川', '博山', "o'clock"] },
  stage: { value: sql`t.stage`, domain: () => sql`select unnest(array['COMPLETION', 'IDENTIFICATION'])` },
  year: dateKey(sql`t.started`, 'YEAR'),
  agency: { value: sql`t.agencies`, many: true },
} satisfies Record<KeyName, AggregateKey>;
const domains: NaiveRequest['domains'] = {
  area: () => keys.area.domain,
  stage: () => ['COMPLETION', 'IDENTIFICATION'],
  year: (occurring) => {
    const years = occurring.flatMap((year) => (year === null ? [] : [Number(year)]));
    const count = years.length === 0 ? 0 : Math.max(...years) - Math.min(...years) + 1;
    return Array.from({ length: count }, (_, index) => String(Math.min(...years) + index));
  },
};

const measures = {
  sum: { kind: 'sum', value: sql`t.amount` },
  valued: { kind: 'count', value: sql`t.amount` },
  earliest: { kind: 'min', value: sql`t.started` },
  latest: { kind: 'max', value: sql`t.started` },
} as const;

/** Conditions on figures of groups need no row. */
const scope = { alias: 't', revision: newestRevision };

type Request = AggregateRequest<string, typeof measures>;

const havings: { having?: Request['having']; fulfils?: (values: NaiveValues) => boolean }[] = [
  {},
  { having: (figure) => sql`${figure('count')} >= 2.5`, fulfils: ({ count }) => count >= 2.5 },
  { having: (figure) => sql`${figure('count')} < 1`, fulfils: ({ count }) => count < 1 },
  {
    having: (figure) => sql`${figure({ measure: 'sum' })} > 0.05 and ${figure({ measure: 'valued' })} <> 2`,
    fulfils: ({ measures: { sum, valued } }) => sum !== null && Number(sum) > 0.05 && valued !== 2,
  },
  {
    having: (figure) => dateField(() => figure({ measure: 'earliest' }))({ lte: '2020-12-31' }, scope),
    fulfils: ({ measures: { earliest } }) => earliest !== null && earliest <= '2020-12-31',
  },
  {
    having: (figure) => integerField(() => figure('count'))({ in: [1, 3], ne: 3 }, scope),
    fulfils: ({ count }) => count === 1,
  },
];

const orders: { order?: AggregateOrder<string, 'latest'>; compare?: NaiveRequest['compare'] }[] = [
  {},
  { order: { by: 'count', direction: 'ASC' }, compare: (one, other) => one.count - other.count },
  {
    order: { by: { measure: 'latest' }, direction: 'ASC', nulls: 'FIRST' },
    compare: ({ measures: one }, { measures: other }) =>
      Number(one.latest !== null) - Number(other.latest !== null) || compareTexts(one.latest, other.latest),
  },
  {
    order: { by: { measure: 'latest' }, direction: 'DESC' },
    compare: ({ measures: one }, { measures: other }) =>
      Number(one.latest === null) - Number(other.latest === null) || compareTexts(other.latest, one.latest),
  },
];

const keyOrder = (key: KeyName) => ({
  order: { by: { key }, direction: 'DESC', nulls: 'LAST' } as const,
  compare: ({ keys: one }: NaiveGroup, { keys: other }: NaiveGroup) =>
    Number(one[key] === null) - Number(other[key] === null) || compareTexts(other[key], one[key]),
});

const filters: { where?: RawBuilder<boolean>; fits: (work: Work) => boolean }[] = [
  { fits: () => true },
  { where: sql<boolean>`t.stage = 'COMPLETION'`, fits: ({ stage }) => stage === 'COMPLETION' },
  { where: sql<boolean>`false`, fits: () => false },
];

describe('aggregate', () => {
  it('gives what grouping row by row gives, whatever is asked of it', async () => {
    const random = randomNumbers(2);
    const names: KeyName[] = ['area', 'stage', 'year', 'agency'];
    for (let round = 0; round < 150; round += 1) {
      const chosen = names.filter(() => random(2) === 0);
      const { having, fulfils } = oneOf(random, havings);
      const byKey = chosen.map(keyOrder);
      const { order, compare } = oneOf(random, [...orders, ...byKey]);
      const { where, fits } = oneOf(random, filters);
      const revision = random(newestRevision + 1);
      const emptyGroups = random(3) === 0;
      const first = oneOf(random, [1, 3, 10, 500]);
      const withIds = random(2) === 0;
      const result = await aggregate(database.kysely, {
        table: recordTable('plans', 'works', ['id'], { id: id('work') }),
        revision,
        measures,
        keys: Object.fromEntries(chosen.map((name) => [name, keys[name]])),
        first,
        emptyGroups,
        ...(where ? { where } : {}),
        ...(having ? { having } : {}),
        ...(order ? { orderBy: [order] } : {}),
        ...(withIds ? { idLimit: 80 } : {}),
      });
      const works = (worksAt[revision] ?? []).filter(fits);
      const expected = naiveAggregate(works, {
        keys: chosen,
        domains,
        emptyGroups,
        first,
        ...(fulfils ? { having: fulfils } : {}),
        ...(compare ? { compare } : {}),
      });
      const about = JSON.stringify({ round, chosen, having: String(having), order, revision, emptyGroups, first });
      expect(withIds ? result : withoutIds(result), about).toEqual(withIds ? expected : withoutIds(expected));
    }
  });
});

const withoutIds = (result: unknown): unknown =>
  JSON.parse(JSON.stringify(result, (name, value) => (name === 'ids' ? [] : value)));
