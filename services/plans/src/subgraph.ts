import { currentRevision, type Database, isUnavailable, migrate } from '@zibo-graph/database';
import { subgraphSdl } from '@zibo-graph/schema';
import { createSubgraph, type Subgraph } from '@zibo-graph/subgraph-kit';
import { createContext } from './context.js';
import { migrations } from './migrations/index.js';
import { Agency } from './resolvers/Agency.js';
import { Area } from './resolvers/Area.js';
import { Assignment } from './resolvers/Assignment.js';
import { Citation } from './resolvers/Citation.js';
import { Document } from './resolvers/Document.js';
import { Duty } from './resolvers/Duty.js';
import { Finding } from './resolvers/Finding.js';
import { Indicator } from './resolvers/Indicator.js';
import { Observation } from './resolvers/Observation.js';
import { Plan } from './resolvers/Plan.js';
import { Query } from './resolvers/Query.js';
import { Target } from './resolvers/Target.js';
import { Task } from './resolvers/Task.js';

/**
 * Brings the tables up to date and makes the plans subgraph on them, at the newest revision.
 * @throws DatabaseError DATABASE_NEWER
 */
export async function openPlans(database: Database): Promise<Subgraph> {
  await migrate(database, 'plans', migrations);
  const subgraph = createSubgraph({
    name: 'plans',
    sdl: subgraphSdl('plans'),
    resolvers: {
      Query,
      Document,
      Plan,
      Task,
      Target,
      Assignment,
      Duty,
      Indicator,
      Observation,
      Finding,
      Citation,
      Agency,
      Area,
    },
    createContext: ({ revision }) => createContext(database, revision),
    readRevision: () => currentRevision(database, 'plans'),
    isUnavailable,
  });
  await subgraph.refreshRevision();
  return subgraph;
}
