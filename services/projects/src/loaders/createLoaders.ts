import { type Database, type FilterInput, selectDatasetParts } from '@zibo-graph/database';
import { groupsOfLoaders, type LoaderKinds, loaderByArgument, type PageRequest } from '@zibo-graph/subgraph-kit';
import {
  selectInvestmentConflicts,
  selectMilestoneConflicts,
  selectQuantityConflicts,
} from '../queries/factConflicts.js';
import {
  type InvestmentSumRequest,
  selectInvestmentSums,
  selectInvestmentsByLeadIds,
  selectInvestmentsByProgrammeIds,
} from '../queries/investmentSums.js';
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
import { selectInvestments, selectMilestones, selectQuantities } from '../queries/projectFacts.js';
import { type ProjectGroupRequest, selectProjectGroups } from '../queries/projectGroups.js';
import {
  selectAliasesByProjectIds,
  selectMembershipsByProjectIds,
  selectPartiesByProjectIds,
} from '../queries/projectLinks.js';
import {
  type ProjectOwner,
  projectsWhere,
  selectProjectCount,
  selectProjectCounts,
  selectProjectPage,
  selectProjectPages,
  selectProjectsByCodes,
  selectProjectsByIds,
  selectProjectsByParentIds,
} from '../queries/projects.js';
import { selectReconciliations } from '../queries/reconciliations.js';
import { selectAgencyNames, selectAreaNames } from '../queries/references.js';

function programmeLoaders(database: Database, revision: number, kinds: LoaderKinds) {
  const { valueLoader, rowLoader, rowsLoader, pageLoader, countLoader } = kinds;
  const pages = (owner: ProgrammeOwner) =>
    pageLoader(
      (ids, page) => selectProgrammePages(database, revision, owner, ids, page),
      (row) => row.parent_key,
    );
  const counts = (owner: ProgrammeOwner) =>
    countLoader((ids, where) => selectProgrammeCounts(database, revision, owner, ids, where));
  const reconciliationLoader = loaderByArgument((asOf: string | null) =>
    rowLoader(
      (ids) => selectReconciliations(database, revision, ids, asOf),
      (row) => row.programme_id,
    ),
  );
  return {
    programmePage: valueLoader((page: PageRequest) => selectProgrammePage(database, revision, page)),
    programmeCount: valueLoader((where: FilterInput | null) => selectProgrammeCount(database, revision, where)),
    programmeById: rowLoader(
      (ids) => selectProgrammesByIds(database, revision, ids),
      (row) => row.id,
    ),
    programmePageByAreaId: pages('area'),
    programmeCountByAreaId: counts('area'),
    programmePageByLeadId: pages('lead'),
    programmeCountByLeadId: counts('lead'),
    reportById: rowLoader(
      (ids) => selectReportsByIds(database, revision, ids),
      (row) => row.id,
    ),
    reportsByProgrammeId: rowsLoader(
      (ids) => selectReportsByProgrammeIds(database, revision, ids),
      (row) => row.programme_id,
    ),
    breakdownRowsByReportId: rowsLoader(
      (ids) => selectBreakdownRowsByReportIds(database, revision, ids),
      (row) => row.report_id,
    ),
    reconciliationByProgrammeId: (id: string, asOf: string | null) => reconciliationLoader(asOf)(id),
  };
}

function projectLoaders(database: Database, revision: number, { rowLoader, rowsLoader }: LoaderKinds) {
  return {
    projectById: rowLoader(
      (ids) => selectProjectsByIds(database, revision, ids),
      (row) => row.id,
    ),
    projectByCode: rowLoader(
      (codes) => selectProjectsByCodes(database, revision, codes),
      (row) => row.code ?? '',
    ),
    projectsByParentId: rowsLoader(
      (ids) => selectProjectsByParentIds(database, revision, ids),
      (row) => row.parent_id ?? '',
    ),
    aliasesByProjectId: rowsLoader(
      (ids) => selectAliasesByProjectIds(database, revision, ids),
      (row) => row.project_id,
    ),
    partiesByProjectId: rowsLoader(
      (ids) => selectPartiesByProjectIds(database, revision, ids),
      (row) => row.project_id,
    ),
    membershipsByProjectId: rowsLoader(
      (ids) => selectMembershipsByProjectIds(database, revision, ids),
      (row) => row.project_id,
    ),
  };
}

