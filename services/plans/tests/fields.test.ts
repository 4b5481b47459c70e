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
  agencyRecord,
  areaRecord,
  assignmentRecord,
  documentRecord,
  dutyRecord,
  findingRecord,
  indicatorRecord,
  link,
  observationRecord,
  planRecord,
  projectTaskRecord,
  reviewRecord,
  ruleRecord,
  subjectRecord,
  targetRecord,
  taskRecord,
  verdictRecord,
} from './records.js';
import { openWorld, type World } from './world.js';

let world: World;

beforeAll(async () => {
  world = await openWorld([
    areaRecord({ id: 'area:1' }),
    agencyRecord({ id: 'agency:l' }),
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
    planRecord({ id: 'plan:q', own_document_id: 'document:two', area_id: 'area:1' }),
    taskRecord({ id: 'task:top', due_on: '2025-12-31', section_zh: '章节', section_en: 'Section' }),
    taskRecord({ id: 'task:part', parent_id: 'task:top' }),
    indicatorRecord({
      ...{ id: 'indicator:i', definition_zh: '定义', definition_en: 'Definition', direction: 'HIGHER_IS_BETTER' },
    }),
    ruleRecord({}),
    verdictRecord({ target_id: 'target:t', as_of: '2022-06-30' }),
    verdictRecord({ id: 'verdict:i', indicator_id: 'indicator:i', area_id: 'area:1', as_of: '2022-06-30' }),
    targetRecord({
      id: 'target:t',
      kind: 'QUANTITATIVE',
      number: '1',
      box: '专栏1',
      heading_zh: '领域',
      heading_en: 'Field',
      indicator_id: 'indicator:i',
      task_id: 'task:part',
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
    targetRecord({
      ...{ id: 'target:above', plan_id: 'plan:q', indicator_id: 'indicator:i', comparator: 'GTE', value: '3' },
      ...{ kind: 'QUANTITATIVE', unit: 'PERCENT', bound: 'AT_LEAST' },
    }),
    targetRecord({ id: 'target:words', plan_id: 'plan:q' }),
    ruleRecord({
      ...{ id: 'evaluation-rule:words/1', code: 'words', position: 2, comparators: null, measures: null },
      ...{ statistic: 'NONE', tolerance: null, unmeasured_days: null },
    }),
    reviewRecord({ target_id: 'target:words', as_of: '2022-06-30', reviewer_agency_id: 'agency:l' }),
    projectTaskRecord({ project_id: 'project:1', task_id: 'task:part' }),
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
    // What was measured before the plan, and in it: less than the way to the target asks.
    ...[2020, 2021].map((year) =>
      observationRecord({
        ...{ id: `observation:${year}`, area_id: 'area:1', value: `0.${year}`, measure: 'SHARE' },
        ...{ period_start: `${year}-01-01`, period_end: `${year}-12-31` },
      }),
    ),
    // What can be added up, in two areas.
    ...['area:1', 'area:2'].map((area_id) =>
      observationRecord({
        ...{ id: `observation:${area_id}`, area_id, agency_id: 'agency:l', measure: 'FLOW', unit: 'PLACE' },
        ...{ period_start: '2022-01-01', period_end: '2022-12-31', value: '3', reported: '3处' },
      }),
    ),
  ]);
  world.setToday('2022-06-30');
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
  { __typename: 'Project', id: 'project:1' },
  { __typename: 'Agency', id: 'agency:l' },
  { __typename: 'Area', id: 'area:1' },
  { __typename: 'Dataset', name: 'test' },
];

/** What fields are given that must be given something else than an id. */
const given: Readonly<Record<string, string>> = {
  responsibilityMatrix: 'plan: "plan:p"',
  comparePlans: 'plans: ["plan:p", "plan:q"]',
  targetAggregate: 'groupBy: [AREA, LEAD_AGENCY], first: 1',
  taskAggregate: 'groupBy: [AREA, LEAD_AGENCY], first: 1',
  observationAggregate: 'groupBy: [AREA, AGENCY], where: { measure: { eq: FLOW } }, first: 1',
};

/** Every field of a type, into those of an object so many levels down. */
function selection(type: GraphQLObjectType, levels: number): string {
  const select = (field: GraphQLField<unknown, unknown>): string => {
    const inner = getNamedType(field.type);
    const id = representations.find(({ __typename }) => __typename === inner.name)?.id;
    // Fields of one name may be of different types in different entities of one list.
    const args = field.args.some(isRequiredArgument) ? `(${given[field.name] ?? `id: "${id}"`})` : '';
    const alias = `${type.name}_${field.name}: ${field.name}${args}`;
    if (isLeafType(inner)) return alias;
    return isObjectType(inner) ? `${alias} { ${levels > 0 ? selection(inner, levels - 1) : '__typename'} }` : '';
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
    const owned = representations.filter(
      ({ __typename }) => !['Agency', 'Area', 'Dataset', 'Project'].includes(__typename),
    );
    const all = owned.map(({ __typename }) => ({ __typename, id: `${__typename.toLowerCase()}:none` }));
    expect((await world.ask(query, { all }))._entities).toEqual(owned.map(() => null));
  });
});
