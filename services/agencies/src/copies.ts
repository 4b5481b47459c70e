import { code, copyOf, optional, type ReferenceCopy, recordTable, reference, text } from '@zibo-graph/database';
import { entriesCopy } from './search/entriesCopy.js';

export const assignments_reference = recordTable('agencies', 'assignments_reference', ['id'], {
  id: reference('assignment'),
  agency_id: reference('agency'),
  role: code('assignmentRole'),
  task_id: optional(reference('task')),
  target_id: optional(reference('target')),
});

export const tasks_reference = recordTable('agencies', 'tasks_reference', ['id'], {
  id: reference('task'),
  plan_id: reference('plan'),
  kind: code('taskKind'),
});

export const targets_reference = recordTable('agencies', 'targets_reference', ['id'], {
  id: reference('target'),
  plan_id: reference('plan'),
});

export const projects_reference = recordTable('agencies', 'projects_reference', ['id'], {
  id: reference('project'),
  stage: code('projectStage'),
  sector: code('sector'),
  area_id: optional(reference('area')),
  lead_id: optional(reference('agency')),
});

export const parties_reference = recordTable('agencies', 'parties_reference', ['project_id', 'agency_id', 'role'], {
  project_id: reference('project'),
  agency_id: reference('agency'),
  role: code('partyRole'),
});

export const datasets_reference = recordTable('agencies', 'datasets_reference', ['name'], { name: text() });

/** The name of each data set that has a row, in whichever subgraph. */
const datasetsCopy: ReferenceCopy = {
  table: datasets_reference,
  rows: (_, { name, isEmpty }) => (isEmpty ? [] : [{ name }]),
};

/** What this subgraph knows of what agencies answer for and build, to filter by it, of the names of everything, and of all data sets. */
export const copies: readonly ReferenceCopy[] = [
  copyOf('assignments', assignments_reference),
  copyOf('tasks', tasks_reference),
  copyOf('targets', targets_reference),
  copyOf('projects', projects_reference),
  copyOf('parties', parties_reference),
  entriesCopy,
  datasetsCopy,
];
