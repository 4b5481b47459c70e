import type { RecordValues } from '@zibo-graph/database';
import { codelist } from '@zibo-graph/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { investment, milestoneRecord, project, quantityRecord, type TestRecord } from './records.js';
import { openWorld, type World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.database.close());

const letter = (index: number) => String.fromCharCode(97 + index);
const facts =
  'investments { id conflictsWith { id } } quantities { id conflictsWith { id } } milestones { id conflictsWith { id } }';

/**
 * Makes facts `a`, `b` and so on of one sort stand, each of a document of its own and, if it does not say, of one
 * project; tells what each conflicts with.
 */
async function conflictsOf(
  record: (id: string, values: RecordValues) => TestRecord,
  ...rows: RecordValues[]
): Promise<Record<string, string>> {
  const own = (index: number) => ({ project_id: 'project:x', document_id: `document:${letter(index)}` });
  await world.write([
    project('project:x'),
    project('project:y'),
    ...rows.map((values, index) => record(`fact:${letter(index)}`, { ...own(index), ...values })),
  ]);
  return found(await world.ask(`{ projects { nodes { ${facts} } } }`));
}

interface Fact {
  readonly id: string;
  readonly conflictsWith: readonly { readonly id: string }[];
}

function found(data: { projects: { nodes: Record<string, Fact[]>[] } }): Record<string, string> {
  const last = ({ id }: { readonly id: string }) => id.slice(id.indexOf(':') + 1);
  const all = data.projects.nodes.flatMap((node) => Object.values(node).flat());
  return Object.fromEntries(all.map((fact) => [last(fact), fact.conflictsWith.map(last).join('')]));
}

const amount = (id: string, values: RecordValues) => investment(id, '', 'TOTAL_PLANNED', '1', values);
const length = (id: string, values: RecordValues) =>
  quantityRecord({ id, metric: 'LENGTH', value: '1', unit: 'KILOMETRE', bound: 'EXACT', ...values });
const milestone = (id: string, values: RecordValues) => milestoneRecord({ id, kind: 'OPENING', ...values });

describe('amounts of a project', () => {
  it('planned and approved both state its total, whatever the day, and those that cannot both be true name each other', async () => {
    const figures: RecordValues[] = [
      { kind: 'TOTAL_PLANNED', amount: '12707000000' },
      { kind: 'APPROVED_BUDGET', amount: '13600000000', bound: 'ABOUT', as_of: '2023-07-04' },
      { kind: 'TOTAL_PLANNED', amount: '13593000000', as_of: '2023-09-17' },
    ];
    expect(await conflictsOf(amount, ...figures)).toEqual({ a: 'bc', b: 'a', c: 'a' });
  });

  it.each([['ANNUAL_PLAN'], ['COMPLETED_IN_PERIOD'], ['COMPLETED_TO_DATE'], ['FUNDS_IN_PLACE'], ['CONTRACTED']])(
    'of kind %s conflict with the same kind of the same period and date alone',
    async (kind) => {
      const period = { period_start: '2022-01-01', period_end: '2022-12-31' };
      const same = { kind, ...period, as_of: '2022-12-08' };
      expect(await conflictsOf(amount, { ...same, amount: '1' }, { ...same, amount: '2' })).toEqual({ a: 'b', b: 'a' });
      const others = [
        { ...same, kind: 'TOTAL_PLANNED' },
        { ...same, period_start: '2022-02-01' },
        { ...same, period_end: '2022-11-30' },
        { ...same, period_start: null, period_end: null },
        { ...same, as_of: '2022-12-09' },
        { ...same, as_of: null },
        { ...same, project_id: 'project:y' },
        { ...same, document_id: 'document:a' },
      ];
      for (const other of others) {
        const conflicts = await conflictsOf(amount, { ...same, amount: '1' }, { ...other, amount: '2' });
        expect(conflicts, JSON.stringify(other)).toEqual({ a: '', b: '' });
      }
    },
  );

  it('agree where a bound lets both be true', async () => {
    const figures = [
      { amount: '400', bound: 'AT_LEAST' },
      { amount: '460', bound: 'EXACT' },
      { amount: '450', bound: 'ABOUT' },
    ];
    expect(await conflictsOf(amount, ...figures)).toEqual({ a: '', b: '', c: '' });
  });
});

