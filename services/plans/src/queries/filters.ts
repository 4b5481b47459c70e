import {
  areaReferenceField,
  booleanField,
  type ColumnOf,
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
import { agencies_reference, areas_reference } from '../copies.js';
import {
  assignments,
  document_links,
  type documents,
  finding_subjects,
  type findings,
  indicators,
  observations,
  plans,
  targets,
  tasks,
} from '../tables.js';
import { citingRelations } from './documents.js';
import { type AssignedItem, leads } from './responsibilities.js';

/** Topics that data sets bring are OTHER to who asks for one of the schema; who asks for none of these reads by index. */
const topicField: FilterField<'topic'> = (given, scope) =>
  JSON.stringify(given).includes('"OTHER"')
    ? textField<never>(({ alias }) => {
        const topic = sql.ref(`${alias}.topic`);
        return sql`case when ${topic} like 'topic:%' then 'OTHER' else ${topic} end`;
      })(given, scope)
    : textField('topic')(given, scope);

// What can be asked of the rows of each list, under the names of the schema.

const areaReferenceFilter: FilterFields<ColumnOf<typeof areas_reference>> = { kind: textField('kind') };
const areaField = <const Column extends string>(column: Column) =>
  areaReferenceField(column, areas_reference, () => areaReferenceFilter);

const agencyReferenceFilter: FilterFields<ColumnOf<typeof agencies_reference>> = {
  area: areaField('area_id'),
  kind: textField('kind'),
  level: textField('level'),
  counterpartOf: someField(
    {
      table: agencies_reference,
      column: 'function',
      own: 'function',
      when: (other, agency) => sql`${sql.ref(`${other.alias}.id`)} <> ${sql.ref(`${agency.alias}.id`)}`,
    },
    textField('id'),
  ),
};
const agencyField = <const Column extends string>(column: Column) =>
  referenceField(column, agencies_reference, () => agencyReferenceFilter);

/** Day of publication, where it is known to the day. */
const publishedOn = ({ alias }: FilterScope) => {
  const published = sql.ref(`${alias}.published`);
  return sql`case when length(${published}) = 10 then ${published}::date end`;
};

const related =
  (relations: readonly string[]) =>
  ({ alias }: FilterScope): RawBuilder<boolean> =>
    sql`${sql.ref(`${alias}.relation`)} = any(${[...relations]})`;
const isBasis = related(['BASED_ON']);

export const documentFilter: FilterFields<ColumnOf<typeof documents>> = {
  id: textField('id'),
  title: textField('title_zh', 'title_en'),
  documentNumber: textField('document_number'),
  kind: textField('kind'),
  issuer: agencyField('issuer_id'),
  issuedOn: dateField('issued_on'),
  publishedOn: dateField<never>(publishedOn),
  basedOn: someField({ table: document_links, column: 'from_id', when: isBasis }, textField('to_id')),
  citedBy: someField({ table: document_links, column: 'to_id', when: related(citingRelations) }, textField('from_id')),
};

export const planFilter: FilterFields<ColumnOf<typeof plans>> = {
  id: textField('id'),
  title: textField('title_zh', 'title_en'),
  document: textField('own_document_id'),
  area: areaField('area_id'),
  issuer: agencyField('issuer_id'),
  periodStart: dateField('period_start'),
  periodEnd: dateField('period_end'),
  basedOn: someField(
    { table: document_links, column: 'from_id', own: 'own_document_id', when: isBasis },
    someField({ table: plans, column: 'own_document_id', own: 'to_id' }, textField('id')),
  ),
};

const areaOfPlan = someField({ table: plans, column: 'id', own: 'plan_id' }, areaField('area_id'));
const assignedTo = <const Own extends string>(column: AssignedItem, own: Own) => {
  const of = { table: assignments, column, own };
  return {
    agency: someField(of, agencyField('agency_id')),
    leadAgency: someField({ ...of, when: leads(column) }, agencyField('agency_id')),
  };
};
const ofTask = assignedTo('task_id', 'id');
/** Whoever answers for a task answers for the targets that stand in its text. */
const [ofTarget, ofItsTask] = [assignedTo('target_id', 'id'), assignedTo('task_id', 'task_id')];

export const targetFilter: FilterFields<ColumnOf<typeof targets>> = {
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

export const taskFilter: FilterFields<ColumnOf<typeof tasks>> = {
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

export const indicatorFilter: FilterFields<ColumnOf<typeof indicators>> = {
  id: textField('id'),
  name: textField('name_zh', 'name_en'),
  unit: textField('unit'),
  direction: textField('direction'),
  topic: topicField,
  topicCode: textField('topic'),
  area: someField({ table: observations, column: 'indicator_id' }, areaField('area_id')),
};

const itsIndicator = { table: indicators, column: 'id', own: 'indicator_id' } as const;

export const observationFilter: FilterFields<ColumnOf<typeof observations>> = {
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

const planOf = (table: typeof tasks | typeof targets, own: AssignedItem) =>
  someField({ table, column: 'id', own }, textField('plan_id'));

export const assignmentFilter: FilterFields<ColumnOf<typeof assignments>> = {
  agency: agencyField('agency_id'),
  role: textField('role'),
  inherited: booleanField('inherited'),
  collective: booleanField('collective'),
  plan: eitherField(planOf(tasks, 'task_id'), planOf(targets, 'target_id')),
  task: textField('task_id'),
  target: textField('target_id'),
};

const ofSubject = (column: ColumnOf<typeof finding_subjects>) =>
  someField({ table: finding_subjects, column: 'finding_id' }, textField(column));

export const findingFilter: FilterFields<ColumnOf<typeof findings>> = {
  id: textField('id'),
  rule: textField('rule'),
  severity: textField('severity'),
  subject: ofSubject('subject_id'),
  document: ofSubject('document_id'),
};
