import { statementsOf } from '@zibo-graph/database/testing';
import { codelist } from '@zibo-graph/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  assignmentRecord,
  documentRecord,
  indicatorRecord,
  observationRecord,
  planRecord,
  ruleRecord,
  type TestRecord,
  targetRecord,
  taskRecord,
} from './records.js';
import { openWorld, type World } from './world.js';

/** A limit of 1 percent on an indicator of the name of the target, which was measured in 2021 if a value is given. */
function target(plan: string, name: string, position: number, measured?: string): TestRecord[] {
  const id = `${plan}-${name}`;
  return [
    indicatorRecord({ id: `indicator:${id}`, direction: 'LOWER_IS_BETTER' }),
    targetRecord({
      ...{ id: `target:${id}`, plan_id: `plan:${plan}`, position, kind: 'QUANTITATIVE', due_on: '2025-12-31' },
      ...{ indicator_id: `indicator:${id}`, comparator: 'LTE', value: '1', unit: 'PERCENT', bound: 'AT_MOST' },
    }),
    ...(measured === undefined
      ? []
      : [
          observationRecord({
            ...{ id: `observation:${id}`, indicator_id: `indicator:${id}`, area_id: 'area:1', measure: 'FLOW' },
            ...{ value: measured, period_start: '2021-01-01', period_end: '2021-12-31' },
          }),
        ]),
  ];
}

let world: World;
beforeAll(async () => {
  world = await openWorld([
    documentRecord({ id: 'document:one' }),
    ruleRecord({}),
    planRecord({ id: 'plan:a', area_id: 'area:1' }),
    planRecord({ id: 'plan:b', area_id: 'area:1' }),
    planRecord({ id: 'plan:empty', area_id: 'area:2' }),
    ...target('b', 'missing', 1),
    ...target('a', 'bad', 2, '9'),
    ...target('a', 'good', 1, '0.5'),
    ...target('a', 'missing', 3),
    taskRecord({ id: 'task:1', plan_id: 'plan:a' }),
    taskRecord({ id: 'task:2', plan_id: 'plan:a' }),
    taskRecord({ id: 'task:3', plan_id: 'plan:b' }),
    assignmentRecord({ id: 'assignment:1', task_id: 'task:1', agency_id: 'agency:x' }),
    assignmentRecord({ id: 'assignment:2', task_id: 'task:1', agency_id: 'agency:y', role: 'SUPPORT' }),
    assignmentRecord({ id: 'assignment:3', task_id: 'task:3', agency_id: 'agency:x' }),
    assignmentRecord({ id: 'assignment:4', target_id: 'target:a-good', agency_id: 'agency:x' }),
    assignmentRecord({ id: 'assignment:5', target_id: 'target:a-good', agency_id: 'agency:x', role: 'SUPPORT' }),
    assignmentRecord({ id: 'assignment:6', target_id: 'target:b-missing', agency_id: 'agency:x' }),
  ]);
});
afterAll(() => world.database.close());

const selection = (args: string) => `progress${args} {
  asOf targetCount statuses { status count } evaluated coverage targets: targetsByStatus { id } taskCount assignedTaskCount
  good: targetsByStatus(statuses: [MET]) { id } told: targetsByStatus(statuses: [OFF_TRACK, MET]) { id } none: targetsByStatus(statuses: []) { id }
}`;
async function progressOf(type: string, id: string, args = '(asOf: "2022-06-30")') {
  const { progress } = await world.entity(type, id, selection(args));
  const { statuses, targets, good, told, none, ...rest } = progress;
  const counted = statuses.filter(({ count }: { count: number }) => count > 0);
  const ids = (rows: { id: string }[]) => rows.map((row) => row.id.slice(7));
  return {
    ...rest,
    statuses: Object.fromEntries(counted.map(({ status, count }: Record<string, unknown>) => [status, count])),
    ...{ targets: ids(targets), good: ids(good), told: ids(told), none: ids(none) },
  };
}

describe('progress', () => {
  it('of a plan counts its targets by status on a day, with how many could be told, and its tasks', async () => {
    expect(await progressOf('Plan', 'plan:a')).toEqual({
      ...{ asOf: '2022-06-30', targetCount: 3, statuses: { MET: 1, OFF_TRACK: 1, NO_DATA: 1 } },
      ...{ evaluated: 2, coverage: 2 / 3, taskCount: 2, assignedTaskCount: 1 },
      ...{ targets: ['a-good', 'a-bad', 'a-missing'], good: ['a-good'], told: ['a-good', 'a-bad'], none: [] },
    });
  });

  it('of an area is that of all plans for it, in their order', async () => {
    expect(await progressOf('Area', 'area:1')).toMatchObject({
      ...{ targetCount: 4, statuses: { MET: 1, OFF_TRACK: 1, NO_DATA: 2 }, evaluated: 2, coverage: 0.5 },
      ...{ targets: ['a-good', 'a-bad', 'a-missing', 'b-missing'], taskCount: 3, assignedTaskCount: 2 },
    });
  });

  it('of an agency is that of what it answers for, in whatever role, each once', async () => {
    expect(await progressOf('Agency', 'agency:x')).toMatchObject({
      ...{ targetCount: 2, statuses: { MET: 1, NO_DATA: 1 }, evaluated: 1, coverage: 0.5 },
      ...{ targets: ['a-good', 'b-missing'], taskCount: 2, assignedTaskCount: 2 },
    });
    expect(await progressOf('Agency', 'agency:y')).toMatchObject({ targetCount: 0, taskCount: 1 });
  });

  it('of a day sees nothing later, and is of today where no day is given', async () => {
    expect(await progressOf('Plan', 'plan:a', '(asOf: "2021-12-30")')).toMatchObject({ statuses: { NO_DATA: 3 } });
    world.setToday('2021-12-31');
    expect(await progressOf('Plan', 'plan:a', '')).toMatchObject({ asOf: '2021-12-31', good: ['a-good'] });
    expect(await progressOf('Area', 'area:1', '')).toMatchObject({ asOf: '2021-12-31' });
    expect(await progressOf('Agency', 'agency:x', '(asOf: null)')).toMatchObject({ asOf: '2021-12-31' });
  });

  it('without targets has no coverage, and every status is counted all the same, in the order of the codelist', async () => {
    const nothing = { targetCount: 0, evaluated: 0, coverage: null, taskCount: 0, assignedTaskCount: 0, targets: [] };
    expect(await progressOf('Plan', 'plan:empty')).toMatchObject(nothing);
    expect(await progressOf('Agency', 'agency:none')).toMatchObject(nothing);
    expect(await progressOf('Area', '\u0000')).toMatchObject(nothing);
    const { progress } = await world.entity('Plan', 'plan:empty', 'progress { statuses { status count } }');
    expect(progress.statuses).toEqual(codelist('targetStatus').entries.map(({ code }) => ({ status: code, count: 0 })));
  });

  it('is counted without evaluating anything where no status is asked for', async () => {
    const query = '{ plans { nodes { progress { targetCount taskCount targetsByStatus { id } } } } }';
    expect(await statementsOf(world.database, () => world.ask(query))).toHaveLength(3);
  });

  it('of all plans takes as many statements as that of one, on however many days', async () => {
    const all = `nodes { ${selection('')} past: ${selection('(asOf: "2021-12-31")')} }`;
    for (const plans of ['plans(first: 1)', 'plans']) {
      expect(await statementsOf(world.database, () => world.ask(`{ ${plans} { ${all} } }`))).toHaveLength(10);
    }
  });
});
