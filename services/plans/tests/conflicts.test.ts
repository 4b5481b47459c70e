import type { RecordValues } from '@zibo-graph/database';
import { statementsOf } from '@zibo-graph/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentRecord, indicatorRecord, observationRecord } from './records.js';
import { openWorld, type World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.database.close());

/** Makes observations `a`, `b` and so on stand, each of a document of its own, and tells what each conflicts with. */
async function conflictsOf(...observations: RecordValues[]): Promise<Record<string, string>> {
  const letter = (index: number) => String.fromCharCode(97 + index);
  await world.write([
    indicatorRecord({ id: 'indicator:i' }),
    indicatorRecord({ id: 'indicator:j' }),
    ...observations.map((_, index) => documentRecord({ id: `document:${letter(index)}` })),
    ...observations.map((values, index) =>
      observationRecord({ id: `observation:${letter(index)}`, document_id: `document:${letter(index)}`, ...values }),
    ),
  ]);
  const { observations: page } = await world.ask('{ observations { nodes { id conflictsWith { id } } } }');
  const last = ({ id }: { id: string }) => id.slice(id.indexOf(':') + 1);
  return Object.fromEntries(
    page.nodes.map((node: { id: string; conflictsWith: { id: string }[] }) => [
      last(node),
      node.conflictsWith.map(last).join(''),
    ]),
  );
}

const thing = {
  area_id: 'area:1',
  agency_id: 'agency:l',
  measure: 'CHANGE',
  unit: 'PERCENT',
  period_start: '2022-01-01',
  period_end: '2022-12-31',
  as_of: '2022-12-31',
  compared_start: '2021-01-01',
  compared_end: '2021-12-31',
};

describe('observations of one thing', () => {
  it('of different documents with figures that cannot both be true name each other, by id', async () => {
    const found = await conflictsOf({ ...thing, value: '41' }, { ...thing, value: '39' }, { ...thing, value: '41' });
    expect(found).toEqual({ a: 'b', b: 'ac', c: 'b' });
  });

  it('of one document do not conflict', async () => {
    const document_id = 'document:a';
    expect(await conflictsOf({ ...thing, document_id, value: '39' }, { ...thing, document_id, value: '41' })).toEqual({
      a: '',
      b: '',
    });
  });

  it('do not conflict where bounds, a range or the tolerance of 5 % let both be true', async () => {
    const figures: RecordValues[] = [
      { value: '50', bound: 'AT_LEAST' },
      { value: '60', bound: 'EXACT' },
      { value: '58', upper: '62', bound: 'EXACT' },
      { value: '63', bound: 'ABOUT' },
    ];
    expect(await conflictsOf(...figures.map((figure) => ({ ...thing, ...figure })))).toEqual({
      a: '',
      b: '',
      c: '',
      d: '',
    });
  });

  it('conflict where they name no area, agency, period or comparison, for none is the same as none', async () => {
    const bare = { value: '39', measure: 'CUMULATIVE' };
    expect(await conflictsOf(bare, { ...bare, value: '41' })).toEqual({ a: 'b', b: 'a' });
  });
});

describe('observations do not conflict that differ in', () => {
  it.each([
    ['indicator', { indicator_id: 'indicator:j' }],
    ['unit', { unit: 'PERMILLE' }],
    ['area', { area_id: 'area:2' }],
    ['having an area', { area_id: null }],
    ['agency', { agency_id: 'agency:m' }],
    ['having an agency', { agency_id: null }],
    ['measure', { measure: 'SHARE' }],
    ['the start of the period', { period_start: '2022-02-01' }],
    ['the end of the period', { period_end: '2022-11-30' }],
    ['having a period', { period_start: null, period_end: null }],
    ['date', { as_of: '2022-12-30' }],
    ['having a date', { as_of: null }],
    ['comparison period', { compared_start: '2020-01-01', compared_end: '2020-12-31' }],
    ['having a comparison period', { compared_start: null, compared_end: null }],
  ])('%s', async (_, difference) => {
    const found = await conflictsOf({ ...thing, value: '39' }, { ...thing, value: '41', ...difference });
    expect(found).toEqual({ a: '', b: '' });
  });
});

describe('conflicts', () => {
  const query = '{ observations(first: 200) { nodes { id conflictsWith { id } } } }';

  it('are those of the revision that a request is pinned to', async () => {
    await conflictsOf({ ...thing, value: '39' }, { ...thing, value: '41' });
    const before = world.subgraph.revision();
    await conflictsOf({ ...thing, value: '39' }, { ...thing, value: '39.0' });
    const found = async (revision: number) =>
      (await world.ask(query, {}, revision)).observations.nodes.map(
        (node: { conflictsWith: unknown[] }) => node.conflictsWith.length,
      );
    expect(await found(before)).toEqual([1, 1]);
    expect(await found(world.subgraph.revision())).toEqual([0, 0]);
  });

  it('of a page are read with one statement', async () => {
    await conflictsOf(...Array.from({ length: 26 }, (_, index) => ({ ...thing, value: `${index}` })));
    expect(await statementsOf(world.database, () => world.ask(query))).toHaveLength(2);
  });
});
