import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assignmentRecord, dutyRecord, planRecord, targetRecord, taskRecord } from './records.js';
import { openWorld, type World } from './world.js';

let world: World;

beforeAll(async () => {
  world = await openWorld([
    planRecord({ id: 'plan:p' }),
    planRecord({ id: 'plan:o' }),
    taskRecord({ id: 'task:1', position: 2 }),
    taskRecord({ id: 'task:2', position: 1 }),
    taskRecord({ id: 'task:2.2', position: 3, parent_id: 'task:2' }),
    taskRecord({ id: 'task:2.10', position: 4, parent_id: 'task:2' }),
    taskRecord({ id: 'task:3', position: 9, plan_id: 'plan:o' }),
    targetRecord({ id: 'target:1', position: 1 }),
    assignmentRecord({ id: 'assignment:a', task_id: 'task:1', position: 2, role: 'SUPPORT' }),
    assignmentRecord({ id: 'assignment:b', task_id: 'task:1', position: 1, agency_id: 'agency:m' }),
    assignmentRecord({ id: 'assignment:c', task_id: 'task:1', position: 1, role: 'SUPERVISOR' }),
    assignmentRecord({ id: 'assignment:d', task_id: 'task:2', inherited: true }),
    assignmentRecord({
      id: 'assignment:e',
      task_id: 'task:3',
      agency_id: 'agency:all',
      collective: true,
      wording: '各部门',
    }),
    assignmentRecord({ id: 'assignment:f', task_id: 'task:3' }),
    assignmentRecord({ id: 'assignment:g', target_id: 'target:1' }),
    dutyRecord({ id: 'duty:1', position: 2, duty_zh: '牵头', duty_en: 'Leads' }),
    dutyRecord({ id: 'duty:2', position: 1, agency_id: 'agency:m' }),
    dutyRecord({ id: 'duty:3', plan_id: 'plan:o', agency_id: 'agency:m' }),
  ]);
});
afterAll(() => world.database.close());

const ids = (list: { id: string }[]) => list.map(({ id }) => id);

describe('a task', () => {
  it('has its parts in the order of the plan, and they lead back to it', async () => {
    const { task } = await world.ask('{ task(id: "task:2") { parent { id } children { id parent { id } } } }');
    expect(task.parent).toBeNull();
    expect(task.children).toEqual([
      { id: 'task:2.2', parent: { id: 'task:2' } },
      { id: 'task:2.10', parent: { id: 'task:2' } },
    ]);
  });

  it('has those who answer for it in printed order', async () => {
    const { task } = await world.ask('{ task(id: "task:1") { assignments { nodes { role agency { id } } } } }');
    expect(task.assignments.nodes).toEqual([
      { role: 'LEAD', agency: { id: 'agency:m' } },
      { role: 'SUPERVISOR', agency: { id: 'agency:l' } },
      { role: 'SUPPORT', agency: { id: 'agency:l' } },
    ]);
  });
});

describe('an assignment', () => {
  const selection =
    'inherited collective wording task { id } target { id } plan { id } duty dutyInEnglish: duty(locale: EN)';

  it('is of a task or of a target, and of the plan of that', async () => {
    const { target, task } = await world.ask(
      `{ target(id: "target:1") { assignments { nodes { ${selection} } } } task(id: "task:2") { assignments { nodes { ${selection} } } } }`,
    );
    const both = { collective: false, wording: '单位', plan: { id: 'plan:p' }, duty: '牵头', dutyInEnglish: 'Leads' };
    expect(target.assignments.nodes).toEqual([{ ...both, inherited: false, task: null, target: { id: 'target:1' } }]);
    expect(task.assignments.nodes).toEqual([{ ...both, inherited: true, task: { id: 'task:2' }, target: null }]);
  });

  it('has the duty of the same agency in the same plan, and none where the annex does not name it', async () => {
    const { task } = await world.ask(
      '{ task(id: "task:3") { assignments { nodes { agency { id } collective wording duty } } } }',
    );
    expect(task.assignments.nodes).toEqual([
      { agency: { id: 'agency:all' }, collective: true, wording: '各部门', duty: null },
      { agency: { id: 'agency:l' }, collective: false, wording: '单位', duty: null },
    ]);
  });
});

describe('an agency', () => {
  it('has each of its tasks once, whatever its roles, by plan and place', async () => {
    const { tasks } = await world.entity('Agency', 'agency:l', 'tasks { totalCount nodes { id } }');
    expect([ids(tasks.nodes), tasks.totalCount]).toEqual([['task:3', 'task:2', 'task:1'], 3]);
  });

  it('has its targets, and its assignments by id', async () => {
    const { targets, assignments } = await world.entity(
      'Agency',
      'agency:l',
      'targets { totalCount nodes { id } } assignments { totalCount nodes { role task { id } target { id } } }',
    );
    expect([ids(targets.nodes), targets.totalCount]).toEqual([['target:1'], 1]);
    expect(assignments.totalCount).toBe(5);
    const items = assignments.nodes.map(
      (one: { task: { id: string } | null; target: { id: string } | null }) => (one.task ?? one.target)?.id,
    );
    expect(items).toEqual(['task:1', 'task:1', 'task:2', 'task:3', 'target:1']);
  });

  it('keeps its place in its tasks from page to page, over plans', async () => {
    const page = async (args: string) =>
      (await world.entity('Agency', 'agency:l', `tasks(${args}) { nodes { id } pageInfo { endCursor } }`)).tasks;
    const first = await page('first: 1');
    const second = await page(`first: 5, after: "${first.pageInfo.endCursor}"`);
    expect([ids(first.nodes), ids(second.nodes)]).toEqual([['task:3'], ['task:2', 'task:1']]);
  });

  it('has its duties by plan', async () => {
    const { duties } = await world.entity('Agency', 'agency:m', 'duties { id plan { id } }');
    expect(duties).toEqual([
      { id: 'duty:3', plan: { id: 'plan:o' } },
      { id: 'duty:2', plan: { id: 'plan:p' } },
    ]);
  });
});

describe('a plan', () => {
  it('has the duties of its annex in the order of the annex', async () => {
    const { plan } = await world.ask('{ plan(id: "plan:p") { duties { id text agency { id } } } }');
    expect(plan.duties).toEqual([
      { id: 'duty:2', text: '职责', agency: { id: 'agency:m' } },
      { id: 'duty:1', text: '牵头', agency: { id: 'agency:l' } },
    ]);
  });
});
