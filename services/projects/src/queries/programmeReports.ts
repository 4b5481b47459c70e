import { type Database, selectByKeys } from '@zibo-graph/database';
import { sql } from 'kysely';
import type { BreakdownRowRow, ProgrammeReportRow } from '../rows.js';
import { codeOrder } from './codeOrder.js';

const byDay = sql`as_of, id`;
const printedOrder = sql`${codeOrder('breakdownDimension', 'dimension')}, position, id`;

const selectWhere = (database: Database, revision: number, column: 'id' | 'programme_id', keys: readonly string[]) =>
  selectByKeys<ProgrammeReportRow>(
    database.kysely,
    { table: 'projects.programme_reports', revision, column, order: byDay },
    keys,
  );

/** Reports by id. */
export const selectReportsByIds = (database: Database, revision: number, ids: readonly string[]) =>
  selectWhere(database, revision, 'id', ids);

/** What sources report of programmes, by date, then id: of the same date, all stand. */
export const selectReportsByProgrammeIds = (database: Database, revision: number, programmeIds: readonly string[]) =>
  selectWhere(database, revision, 'programme_id', programmeIds);

/** The rows of the breakdowns of reports, dimension by dimension, in printed order. */
export const selectBreakdownRowsByReportIds = (database: Database, revision: number, reportIds: readonly string[]) =>
  selectByKeys<BreakdownRowRow>(
    database.kysely,
    {
      table: 'projects.breakdown_rows',
      revision,
      column: 'report_id',
      order: printedOrder,
    },
    reportIds,
  );
