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

// The lists that can be paged, each with the order that its cursors keep to.
export const allDocuments: PagedList<DocumentRow> = { name: 'documents', order: ['id'] };
export const allPlans: PagedList<PlanRow> = { name: 'plans', order: ['id'] };
export const allTargets: PagedList<TargetRow> = { name: 'targets', order: ['id'] };
export const allTasks: PagedList<TaskRow> = { name: 'tasks', order: ['id'] };
export const allIndicators: PagedList<IndicatorRow> = { name: 'indicators', order: ['id'] };
export const allObservations: PagedList<ObservationRow> = { name: 'observations', order: ['id'] };
export const allFindings: PagedList<FindingRow> = { name: 'findings', order: ['id'] };

export const plansOfArea: PagedList<PlanRow> = { name: 'area.plans', order: ['id'] };
export const observationsOfIndicator: PagedList<ObservationRow> = { name: 'indicator.observations', order: ['id'] };
export const observationsOfArea: PagedList<ObservationRow> = { name: 'area.observations', order: ['id'] };
export const observationsOfAgency: PagedList<ObservationRow> = { name: 'agency.observations', order: ['id'] };
export const assignmentsOfAgency: PagedList<AssignmentRow> = { name: 'agency.assignments', order: ['id'] };

// Targets and tasks stand in the order of their plan.
export const targetsOfPlan: PagedList<TargetRow> = {
  name: 'plan.targets',
  order: ['position', 'id'],
  integers: ['position'],
};
export const tasksOfPlan: PagedList<TaskRow> = {
  name: 'plan.tasks',
  order: ['position', 'id'],
  integers: ['position'],
};
export const targetsOfAgency: PagedList<TargetRow> = {
  name: 'agency.targets',
  order: ['plan_id', 'position', 'id'],
  integers: ['position'],
};
export const tasksOfAgency: PagedList<TaskRow> = {
  name: 'agency.tasks',
  order: ['plan_id', 'position', 'id'],
  integers: ['position'],
};
export const targetsOfArea: PagedList<TargetRow> = {
  name: 'area.targets',
  order: ['plan_id', 'position', 'id'],
  integers: ['position'],
};
