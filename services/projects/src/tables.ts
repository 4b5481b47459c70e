import {
  bilingual,
  boolean,
  citation,
  code,
  date,
  decimal,
  id,
  integer,
  mention,
  optional,
  partialDate,
  quantity,
  recordTable,
  reference,
  text,
} from '@zibo-graph/database';

export const programmes = recordTable('projects', 'programmes', ['id'], {
  id: id('programme'),
  ...bilingual('name'),
  year: optional(integer()),
  area_id: optional(reference('area')),
  lead_id: optional(reference('agency')),
  ...mention,
});

/** The figures one source gives for a programme at a date. Each figure has its own printed form. Amounts in CNY. */
export const programme_reports = recordTable('projects', 'programme_reports', ['id'], {
  id: id('report'),
  programme_id: reference('programme'),
  as_of: date(),
  counting_basis: code('countingBasis'),
  project_count: optional(integer()),
  project_count_reported: optional(text()),
  started_count: optional(integer()),
  started_count_reported: optional(text()),
  total_investment: optional(decimal()),
  total_investment_bound: optional(code('bound')),
  total_investment_reported: optional(text()),
  annual_plan: optional(decimal()),
  annual_plan_bound: optional(code('bound')),
  annual_plan_reported: optional(text()),
  completed_investment: optional(decimal()),
  completed_investment_bound: optional(code('bound')),
  completed_investment_reported: optional(text()),
  ...mention,
});

/** One row of a breakdown of a report. `complete`: the source gives every row of that dimension. */
export const breakdown_rows = recordTable('projects', 'breakdown_rows', ['id'], {
  id: id('breakdown'),
  report_id: reference('report'),
  dimension: code('breakdownDimension'),
  complete: boolean(),
  position: integer(),
  ...bilingual('label'),
  area_id: optional(reference('area')),
  project_count: optional(integer()),
  project_count_reported: optional(text()),
  investment: optional(decimal()),
  investment_bound: optional(code('bound')),
  investment_reported: optional(text()),
  ...mention,
});

export const projects = recordTable('projects', 'projects', ['id'], {
  id: id('project'),
  code: optional(text()),
  ...bilingual('name'),
  sector: code('sector'),
  stage: code('projectStage'),
  /** The word of the source for the stage: 全部完工. */
  stage_wording: text(),
  area_id: optional(reference('area')),
  lead_id: optional(reference('agency')),
  parent_id: optional(reference('project')),
  ...mention,
});

/** Other names under which sources write a project. */
export const project_aliases = recordTable('projects', 'project_aliases', ['project_id', 'name'], {
  project_id: reference('project'),
  name: text(),
  ...mention,
});

export const parties = recordTable('projects', 'parties', ['project_id', 'agency_id', 'role'], {
  project_id: reference('project'),
  agency_id: reference('agency'),
  role: code('partyRole'),
  /** The party as printed. */
  wording: text(),
  ...mention,
});

/** A project belongs to a programme only where a source says so. */
export const programme_memberships = recordTable('projects', 'programme_memberships', ['programme_id', 'project_id'], {
  programme_id: reference('programme'),
  project_id: reference('project'),
  ...mention,
});

/** Which task of a plan a project carries out. */
export const project_tasks = recordTable('projects', 'project_tasks', ['project_id', 'task_id'], {
  project_id: reference('project'),
  task_id: reference('task'),
  /** The plan of the task, so that a plan's projects are found without asking the plans subgraph. */
  plan_id: reference('plan'),
  ...mention,
});

/** Money of a project, as one source prints it. Amounts in CNY. */
export const investments = recordTable('projects', 'investments', ['id'], {
  id: id('investment'),
  project_id: reference('project'),
  kind: code('investmentKind'),
  amount: decimal(),
  bound: code('bound'),
  period_start: optional(date()),
  period_end: optional(date()),
  as_of: optional(date()),
  ...citation,
  reported: text(),
});

export const milestones = recordTable('projects', 'milestones', ['id'], {
  id: id('milestone'),
  project_id: reference('project'),
  ...bilingual('title'),
  kind: code('milestoneKind'),
  status: code('milestoneStatus'),
  /** When it was, or is to be, met; as exactly as the source has it. */
  happened: optional(partialDate()),
  /** The date at which the source states the status. */
  as_of: optional(date()),
  /** The source prints day and month only; the year is inferred. */
  year_inferred: boolean(),
  ...citation,
});

/** A physical quantity of a project: length, floor area, berths. */
export const quantities = recordTable('projects', 'quantities', ['id'], {
  id: id('quantity'),
  project_id: reference('project'),
  metric: code('projectMetric'),
  ...bilingual('label'),
  ...quantity,
  as_of: optional(date()),
  ...citation,
  reported: text(),
});

/** Every table of the projects subgraph, in the order in which rows refer to each other. */
export const tables = [
  programmes,
  programme_reports,
  breakdown_rows,
  projects,
  project_aliases,
  parties,
  programme_memberships,
  project_tasks,
  investments,
  milestones,
  quantities,
];
