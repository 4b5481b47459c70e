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
  taskRecord,
} from './records.js';
import { openWorld, type World } from './world.js';

let world: World;
const project_id = 'project:x/work';
const programme_id = 'programme:x/one';

const milestone = (name: string, happened: string | null) =>
  milestoneRecord({ id: `milestone:${name}`, project_id, kind: 'PROGRESS', happened });
const quantity = (name: string, metric: string) =>
  quantityRecord({ id: `quantity:${name}`, project_id, metric, value: '1', unit: 'METRE', bound: 'EXACT' });
const row = (name: string, dimension: string, position: number, complete: boolean) =>
  breakdownRecord({ id: `breakdown:${name}`, report_id: 'report:b', dimension, position, complete, label_en: name });

beforeAll(async () => {
  world = await openWorld([
    programme(programme_id),
    report('report:c', programme_id, '2022-12-08'),
    report('report:b', programme_id, '2022-12-08'),
    report('report:z', programme_id, '2022-06-30'),
    row('kind', 'KIND', 1, true),
    row('area-2', 'AREA', 2, true),
    row('area-10', 'AREA', 10, true),
    row('area-1', 'AREA', 1, true),
    row('size-1', 'SIZE', 1, true),
    row('size-2', 'SIZE', 2, false),
    project(project_id, { parent_id: null }),
    project('project:x/b', { parent_id: project_id }),
    project('project:x/a', { parent_id: project_id }),
    aliasRecord({ project_id, name: '南站' }),
    aliasRecord({ project_id, name: 'South Station' }),
    partyRecord({ project_id, agency_id: 'agency:a', role: 'FUNDER' }),
    partyRecord({ project_id, agency_id: 'agency:c', role: 'SUPPLIER' }),
    partyRecord({ project_id, agency_id: 'agency:b', role: 'SUPPLIER' }),
    membership(programme_id, project_id),
    taskRecord({ project_id, task_id: 'task:2', plan_id: 'plan:p' }),
    taskRecord({ project_id, task_id: 'task:10', plan_id: 'plan:p' }),
    investment('investment:to-date', project_id, 'COMPLETED_TO_DATE', '4'),
    investment('investment:total-undated', project_id, 'TOTAL_PLANNED', '3'),
    investment('investment:total-2022', project_id, 'TOTAL_PLANNED', '2', {
      period_start: '2022-01-01',
      period_end: '2022-12-31',
    }),
    investment('investment:total-2021-b', project_id, 'TOTAL_PLANNED', '1', { as_of: '2021-08-12' }),
    investment('investment:total-2021-a', project_id, 'TOTAL_PLANNED', '1', { as_of: '2021-08-12' }),
    milestone('undated', null),
    milestone('month', '2022-11'),
    milestone('day-b', '2022-11-06'),
    milestone('day-a', '2022-11-06'),
    milestone('year', '2022'),
    quantity('b', 'OTHER'),
    quantity('c', 'LENGTH'),
    quantity('a', 'STOREYS'),
    quantity('d', 'LENGTH'),
  ]);
});
afterAll(() => world.database.close());

const ids = (rows: { id: string }[]) => rows.map(({ id }) => id.slice(id.indexOf(':') + 1));
const ofProject = async (selection: string) =>
  (await world.ask(`query ($id: ID!) { project(id: $id) { ${selection} } }`, { id: project_id })).project;

describe('the lists of a project', () => {
  it('give investments by kind in the order of the enum, then by date with the undated last, then by id', async () => {
    const { investments } = await ofProject('investments { id }');
    expect(ids(investments)).toEqual(['total-2021-a', 'total-2021-b', 'total-2022', 'total-undated', 'to-date']);
  });

  it('give milestones by date, a year before its months and a month before its days, the undated last, then by id', async () => {
    const { milestones } = await ofProject('milestones { id date }');
    expect(ids(milestones)).toEqual(['year', 'month', 'day-a', 'day-b', 'undated']);
    expect(milestones[1].date).toBe('2022-11');
  });

  it('give quantities by metric in the order of the enum, then by id', async () => {
    const { quantities } = await ofProject('quantities { id }');
    expect(ids(quantities)).toEqual(['c', 'd', 'a', 'b']);
  });

  it('give parties by role in the order of the enum, then by agency', async () => {
    const { parties } = await ofProject('parties { role agency { id } }');
    expect(parties.map((party: { agency: { id: string } }) => party.agency.id)).toEqual([
      'agency:b',
      'agency:c',
      'agency:a',
    ]);
  });

  it('give aliases by name, parts by id, memberships with their programme', async () => {
    const all = await ofProject('aliases { name } parts { id parent { id } } memberships { programme { id } }');
    expect(all).toEqual({
      aliases: [{ name: 'South Station' }, { name: '南站' }],
      parts: [
        { id: 'project:x/a', parent: { id: project_id } },
        { id: 'project:x/b', parent: { id: project_id } },
      ],
      memberships: [{ programme: { id: programme_id } }],
    });
  });
});

describe('the reports of a programme', () => {
  const reports = async (selection: string) =>
    (await world.ask(`query ($id: ID!) { programme(id: $id) { reports { ${selection} } } }`, { id: programme_id }))
      .programme.reports;

  it('come by date, then id, and two of the same date both stand', async () => {
    expect(await reports('asOf')).toEqual([{ asOf: '2022-06-30' }, { asOf: '2022-12-08' }, { asOf: '2022-12-08' }]);
    expect((await reports('breakdowns { dimension }')).map((one: { breakdowns: [] }) => one.breakdowns.length)).toEqual(
      [0, 3, 0],
    );
  });

  it('break figures down by dimension in the order of the enum, rows as printed, complete only if every row says so', async () => {
    const [, { breakdowns }] = await reports('breakdowns { dimension complete rows { label(locale: EN) } }');
    expect(breakdowns).toEqual([
      { dimension: 'AREA', complete: true, rows: [{ label: 'area-1' }, { label: 'area-2' }, { label: 'area-10' }] },
      { dimension: 'SIZE', complete: false, rows: [{ label: 'size-1' }, { label: 'size-2' }] },
      { dimension: 'KIND', complete: true, rows: [{ label: 'kind' }] },
    ]);
  });
});
