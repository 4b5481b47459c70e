import { currentRevision, type Database, isUnavailable, migrate } from '@zibo-graph/database';
import { subgraphSdl } from '@zibo-graph/schema';
import { createSubgraph, type Subgraph } from '@zibo-graph/subgraph-kit';
import { createContext } from './context.js';
import { migrations } from './migrations/index.js';
import { Agency } from './resolvers/Agency.js';
import { AgencyAlias } from './resolvers/AgencyAlias.js';
import { Area } from './resolvers/Area.js';
import { Membership } from './resolvers/Membership.js';
import { Query } from './resolvers/Query.js';

/**
 * Brings the tables up to date and makes the agencies subgraph on them, at the newest revision.
 * @throws DatabaseError DATABASE_NEWER
 */
export async function openAgencies(database: Database): Promise<Subgraph> {
  await migrate(database, 'agencies', migrations);
  const subgraph = createSubgraph({
    name: 'agencies',
    sdl: subgraphSdl('agencies'),
    resolvers: { Query, Area, Agency, AgencyAlias, Membership },
    createContext: ({ revision }) => createContext(database, revision),
    readRevision: () => currentRevision(database, 'agencies'),
    isUnavailable,
  });
  await subgraph.refreshRevision();
  return subgraph;
}
