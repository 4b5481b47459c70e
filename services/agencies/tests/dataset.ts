import {
  type Database,
  type DatasetChange,
  type DatasetContent,
  type RecordValues,
  type ReferenceCopy,
  replaceDataset,
} from '@zibo-graph/database';
import type { Operation, Subgraph } from '@zibo-graph/subgraph-kit';
import { copies } from '../src/copies.js';
import { tables } from '../src/tables.js';

/** The records of a data set, of whichever subgraph, by table. */
export type Records = Readonly<Record<string, readonly RecordValues[]>>;

const cited = { document_id: 'document:gazette', locator: '¶1' };

export const area = (name: string, values: RecordValues = {}): RecordValues => ({
  id: `area:${name}`,
  code: null,
  name_zh: `区域${name}`,
  name_en: `Area ${name}`,
  short_name_zh: null,
  kind: 'DISTRICT',
  parent_id: null,
  ...cited,
  ...values,
});

export const agency = (name: string, values: RecordValues = {}): RecordValues => ({
  id: `agency:${name}`,
  name_zh: `机构${name}`,
  name_en: `Agency ${name}`,
  name_en_ours: false,
  short_name_zh: null,
  kind: 'GOVERNMENT_DEPARTMENT',
  level: 'DISTRICT',
  function: null,
  area_id: null,
  parent_id: null,
  uscc: null,
  ...cited,
  ...values,
});

export const alias = (agencyName: string, name: string, kind = 'VARIANT'): RecordValues => ({
  agency_id: `agency:${agencyName}`,
  name,
  kind,
  ...cited,
});

/** A seat of an agency, or of an office where no agency is given. */
export const membership = (body: string, seat: string, role: string, values: RecordValues = {}): RecordValues => ({
  id: `membership:${body}/${seat}`,
  body_id: `agency:${body}`,
  member_id: null,
  role,
  office_zh: null,
  office_en: null,
  ...cited,
  ...values,
});

/** What an agency answers for; of the plans subgraph. */
export const assignment = (agencyName: string, values: RecordValues): RecordValues => ({
  id: `assignment:${agencyName}/${values.task_id ?? values.target_id}`,
  agency_id: `agency:${agencyName}`,
  role: 'LEAD',
  ...values,
});

/** A task of the plans subgraph. */
export const task = (name: string, values: RecordValues = {}): RecordValues => ({
  id: `task:${name}`,
  plan_id: 'plan:one',
  kind: 'TASK',
  title_zh: `任务${name}`,
  title_en: `Task ${name}`,
  ...values,
});

/** A target of the plans subgraph. */
export const target = (name: string, values: RecordValues = {}): RecordValues => ({
  id: `target:${name}`,
  plan_id: 'plan:one',
  statement_zh: `目标${name}`,
  statement_en: `Target ${name}`,
  ...values,
});

/** A project of the projects subgraph. */
export const project = (name: string, values: RecordValues = {}): RecordValues => ({
  id: `project:${name}`,
  stage: 'IMPLEMENTATION',
  sector: 'TRANSPORT_ROAD',
  name_zh: `项目${name}`,
  name_en: `Project ${name}`,
  ...values,
});

/** The part that an agency has in a project of the projects subgraph. */
export const party = (projectName: string, agencyName: string, role = 'SUPPLIER'): RecordValues => ({
  project_id: `project:${projectName}`,
  agency_id: `agency:${agencyName}`,
  role,
});

/** What is written of a data set: its records of this subgraph, and what is copied of all. */
export function contentOf(
  records: Records,
  dataset: string,
  copied: readonly ReferenceCopy[] = copies,
): DatasetContent {
  const recordsOf = (table: string) => records[table] ?? [];
  const isEmpty = Object.values(records).every((rows) => rows.length === 0);
  return {
    subgraph: 'agencies',
    dataset,
    tables: tables.map((table) => ({ table, records: recordsOf(table.name) })),
    copies: copied.map(({ table, rows }) => ({ table, records: [...rows(recordsOf, { name: dataset, isEmpty })] })),
  };
}

/** Writes the data set as it shall stand from now on, with what the subgraph copies of it, and lets the subgraph know. */
export async function write(
  database: Database,
  subgraph: Subgraph,
  records: Records,
  dataset = 'test',
): Promise<DatasetChange | null> {
  const change = await database.kysely
    .transaction()
    .execute((transaction) => replaceDataset(transaction, contentOf(records, dataset)));
  await subgraph.refreshRevision();
  return change;
}

/** Executes an operation on its own, at the newest revision unless another is given. */
export const execute = (subgraph: Subgraph, operation: Operation | string, revision = subgraph.revision()) =>
  subgraph
    .openSession({ requestId: 'test', revision })
    .execute(typeof operation === 'string' ? { query: operation } : operation);

/** The data of an operation that must not fail. */
// biome-ignore lint/suspicious/noExplicitAny: tests read into the answer and compare what they find.
export async function dataOf(subgraph: Subgraph, operation: Operation | string, revision?: number): Promise<any> {
  const { data, errors } = await execute(subgraph, operation, revision);
  if (errors) throw new AggregateError(errors, errors.map(({ message }) => message).join('; '));
  return data;
}

/** A number as part of an id, so that ids sort as the numbers do. */
export const numbered = (index: number): string => `n${String(index).padStart(5, '0')}`;
