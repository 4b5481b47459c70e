import {
  areaReferenceField,
  dateField,
  decimalField,
  eitherField,
  type FilterFields,
  integerField,
  referenceField,
  rowField,
  someField,
  textField,
} from '@zibo-graph/database';
import { sql } from 'kysely';
import { investmentDate } from './investmentDate.js';

const areas = 'projects.areas_reference';
const agencies = 'projects.agencies_reference';

const areaOf = (column: string) => areaReferenceField(column, areas, () => ({ kind: textField('kind') }));

/** What can be asked of an agency that a row refers to. */
const agencyFields: FilterFields = {
  area: areaOf('area_id'),
  kind: textField('kind'),
  level: textField('level'),
  counterpartOf: someField(
    {
      ...{ table: agencies, column: 'function', own: 'function' },
      when: (other, agency) => sql<boolean>`${sql.ref(`${other.alias}.id`)} <> ${sql.ref(`${agency.alias}.id`)}`,
    },
    textField('id'),
  ),
};

const agencyOf = (column: string) => referenceField(column, agencies, () => agencyFields);

/** What `InvestmentFilter` can ask of the investments of a project. */
export const investmentFilter: FilterFields = {
  kind: textField('kind'),
  amount: decimalField('amount'),
  date: dateField(({ alias }) => investmentDate(alias)),
  document: textField('document_id'),
};

/** A condition on what a table links a project to. */
const linked = (table: string, field: ReturnType<typeof textField>) =>
  someField({ table, column: 'project_id' }, field);

/** What `ProjectFilter` can ask of projects. */
export const projectFilter: FilterFields = {
  id: textField('id'),
  code: textField('code'),
  name: eitherField(textField('name_zh', 'name_en'), linked('projects.project_aliases', textField('name'))),
  sector: textField('sector'),
  stage: textField('stage'),
  area: areaOf('area_id'),
  lead: agencyOf('lead_id'),
  party: linked('projects.parties', agencyOf('agency_id')),
  programme: linked('projects.programme_memberships', textField('programme_id')),
  task: linked('projects.project_tasks', textField('task_id')),
  plan: linked('projects.project_tasks', textField('plan_id')),
  parent: textField('parent_id'),
  investment: linked(
    'projects.investments',
    rowField(() => investmentFilter),
  ),
  document: textField('document_id'),
};

/** What `ProgrammeFilter` can ask of programmes. */
export const programmeFilter: FilterFields = {
  id: textField('id'),
  name: textField('name_zh', 'name_en'),
  year: integerField('year'),
  area: areaOf('area_id'),
  lead: agencyOf('lead_id'),
};
