import { type FilterInput, filterCondition, inOwnUnits, type Reader, rowsBy } from '@zibo-graph/database';
import { investments, milestones, quantities } from '../tables.js';
import { codeOrder } from './codeOrder.js';
import { investmentFilter } from './filters.js';
import { investmentDate } from './investmentDate.js';
import { selectUnitsByIds } from './references.js';

// Money by kind, then date (undated last), then id.
const investmentOrder = [codeOrder('investmentKind', 't.kind'), investmentDate('t'), 'id'] as const;
const investmentsByProjectId = rowsBy(investments, 'project_id', investmentOrder);

/** Money of projects, by id. */
export const selectInvestmentsByIds = rowsBy(investments, 'id', investmentOrder);

/** Money of projects that fulfils a condition, by kind, then date (undated last), then id. */
export const selectInvestmentsByProjectIds = (
  database: Reader,
  revision: number,
  projectIds: readonly string[],
  where: FilterInput | null,
) =>
  investmentsByProjectId(
    database,
    revision,
    projectIds,
    filterCondition(investmentFilter, where, { alias: 't', revision }),
  );

const byDate = ['happened', 'id'] as const;

/** Milestones by id. */
export const selectMilestonesByIds = rowsBy(milestones, 'id', byDate);

/** Milestones of projects by date, undated last, then id. A year comes before its months, a month before its days. */
export const selectMilestonesByProjectIds = rowsBy(milestones, 'project_id', byDate);

const byMetric = [codeOrder('projectMetric', 't.metric'), 'id'] as const;

/** Physical quantities by id. */
export const selectQuantitiesByIds = inOwnUnits(rowsBy(quantities, 'id', byMetric), selectUnitsByIds);

/** Physical quantities of projects by metric, then id. */
export const selectQuantitiesByProjectIds = inOwnUnits(rowsBy(quantities, 'project_id', byMetric), selectUnitsByIds);
