import {
  type Database,
  databaseFault,
  databaseStateReader,
  lastImports,
  migrate,
  readCursorKey,
  revisionAt,
  tableRows,
} from '@zibo-graph/database';
import { subgraphSdl } from '@zibo-graph/schema';
import { createSubgraph, currentRequester, type Subgraph, type SubgraphOptions } from '@zibo-graph/subgraph-kit';
import { createLoaders } from './loaders/createLoaders.js';
import { migrations } from './migrations/index.js';
import { Agency } from './resolvers/Agency.js';
import { Area } from './resolvers/Area.js';
import { BreakdownRow } from './resolvers/BreakdownRow.js';
import { Dataset } from './resolvers/Dataset.js';
import { Investment } from './resolvers/Investment.js';
import { InvestmentSum } from './resolvers/InvestmentSum.js';
import { Milestone } from './resolvers/Milestone.js';
import { Plan } from './resolvers/Plan.js';
import { Programme } from './resolvers/Programme.js';
import { ProgrammeMembership } from './resolvers/ProgrammeMembership.js';
import { ProgrammeRegister } from './resolvers/ProgrammeRegister.js';
import { ProgrammeReport } from './resolvers/ProgrammeReport.js';
import { Project } from './resolvers/Project.js';
import { ProjectAlias } from './resolvers/ProjectAlias.js';
import { ProjectGroup } from './resolvers/ProjectGroup.js';
import { ProjectParty } from './resolvers/ProjectParty.js';
import { ProjectQuantity } from './resolvers/ProjectQuantity.js';
import { Query } from './resolvers/Query.js';
import { Reconciliation } from './resolvers/Reconciliation.js';
import { ReconciliationFinding } from './resolvers/ReconciliationFinding.js';
import { Task } from './resolvers/Task.js';

const resolvers = {
  Query,
  Programme,
  ProgrammeReport,
  BreakdownRow,
  Reconciliation,
  ReconciliationFinding,
  Project,
  ProjectAlias,
  ProjectParty,
  ProgrammeMembership,
  Investment,
  Milestone,
  ProjectQuantity,
  Agency,
  Area,
  Task,
  Plan,
  ProjectGroup,
  InvestmentSum,
  ProgrammeRegister,
  Dataset,
};

/**
 * Brings the tables up to date and makes the projects subgraph on them, at the newest revision.
 * @throws DatabaseError DATABASE_NEWER
 */
export async function openProjects(database: Database, { entityCache }: SubgraphOptions = {}): Promise<Subgraph> {
  await migrate(database, 'projects', migrations);
  database.scopeStatementsBy(currentRequester);
  const subgraph = createSubgraph({
    name: 'projects',
    sdl: subgraphSdl('projects'),
    resolvers,
    createLoaders: (revision, kinds) => createLoaders(database, revision, kinds),
    createContext: (loaders) => ({ loaders }),
    entityCache,
    cursorKey: await readCursorKey(database, 'projects'),
    readState: databaseStateReader(database, 'projects'),
    readTableRows: (revision) => tableRows(database, 'projects', revision),
    readRevisionAt: (time) => revisionAt(database, 'projects', time),
    readImports: () => lastImports(database, 'projects'),
    databaseFault,
  });
  await subgraph.refreshRevision();
  return subgraph;
}
