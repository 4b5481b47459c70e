import { codelist } from '@zibo-graph/schema';
import { lights } from '../evaluation/lights.js';
import type { StatusCountRow, TargetStatus } from '../rows.js';

/** How many targets have which status. */
export interface StatusTally {
  /** Every status once, in the order of the codelist. */
  readonly statuses: readonly StatusCountRow[];
  /** How many could be told: those with a status that is a verdict. */
  readonly evaluated: number;
  /** Evaluated of all, 0 to 1; null for none at all. */
  readonly coverage: number | null;
}

/** Counts statuses. */
export function tallyOf(given: readonly TargetStatus[]): StatusTally {
  const statuses = codelist('targetStatus').entries.map(({ code }) => ({
    status: code as TargetStatus,
    count: given.filter((one) => one === code).length,
  }));
  const evaluated = given.filter((status) => lights.includes(status)).length;
  return { statuses, evaluated, coverage: given.length > 0 ? evaluated / given.length : null };
}
