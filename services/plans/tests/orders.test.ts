import type { RecordTable, RecordValues } from '@zibo-graph/database';
import { type GraphQLField, getNamedType, isEnumType, isInputObjectType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as tables from '../src/tables.js';
import { filterRecords } from './filterWorld.js';
import { openWorld, type World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld(filterRecords);
});
afterAll(() => world.database.close());

/** What rows are ordered by. */
type ValueOf = (row: RecordValues) => unknown;
const column =
  (name: string): ValueOf =>
  (row) =>
    row[name];
const ofPlan = { ID: column('id'), PLAN: column('plan_id'), POSITION: column('position'), DUE_ON: column('due_on') };

/** By list: its table, of which agency it is if it is of one, and what each order goes by. */
const orders: Record<string, { table: RecordTable; fields: Record<string, ValueOf>; agency?: string }> = {
  documents: {
    table: tables.documents,
    fields: {
      ...{ ID: column('id'), TITLE: column('title_zh'), DOCUMENT_NUMBER: column('document_number') },
      ...{ ISSUED_ON: column('issued_on'), PUBLISHED: column('published') },
    },
  },
  plans: {
    table: tables.plans,
    fields: {
      ...{ ID: column('id'), TITLE: column('title_zh'), PERIOD_START: column('period_start') },
      ...{ PERIOD_END: column('period_end'), AREA: column('area_id') },
    },
  },
  targets: { table: tables.targets, fields: { ...ofPlan, TOPIC: column('topic'), INDICATOR: column('indicator_id') } },
  tasks: { table: tables.tasks, fields: { ...ofPlan, KIND: column('kind') } },
  indicators: {
    table: tables.indicators,
    fields: {
      ...{ ID: column('id'), NAME: column('name_zh'), NAME_EN: column('name_en') },
      ...{ TOPIC: column('topic'), UNIT: column('unit') },
    },
  },
  observations: {
    table: tables.observations,
    fields: {
      ...{ ID: column('id'), INDICATOR: column('indicator_id'), AREA: column('area_id') },
      ...{ DATE: ({ as_of, period_end }) => as_of ?? period_end, PERIOD_START: column('period_start') },
    },
  },
  assignments: {
    ...{ table: tables.assignments, agency: 'agency:d' },
    fields: { ID: column('id'), AGENCY: column('agency_id'), ROLE: column('role'), POSITION: column('position') },
  },
};

const cases = Object.entries(orders).flatMap(([list, { fields }]) =>
  Object.keys(fields).flatMap((field) =>
    ['ASC', 'DESC'].flatMap((direction) => ['FIRST', 'LAST'].map((nulls) => [list, field, direction, nulls])),
  ),
) as [string, string, 'ASC' | 'DESC', 'FIRST' | 'LAST'][];

/** The ids of a list in an order: rows without a value at one end, equal ones by id in the same direction. */
function expectedIds(list: string, field: string, direction: string, nulls: string): unknown[] {
  const { table, fields, agency } = orders[list] as (typeof orders)[string];
  const rows = filterRecords.filter((one) => one.table === table).map(({ record }) => record);
  const listed = rows.filter(({ agency_id }) => agency === undefined || agency_id === agency);
  const orderedBy = fields[field] as ValueOf;
  const compare = (one: unknown, other: unknown): number =>
    one === other ? 0 : ((one as string) < (other as string) ? -1 : 1) * (direction === 'ASC' ? 1 : -1);
  const sorted = listed.sort((one, other) => {
    const [first, second] = [orderedBy(one), orderedBy(other)];
    if ((first === null) === (second === null)) return compare(first, second) || compare(one.id, other.id);
    return (first === null) === (nulls === 'FIRST') ? -1 : 1;
  });
  return sorted.map(({ id }) => id);
}

