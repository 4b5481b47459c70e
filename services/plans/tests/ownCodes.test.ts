import { statementsOf } from '@zibo-graph/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  areaRecord,
  documentRecord,
  indicatorRecord,
  observationRecord,
  planRecord,
  ruleRecord,
  targetRecord,
  topicRecord,
  unitRecord,
} from './records.js';
import { openWorld, type World } from './world.js';

const [truckload, perTeachers, ceramics] = ['unit:zone/truckload', 'unit:zone/per-teachers', 'topic:zone/ceramics'];
const records = [
  areaRecord({ id: 'area:c', kind: 'CITY' }),
  areaRecord({ id: 'area:d', parent_id: 'area:c' }),
  areaRecord({ id: 'area:e', parent_id: 'area:c' }),
  documentRecord({ id: 'document:one' }),
  planRecord({ id: 'plan:p', area_id: 'area:d' }),
  ruleRecord({}),
  unitRecord({ id: truckload, title_zh: '车次', title_en: 'truckload' }),
  unitRecord({ id: perTeachers, title_zh: '个/百名教师', dimension: 'COUNT', per: 'HUNDRED_TEACHERS' }),
  topicRecord({ id: ceramics, title_zh: '陶瓷产业', title_en: 'Ceramics' }),
  indicatorRecord({ id: 'indicator:n', unit: truckload, topic: ceramics, direction: 'HIGHER_IS_BETTER' }),
  indicatorRecord({ id: 'indicator:r', unit: perTeachers, topic: 'EDUCATION' }),
  targetRecord({
    ...{ id: 'target:t', kind: 'QUANTITATIVE', indicator_id: 'indicator:n', topic: ceramics },
    ...{ comparator: 'GTE', value: '20000', unit: truckload, bound: 'AT_LEAST', reported: '2万车次' },
  }),
  targetRecord({ id: 'target:u', topic: 'OTHER' }),
  targetRecord({ id: 'target:v', topic: 'EDUCATION' }),
  ...['d', 'e'].map((area, index) =>
    observationRecord({
      ...{ id: `observation:${area}`, indicator_id: 'indicator:n', area_id: `area:${area}`, measure: 'LEVEL' },
      ...{ as_of: '2022-12-31', value: `${12000 + index}`, unit: truckload, reported: '1.2万车次' },
    }),
  ),
  ...['d', 'e'].map((area) =>
    observationRecord({
      ...{ id: `observation:rate-${area}`, indicator_id: 'indicator:r', area_id: `area:${area}`, measure: 'LEVEL' },
      ...{ as_of: '2022-12-31', value: '3', unit: perTeachers, reported: '3个' },
    }),
  ),
];
let world: World;
let revision: number;
beforeAll(async () => {
  world = await openWorld();
  revision = await world.write(records);
});
afterAll(() => world.database.close());

