import type { PagedList } from '@zibo-graph/subgraph-kit';
import type { ProgrammeRow, ProjectRow } from './rows.js';

const ofProjects: Omit<PagedList<ProjectRow>, 'name'> = {
  orderFields: {
    ID: { column: 'id', type: 'text' },
    CODE: { column: 'code', type: 'text', nullable: true },
    NAME: { column: 'name_zh', type: 'text' },
    NAME_EN: { column: 'name_en', type: 'text', nullable: true },
    SECTOR: { column: 'sector', type: 'text' },
    STAGE: { column: 'stage', type: 'text' },
    AREA: { column: 'area_id', type: 'text', nullable: true },
    LEAD: { column: 'lead_id', type: 'text', nullable: true },
  },
};

// The lists that can be paged, each with the orders that its cursors keep to.
export const allProgrammes: PagedList<ProgrammeRow> = {
  name: 'programmes',
  orderFields: {
    ID: { column: 'id', type: 'text' },
    NAME: { column: 'name_zh', type: 'text' },
    YEAR: { column: 'year', type: 'integer', nullable: true },
  },
};
export const programmesOfAgency: PagedList<ProgrammeRow> = { ...allProgrammes, name: 'agency.programmes' };
export const programmesOfArea: PagedList<ProgrammeRow> = { ...allProgrammes, name: 'area.programmes' };
export const allProjects: PagedList<ProjectRow> = { name: 'projects', ...ofProjects };
export const projectsOfProgramme: PagedList<ProjectRow> = { name: 'programme.projects', ...ofProjects };
export const projectsOfAgency: PagedList<ProjectRow> = { name: 'agency.projects', ...ofProjects };
export const projectsOfArea: PagedList<ProjectRow> = { name: 'area.projects', ...ofProjects };
export const projectsOfTask: PagedList<ProjectRow> = { name: 'task.projects', ...ofProjects };
export const projectsOfPlan: PagedList<ProjectRow> = { name: 'plan.projects', ...ofProjects };
