import { type RawBuilder, sql } from 'kysely';
import type { RecordTable } from './recordTable.js';

/** The name of a table, as Kysely writes it. */
export const tableName = ({ subgraph, name }: RecordTable) => `${subgraph}.${name}` as const;

/** Every column of a table that can be read: those that are declared, and not those by which its versions are kept. */
const columnsOf = ({ columns, generated }: RecordTable): string[] => [
  ...Object.keys(columns),
  ...Object.keys(generated),
];

/** Columns as `select` lists them. */
export const columnList = (columns: readonly string[], alias?: string): RawBuilder<unknown> =>
  sql.raw(alias === undefined ? `"${columns.join('", "')}"` : `"${alias}"."${columns.join(`", "${alias}"."`)}"`);

const lists = new WeakMap<RecordTable, Map<string | undefined, RawBuilder<unknown>>>();

/** All columns of a table, as `select` lists them; made once, for the texts of pages have them several times. */
export function allColumns(table: RecordTable, alias?: string): RawBuilder<unknown> {
  const ofTable = lists.get(table) ?? new Map<string | undefined, RawBuilder<unknown>>();
  lists.set(table, ofTable);
  const list = ofTable.get(alias) ?? columnList(columnsOf(table), alias);
  ofTable.set(alias, list);
  return list;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `own_document_id` as part of a name: `OwnDocumentId`. */
export const inPascalCase = (name: string): string => name.split('_').map(capitalised).join('');

/** What statements on a table are named after: `plans.findingSubjects`. */
export const statementBase = ({ subgraph, name }: RecordTable): string => {
  const [first = '', ...others] = name.split('_');
  return `${subgraph}.${[first, ...others.map(capitalised)].join('')}`;
};
