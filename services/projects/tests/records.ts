import type { RecordTable, RecordValues } from '@zibo-graph/database';
import { copies } from '../src/copies.js';
import * as declared from '../src/tables.js';

/** What a record holds where a test does not say. */
const defaults: RecordValues = {
  name_zh: '名称',
  name_en: 'Name',
  label_zh: '标签',
  label_en: 'Label',
  title_zh: '节点',
  title_en: 'Milestone',
  sector: 'TRANSPORT',
  stage: 'IMPLEMENTATION',
  stage_wording: '在建',
  counting_basis: 'UNKNOWN',
  complete: false,
  year_inferred: false,
  status: 'MET',
  wording: '单位',
  reported: '1个',
  document_id: 'document:one',
  locator: '正文',
};

const recordOf =
  (table: RecordTable) =>
  (values: RecordValues): { readonly table: RecordTable; readonly record: RecordValues } => {
    const given = { ...defaults, ...values };
    const record = Object.fromEntries(Object.keys(table.columns).map((column) => [column, given[column] ?? null]));
    return { table, record };
  };

const { programmes, programme_reports, programme_memberships, projects, investments } = declared;

/** A record of any table, complete but for what the test says. */
export type TestRecord = ReturnType<ReturnType<typeof recordOf>>;

export const aliasRecord = recordOf(declared.project_aliases);
export const breakdownRecord = recordOf(declared.breakdown_rows);
export const milestoneRecord = recordOf(declared.milestones);
export const partyRecord = recordOf(declared.parties);
export const quantityRecord = recordOf(declared.quantities);
export const taskRecord = recordOf(declared.project_tasks);

const copyRecord = (name: string) => {
  const copy = copies.find(({ table }) => table.name === name);
  if (!copy) throw new Error(`there is no copy ${name}`);
  return recordOf(copy.table);
};
export const areaCopy = copyRecord('areas_reference');
export const agencyCopy = copyRecord('agencies_reference');
export const unitCopy = copyRecord('units_reference');

export const programme = (id: string, values: RecordValues = {}) => recordOf(programmes)({ id, ...values });
export const report = (id: string, programme_id: string, as_of: string, values: RecordValues = {}) =>
  recordOf(programme_reports)({ id, programme_id, as_of, ...values });
export const project = (id: string, values: RecordValues = {}) => recordOf(projects)({ id, ...values });
export const membership = (programme_id: string, project_id: string) =>
  recordOf(programme_memberships)({ programme_id, project_id });
export const investment = (id: string, project_id: string, kind: string, amount: string, values: RecordValues = {}) =>
  recordOf(investments)({ id, project_id, kind, amount, bound: 'EXACT', reported: `${amount}元`, ...values });