describe('quantities of a project', () => {
  it('conflict whatever the day, if they cannot both be true', async () => {
    const figures = [
      { value: '39', as_of: '2021-05-25' },
      { value: '41', as_of: null },
      { value: '41.0', as_of: '2022-12-08' },
    ];
    expect(await conflictsOf(length, ...figures)).toEqual({ a: 'bc', b: 'a', c: 'a' });
  });

  it.each([
    ['metric', { metric: 'COUNT' }],
    ['label', { label_zh: '地面道路长度' }],
    ['unit', { unit: 'METRE' }],
    ['project', { project_id: 'project:y' }],
  ])('of another %s do not conflict', async (_, other) => {
    expect(await conflictsOf(length, { value: '39' }, { value: '41', ...other })).toEqual({ a: '', b: '' });
  });

  it('of one document do not conflict, nor do ranges that meet', async () => {
    const document_id = 'document:a';
    expect(await conflictsOf(length, { value: '1', document_id }, { value: '2', document_id })).toEqual({
      a: '',
      b: '',
    });
    expect(await conflictsOf(length, { value: '1', upper: '3' }, { value: '2', upper: '4' })).toEqual({ a: '', b: '' });
  });

  it('of metric OTHER conflict only if they are of the same day', async () => {
    const other = { metric: 'OTHER' };
    const figures = [
      { ...other, value: '1', as_of: '2022-12-08' },
      { ...other, value: '2', as_of: '2022-12-08' },
      { ...other, value: '3', as_of: '2022-12-09' },
      { ...other, value: '4', as_of: null },
    ];
    expect(await conflictsOf(length, ...figures)).toEqual({ a: 'b', b: 'a', c: '', d: '' });
  });
});

describe('milestones of a project', () => {
  it.each(codelist('milestoneKind').entries.map(({ code, mayBeMany }) => ({ kind: code, mayBeMany })))(
    'of kind $kind conflict if their dates differ, whatever the words, scheduled or met, unless there may be many: $mayBeMany',
    async ({ kind, mayBeMany }) => {
      const dates = [
        { kind, happened: '2022-09-15', status: 'SCHEDULED', title_zh: '启用' },
        { kind, happened: '2022-09-16', status: 'MET', title_zh: '正式投入使用' },
      ];
      const conflicts = mayBeMany ? { a: '', b: '' } : { a: 'b', b: 'a' };
      expect(await conflictsOf(milestone, ...dates)).toEqual(conflicts);
    },
  );

  it.each([
    ['2022', '2022-11'],
    ['2022', '2022-11-06'],
    ['2022-11', '2022-11-06'],
    ['2022-11-06', '2022-11-06'],
    ['2022-11-06', null],
    [null, null],
  ])('agree as far as both dates are exact: %s, %s', async (one, other) => {
    expect(await conflictsOf(milestone, { happened: one }, { happened: other })).toEqual({ a: '', b: '' });
  });

  it.each([
    ['2021', '2022'],
    ['2021', '2022-11-06'],
    ['2022-10', '2022-11'],
    ['2022-10', '2022-11-06'],
  ])('conflict where the dates differ within what both state: %s, %s', async (one, other) => {
    expect(await conflictsOf(milestone, { happened: one }, { happened: other })).toEqual({ a: 'b', b: 'a' });
  });

  it.each([
    ['different kinds', { kind: 'HANDOVER' }, { kind: 'ACCEPTANCE' }],
    ['different projects', {}, { project_id: 'project:y' }],
    ['one document', {}, { document_id: 'document:a' }],
    ['something not met at its date', { status: 'NOT_MET' }, {}],
    ['something met in part at its date', { status: 'PARTIALLY_MET' }, {}],
  ])('do not conflict if they are of %s', async (_, one, other) => {
    const dates = [
      { ...one, happened: '2022-06' },
      { ...other, happened: '2022-07' },
    ];
    expect(await conflictsOf(milestone, ...dates)).toEqual({ a: '', b: '' });
  });
});

describe('conflicts', () => {
  it('are those of the revision that a request is pinned to', async () => {
    await conflictsOf(length, { value: '39' }, { value: '41' });
    const before = world.subgraph.revision();
    await conflictsOf(length, { value: '39' }, { value: '39' });
    const at = async (revision: number) => found(await world.ask(`{ projects { nodes { ${facts} } } }`, {}, revision));
    expect(await at(before)).toEqual({ a: 'b', b: 'a' });
    expect(await at(world.subgraph.revision())).toEqual({ a: '', b: '' });
  });

  it('are reached from a reference to the fact', async () => {
    await conflictsOf(amount, { amount: '1' }, { amount: '2' });
    const query = `query ($all: [_Any!]!) { _entities(representations: $all) {
      ... on Investment { conflictsWith { id conflictsWith { id } } } } }`;
    const { _entities } = await world.ask(query, { all: [{ __typename: 'Investment', id: 'fact:a' }] });
    expect(_entities).toEqual([{ conflictsWith: [{ id: 'fact:b', conflictsWith: [{ id: 'fact:a' }] }] }]);
  });
});
