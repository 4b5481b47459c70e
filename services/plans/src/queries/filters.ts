import {
  areaReferenceField,
  booleanField,
  dateField,
  decimalField,
  eitherField,
  type FilterField,
  type FilterFields,
  type FilterScope,
  referenceField,
  someField,
  textField,
} from '@zibo-graph/database';
import { type RawBuilder, sql } from 'kysely';
import { citingRelations } from './documents.js';
import { type AssignedItem, leads } from './responsibilities.js';

/** Topics that data sets bring are OTHER to who asks for one of the schema; who asks for none of these reads by index. */
const topicField: FilterField = (given, scope) =>
  JSON.stringify(given).includes('"OTHER"')
    ? textField(({ alias }) => {
        const topic = sql.ref(`${alias}.topic`);
        return sql`case when ${topic} like 'topic:%' then 'OTHER' else ${topic} end`;
      })(given, scope)
    : textField('topic')(given, scope);

// What can be asked of the rows of each list, under the names of the schema.

const areas = 'plans.areas_reference';
const agencies = 'plans.agencies_reference';

const areaReferenceFilter: FilterFields = { kind: textField('kind') };
const areaField = (column: string) => areaReferenceField(column, areas, () => areaReferenceFilter);

const agencyReferenceFilter: FilterFields = {
  area: areaField('area_id'),
  kind: textField('kind'),
  level: textField('level'),
  counterpartOf: someField(
    {
      table: agencies,
      column: 'function',
      own: 'function',
      when: (other, agency) => sql`${sql.ref(`${other.alias}.id`)} <> ${sql.ref(`${agency.alias}.id`)}`,
    },
    textField('id'),
  ),
};
const agencyField = (column: string) => referenceField(column, agencies, () => agencyReferenceFilter);

/** Day of publication, where it is known to the day. */
const publishedOn = ({ alias }: FilterScope) => {
  const published = sql.ref(`${alias}.published`);
  return sql`case when length(${published}) = 10 then ${published}::date end`;
};

const related =
  (relations: readonly string[]) =>
  ({ alias }: FilterScope): RawBuilder<boolean> =>
    sql`${sql.ref(`${alias}.relation`)} = any(${[...relations]})`;
const links = 'plans.document_links';
const isBasis = related(['BASED_ON']);

export const documentFilter: FilterFields = {
  id: textField('id'),
  title: textField('title_zh', 'title_en'),
  documentNumber: textField('document_number'),
  kind: textField('kind'),
  issuer: agencyField('issuer_id'),
  issuedOn: dateField('issued_on'),
  publishedOn: dateField(publishedOn),
  basedOn: someField({ table: links, column: 'from_id', when: isBasis }, textField('to_id')),
  citedBy: someField({ table: links, column: 'to_id', when: related(citingRelations) }, textField('from_id')),
};

export const planFilter: FilterFields = {
  id: textField('id'),
  title: textField('title_zh', 'title_en'),
  document: textField('own_document_id'),
  area: areaField('area_id'),
  issuer: agencyField('issuer_id'),
  periodStart: dateField('period_start'),
  periodEnd: dateField('period_end'),
  basedOn: someField(
    { table: links, column: 'from_id', own: 'own_document_id', when: isBasis },
    someField({ table: 'plans.plans', column: 'own_document_id', own: 'to_id' }, textField('id')),
  ),
};

const areaOfPlan = someField({ table: 'plans.plans', column: 'id', own: 'plan_id' }, areaField('area_id'));
const assignments = (column: AssignedItem, own = 'id') => {
  const of = { table: 'plans.assignments', column, own };
  return {
    agency: someField(of, agencyField('agency_id')),
    leadAgency: someField({ ...of, when: leads(column) }, agencyField('agency_id')),
  };
};
const ofTask = assignments('task_id');
/** Whoever answers for a task answers for the targets that stand in its text. */
const [ofTarget, ofItsTask] = [assignments('target_id'), assignments('task_id', 'task_id')];

export const targetFilter: FilterFields = {
  id: textField('id'),
  plan: textField('plan_id'),
  area: areaOfPlan,
  number: textField('number'),
  box: textField('box'),
  statement: textField('statement_zh', 'statement_en'),
  kind: textField('kind'),
  topic: topicField,
  topicCode: textField('topic'),
  indicator: textField('indicator_id'),
  comparator: textField('comparator'),
  unit: textField('unit'),
  value: decimalField('value'),
  dueOn: dateField('due_on'),
  task: textField('task_id'),
  document: textField('document_id'),
  agency: eitherField(ofTarget.agency, ofItsTask.agency),
  leadAgency: eitherField(ofTarget.leadAgency, ofItsTask.leadAgency),
};

export const taskFilter: FilterFields = {
  id: textField('id'),
  plan: textField('plan_id'),
  area: areaOfPlan,
  parent: textField('parent_id'),
  number: textField('number'),
  title: textField('title_zh', 'title_en'),
  kind: textField('kind'),
  dueOn: dateField('due_on'),
  document: textField('document_id'),
  ...ofTask,
};

export const indicatorFilter: FilterFields = {
  id: textField('id'),
  name: textField('name_zh', 'name_en'),
  unit: textField('unit'),
  direction: textField('direction'),
  topic: topicField,
  topicCode: textField('topic'),
  area: someField({ table: 'plans.observations', column: 'indicator_id' }, areaField('area_id')),
};

const itsIndicator = { table: 'plans.indicators', column: 'id', own: 'indicator_id' };

export const observationFilter: FilterFields = {
  id: textField('id'),
  indicator: textField('indicator_id'),
  topic: someField(itsIndicator, topicField),
  topicCode: someField(itsIndicator, textField('topic')),
  area: areaField('area_id'),
  agency: agencyField('agency_id'),
  measure: textField('measure'),
  unit: textField('unit'),
  value: decimalField('value'),
  date: dateField('day'),
  periodStart: dateField('period_start'),
  document: textField('document_id'),
};

const planOf = (table: string, own: AssignedItem) => someField({ table, column: 'id', own }, textField('plan_id'));

export const assignmentFilter: FilterFields = {
  agency: agencyField('agency_id'),
  role: textField('role'),
  inherited: booleanField('inherited'),
  collective: booleanField('collective'),
  plan: eitherField(planOf('plans.tasks', 'task_id'), planOf('plans.targets', 'target_id')),
  task: textField('task_id'),
  target: textField('target_id'),
};

const ofSubject = (column: string) =>
  someField({ table: 'plans.finding_subjects', column: 'finding_id' }, textField(column));

export const findingFilter: FilterFields = {
  id: textField('id'),
  rule: textField('rule'),
  severity: textField('severity'),
  subject: ofSubject('subject_id'),
  document: ofSubject('document_id'),
};
