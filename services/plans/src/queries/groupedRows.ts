import { type AggregateKey, atRevision, dateKey } from '@zibo-graph/database';
import { sql } from 'kysely';
import { agencies_reference, areas_reference } from '../copies.js';
import { assignments, documents, indicators, plans, topics, units } from '../tables.js';
import { areaOfPlanKey, assignmentsKey, codeKey, codeOrOwnKey, idKey } from './groups.js';
import { observationList, targetList, taskList } from './lists.js';
import type { AssignedItem } from './responsibilities.js';

/** Targets, as they can be grouped. */
export const groupedTargets = (revision: number) => ({
  list: targetList,
  keys: {
    PLAN: idKey('t.plan_id', plans, revision),
    AREA: areaOfPlanKey(revision),
    TOPIC: codeOrOwnKey('t.topic', 'topic', topics, revision),
    KIND: codeKey('t.kind', 'targetKind'),
    BOX: { value: sql`t.box` },
    INDICATOR: idKey('t.indicator_id', indicators, revision),
    COMPARATOR: codeKey('t.comparator', 'comparator'),
    UNIT: codeOrOwnKey('t.unit', 'unit', units, revision),
    ...agencyKeys('target_id', revision),
    ...dueKeys,
  },
  measures: {},
});

/** Tasks, as they can be grouped, and how many of them have an agency that answers for them. */
export const groupedTasks = (revision: number) => ({
  list: taskList,
  keys: {
    PLAN: idKey('t.plan_id', plans, revision),
    AREA: areaOfPlanKey(revision),
    KIND: codeKey('t.kind', 'taskKind'),
    SECTION: { value: sql`t.section_zh` },
    ...agencyKeys('task_id', revision),
    ROLE: assignmentsKey('task_id', codeKey('assignment.role', 'assignmentRole'), revision),
    ...dueKeys,
  },
  measures: {
    assigned: {
      kind: 'count' as const,
      value: sql`(
        select assignment.id from ${atRevision(assignments, revision, 'assignment', ['id', 'task_id'])}
        where assignment.task_id = t.id limit 1
      )`,
    },
  },
});

/** Observations, as they can be grouped. */
export const groupedObservations = (revision: number) => ({
  list: observationList,
  keys: {
    INDICATOR: idKey('t.indicator_id', indicators, revision),
    TOPIC: {
      ...codeOrOwnKey('indicator.topic', 'topic', topics, revision),
      join: sql`left join ${atRevision(indicators, revision, 'indicator', ['id', 'topic'])} on indicator.id = t.indicator_id`,
    },
    AREA: idKey('t.area_id', areas_reference, revision),
    AREA_KIND: {
      ...codeKey('area.kind', 'areaKind'),
      join: sql`left join ${atRevision(areas_reference, revision, 'area', ['id', 'kind'])} on area.id = t.area_id`,
    },
    AGENCY: idKey('t.agency_id', agencies_reference, revision),
    MEASURE: codeKey('t.measure', 'measure'),
    UNIT: codeOrOwnKey('t.unit', 'unit', units, revision),
    DOCUMENT: idKey('t.document_id', documents, revision),
    YEAR: dateKey(sql`t.day`, 'YEAR'),
    QUARTER: dateKey(sql`t.day`, 'QUARTER'),
    FIVE_YEARS: dateKey(sql`t.day`, 'FIVE_YEARS'),
  },
  measures: {},
});

const agencyKeys = (item: AssignedItem, revision: number): Record<'AGENCY' | 'LEAD_AGENCY', AggregateKey> => {
  const agencies = idKey('assignment.agency_id', agencies_reference, revision);
  return {
    AGENCY: assignmentsKey(item, agencies, revision),
    LEAD_AGENCY: assignmentsKey(item, agencies, revision, 'leaders'),
  };
};

const dueKeys: Record<'DUE_YEAR' | 'DUE_QUARTER' | 'DUE_FIVE_YEARS', AggregateKey> = {
  DUE_YEAR: dateKey(sql`t.due_on`, 'YEAR'),
  DUE_QUARTER: dateKey(sql`t.due_on`, 'QUARTER'),
  DUE_FIVE_YEARS: dateKey(sql`t.due_on`, 'FIVE_YEARS'),
};
