import { rowsBy } from '@zibo-graph/database';
import { breakdown_rows, programme_reports } from '../tables.js';
import { codeOrder } from './codeOrder.js';

/** Reports by id. */
export const selectReportsByIds = rowsBy(programme_reports, 'id', ['as_of', 'id']);

/** What sources report of programmes, by date, then id: of the same date, all are given. */
export const selectReportsByProgrammeIds = rowsBy(programme_reports, 'programme_id', ['as_of', 'id']);

const printedOrder = [codeOrder('breakdownDimension', 't.dimension'), 'position', 'id'] as const;

/** The rows of the breakdowns of reports, dimension by dimension, in printed order. */
export const selectBreakdownRowsByReportIds = rowsBy(breakdown_rows, 'report_id', printedOrder);
