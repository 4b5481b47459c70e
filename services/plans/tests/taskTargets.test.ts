import { statementsOf } from '@zibo-graph/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { observationRecord, planRecord, projectTaskRecord, targetRecord, taskRecord } from './records.js';
import { openWorld, type World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld([
    planRecord({ id: 'plan:p' }),
    taskRecord({ id: 'task:a' }),
    taskRecord({ id: 'task:b', position: 2 }),
    targetRecord({ id: 'target:y', task_id: 'task:a', position: 7 }),
    targetRecord({ id: 'target:z', task_id: 'task:a', position: 6 }),
    targetRecord({ id: 'target:x', box: '专栏1' }),
    observationRecord({ id: 'observation:o' }),
    projectTaskRecord({ project_id: 'project:one', task_id: 'task:b' }),
    projectTaskRecord({ project_id: 'project:one', task_id: 'task:a' }),
    projectTaskRecord({ project_id: 'project:other', task_id: 'task:b' }),
  ]);
});
afterAll(() => world.database.close());

describe('the targets in the text of a task', () => {
  it('come in the order of the plan, and each leads back to the task', async () => {
    const { tasks, targets } = await world.ask(
      '{ tasks { nodes { id targets { nodes { id } } } } targets { nodes { id task { id } } } }',
    );
    expect(tasks.nodes).toEqual([
      { id: 'task:a', targets: { nodes: [{ id: 'target:z' }, { id: 'target:y' }] } },
      { id: 'task:b', targets: { nodes: [] } },
    ]);
    expect(targets.nodes).toEqual([
      { id: 'target:x', task: null },
      { id: 'target:y', task: { id: 'task:a' } },
      { id: 'target:z', task: { id: 'task:a' } },
    ]);
  });

  it('are read with one statement for any number of tasks', async () => {
    const query = '{ tasks { nodes { targets { nodes { id } } } } }';
    expect(await statementsOf(world.database, () => world.ask(query))).toHaveLength(2);
  });
});

describe('the tasks that projects carry out', () => {
  it('are a list like any other of tasks, by id: chosen by conditions, in an order, page by page', async () => {
    const all = await world.entity('Project', 'project:one', 'tasks { totalCount nodes { id } }');
    expect(all.tasks).toEqual({ totalCount: 2, nodes: [{ id: 'task:a' }, { id: 'task:b' }] });
    const some = await world.entity(
      'Project',
      'project:one',
      'tasks(where: { id: { ne: "task:x" } }, orderBy: [{ field: POSITION, direction: DESC }], first: 1) { totalCount nodes { id } }',
    );
    expect(some.tasks).toEqual({ totalCount: 2, nodes: [{ id: 'task:b' }] });
    const none = await world.entity('Project', 'project:none', 'tasks { totalCount nodes { id } }');
    expect(none.tasks).toEqual({ totalCount: 0, nodes: [] });
  });
});

describe('one observation', () => {
  it('is found by its id, and there is none of another', async () => {
    const { o, none } = await world.ask(
      '{ o: observation(id: "observation:o") { id } none: observation(id: "target:x") { id } }',
    );
    expect([o, none]).toEqual([{ id: 'observation:o' }, null]);
  });
});
