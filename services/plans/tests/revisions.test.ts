import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assignmentRecord, documentRecord, link, planRecord, targetRecord, taskRecord } from './records.js';
import { openWorld, type World } from './world.js';

let world: World;
let before: number;
let after: number;

beforeAll(async () => {
  world = await openWorld();
  before = await world.write([
    documentRecord({ id: 'document:one' }),
    documentRecord({ id: 'document:two' }),
    link('document:one', 'BASED_ON', 'document:two'),
    planRecord({ id: 'plan:p', area_id: 'area:1' }),
    planRecord({ id: 'plan:q', own_document_id: 'document:two' }),
    taskRecord({ id: 'task:1', title_zh: '旧' }),
    taskRecord({ id: 'task:2', position: 2 }),
    targetRecord({ id: 'target:1' }),
    assignmentRecord({ id: 'assignment:1', task_id: 'task:1' }),
  ]);
  after = await world.write([
    documentRecord({ id: 'document:one' }),
    documentRecord({ id: 'document:two' }),
    planRecord({ id: 'plan:p', area_id: 'area:2' }),
    planRecord({ id: 'plan:q', own_document_id: 'document:two' }),
    taskRecord({ id: 'task:1', title_zh: '新', position: 3 }),
    taskRecord({ id: 'task:3' }),
    targetRecord({ id: 'target:1' }),
    assignmentRecord({ id: 'assignment:1', task_id: 'task:3' }),
  ]);
});
afterAll(() => world.database.close());

const query = `query ($of: [_Any!]!) {
  plan(id: "plan:p") { area { id } basedOn { id } document { basedOn { id } } tasks { totalCount nodes { id title } } }
  gone: task(id: "task:2") { id }
  _entities(representations: $of) {
    ... on Agency { tasks { totalCount nodes { id } } }
    ... on Area { targets { totalCount nodes { id } } }
  } }`;
const of = [
  { __typename: 'Agency', id: 'agency:l' },
  { __typename: 'Area', id: 'area:1' },
];

describe('a request', () => {
  it('pinned to an old revision sees everything as it stood then', async () => {
    expect(await world.ask(query, { of }, before)).toEqual({
      plan: {
        area: { id: 'area:1' },
        basedOn: [{ id: 'plan:q' }],
        document: { basedOn: [{ id: 'document:two' }] },
        tasks: {
          totalCount: 2,
          nodes: [
            { id: 'task:1', title: '旧' },
            { id: 'task:2', title: '任务' },
          ],
        },
      },
      gone: { id: 'task:2' },
      _entities: [
        { tasks: { totalCount: 1, nodes: [{ id: 'task:1' }] } },
        { targets: { totalCount: 1, nodes: [{ id: 'target:1' }] } },
      ],
    });
  });

  it('of the newest revision sees everything as it stands now', async () => {
    expect(await world.ask(query, { of }, after)).toEqual({
      plan: {
        area: { id: 'area:2' },
        basedOn: [],
        document: { basedOn: [] },
        tasks: {
          totalCount: 2,
          nodes: [
            { id: 'task:3', title: '任务' },
            { id: 'task:1', title: '新' },
          ],
        },
      },
      gone: null,
      _entities: [{ tasks: { totalCount: 1, nodes: [{ id: 'task:3' }] } }, { targets: { totalCount: 0, nodes: [] } }],
    });
  });

  it('of a revision before the first sees nothing', async () => {
    expect(await world.ask('{ plan(id: "plan:p") { id } tasks { totalCount nodes { id } } }', {}, 0)).toEqual({
      plan: null,
      tasks: { totalCount: 0, nodes: [] },
    });
  });
});
