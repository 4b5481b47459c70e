import type { PagedList } from '@zibo-graph/subgraph-kit';
import type { ProgrammeRow, ProjectRow } from './rows.js';

// The lists that can be paged, each with the order that its cursors keep to.
export const allProgrammes: PagedList<ProgrammeRow> = { name: 'programmes', order: ['id'] };
export const allProjects: PagedList<ProjectRow> = { name: 'projects', order: ['id'] };
export const projectsOfProgramme: PagedList<ProjectRow> = { name: 'programme.projects', order: ['id'] };
export const projectsOfAgency: PagedList<ProjectRow> = { name: 'agency.projects', order: ['id'] };
export const projectsOfArea: PagedList<ProjectRow> = { name: 'area.projects', order: ['id'] };
export const projectsOfTask: PagedList<ProjectRow> = { name: 'task.projects', order: ['id'] };
export const projectsOfPlan: PagedList<ProjectRow> = { name: 'plan.projects', order: ['id'] };
