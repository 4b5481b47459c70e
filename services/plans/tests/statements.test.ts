import { statementsOf } from '@zibo-graph/database/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  assignmentRecord,
  documentRecord,
  dutyRecord,
  indicatorRecord,
  link,
  observationRecord,
  planRecord,
  type TestRecord,
  targetRecord,
  taskRecord,
} from './records.js';
import { openWorld, type World } from './world.js';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.database.close());

/** So many plans, each with so many tasks and targets, all of different agencies, indicators and documents. */
const plansOf = (size: number): TestRecord[] =>
  Array.from({ length: size }, (_, p) => [
    documentRecord({ id: `document:${p}` }),
    link(`document:${p}`, 'BASED_ON', `document:${(p + 1) % size}`),
    planRecord({
      id: `plan:${p}`,
      own_document_id: `document:${p}`,
      area_id: `area:${p}`,
      document_id: `document:${p}`,
    }),
    indicatorRecord({ id: `indicator:${p}` }),
    dutyRecord({ id: `duty:${p}`, plan_id: `plan:${p}`, agency_id: `agency:${p}`, document_id: `document:${p}` }),
    ...Array.from({ length: size }, (_, n) => {
      const of = { plan_id: `plan:${p}`, position: n, document_id: `document:${n}` };
      return [
        taskRecord({ ...of, id: `task:${p}/${n}`, parent_id: n > 0 ? `task:${p}/0` : null }),
        targetRecord({ ...of, id: `target:${p}/${n}`, indicator_id: `indicator:${n}` }),
        assignmentRecord({ id: `assignment:${p}/${n}`, task_id: `task:${p}/${n}`, agency_id: `agency:${n}` }),
        assignmentRecord({
          id: `assignment:${p}/${n}-target`,
          target_id: `target:${p}/${n}`,
          agency_id: `agency:${n}`,
        }),
        observationRecord({
          id: `observation:${p}/${n}`,
          indicator_id: `indicator:${n}`,
          area_id: `area:${p}`,
          agency_id: `agency:${n}`,
        }),
      ];
    }).flat(),
  ]).flat();

const assignments =
  'assignments { nodes { role duty agency { id } task { title } target { statement } plan { title } } }';
const cited = 'citations { document { title } }';
const wide = `{ plans { totalCount nodes {
  title document { basedOn { title } citedBy { title } plan { title } } basedOn { title } duties { text ${cited} } ${cited}
  targets { totalCount nodes { statement indicator { name observations { totalCount nodes { id conflictsWith { id } } } targets { nodes { id } } } ${assignments} } }
  tasks { totalCount nodes { title children { title } ${assignments} ${cited} } }
} } }`;
const entities = `query ($all: [_Any!]!) { _entities(representations: $all) {
  ... on Agency { assignments { totalCount nodes { duty plan { title } } } targets { totalCount nodes { plan { title } } }
    tasks { totalCount nodes { plan { title } } } duties { text } observations { totalCount nodes { indicator { name } } } }
  ... on Area { plans { totalCount nodes { title } } targets { totalCount nodes { id } } observations { totalCount nodes { id } } }
  ... on Document { title } ... on Plan { title }
} }`;

describe('the number of statements', () => {
  it.each([
    ['of a query over plans and all that is in them', 24, wide],
    ['of a fetch for references of other subgraphs', 21, entities],
  ])('%s does not depend on how many rows it reads, and none runs twice', async (_, expected, query) => {
    for (const size of [2, 9]) {
      await world.write(plansOf(size));
      const all = Array.from({ length: size }, (_, n) => [
        { __typename: 'Agency', id: `agency:${n}` },
        { __typename: 'Area', id: `area:${n}` },
        { __typename: 'Document', id: `document:${n}` },
        { __typename: 'Plan', id: `plan:${n}` },
      ]).flat();
      const statements = await statementsOf(world.database, () => world.ask(query, { all }));
      expect([statements.length, new Set(statements.map(({ sql }) => sql)).size]).toEqual([expected, expected]);
    }
  });
});