describe('a unit that a data set brings', () => {
  it('has code, names, dimension and denominator, and stands in the words of a figure', async () => {
    const unit = 'unit { code name english: name(locale: EN) dimension per }';
    const { observations, indicator, target } = await world.ask(`{
      observations(where: { unit: { eq: "${truckload}" }, area: { eq: "area:d" } }) {
        nodes { quantity { ${unit} text english: text(locale: EN) } } }
      indicator(id: "indicator:r") { ${unit} }
      target(id: "target:t") { quantity { text } } }`);
    const named = { code: truckload, name: '车次', english: 'truckload', dimension: 'COUNT', per: null };
    const words = { text: '1.2万车次', english: '12000 truckload' };
    expect(observations.nodes).toEqual([{ quantity: { unit: named, ...words } }]);
    expect(indicator.unit).toMatchObject({ name: '个/百名教师', english: '个/百名教师', per: 'HUNDRED_TEACHERS' });
    expect(target.quantity.text).toBe('不少于2万车次');
  });

  it('is grouped by and told in words, empty groups included', async () => {
    const { used, all } = await world.ask(`{
      used: observationAggregate(groupBy: [UNIT]) { groups { key { value label } count } }
      all: targetAggregate(groupBy: [UNIT], includeEmpty: true, first: 200, orderBy: [{ field: KEY, direction: DESC }]) {
        groups { key { value } } } }`);
    expect(used.groups).toEqual([
      { key: [{ value: perTeachers, label: '个/百名教师' }], count: 2 },
      { key: [{ value: truckload, label: '车次' }], count: 2 },
    ]);
    const values = all.groups.map(({ key }: { key: { value: string }[] }) => key[0]?.value);
    expect(values).toEqual(expect.arrayContaining([truckload, perTeachers, 'VEHICLE']));
  });

  it('adds up as its dimension and denominator say', async () => {
    const sumOf = (indicator: string) =>
      world.run(`{ observationAggregate(groupBy: [], where: { indicator: { eq: "${indicator}" } }) {
        total { sum { value unit { name } } } } }`);
    expect((await sumOf('indicator:n')).data).toMatchObject({
      observationAggregate: { total: { sum: { value: '24001', unit: { name: '车次' } } } },
    });
    expect((await sumOf('indicator:r')).errors?.[0]?.extensions).toMatchObject({ code: 'INCOMPARABLE_SUM' });
  });

  it('is compared in itself alone', async () => {
    const evaluationOf = `{ target(id: "target:t") { evaluation(asOf: "2022-12-31") { status reason value { text } } } }`;
    const { target } = await world.ask(evaluationOf);
    expect(target.evaluation.value).toEqual({ text: '1.2万车次' });
    expect(target.evaluation.reason).toContain('目标为不少于2万车次');
    const inPieces = records.map((one) =>
      one.record.id === 'observation:d' ? { ...one, record: { ...one.record, unit: 'PIECE' } } : one,
    );
    const later = await world.write(inPieces);
    const { evaluation } = (await world.ask(evaluationOf, {}, later)).target;
    expect(evaluation).toMatchObject({ status: 'NOT_COMPARABLE', value: null });
    const { a } = (
      await world.run(
        `{ a: observationAggregate(groupBy: [], where: { indicator: { eq: "indicator:n" } }) { total { maximum { value } } } }`,
      )
    ).data as { a: unknown };
    expect(a).toMatchObject({ total: { maximum: null } });
  });

  it('is what it was called at the revision that is asked for', async () => {
    const named = (title_zh: string) =>
      records.map((one) => (one.record.id === truckload ? { ...one, record: { ...one.record, title_zh } } : one));
    const later = await world.write(named('趟'));
    const nameAt = async (at: number) =>
      (await world.ask('{ indicator(id: "indicator:n") { unit { name } } }', {}, at)).indicator.unit.name;
    expect([await nameAt(revision), await nameAt(later)]).toEqual(['车次', '趟']);
    await world.write(records);
  });

  it('costs one statement, and rows in units of the codelist none', async () => {
    const read = (where: string) => () =>
      world.ask(`{ targets(where: { topicCode: { ${where} } }) { nodes { quantity { unit { name } } } } }`);
    expect(await statementsOf(world.database, read(`eq: "${ceramics}"`))).toHaveLength(2);
    expect(await statementsOf(world.database, read('eq: "EDUCATION"'))).toHaveLength(1);
  });
});

describe('a topic that a data set brings', () => {
  it('is OTHER in the enum, and has its code and its words beside it', async () => {
    const fields = 'topic topicCode topicLabel english: topicLabel(locale: EN)';
    const { target, indicator, other } = await world.ask(
      `{ target(id: "target:t") { ${fields} } indicator(id: "indicator:n") { ${fields} } other: target(id: "target:u") { ${fields} } }`,
    );
    const own = { topic: 'OTHER', topicCode: ceramics, topicLabel: '陶瓷产业', english: 'Ceramics' };
    expect([target, indicator]).toEqual([own, own]);
    expect(other).toEqual({ topic: 'OTHER', topicCode: 'OTHER', topicLabel: '其他', english: 'Other' });
  });

  it.each([
    [`topicCode: { eq: "${ceramics}" }`, ['target:t']],
    ['topic: { eq: OTHER }', ['target:t', 'target:u']],
    ['topic: { in: [OTHER, EDUCATION] }', ['target:t', 'target:u', 'target:v']],
    ['topic: { ne: OTHER }', ['target:v']],
    ['topic: { ne: EDUCATION }', ['target:t', 'target:u']],
    ['topicCode: { eq: "OTHER" }', ['target:u']],
  ])('is filtered by { %s }', async (where, ids) => {
    const { targets } = await world.ask(`{ targets(where: { ${where} }) { nodes { id } } }`);
    expect(targets.nodes.map(({ id }: { id: string }) => id)).toEqual(ids);
  });

  it('is filtered and grouped by through the indicator of what was measured', async () => {
    const { observations, observationAggregate } = await world.ask(`{
      observations(where: { topicCode: { eq: "${ceramics}" } }) { totalCount }
      observationAggregate(groupBy: [TOPIC]) { groups { key { value label(locale: EN) } count } } }`);
    expect(observations.totalCount).toBe(2);
    expect(observationAggregate.groups).toEqual([
      { key: [{ value: 'EDUCATION', label: 'Education' }], count: 2 },
      { key: [{ value: ceramics, label: 'Ceramics' }], count: 2 },
    ]);
  });
});