interface Connection {
  readonly edges: { readonly cursor: string }[];
  readonly nodes: { readonly id?: string; readonly task?: { id: string }; readonly target?: { id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
}

async function read(list: string, args: string): Promise<Connection> {
  const { agency } = orders[list] ?? {};
  const row = agency ? 'task { id } target { id }' : 'id';
  const selection = `${list}(${args}) { edges { cursor } nodes { ${row} } pageInfo { hasNextPage hasPreviousPage } }`;
  const parent = agency ? await world.entity('Agency', agency, selection) : await world.ask(`{ ${selection} }`);
  return parent[list];
}

/** Assignments have no id in the graph: each is told by what it is of. */
const idsOf = ({ nodes }: Connection): (string | undefined)[] =>
  nodes.map(({ id, task, target }) => {
    const of = filterRecords.find(
      ({ record }) =>
        record.agency_id === 'agency:d' && (record.task_id ?? record.target_id) === (task ?? target)?.id && record.role,
    );
    return id ?? (of?.record.id as string);
  });

describe('an order', () => {
  it.each(cases)('of %s by %s %s, nulls %s, is kept by pages of one in both directions', async (list, ...order) => {
    const [field, direction, nulls] = order;
    const orderBy = `orderBy: [{ field: ${field}, direction: ${direction}, nulls: ${nulls} }]`;
    const expected = expectedIds(list, ...order);
    const walk = async (size: string, beyond: string, more: keyof Connection['pageInfo']): Promise<unknown[]> => {
      const walked: unknown[] = [];
      for (let cursor: string | undefined = '', isMore = true; isMore; ) {
        const page: Connection = await read(list, `${orderBy}, ${size}: 1${cursor && `, ${beyond}: "${cursor}"`}`);
        walked.push(...idsOf(page));
        cursor = page.edges[0]?.cursor;
        isMore = page.pageInfo[more];
      }
      return walked;
    };
    expect(idsOf(await read(list, orderBy))).toEqual(expected);
    expect(await walk('first', 'after', 'hasNextPage')).toEqual(expected);
    expect((await walk('last', 'before', 'hasPreviousPage')).reverse()).toEqual(expected);
  });

  it('can be by every field that the schema names', () => {
    const { schema } = world.subgraph;
    const agency = schema.getType('Agency');
    const lists: Record<string, GraphQLField<unknown, unknown> | undefined> = {
      ...schema.getQueryType()?.getFields(),
      ...(isObjectType(agency) ? { assignments: agency.getFields().assignments } : {}),
    };
    const declared = Object.keys(orders).flatMap((list) => {
      const type = getNamedType(lists[list]?.args.find(({ name }) => name === 'orderBy')?.type);
      const field = isInputObjectType(type) ? getNamedType(type.getFields().field?.type) : undefined;
      return isEnumType(field) ? field.getValues().map(({ name }) => `${list}.${name}`) : [];
    });
    const tested = Object.entries(orders).flatMap(([list, { fields }]) =>
      Object.keys(fields).map((name) => `${list}.${name}`),
    );
    expect(tested.sort()).toEqual(declared.sort());
  });

  it('by several fields goes by the first, then by the next', async () => {
    const { nodes } = await read('targets', 'orderBy: [{ field: PLAN, direction: DESC }, { field: POSITION }]');
    expect(nodes.map(({ id }) => id)).toEqual(['target:x', 'target:b', 'target:q', 'target:a']);
  });

  it.each([
    ['orderBy: [{ field: PLAN }, { field: PLAN, direction: DESC }]', 'ORDER_INVALID', 'orderBy[1].field'],
    ['orderBy: [{ field: COLOUR }]', 'GRAPHQL_VALIDATION_FAILED', undefined],
  ])('that cannot be meant is refused with its place: %s', async (args, code, field) => {
    const { errors } = await world.run(`{ targets(${args}) { totalCount } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code, ...(field ? { field } : {}) });
  });

  it('has cursors of its own: those of another order or condition are refused', async () => {
    const { edges } = await read('targets', 'orderBy: [{ field: PLAN }]');
    const after = `after: "${edges[0]?.cursor}"`;
    for (const args of [after, `${after}, orderBy: [{ field: PLAN }], where: { kind: { eq: QUALITATIVE } }`]) {
      const { errors } = await world.run(`{ targets(${args}) { totalCount } }`);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'CURSOR_INVALID', field: 'after' });
    }
  });
});
