import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AggregateLimitError } from '../src/AggregateLimitError.js';
import { aggregate } from '../src/aggregate.js';
import type { AggregateMeasures, AggregateRequest } from '../src/aggregateRequest.js';
import type { Database } from '../src/database.js';
import { id, recordTable } from '../src/recordTable.js';
import { openTestDatabase, queryPlansOf, statementsOf } from '../src/testing.js';
import { createVersionedTable, indexCurrentRows } from '../src/versionedTable.js';

const works = recordTable('plans', 'works', ['id'], { id: id('work') });
const registered = recordTable('plans', 'register', ['id'], { id: id('work') });
let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
  const db = database.kysely;
  await sql`create schema plans`.execute(db);
  const columns = 'id text collate "C" not null, stage text not null, amount numeric, agencies text[]';
  await createVersionedTable(db, 'plans.works', columns, ['id']);
  await sql`
    insert into plans.works (id, stage, amount, agencies, dataset, digest, added_in, superseded_in) values
      ('a', 'DONE', 0.10, '{住建局,应急局,住建局}', '', '', 1, null),
      ('b', 'DONE', 0.20, '{住建局,水务局}', '', '', 1, null),
      ('c', 'BEGUN', null, '{水务局}', '', '', 1, 2), ('c', 'DONE', 10000000000000000000.01, '{}', '', '', 2, null),
      ('d', 'BEGUN', null, null, '', '', 2, null)
  `.execute(db);
});
afterAll(() => database.close());

const stage = { value: sql`t.stage` };
const agency = { value: sql`t.agencies`, many: true };
const sum = { kind: 'sum', value: sql`t.amount` } as const;
const valued = { kind: 'count', value: sql`t.amount` } as const;

const run = <K extends string, M extends AggregateMeasures>(
  request: Pick<AggregateRequest<K, M>, 'keys' | 'measures'> & Partial<AggregateRequest<K, M>>,
) => aggregate(database.kysely, { table: works, revision: 2, first: 10, ...request });

describe('aggregate', () => {
  it('adds up exactly what a sum in floats would lose, and counts the rows that have a value', async () => {
    const { groups } = await run({ keys: { stage }, measures: { sum, valued } });
    expect(groups).toEqual([
      { keys: { stage: 'DONE' }, count: 3, measures: { sum: '10000000000000000000.31', valued: 3 }, ids: [] },
      { keys: { stage: 'BEGUN' }, count: 1, measures: { sum: null, valued: 0 }, ids: [] },
    ]);
  });

  it('groups the rows as they stood at the revision', async () => {
    const { groups, total } = await run({ revision: 1, keys: { stage }, measures: { sum } });
    expect(groups.map(({ keys, count }) => [keys.stage, count])).toEqual([
      ['DONE', 2],
      ['BEGUN', 1],
    ]);
    expect(total).toEqual({ count: 3, measures: { sum: '0.30' }, ids: [] });
    expect((await run({ revision: 0, keys: { stage }, measures: {} })).total.count).toBe(0);
  });

  it('counts a row once in the group of each of its values, and once in the rest and in the total', async () => {
    const { groups, groupCount, rest, total } = await run({ keys: { agency }, measures: {}, first: 1, idLimit: 4 });
    expect(groups).toEqual([{ keys: { agency: '住建局' }, count: 2, measures: {}, ids: ['a', 'b'] }]);
    expect(groupCount).toBe(4);
    expect(rest).toEqual({ groupCount: 3, count: 4, measures: {}, ids: ['a', 'b', 'c', 'd'] });
    expect(total).toEqual({ count: 4, measures: {}, ids: ['a', 'b', 'c', 'd'] });
  });

  it('puts the groups that do not fulfil the conditions into the rest, and tells how many do', async () => {
    const { groups, groupCount, rest } = await run({
      keys: { agency },
      measures: { sum },
      having: (figure) => sql<boolean>`${figure({ measure: 'sum' })} <= 0.30`,
      first: 1,
    });
    expect(groups.map(({ keys }) => keys.agency)).toEqual(['住建局']);
    expect(groupCount).toBe(3);
    expect(rest).toMatchObject({ groupCount: 3, count: 4 });
  });

  it('measures what joins give a row', async () => {
    const weights = sql`left join (values ('DONE', 100), ('BEGUN', 30)) as weight(stage, percent) on weight.stage = t.stage`;
    const percent = { kind: 'sum', value: sql`weight.percent` } as const;
    const { groups, total } = await run({ keys: {}, measures: { percent }, joins: weights });
    expect(total).toMatchObject({ count: 4, measures: { percent: '330' } });
    expect(groups).toEqual([{ ...total, keys: {} }]);
  });

  it('tells empty groups from those without a value: count 0, and nothing measured', async () => {
    const known = { ...stage, domain: ['DONE', 'STOPPED', 'STOPPED'] };
    const { groups } = await run({ keys: { stage: known }, measures: { sum, valued }, emptyGroups: true });
    expect(groups.map(({ keys, count }) => [keys.stage, count])).toEqual([
      ['DONE', 3],
      ['BEGUN', 1],
      ['STOPPED', 0],
    ]);
    expect(groups.at(-1)).toMatchObject({ measures: { sum: null, valued: 0 }, ids: [] });
  });

  it('is one statement, whatever is asked of it', async () => {
    const request = { keys: { stage, agency }, measures: { sum, valued }, emptyGroups: true, idLimit: 4, first: 1 };
    expect(await statementsOf(database, () => run(request))).toHaveLength(1);
  });

  it('refuses ids of more rows than the limit, at every revision, and gives as many as the limit', async () => {
    expect((await run({ keys: { stage }, measures: {}, idLimit: 4 })).total.ids).toHaveLength(4);
    const refused = run({ keys: { stage }, measures: {}, idLimit: 3 });
    await expect(refused).rejects.toEqual(new AggregateLimitError('ROWS', 3));
    const before = run({ keys: {}, measures: {}, idLimit: 2, revision: 1 });
    await expect(before).rejects.toMatchObject({ of: 'ROWS', limit: 2 });
  });

  it('refuses empty groups of more than 10,000 combinations, and gives as many', async () => {
    const numbers = (count: number) => ({ ...stage, domain: Array.from({ length: count }, (_, at) => `${at}`) });
    const where = sql<boolean>`false`;
    const combine = (one: number, other: number) =>
      run({ keys: { one: numbers(one), other: numbers(other) }, measures: {}, where, emptyGroups: true, first: 1 });
    expect(await combine(100, 100)).toMatchObject({ groupCount: 10_000, rest: { groupCount: 9_999, count: 0 } });
    await expect(combine(101, 100)).rejects.toEqual(new AggregateLimitError('COMBINATIONS', 10_000));
  });

  it('gives no group where there are no rows, but the one of all rows where there are no keys', async () => {
    const none = { count: 0, measures: { sum: null, valued: 0 }, ids: [] };
    const nothing = { measures: { sum, valued }, where: sql<boolean>`false` };
    const byStage = await run({ ...nothing, keys: { stage } });
    expect(byStage).toEqual({ groups: [], groupCount: 0, rest: null, total: none });
    const ofAll = { groups: [{ keys: {}, ...none }], groupCount: 1, rest: null, total: none };
    expect(await run({ ...nothing, keys: {} })).toEqual(ofAll);
    expect(await run({ ...nothing, keys: {}, idLimit: 1 })).toEqual(ofAll);
  });
});

