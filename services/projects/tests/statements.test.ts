import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  aliasRecord,
  breakdownRecord,
  investment,
  membership,
  milestoneRecord,
  partyRecord,
  programme,
  project,
  quantityRecord,
  report,
  type TestRecord,
  taskRecord,
} from './records.js';
import { openWorld, type World } from './world.js';

let world: World;
const numbers = Array.from({ length: 30 }, (_, index) => index);

/** Thirty projects, each in one of three programmes, with one fact of every sort. */
const records = numbers.flatMap((number): TestRecord[] => {
  const project_id = `project:${number}`;
  const programme_id = `programme:${number % 3}`;
  return [
    project(project_id, { area_id: 'area:1', lead_id: 'agency:l', parent_id: 'project:whole' }),
    aliasRecord({ project_id, name: '别名' }),
    partyRecord({ project_id, agency_id: `agency:${number}`, role: 'FUNDER' }),
    membership(programme_id, project_id),
    taskRecord({ project_id, task_id: `task:${number}`, plan_id: 'plan:p' }),
    investment(`investment:${number}`, project_id, 'COMPLETED_TO_DATE', '5'),
    milestoneRecord({ id: `milestone:${number}`, project_id, kind: 'START' }),
    quantityRecord({
      id: `quantity:${number}`,
      project_id,
      metric: 'LENGTH',
      value: '1',
      unit: 'METRE',
      bound: 'EXACT',
    }),
  ];
});
const programmes = [0, 1, 2].flatMap((number): TestRecord[] => [
  programme(`programme:${number}`, { area_id: 'area:1', lead_id: 'agency:l' }),
  ...[1, 2].flatMap((month) => {
    const report_id = `report:${number}/${month}`;
    return [
      report(report_id, `programme:${number}`, `2022-0${month}-01`, { project_count: 20, completed_investment: '90' }),
      breakdownRecord({ id: `breakdown:${number}/${month}`, report_id, dimension: 'AREA', position: 1 }),
    ];
  }),
]);

beforeAll(async () => {
  world = await openWorld([project('project:whole'), ...records, ...programmes]);
});
afterAll(() => world.database.close());

const projectFields = `name aliases { name } parties { role } memberships { programme { name } }
  investments { conflictsWith { id } } milestones { conflictsWith { id } } quantities { conflictsWith { id } } parent { name } parts { id }`;
const programmeFields = `name reports { asOf breakdowns { rows { label } } }
  projects { totalCount nodes { ${projectFields} } }
  reconciliation { reported { asOf citations { locator } } registeredProjects findings { message } }`;

describe('an operation costs the same statements however many rows it meets', () => {
  it.each([
    ['projects with everything about them', `projects(first: $first) { nodes { ${projectFields} } }`, 13],
    [
      'programmes with their reports, projects and reconciliation',
      `programmes(first: $first) { nodes { ${programmeFields} } }`,
      19,
    ],
    [
      'reconciliations alone',
      'programmes(first: $first) { nodes { reconciliation { registeredProjects findings { rule } } } }',
      2,
    ],
  ])('%s', async (_, selection, statements) => {
    const query = `query ($first: Int!) { ${selection} }`;
    expect([await world.cost(query, { first: 1 }), await world.cost(query, { first: 30 })]).toEqual([
      statements,
      statements,
    ]);
  });

  it('entities of other subgraphs with their projects', async () => {
    const query = `query ($all: [_Any!]!) { _entities(representations: $all) {
      ... on Agency { projects { totalCount nodes { id } } programmes { totalCount nodes { id } } } ... on Area { projects { totalCount nodes { id } } programmes { totalCount nodes { id } } }
      ... on Task { projects { totalCount nodes { id } } } ... on Plan { projects { totalCount nodes { id } } } } }`;
    const ofEach = (count: number) => ({
      all: ['Agency', 'Area', 'Task', 'Plan'].flatMap((name) =>
        numbers.slice(0, count).map((number) => ({ __typename: name, id: `${name.toLowerCase()}:${number}` })),
      ),
    });
    expect([await world.cost(query, ofEach(1)), await world.cost(query, ofEach(30))]).toEqual([12, 12]);
  });

  it.each([
    [
      'registers of programmes',
      'Programme',
      'programme',
      'register { projectCount startedCount investments { projectCount coverage sum { amount } } }',
      4,
    ],
    ['the investment of agencies', 'Agency', 'agency', 'investments { projectCount coverage sum { amount } }', 2],
    [
      'filtered lists of areas',
      'Area',
      'area',
      `projects(where: { lead: { eq: "agency:l" } }) { totalCount nodes { id } }`,
      2,
    ],
    ['filtered investments', 'Project', 'project', 'investments(where: { kind: { eq: CONTRACTED } }) { id }', 2],
    ['data sets', 'Dataset', 'test', 'projectsPart { rowCount sources { id } revisions { revision } }', 1],
  ])('%s', async (_, type, prefix, selection, statements) => {
    const query = `query ($all: [_Any!]!) { _entities(representations: $all) { ... on ${type} { ${selection} } } }`;
    const ofEach = (count: number) => ({
      all: ['l', 1, 2, ...numbers].slice(0, count).map((number) => ({
        __typename: type,
        ...(type === 'Dataset' ? { name: number === 'l' ? 'test' : `${number}` } : { id: `${prefix}:${number}` }),
      })),
    });
    expect([await world.cost(query, ofEach(2)), await world.cost(query, ofEach(33))]).toEqual([statements, statements]);
  });

  it.each([
    ['groupBy: [STAGE]', 'groups { count } rest { count } total { count }', 1],
    ['groupBy: [PROGRAMME, AREA, LEAD]', 'groups { key { label agency { id } } count }', 4],
    [
      'groupBy: [PROGRAMME]',
      'groups { investments { sum { amount } } } rest { count } total { investments { sum { amount } } }',
      2,
    ],
    [
      'groupBy: [PROGRAMME], orderBy: [{ field: INVESTMENT, investmentKind: COMPLETED_TO_DATE }]',
      'groups { investments { sum { amount } } }',
      2,
    ],
  ])('an aggregate, whatever the number of its groups: %s', async (args, selection, statements) => {
    const query = (first: number) => `{ projectAggregate(${args}, first: ${first}) { ${selection} } }`;
    expect([await world.cost(query(1)), await world.cost(query(1000))]).toEqual([statements, statements]);
  });

  it('references of its own entities', async () => {
    const query = `query ($all: [_Any!]!) { _entities(representations: $all) {
      ... on Project { name } ... on Investment { money { text } } ... on Milestone { title } ... on ProjectQuantity { label } } }`;
    const ofEach = (count: number) => ({
      all: Object.entries({
        Project: 'project',
        Investment: 'investment',
        Milestone: 'milestone',
        ProjectQuantity: 'quantity',
      }).flatMap(([__typename, prefix]) =>
        numbers.slice(0, count).map((number) => ({ __typename, id: `${prefix}:${number}` })),
      ),
    });
    expect([await world.cost(query, ofEach(1)), await world.cost(query, ofEach(30))]).toEqual([4, 4]);
  });

  it('asks for the total of a list only where the operation does', async () => {
    expect(await world.cost('{ projects { nodes { id } } }')).toBe(1);
    expect(await world.cost('{ projects { totalCount } }')).toBe(2);
  });
});
