import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aliasRecord, investment, membership, partyRecord, programme, project, report, taskRecord } from './records.js';
import { openWorld, type World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.database.close());

const everything = `query ($all: [_Any!]!) {
  programme(id: "programme:p") {
    name reports { projectCount } projects { totalCount nodes { id } }
    reconciliation { reported { projectCount } registeredProjects registeredCompletedInvestment { amount } missingProjects } }
  project(id: "project:a") { name aliases { name } parties { role } investments { money { amount } } }
  projects { totalCount nodes { id name } }
  _entities(representations: $all) { ... on Agency { projects { totalCount nodes { id } } } } }`;
const variables = { all: [{ __typename: 'Agency', id: 'agency:l' }] };

describe('an answer', () => {
  it('is of the revision asked for in every part, whatever was imported since', async () => {
    const before = await world.write([
      programme('programme:p', { name_zh: '旧' }),
      report('report:r', 'programme:p', '2022-12-08', { project_count: 2 }),
      project('project:a', { name_zh: '旧', lead_id: 'agency:l' }),
      project('project:gone', { lead_id: 'agency:l' }),
      aliasRecord({ project_id: 'project:a', name: '旧名' }),
      taskRecord({ project_id: 'project:a', task_id: 'task:old', plan_id: 'plan:p' }),
      membership('programme:p', 'project:a'),
      investment('investment:i', 'project:a', 'COMPLETED_TO_DATE', '1'),
    ]);
    const old = await world.ask(everything, variables, before);
    const after = await world.write([
      programme('programme:p', { name_zh: '新' }),
      report('report:r', 'programme:p', '2022-12-08', { project_count: 5 }),
      project('project:a', { name_zh: '新' }),
      project('project:new', { lead_id: 'agency:l' }),
      partyRecord({ project_id: 'project:a', agency_id: 'agency:l', role: 'FUNDER' }),
      membership('programme:p', 'project:a'),
      membership('programme:p', 'project:new'),
      investment('investment:i', 'project:a', 'COMPLETED_TO_DATE', '2'),
    ]);
    expect(await world.ask(everything, variables, before)).toEqual(old);
    expect(await world.ask(everything, variables, after)).toEqual({
      programme: {
        name: '新',
        reports: [{ projectCount: 5 }],
        projects: { totalCount: 2, nodes: [{ id: 'project:a' }, { id: 'project:new' }] },
        reconciliation: {
          reported: { projectCount: 5 },
          registeredProjects: 2,
          registeredCompletedInvestment: { amount: '2' },
          missingProjects: 3,
        },
      },
      project: {
        name: '新',
        aliases: [],
        parties: [{ role: 'FUNDER' }],
        investments: [{ money: { amount: '2' } }],
      },
      projects: {
        totalCount: 2,
        nodes: [
          { id: 'project:a', name: '新' },
          { id: 'project:new', name: '名称' },
        ],
      },
      _entities: [{ projects: { totalCount: 2, nodes: [{ id: 'project:a' }, { id: 'project:new' }] } }],
    });
    expect(old.programme.reconciliation).toMatchObject({ registeredProjects: 1, missingProjects: 1 });
    expect(await world.ask('{ projects { totalCount } }', {}, 0)).toEqual({ projects: { totalCount: 0 } });
  });
});
