import {
  areaReferenceField,
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

// What can be asked of the rows of each list, under the names of the schema.

const areas = 'agencies.areas';

export const areaFilter: FilterFields = {
  id: textField('id'),
  code: textField('code'),
  name: textField('name_zh', 'name_en'),
  kind: textField('kind'),
  parent: textField('parent_id'),
  within: withinArea('id', areas),
};
const areaField = areaReferenceField('area_id', areas, () => areaFilter);

const ofTask = (column: string) =>
  someField({ table: 'agencies.tasks_reference', column: 'id', own: 'task_id' }, textField(column));
const ofTarget = (column: string) =>
  someField({ table: 'agencies.targets_reference', column: 'id', own: 'target_id' }, textField(column));

const assignmentFilter: FilterFields = {
  plan: eitherField(ofTask('plan_id'), ofTarget('plan_id')),
  role: textField('role'),
  task: textField('task_id'),
  target: textField('target_id'),
  taskKind: ofTask('kind'),
};

const projects = 'agencies.projects_reference';
const project = rowField(() => ({
  id: textField('id'),
  stage: textField('stage'),
  sector: textField('sector'),
  area: areaField,
}));
const led = someField({ table: projects, column: 'lead_id' }, project);
const joined = someField(
  { table: 'agencies.parties_reference', column: 'agency_id' },
  someField({ table: projects, column: 'id', own: 'project_id' }, project),
);
const ledOrJoined = eitherField(led, joined);

const projectsField: FilterField = (given, scope) => {
  const { leads, ...of } = given as FilterInput;
  if (leads === undefined) return ledOrJoined(of, scope);
  const some = Object.keys(of).length > 0 ? of : { isNull: false };
  return (leads ? led : joined)(some, scope);
};

export const agencyFilter: FilterFields = {
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
      table: 'agencies.agencies',
      column: 'function',
      own: 'function',
      when: (other, agency) => sql`${sql.ref(`${other.alias}.id`)} <> ${sql.ref(`${agency.alias}.id`)}`,
    },
    textField('id'),
  ),
  assignments: someField(
    { table: 'agencies.assignments_reference', column: 'agency_id' },
    rowField(() => assignmentFilter),
  ),
  projects: projectsField,
};
