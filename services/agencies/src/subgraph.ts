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
import { AgencyAlias } from './resolvers/AgencyAlias.js';
import { AgencyMatch } from './resolvers/AgencyMatch.js';
import { Area } from './resolvers/Area.js';
import { Dataset } from './resolvers/Dataset.js';
import { Membership } from './resolvers/Membership.js';
import { Node } from './resolvers/Node.js';
import { Query } from './resolvers/Query.js';
import { SearchHit } from './resolvers/SearchHit.js';

/**
 * Brings the tables up to date and makes the agencies subgraph on them, at the newest revision.
 * @throws DatabaseError DATABASE_NEWER
 */
export async function openAgencies(database: Database, { entityCache }: SubgraphOptions = {}): Promise<Subgraph> {
  await migrate(database, 'agencies', migrations);
  database.scopeStatementsBy(currentRequester);
  const subgraph = createSubgraph({
    name: 'agencies',
    sdl: subgraphSdl('agencies'),
    resolvers: { Query, Area, Agency, AgencyAlias, AgencyMatch, Dataset, Membership, Node, SearchHit },
    createLoaders: (revision, kinds) => createLoaders(database, revision, kinds),
    createContext: (loaders) => ({ loaders }),
    entityCache,
    cursorKey: await readCursorKey(database, 'agencies'),
    readState: databaseStateReader(database, 'agencies'),
    readTableRows: (revision) => tableRows(database, 'agencies', revision),
    readRevisionAt: (time) => revisionAt(database, 'agencies', time),
    readImports: () => lastImports(database, 'agencies'),
    databaseFault,
  });
  await subgraph.refreshRevision();
  return subgraph;
}
