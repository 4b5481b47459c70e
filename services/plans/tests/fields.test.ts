import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  assignmentRecord,
  documentRecord,
  dutyRecord,
  findingRecord,
  indicatorRecord,
  link,
  observationRecord,
  planRecord,
  subjectRecord,
  targetRecord,
  taskRecord,
} from './records.js';
import { openWorld, type World } from './world.js';

let world: World;

beforeAll(async () => {
  world = await openWorld([
    documentRecord({
      id: 'document:one',
      document_number: '〔2021〕35号',
      issuer_id: 'agency:l',
      issued_on: '2021-09-15',
      published: '2021-09-16',
      index_number: '370306',
      url: 'https://example.org/',
    }),
    documentRecord({ id: 'document:two' }),
    link('document:one', 'BASED_ON', 'document:two'),
    link('document:two', 'NAMES', 'document:one'),
    planRecord({ id: 'plan:p', area_id: 'area:1', issuer_id: 'agency:l' }),
    planRecord({ id: 'plan:q', own_document_id: 'document:two' }),
    taskRecord({ id: 'task:top', due_on: '2025-12-31', section_zh: '章节', section_en: 'Section' }),
    taskRecord({ id: 'task:part', parent_id: 'task:top' }),
    indicatorRecord({ id: 'indicator:i', definition_zh: '定义', definition_en: 'Definition' }),
    targetRecord({
      id: 'target:t',
      number: '1',
      box: '专栏1',
      heading_zh: '领域',
      heading_en: 'Field',
      indicator_id: 'indicator:i',
      comparator: 'BETWEEN',
      value: '1',
      upper: '2',
      unit: 'PERCENT',
      bound: 'EXACT',
      reported: '1%—2%',
      due_on: '2025-12-31',
      period_start: '2021-01-01',
      period_end: '2025-12-31',
    }),
    assignmentRecord({ id: 'assignment:1', task_id: 'task:part' }),
    assignmentRecord({ id: 'assignment:2', target_id: 'target:t' }),
    dutyRecord({ id: 'duty:1' }),
    findingRecord({ id: 'finding:1' }),
    subjectRecord({ finding_id: 'finding:1', subject_id: 'target:t', document_id: 'document:one', locator: '专栏1' }),
    observationRecord({
      id: 'observation:1',
      area_id: 'area:1',
      agency_id: 'agency:l',
      period_start: '2021-01-01',
      period_end: '2021-12-31',
      as_of: '2021-12-31',
      compared_start: '2020-01-01',
      compared_end: '2020-12-31',
      note_zh: '说明',
      note_en: 'Remark',
    }),
  ]);
});
afterAll(() => world.database.close());

const representations = [
  { __typename: 'Document', id: 'document:one' },
  { __typename: 'Plan', id: 'plan:p' },
  { __typename: 'Task', id: 'task:part' },
  { __typename: 'Target', id: 'target:t' },
  { __typename: 'Duty', id: 'duty:1' },
  { __typename: 'Indicator', id: 'indicator:i' },
  { __typename: 'Observation', id: 'observation:1' },
  { __typename: 'Agency', id: 'agency:l' },
  { __typename: 'Area', id: 'area:1' },
];

/** Every field of a type, into those of an object so many levels down. */
function selection(type: GraphQLObjectType, levels: number): string {
  const select = (field: GraphQLField<unknown, unknown>): string => {
    const inner = getNamedType(field.type);
    const id = representations.find(({ __typename }) => __typename === inner.name)?.id;
    // Fields of one name may be of different types in different entities of one list.
    const alias = `${type.name}_${field.name}: ${field.name}${field.args.some(isRequiredArgument) ? `(id: "${id}")` : ''}`;
    if (isLeafType(inner)) return alias;
    return isObjectType(inner) && levels > 0 ? `${alias} { ${selection(inner, levels - 1)} }` : '';
  };
  return [
    '__typename',
    ...Object.values(type.getFields())
      .filter(({ name }) => !name.startsWith('_'))
      .map(select),
  ].join(' ');
}

/** Which fields hold something somewhere in an answer. */
function filled(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const one of value) filled(one, found);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      if (inner !== null) found.add(name.replace('_', '.'));
      filled(inner, found);
    }
  }
  return found;
}

describe('every field of the schema', () => {
  it('resolves without an error wherever it is reached, and is filled from records that leave nothing open', async () => {
    const { schema } = world.subgraph;
    const roots = selection(schema.getQueryType() as GraphQLObjectType, 3);
    const entities = representations.map(({ __typename }) => {
      const type = schema.getType(__typename) as GraphQLObjectType;
      return `... on ${__typename} { ${selection(type, 3)} }`;
    });
    const query = `query ($all: [_Any!]!) { ${roots} _entities(representations: $all) { ${entities.join('\n')} } }`;
    const answer = await world.ask(query, { all: representations });

    const types = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .filter(({ name }) => !/^(_|Money$)/.test(name));
    const declared = types.flatMap((type) =>
      Object.keys(type.getFields())
        .filter((name) => !name.startsWith('_'))
        .map((field) => `${type.name}.${field}`),
    );
    const found = filled(answer);
    expect(declared.filter((field) => !found.has(field))).toEqual([]);
  });

  it('of a reference that names nothing is null, without an error', async () => {
    const query = 'query ($all: [_Any!]!) { _entities(representations: $all) { __typename } }';
    const owned = representations.filter(({ __typename }) => !['Agency', 'Area'].includes(__typename));
    const all = owned.map(({ __typename }) => ({ __typename, id: `${__typename.toLowerCase()}:none` }));
    expect((await world.ask(query, { all }))._entities).toEqual(owned.map(() => null));
  });
});
