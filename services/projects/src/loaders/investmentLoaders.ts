import type { Database, FilterInput } from '@zibo-graph/database';
import { type LoaderKinds, loaderByArgument } from '@zibo-graph/subgraph-kit';
import {
  type InvestmentSumRequest,
  selectInvestmentSums,
  selectInvestmentsByLeadIds,
  selectInvestmentsByProgrammeIds,
} from '../queries/investmentSums.js';
import { type ProjectGroupRequest, selectProjectGroups } from '../queries/projectGroups.js';
import { projectsWhere } from '../queries/projects.js';

/** Of which groups of which projects the investment is asked for. */
type InvestmentSumsAsked = Omit<InvestmentSumRequest, 'revision' | 'where'> & { readonly where: FilterInput | null };

/** Groups projects, and adds their investments up. */
export function investmentLoaders(database: Database, revision: number, { valueLoader, rowsLoader }: LoaderKinds) {
  const byAsOf = (name: string, select: typeof selectInvestmentsByLeadIds) => {
    const loader = loaderByArgument((asOf: string | null) =>
      rowsLoader(
        name,
        (ids) => select(database, revision, ids, asOf),
        ({ group }) => JSON.parse(group ?? '')[0],
      ),
    );
    return (id: string, asOf: string | null) => loader(asOf)(id);
  };
  return {
    projectGroups: valueLoader('projectGroups', (request: ProjectGroupRequest) =>
      selectProjectGroups(database, revision, request),
    ),
    investmentSums: valueLoader('investmentSums', ({ where, ...request }: InvestmentSumsAsked) =>
      selectInvestmentSums(database, { ...request, revision, where: projectsWhere(revision, where) }),
    ),
    investmentAmountsByProgrammeId: byAsOf('investmentAmountsByProgrammeId', selectInvestmentsByProgrammeIds),
    investmentAmountsByLeadId: byAsOf('investmentAmountsByLeadId', selectInvestmentsByLeadIds),
  };
}
