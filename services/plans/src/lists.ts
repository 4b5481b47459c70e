import type { PagedList } from '@zibo-graph/subgraph-kit';
import type {
  AssignmentRow,
  DocumentRow,
  FindingRow,
  IndicatorRow,
  ObservationRow,
  PlanRow,
  TargetRow,
  TaskRow,
} from './rows.js';

// The lists that can be paged, each with the order that its cursors keep to and what else it can be ordered by.

type OrderFields<Row> = NonNullable<PagedList<Row>['orderFields']>;

const id = { column: 'id', type: 'text' } as const;

const documentOrder: OrderFields<DocumentRow> = {
  ID: id,
  TITLE: { column: 'title_zh', type: 'text' },
  DOCUMENT_NUMBER: { column: 'document_number', type: 'text', nullable: true },
  ISSUED_ON: { column: 'issued_on', type: 'date', nullable: true },
  PUBLISHED: { column: 'published', type: 'text', nullable: true },
};
const planOrder: OrderFields<PlanRow> = {
  ID: id,
  TITLE: { column: 'title_zh', type: 'text' },
  PERIOD_START: { column: 'period_start', type: 'date' },
  PERIOD_END: { column: 'period_end', type: 'date' },
  AREA: { column: 'area_id', type: 'text', nullable: true },
};
const targetOrder: OrderFields<TargetRow> = {
  ID: id,
  PLAN: { column: 'plan_id', type: 'text' },
  POSITION: { column: 'position', type: 'integer' },
  DUE_ON: { column: 'due_on', type: 'date', nullable: true },
  TOPIC: { column: 'topic', type: 'text' },
  INDICATOR: { column: 'indicator_id', type: 'text', nullable: true },
};
const taskOrder: OrderFields<TaskRow> = {
  ID: id,
  PLAN: { column: 'plan_id', type: 'text' },
  POSITION: { column: 'position', type: 'integer' },
  DUE_ON: { column: 'due_on', type: 'date', nullable: true },
  KIND: { column: 'kind', type: 'text' },
};
const indicatorOrder: OrderFields<IndicatorRow> = {
  ID: id,
  NAME: { column: 'name_zh', type: 'text' },
  NAME_EN: { column: 'name_en', type: 'text', nullable: true },
  TOPIC: { column: 'topic', type: 'text' },
  UNIT: { column: 'unit', type: 'text' },
};
const observationOrder: OrderFields<ObservationRow> = {
  ID: id,
  INDICATOR: { column: 'indicator_id', type: 'text' },
  AREA: { column: 'area_id', type: 'text', nullable: true },
  DATE: { column: 'day', type: 'date', nullable: true },
  PERIOD_START: { column: 'period_start', type: 'date', nullable: true },
};
const assignmentOrder: OrderFields<AssignmentRow> = {
  ID: id,
  AGENCY: { column: 'agency_id', type: 'text' },
  ROLE: { column: 'role', type: 'text' },
  POSITION: { column: 'position', type: 'integer' },
};

export const allDocuments: PagedList<DocumentRow> = { name: 'documents', orderFields: documentOrder };
export const allPlans: PagedList<PlanRow> = { name: 'plans', orderFields: planOrder };
export const allTargets: PagedList<TargetRow> = { name: 'targets', orderFields: targetOrder };
export const allTasks: PagedList<TaskRow> = { name: 'tasks', orderFields: taskOrder };
export const allIndicators: PagedList<IndicatorRow> = { name: 'indicators', orderFields: indicatorOrder };
export const allObservations: PagedList<ObservationRow> = { name: 'observations', orderFields: observationOrder };
export const allFindings: PagedList<FindingRow> = { name: 'findings' };

export const plansOfArea: PagedList<PlanRow> = { ...allPlans, name: 'area.plans' };
export const observationsOfIndicator: PagedList<ObservationRow> = {
  ...allObservations,
  name: 'indicator.observations',
};
export const observationsOfArea: PagedList<ObservationRow> = { ...allObservations, name: 'area.observations' };
export const observationsOfAgency: PagedList<ObservationRow> = { ...allObservations, name: 'agency.observations' };
const allAssignments = { orderFields: assignmentOrder };
export const assignmentsOfAgency: PagedList<AssignmentRow> = { ...allAssignments, name: 'agency.assignments' };
export const targetsOfIndicator: PagedList<TargetRow> = { ...allTargets, name: 'indicator.targets' };

// Targets and tasks stand in the order of their plan.
const inPlan = [{ field: 'POSITION' }];
const byPlan = [{ field: 'PLAN' }, ...inPlan];
export const targetsOfTask: PagedList<TargetRow> = { ...allTargets, name: 'task.targets', order: inPlan };
export const tasksOfProject: PagedList<TaskRow> = { ...allTasks, name: 'project.tasks' };
export const targetsOfPlan: PagedList<TargetRow> = { ...allTargets, name: 'plan.targets', order: inPlan };
export const tasksOfPlan: PagedList<TaskRow> = { ...allTasks, name: 'plan.tasks', order: inPlan };
export const targetsOfAgency: PagedList<TargetRow> = { ...allTargets, name: 'agency.targets', order: byPlan };
export const tasksOfAgency: PagedList<TaskRow> = { ...allTasks, name: 'agency.tasks', order: byPlan };
export const targetsOfArea: PagedList<TargetRow> = { ...allTargets, name: 'area.targets', order: byPlan };

// Who answers for something stands in printed order.
const asPrinted = [{ field: 'POSITION' }];
export const assignmentsOfTask: PagedList<AssignmentRow> = {
  ...allAssignments,
  name: 'task.assignments',
  order: asPrinted,
};
export const assignmentsOfTarget: PagedList<AssignmentRow> = {
  ...allAssignments,
  name: 'target.assignments',
  order: asPrinted,
};
