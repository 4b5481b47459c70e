import { type Database, type FilterInput, filterCondition, selectByKeys, withOwnUnits } from '@zibo-graph/database';
import { sql } from 'kysely';
import type { InvestmentRow, MilestoneRow, ProjectQuantityRow } from '../rows.js';
import { codeOrder } from './codeOrder.js';
import { investmentFilter } from './filters.js';
import { investmentDate } from './investmentDate.js';

/** By what facts of projects are looked up. */
type Column = 'id' | 'project_id';

const orders = {
  investments: sql`${codeOrder('investmentKind', 'kind')}, ${investmentDate('t')} nulls last, id`,
  milestones: sql`happened nulls last, id`,
  quantities: sql`${codeOrder('projectMetric', 'metric')}, id`,
};

/** Money of projects that fulfils a condition, by kind, then date (undated last), then id. */
export const selectInvestments = (
  database: Database,
  revision: number,
  column: Column,
  keys: readonly string[],
  where: FilterInput | null = null,
) =>
  selectByKeys<InvestmentRow>(
    database.kysely,
    {
      table: 'projects.investments',
      revision,
      column,
      where: filterCondition(investmentFilter, where, { alias: 't', revision }),
      order: orders.investments,
    },
    keys,
  );

/** Milestones of projects by date, undated last, then id. A year comes before its months, a month before its days. */
export const selectMilestones = (database: Database, revision: number, column: Column, keys: readonly string[]) =>
  selectByKeys<MilestoneRow>(
    database.kysely,
    { table: 'projects.milestones', revision, column, order: orders.milestones },
    keys,
  );

/** Physical quantities of projects by metric, then id. */
export const selectQuantities = async (
  database: Database,
  revision: number,
  column: Column,
  keys: readonly string[],
) => {
  const source = { table: 'projects.quantities', revision, column, order: orders.quantities };
  const rows = await selectByKeys<ProjectQuantityRow>(database.kysely, source, keys);
  return withOwnUnits(database, revision, 'projects.units_reference', rows);
};