function projectListLoaders(
  database: Database,
  revision: number,
  { valueLoader, pageLoader, countLoader }: LoaderKinds,
) {
  const pages = (owner: ProjectOwner) =>
    pageLoader(
      (ids, page) => selectProjectPages(database, revision, owner, ids, page),
      (row) => row.parent_key,
    );
  const counts = (owner: ProjectOwner) =>
    countLoader((ids, where) => selectProjectCounts(database, revision, owner, ids, where));
  return {
    projectPage: valueLoader((page: PageRequest) => selectProjectPage(database, revision, page)),
    projectCount: valueLoader((where: FilterInput | null) => selectProjectCount(database, revision, where)),
    projectPageByProgrammeId: pages('programme'),
    projectCountByProgrammeId: counts('programme'),
    projectPageByAgencyId: pages('agency'),
    projectCountByAgencyId: counts('agency'),
    projectCountByLeadId: counts('lead'),
    projectPageByAreaId: pages('area'),
    projectCountByAreaId: counts('area'),
    projectPageByTaskId: pages('task'),
    projectCountByTaskId: counts('task'),
    projectPageByPlanId: pages('plan'),
    projectCountByPlanId: counts('plan'),
  };
}

function factLoaders(database: Database, revision: number, { rowLoader, rowsLoader }: LoaderKinds) {
  const investmentsLoader = loaderByArgument((where: FilterInput | null) =>
    rowsLoader(
      (ids) => selectInvestments(database, revision, 'project_id', ids, where),
      (row) => row.project_id,
    ),
  );
  return {
    investmentById: rowLoader(
      (ids) => selectInvestments(database, revision, 'id', ids),
      (row) => row.id,
    ),
    investmentsByProjectId: (id: string, where: FilterInput | null) => investmentsLoader(where)(id),
    milestoneById: rowLoader(
      (ids) => selectMilestones(database, revision, 'id', ids),
      (row) => row.id,
    ),
    milestonesByProjectId: rowsLoader(
      (ids) => selectMilestones(database, revision, 'project_id', ids),
      (row) => row.project_id,
    ),
    quantityById: rowLoader(
      (ids) => selectQuantities(database, revision, 'id', ids),
      (row) => row.id,
    ),
    quantitiesByProjectId: rowsLoader(
      (ids) => selectQuantities(database, revision, 'project_id', ids),
      (row) => row.project_id,
    ),
  };
}

function conflictLoaders(database: Database, revision: number, { rowsLoader }: LoaderKinds) {
  return {
    conflictsByInvestmentId: rowsLoader(
      (ids) => selectInvestmentConflicts(database, revision, ids),
      (row) => row.parent_key,
    ),
    conflictsByMilestoneId: rowsLoader(
      (ids) => selectMilestoneConflicts(database, revision, ids),
      (row) => row.parent_key,
    ),
    conflictsByQuantityId: rowsLoader(
      (ids) => selectQuantityConflicts(database, revision, ids),
      (row) => row.parent_key,
    ),
  };
}

/** Of which groups of which projects the investment is asked for. */
type InvestmentSumsAsked = Omit<InvestmentSumRequest, 'revision' | 'where'> & { readonly where: FilterInput | null };

function investmentLoaders(database: Database, revision: number, { valueLoader, rowsLoader }: LoaderKinds) {
  const byAsOf = (select: typeof selectInvestmentsByLeadIds) => {
    const loader = loaderByArgument((asOf: string | null) =>
      rowsLoader(
        (ids) => select(database, revision, ids, asOf),
        ({ group }) => JSON.parse(group ?? '')[0],
      ),
    );
    return (id: string, asOf: string | null) => loader(asOf)(id);
  };
  return {
    projectGroups: valueLoader((request: ProjectGroupRequest) => selectProjectGroups(database, revision, request)),
    investmentSums: valueLoader(({ where, ...request }: InvestmentSumsAsked) =>
      selectInvestmentSums(database, { ...request, revision, where: projectsWhere(revision, where) }),
    ),
    investmentAmountsByProgrammeId: byAsOf(selectInvestmentsByProgrammeIds),
    investmentAmountsByLeadId: byAsOf(selectInvestmentsByLeadIds),
  };
}

function otherLoaders(database: Database, revision: number, { rowLoader }: LoaderKinds) {
  return {
    areaNamesById: rowLoader(
      (ids) => selectAreaNames(database, revision, ids),
      (row) => row.id,
    ),
    agencyNamesById: rowLoader(
      (ids) => selectAgencyNames(database, revision, ids),
      (row) => row.id,
    ),
    datasetPartByName: rowLoader(
      (names) => selectDatasetParts(database, 'projects', revision, names),
      (row) => row.dataset,
    ),
  };
}

/** Makes what requests load at one revision, each key once and all keys of a tick together. */
export const createLoaders = groupsOfLoaders(
  programmeLoaders,
  projectLoaders,
  projectListLoaders,
  factLoaders,
  conflictLoaders,
  investmentLoaders,
  otherLoaders,
);

/** What requests load at one revision. */
export type Loaders = ReturnType<typeof createLoaders>;
