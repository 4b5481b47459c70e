import {
  areaReferenceField,
  type ColumnOf,
  eitherField,
  type FilterField,
  type FilterFields,
  type FilterInput,
  rowField,
  someField,
  textField,
  withinArea,
} from '@zibo-graph/database';
import { sql } from 'kysely';
import {
  assignments_reference,
  parties_reference,
  projects_reference,
  targets_reference,
  tasks_reference,
} from '../copies.js';
import { agencies, areas } from '../tables.js';

// What can be asked of the rows of each list, under the names of the schema.

export const areaFilter: FilterFields<ColumnOf<typeof areas>> = {
  id: textField('id'),
  code: textField('code'),
  name: textField('name_zh', 'name_en'),
  kind: textField('kind'),
  parent: textField('parent_id'),
  within: withinArea('id', areas),
};
const areaField = areaReferenceField('area_id', areas, () => areaFilter);

const ofTask = (column: ColumnOf<typeof tasks_reference>) =>
  someField({ table: tasks_reference, column: 'id', own: 'task_id' }, textField(column));
const ofTarget = (column: ColumnOf<typeof targets_reference>) =>
  someField({ table: targets_reference, column: 'id', own: 'target_id' }, textField(column));

const assignmentFilter: FilterFields<ColumnOf<typeof assignments_reference>> = {
  plan: eitherField(ofTask('plan_id'), ofTarget('plan_id')),
  role: textField('role'),
  task: textField('task_id'),
  target: textField('target_id'),
  taskKind: ofTask('kind'),
};

const project = rowField(() => ({
  id: textField('id'),
  stage: textField('stage'),
  sector: textField('sector'),
  area: areaField,
}));
const led = someField({ table: projects_reference, column: 'lead_id' }, project);
const joined = someField(
  { table: parties_reference, column: 'agency_id' },
  someField({ table: projects_reference, column: 'id', own: 'project_id' }, project),
);
const ledOrJoined = eitherField(led, joined);

const projectsField: FilterField<'id'> = (given, scope) => {
  const { leads, ...of } = given as FilterInput;
  if (leads === undefined) return ledOrJoined(of, scope);
  const some = Object.keys(of).length > 0 ? of : { isNull: false };
  return (leads ? led : joined)(some, scope);
};

export const agencyFilter: FilterFields<ColumnOf<typeof agencies>> = {
  id: textField('id'),
  name: textField('name_zh', 'name_en'),
  shortName: textField('short_name_zh'),
  uscc: textField('uscc'),
  kind: textField('kind'),
  level: textField('level'),
  area: areaField,
  parent: textField('parent_id'),
  counterpartOf: someField(
    {
      table: agencies,
      column: 'function',
      own: 'function',
      when: (other, agency) => sql`${sql.ref(`${other.alias}.id`)} <> ${sql.ref(`${agency.alias}.id`)}`,
    },
    textField('id'),
  ),
  assignments: someField(
    { table: assignments_reference, column: 'agency_id' },
    rowField(() => assignmentFilter),
  ),
  projects: projectsField,
};
