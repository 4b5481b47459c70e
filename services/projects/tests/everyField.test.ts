import { isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  agencyCopy,
  aliasRecord,
  areaCopy,
  breakdownRecord,
  investment,
  membership,
  milestoneRecord,
  partyRecord,
  programme,
  project,
  quantityRecord,
  report,
  taskRecord,
} from './records.js';
import { wholeSelection } from './wholeSelection.js';
import { openWorld, type World } from './world.js';

let world: World;

/** One row at least of every table, every optional cell filled in one and empty in another. */
const rows = [
  areaCopy({ id: 'area:1', kind: 'DISTRICT' }),
  agencyCopy({ id: 'agency:l', kind: 'ENTERPRISE', level: 'NONE' }),
  programme('programme:p', { year: 2022, area_id: 'area:1', lead_id: 'agency:l' }),
  programme('programme:empty'),
  report('report:r', 'programme:p', '2022-12-08', {
    project_count: 2,
    started_count: 2,
    total_investment: '3',
    annual_plan: '2',
    completed_investment: '1',
    completed_investment_bound: 'ABOUT',
  }),
  report('report:empty', 'programme:p', '2022-12-07'),
  breakdownRecord({
    id: 'breakdown:b',
    report_id: 'report:r',
    dimension: 'AREA',
    position: 1,
    area_id: 'area:1',
    project_count: 1,
    investment: '1',
  }),
  breakdownRecord({ id: 'breakdown:empty', report_id: 'report:r', dimension: 'AREA', position: 2 }),
  project('project:a', { code: '1', area_id: 'area:1', lead_id: 'agency:l', parent_id: 'project:empty' }),
  project('project:empty'),
  aliasRecord({ project_id: 'project:a', name: '别名' }),
  partyRecord({ project_id: 'project:a', agency_id: 'agency:l', role: 'FUNDER' }),
  membership('programme:p', 'project:a'),
  taskRecord({ project_id: 'project:a', task_id: 'task:1', plan_id: 'plan:p' }),
  investment('investment:i', 'project:a', 'COMPLETED_TO_DATE', '1', { as_of: '2022-12-01' }),
  investment('investment:j', 'project:a', 'COMPLETED_IN_PERIOD', '1', {
    period_start: '2022-01-01',
    period_end: '2022-12-31',
  }),
  milestoneRecord({
    id: 'milestone:m',
    project_id: 'project:a',
    kind: 'OPENING',
    happened: '2022-09',
    as_of: '2022-09-15',
  }),
  milestoneRecord({ id: 'milestone:empty', project_id: 'project:a', kind: 'START', reported: null }),
  quantityRecord({
    id: 'quantity:q',
    project_id: 'project:a',
    metric: 'LENGTH',
    value: '1',
    upper: '2',
    unit: 'KILOMETRE',
    bound: 'EXACT',
    as_of: '2022-09-15',
  }),
];
const entities = {
  Programme: 'programme:p',
  Project: 'project:a',
  Investment: 'investment:i',
  Milestone: 'milestone:m',
  ProjectQuantity: 'quantity:q',
  Agency: 'agency:l',
  Area: 'area:1',
  Task: 'task:1',
  Plan: 'plan:p',
};

beforeAll(async () => {
  world = await openWorld(rows);
});
afterAll(() => world.database.close());

