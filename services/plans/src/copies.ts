import {
  bilingual,
  code,
  copyOf,
  optional,
  type ReferenceCopy,
  recordTable,
  reference,
  text,
} from '@zibo-graph/database';

export const areas_reference = recordTable('plans', 'areas_reference', ['id'], {
  id: reference('area'),
  ...bilingual('name'),
  kind: code('areaKind'),
  parent_id: optional(reference('area')),
});

export const agencies_reference = recordTable('plans', 'agencies_reference', ['id'], {
  id: reference('agency'),
  ...bilingual('name'),
  kind: code('agencyKind'),
  level: code('administrativeLevel'),
  function: optional(text()),
  area_id: optional(reference('area')),
});

export const project_tasks_reference = recordTable('plans', 'project_tasks_reference', ['project_id', 'task_id'], {
  project_id: reference('project'),
  task_id: reference('task'),
});

/** What this subgraph knows of areas and agencies, to filter and to group by them, and of the tasks that projects carry out. */
export const copies: readonly ReferenceCopy[] = [
  copyOf('areas', areas_reference),
  copyOf('agencies', agencies_reference),
  copyOf('project_tasks', project_tasks_reference),
];
