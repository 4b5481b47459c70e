import type { Cells } from './csvFolder.js';

const cited = { document_id: 'document:gazette', locator: '¶1' };
const named = (name: string) => ({ name_zh: `名${name}`, name_en: `Name ${name}` });

const area = (name: string, kind: string, parent?: string): Cells => ({
  id: `area:${name}`,
  kind,
  parent_id: parent ? `area:${parent}` : '',
  ...named(name),
  ...cited,
});
const agency = (name: string, kind: string, level: string, cells: Cells = {}): Cells => ({
  id: `agency:${name}`,
  kind,
  level,
  name_en_ours: 'true',
  ...named(name),
  ...cited,
  ...cells,
});
const task = (name: string, position: number): Cells => ({
  id: `task:${name}`,
  plan_id: 'plan:district',
  kind: 'TASK',
  number: name,
  position: `${position}`,
  title_zh: `任务${name}`,
  title_en: `Task ${name}`,
  ...cited,
});
const target = (name: string, position: number): Cells => ({
  id: `target:${name}`,
  plan_id: 'plan:district',
  position: `${position}`,
  statement_zh: `目标${name}`,
  statement_en: `Target ${name}`,
  kind: 'QUALITATIVE',
  topic: 'ACCIDENT',
  ...cited,
});
const assignment = (item: string, name: string, role = 'LEAD'): Cells => ({
  id: `assignment:${item.replace(':', '/')}/${name}`,
  [item.startsWith('task') ? 'task_id' : 'target_id']: item,
  agency_id: `agency:${name}`,
  role,
  inherited: 'false',
  collective: 'false',
  wording: `名${name}`,
  position: '1',
  ...cited,
});
const project = (name: string, stage: string, lead: string): Cells => ({
  id: `project:${name}`,
  sector: 'TRANSPORT_ROAD',
  stage,
  stage_wording: stage,
  area_id: 'area:district',
  lead_id: `agency:${lead}`,
  ...named(name),
  ...cited,
});

const housing = { function: 'housing' };

/**
 * A city with two districts, whose bureaus of the same function and whose party organ lead tasks, targets and projects of
 * one district. Each part is a data set that refers to those before it alone.
 */
export const crossWorld = {
  documents: {
    documents: [
      { id: 'document:gazette', title_zh: '公报', title_en: 'Gazette', kind: 'NOTICE', year_inferred: 'false' },
    ],
  },
  organisation: {
    areas: [area('city', 'CITY'), area('district', 'DISTRICT', 'city'), area('other', 'DISTRICT', 'city')],
    agencies: [
      agency('city-housing', 'GOVERNMENT_DEPARTMENT', 'CITY', { ...housing, area_id: 'area:city' }),
      agency('housing', 'GOVERNMENT_DEPARTMENT', 'DISTRICT', { ...housing, area_id: 'area:district' }),
      agency('other-housing', 'GOVERNMENT_DEPARTMENT', 'DISTRICT', { ...housing, area_id: 'area:other' }),
      agency('publicity', 'PARTY_ORGAN', 'DISTRICT', { area_id: 'area:district' }),
      agency('builder', 'ENTERPRISE', 'NONE'),
    ],
  },
  work: {
    plans: [
      {
        id: 'plan:district',
        title_zh: '规划',
        title_en: 'Plan',
        own_document_id: 'document:gazette',
        area_id: 'area:district',
        period_start: '2021-01-01',
        period_end: '2025-12-31',
        ...cited,
      },
    ],
    tasks: [task('homes', 1), task('news', 2), task('roofs', 3)],
    targets: [target('voices', 1), target('flats', 2)],
    assignments: [
      assignment('task:homes', 'housing'),
      assignment('task:news', 'publicity'),
      assignment('task:news', 'city-housing', 'SUPPORT'),
      assignment('task:roofs', 'other-housing'),
      assignment('target:voices', 'publicity'),
      assignment('target:flats', 'city-housing'),
    ],
  },
  works: {
    projects: [
      project('road', 'IMPLEMENTATION', 'housing'),
      project('school', 'COMPLETION', 'city-housing'),
      project('hall', 'PREPARATION', 'publicity'),
    ],
    parties: [
      { project_id: 'project:road', agency_id: 'agency:builder', role: 'SUPPLIER', wording: '名builder', ...cited },
    ],
  },
} satisfies Record<string, Readonly<Record<string, readonly Cells[]>>>;