describe('every field of the subgraph', () => {
  const seen = new Set<string>();

  it.each(Object.entries(entities))('resolves from a reference to %s without an error', async (name, id) => {
    const query = `query ($all: [_Any!]!) { _entities(representations: $all) { ... on ${name} ${whole(name)} } }`;
    const { _entities } = await world.ask(query, { all: [{ __typename: name, id }] });
    expect(_entities).toEqual([expect.objectContaining({ id })]);
  });

  it('resolves from a reference to Dataset, which has its name for a key', async () => {
    const query = `query ($all: [_Any!]!) { _entities(representations: $all) { ... on Dataset ${whole('Dataset')} } }`;
    const { _entities } = await world.ask(query, { all: [{ __typename: 'Dataset', name: 'test' }] });
    expect(_entities).toEqual([expect.objectContaining({ name: 'test' })]);
  });

  it('resolves in every group of an aggregate without an error', async () => {
    const { projectAggregate } = await world.ask(
      `{ projectAggregate(groupBy: [LEAD, AREA, STAGE], first: 1) ${whole('ProjectAggregate')} }`,
    );
    expect(projectAggregate).toMatchObject({ groups: [{ count: 1 }], rest: { count: 1 }, total: { count: 2 } });
  });

  it('resolves from the root without an error', async () => {
    const found = await world.ask(`{
      programmes ${whole('ProgrammeConnection')} projects ${whole('ProjectConnection')}
      programme(id: "programme:p") { id }
      project(id: "project:a") { parent { id parts { id } }
        investments { conflictsWith { id } } milestones { conflictsWith { id } } quantities { conflictsWith { id } } } }`);
    expect([found.programmes.totalCount, found.projects.totalCount]).toEqual([2, 2]);
    const { parent, ...facts } = found.project;
    expect(parent).toEqual({ id: 'project:empty', parts: [{ id: 'project:a' }] });
    expect(Object.values(facts).flat()).toEqual(Array(5).fill({ conflictsWith: [] }));
  });

  it('was among those asked for above', () => {
    const fields = Object.values(world.subgraph.schema.getTypeMap())
      .filter((type) => isObjectType(type))
      .filter(({ name }) => !['Query', '_Service'].includes(name) && !name.startsWith('__'))
      .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
    // These lead from a type to the same type, so the last case asks for them on their own.
    expect(fields.filter((field) => !seen.has(field)).sort()).toEqual([
      'Investment.conflictsWith',
      'Milestone.conflictsWith',
      'Project.parent',
      'Project.parts',
      'ProjectQuantity.conflictsWith',
    ]);
  });

  const whole = (name: string): string => {
    const type = world.subgraph.schema.getType(name);
    if (!isObjectType(type)) throw new Error(`${name} is no object type`);
    return wholeSelection(type, seen);
  };
});

describe('a reference', () => {
  it('to an entity that is not there is null; one of another subgraph has lists that are empty', async () => {
    const own = ['Programme', 'Project', 'Investment', 'Milestone', 'ProjectQuantity'];
    const others = ['Agency', 'Area', 'Task', 'Plan'];
    const fragments = others.map((name) => `... on ${name} { projects { totalCount } }`).join(' ');
    const query = `query ($all: [_Any!]!) { _entities(representations: $all) { ${fragments} } }`;
    const all = [...own, ...others].map((name) => ({ __typename: name, id: 'x:none' }));
    const { _entities } = await world.ask(query, { all });
    expect(_entities).toEqual([...own.map(() => null), ...others.map(() => ({ projects: { totalCount: 0 } }))]);
  });
});

describe('a field that leads to another subgraph', () => {
  it('gives the type and the id, or null where the row names nothing', async () => {
    const { a, empty, programme, unled } = await world.ask(`{
      a: project(id: "project:a") { area { __typename id } lead { __typename id } parties { agency { __typename id } }
        aliases { name } citations { document { __typename id } } }
      empty: project(id: "project:empty") { area { id } lead { id } }
      programme(id: "programme:p") { area { id } lead { id } reports { breakdowns { rows { area { id } } } } }
      unled: programme(id: "programme:empty") { area { id } lead { id } } }`);
    expect(a).toEqual({
      area: { __typename: 'Area', id: 'area:1' },
      lead: { __typename: 'Agency', id: 'agency:l' },
      parties: [{ agency: { __typename: 'Agency', id: 'agency:l' } }],
      aliases: [{ name: '别名' }],
      citations: [{ document: { __typename: 'Document', id: 'document:one' } }],
    });
    expect([empty, unled]).toEqual([
      { area: null, lead: null },
      { area: null, lead: null },
    ]);
    expect(programme).toEqual({
      area: { id: 'area:1' },
      lead: { id: 'agency:l' },
      reports: [{ breakdowns: [] }, { breakdowns: [{ rows: [{ area: { id: 'area:1' } }, { area: null }] }] }],
    });
  });
});
