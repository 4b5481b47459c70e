import type { Database, FilterInput } from '@zibo-graph/database';
import { type LoaderKinds, loaderByArgument, type PageRequest } from '@zibo-graph/subgraph-kit';
import {
  selectBreakdownRowsByReportIds,
  selectReportsByIds,
  selectReportsByProgrammeIds,
} from '../queries/programmeReports.js';
import {
  type ProgrammeOwner,
  selectProgrammeCount,
  selectProgrammeCounts,
  selectProgrammePage,
  selectProgrammePages,
  selectProgrammesByIds,
} from '../queries/programmes.js';
import { selectReconciliations } from '../queries/reconciliations.js';

/** Loads programmes, their reports and how these add up. */
export function programmeLoaders(database: Database, revision: number, kinds: LoaderKinds) {
  const { valueLoader, rowLoader, rowsLoader, pageLoader, countLoader } = kinds;
  const pages = (name: string, owner: ProgrammeOwner) =>
    pageLoader(
      name,
      (ids, page) => selectProgrammePages(database, revision, owner, ids, page),
      (row) => row.parent_key,
    );
  const counts = (name: string, owner: ProgrammeOwner) =>
    countLoader(name, (ids, where) => selectProgrammeCounts(database, revision, owner, ids, where));
  const reconciliationLoader = loaderByArgument((asOf: string | null) =>
    rowLoader(
      'reconciliationByProgrammeId',
      (ids) => selectReconciliations(database, revision, ids, asOf),
      (row) => row.programme_id,
    ),
  );
  return {
    programmePage: valueLoader('programmePage', (page: PageRequest) => selectProgrammePage(database, revision, page)),
    programmeCount: valueLoader('programmeCount', (where: FilterInput | null) =>
      selectProgrammeCount(database, revision, where),
    ),
    programmeById: rowLoader(
      'programmeById',
      (ids) => selectProgrammesByIds(database, revision, ids),
      (row) => row.id,
    ),
    programmePageByAreaId: pages('programmePageByAreaId', 'area'),
    programmeCountByAreaId: counts('programmeCountByAreaId', 'area'),
    programmePageByLeadId: pages('programmePageByLeadId', 'lead'),
    programmeCountByLeadId: counts('programmeCountByLeadId', 'lead'),
    reportById: rowLoader(
      'reportById',
      (ids) => selectReportsByIds(database, revision, ids),
      (row) => row.id,
    ),
    reportsByProgrammeId: rowsLoader(
      'reportsByProgrammeId',
      (ids) => selectReportsByProgrammeIds(database, revision, ids),
      (row) => row.programme_id,
    ),
    breakdownRowsByReportId: rowsLoader(
      'breakdownRowsByReportId',
      (ids) => selectBreakdownRowsByReportIds(database, revision, ids),
      (row) => row.report_id,
    ),
    reconciliationByProgrammeId: (id: string, asOf: string | null) => reconciliationLoader(asOf)(id),
  };
}
