import type { RecordTable, RowOf } from '@zibo-graph/database';
import type { OfUnit } from '../rows.js';

/** The records that an import holds, those with a unit beside what it is where a data set brings it. */
export interface PlanRecords {
  /** The records of a table, in their order. */
  rows<T extends RecordTable>(table: T): Iterable<RowOf<T> & OfUnit>;
  /** The record of an id; undefined where it is not among these, or the id is null. */
  row<T extends RecordTable>(table: T, id: string | null): (RowOf<T> & OfUnit) | undefined;
}