describe('the plan of an aggregate', () => {
  beforeAll(async () => {
    const db = database.kysely;
    await createVersionedTable(
      db,
      'plans.register',
      'id text collate "C" not null, area text collate "C", stage text',
      ['id'],
    );
    await sql`
      insert into plans.register (id, area, stage, dataset, digest, added_in, superseded_in)
      select i, 'area ' || i % 100, 'stage ' || i % 7, '', '', 1, case when i % 20 = 0 then 2 end from generate_series(1, 20000) i
    `.execute(db);
    await indexCurrentRows(db, 'plans.register', ['area', 'id']);
    await sql`analyze plans.register`.execute(db);
  });

  const planOf = async (
    request: Pick<AggregateRequest, 'keys' | 'measures' | 'where' | 'idLimit'>,
  ): Promise<string> => {
    const register = { table: registered, revision: 2, first: 10 };
    return (await queryPlansOf(database, () => aggregate(database.kysely, { ...register, ...request }))).join('\n');
  };

  it('reads each row once, and hashes it without sorting, by one key and by two', async () => {
    const area = { value: sql`t.area` };
    for (const keys of [{ area }, { area, stage }] as AggregateRequest['keys'][]) {
      const plan = await planOf({ keys, measures: { staged: { kind: 'count', value: sql`t.stage` } } });
      const scans = plan.split('\n').filter((line) => line.includes(' on register '));
      expect(scans, plan).toHaveLength(2);
      expect(
        scans.filter((line) => line.includes('register_superseded')),
        plan,
      ).toHaveLength(1);
      expect(plan).toMatch(/HashAggregate.*\n.*Group Key: t\.area.*\n.*Seq Scan on register/);
    }
  });

  it('reads by index what a condition leaves', async () => {
    const plan = await planOf({ keys: { stage }, measures: {}, where: sql<boolean>`t.area = ${'area 7'}` });
    expect(plan).toContain('register_area_id');
    expect(plan).not.toContain('Seq Scan');
  });

  it('stops reading rows at the limit of ids', async () => {
    const plan = await planOf({ keys: { stage }, measures: {}, idLimit: 20_000 });
    expect(plan).toMatch(/Limit.*\n.*Seq Scan on register/);
  });
});
