import {
  areaReferenceField,
  type ColumnOf,
  dateField,
  decimalField,
  eitherField,
  type FilterField,
  type FilterFields,
  integerField,
  referenceField,
  rowField,
  someField,
  textField,
} from '@zibo-graph/database';
import { sql } from 'kysely';
import { agencies_reference, areas_reference } from '../copies.js';
import {
  investments,
  parties,
  programme_memberships,
  type programmes,
  project_aliases,
  project_tasks,
  type projects,
} from '../tables.js';
import { investmentDate } from './investmentDate.js';

const areaOf = <const Column extends string>(column: Column) =>
  areaReferenceField(column, areas_reference, () => ({ kind: textField('kind') }));

/** What can be asked of an agency that a row refers to. */
const agencyFields: FilterFields<ColumnOf<typeof agencies_reference>> = {
  area: areaOf('area_id'),
  kind: textField('kind'),
  level: textField('level'),
  counterpartOf: someField(
    {
      ...({ table: agencies_reference, column: 'function', own: 'function' } as const),
      when: (other, agency) => sql<boolean>`${sql.ref(`${other.alias}.id`)} <> ${sql.ref(`${agency.alias}.id`)}`,
    },
    textField('id'),
  ),
};

const agencyOf = <const Column extends string>(column: Column) =>
  referenceField(column, agencies_reference, () => agencyFields);

/** What `InvestmentFilter` can ask of the investments of a project. */
export const investmentFilter: FilterFields<ColumnOf<typeof investments>> = {
  kind: textField('kind'),
  amount: decimalField('amount'),
  date: dateField<never>(({ alias }) => investmentDate(alias)),
  document: textField('document_id'),
};

/** A table whose rows name a project. */
type TableOfProjects =
  | typeof project_aliases
  | typeof parties
  | typeof programme_memberships
  | typeof project_tasks
  | typeof investments;

/** A condition on what a table links a project to. */
const linked = <T extends TableOfProjects>(table: T, field: FilterField<ColumnOf<T>>) =>
  someField({ table, column: 'project_id' as ColumnOf<T> }, field);

/** What `ProjectFilter` can ask of projects. */
export const projectFilter: FilterFields<ColumnOf<typeof projects>> = {
  id: textField('id'),
  code: textField('code'),
  name: eitherField(textField('name_zh', 'name_en'), linked(project_aliases, textField('name'))),
  sector: textField('sector'),
  stage: textField('stage'),
  area: areaOf('area_id'),
  lead: agencyOf('lead_id'),
  party: linked(parties, agencyOf('agency_id')),
  programme: linked(programme_memberships, textField('programme_id')),
  task: linked(project_tasks, textField('task_id')),
  plan: linked(project_tasks, textField('plan_id')),
  parent: textField('parent_id'),
  investment: linked(
    investments,
    rowField(() => investmentFilter),
  ),
  document: textField('document_id'),
};

/** What `ProgrammeFilter` can ask of programmes. */
export const programmeFilter: FilterFields<ColumnOf<typeof programmes>> = {
  id: textField('id'),
  name: textField('name_zh', 'name_en'),
  year: integerField('year'),
  area: areaOf('area_id'),
  lead: agencyOf('lead_id'),
};
