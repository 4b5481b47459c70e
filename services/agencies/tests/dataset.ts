import { type Database, type DatasetChange, type RecordValues, replaceDataset } from '@zibo-graph/database';
import type { Operation, Subgraph } from '@zibo-graph/subgraph-kit';
import { agencies, aliases, areas, memberships } from '../src/tables.js';

/** The records of a data set, by table; a table that is not given is empty. */
export interface Records {
  readonly areas?: readonly RecordValues[];
  readonly agencies?: readonly RecordValues[];
  readonly aliases?: readonly RecordValues[];
  readonly memberships?: readonly RecordValues[];
}

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

/** Writes the data set as it shall stand from now on, and lets the subgraph know. */
export async function write(database: Database, subgraph: Subgraph, records: Records): Promise<DatasetChange | null> {
  const tables = [
    { table: areas, records: records.areas ?? [] },
    { table: agencies, records: records.agencies ?? [] },
    { table: aliases, records: records.aliases ?? [] },
    { table: memberships, records: records.memberships ?? [] },
  ];
  const change = await database.kysely
    .transaction()
    .execute((transaction) => replaceDataset(transaction, { subgraph: 'agencies', dataset: 'test', tables }));
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
