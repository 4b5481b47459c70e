import { statementsOf } from '@zibo-graph/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assignmentRecord, documentRecord, planRecord, targetRecord, taskRecord } from './records.js';
import { openWorld, type World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld([
    documentRecord({ id: 'document:one' }),
    planRecord({ id: 'plan:p' }),
    planRecord({ id: 'plan:other' }),
    planRecord({ id: 'plan:empty' }),
    taskRecord({ id: 'task:b', position: 1 }),
    taskRecord({ id: 'task:a', position: 2 }),
    taskRecord({ id: 'task:nobody', position: 3 }),
    taskRecord({ id: 'task:other', plan_id: 'plan:other' }),
    targetRecord({ id: 'target:t' }),
    assignmentRecord({ id: 'assignment:4', task_id: 'task:a', agency_id: 'agency:z', role: 'SUPPORT', position: 2 }),
    assignmentRecord({ id: 'assignment:3', task_id: 'task:a', agency_id: 'agency:y', position: 1 }),
    assignmentRecord({ id: 'assignment:2', task_id: 'task:b', agency_id: 'agency:x', position: 2, inherited: true }),
    assignmentRecord({ id: 'assignment:1', task_id: 'task:b', agency_id: 'agency:z', position: 1, collective: true }),
    assignmentRecord({ id: 'assignment:5', target_id: 'target:t', agency_id: 'agency:target' }),
    assignmentRecord({ id: 'assignment:6', task_id: 'task:other', agency_id: 'agency:other' }),
  ]);
});
afterAll(() => world.database.close());

const query = `query ($plan: ID!) { responsibilityMatrix(plan: $plan) {
  plan { id } columns { id } rows { id }
  cells { agency { id } task { id } role inherited collective citations { locator document { id } } }
} }`;
const matrix = async (plan: string) => (await world.ask(query, { plan })).responsibilityMatrix;

describe('a responsibility matrix', () => {
  it('has the tasks in their order, those that nobody answers for included, and agencies as they first appear', async () => {
    const { plan, rows, columns } = await matrix('plan:p');
    expect(plan).toEqual({ id: 'plan:p' });
    expect(rows.map(({ id }: { id: string }) => id)).toEqual(['task:b', 'task:a', 'task:nobody']);
    expect(columns.map(({ id }: { id: string }) => id)).toEqual(['agency:z', 'agency:x', 'agency:y']);
  });

  it('has a cell for each responsibility for a task, by task, then printed order', async () => {
    const { cells } = await matrix('plan:p');
    const citations = [{ locator: '正文', document: { id: 'document:one' } }];
    const [z, y, x] = ['z', 'y', 'x'].map((id) => ({ id: `agency:${id}` }));
    const [a, b] = ['a', 'b'].map((id) => ({ id: `task:${id}` }));
    expect(cells).toEqual([
      { agency: z, task: b, role: 'LEAD', inherited: false, collective: true, citations },
      { agency: x, task: b, role: 'LEAD', inherited: true, collective: false, citations },
      { agency: y, task: a, role: 'LEAD', inherited: false, collective: false, citations },
      { agency: z, task: a, role: 'SUPPORT', inherited: false, collective: false, citations },
    ]);
  });

  it('of a plan without tasks is empty, and of no plan is null', async () => {
    expect(await matrix('plan:empty')).toMatchObject({ columns: [], rows: [], cells: [] });
    expect(await matrix('plan:none')).toBeNull();
    expect(await matrix('\u0000')).toBeNull();
  });

  it('takes one statement each for the plan, its tasks, who answers for them, and the documents cited', async () => {
    const statements = await statementsOf(world.database, () => world.ask(query, { plan: 'plan:p' }));
    expect(statements).toHaveLength(4);
  });
});
