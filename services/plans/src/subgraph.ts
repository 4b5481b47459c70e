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
import {
  createSubgraph,
  currentRequester,
  type Subgraph,
  type SubgraphOptions,
  todayInShanghai,
} from '@zibo-graph/subgraph-kit';
import type { Context } from './context.js';
import { createLoaders, type Loaders } from './loaders/createLoaders.js';
import { migrations } from './migrations/index.js';
import { Agency } from './resolvers/Agency.js';
import { Area } from './resolvers/Area.js';
import { Assignment } from './resolvers/Assignment.js';
import { Citation } from './resolvers/Citation.js';
import { Dataset } from './resolvers/Dataset.js';
import { DatasetPart } from './resolvers/DatasetPart.js';
import { Document } from './resolvers/Document.js';
import { Duty } from './resolvers/Duty.js';
import { EvaluationRule } from './resolvers/EvaluationRule.js';
import { Finding } from './resolvers/Finding.js';
import { Indicator } from './resolvers/Indicator.js';
import { Observation } from './resolvers/Observation.js';
import { ObservationGroup } from './resolvers/ObservationGroup.js';
import { Plan } from './resolvers/Plan.js';
import { PlanAlignment } from './resolvers/PlanAlignment.js';
import { PlanProgress } from './resolvers/PlanProgress.js';
import { Project } from './resolvers/Project.js';
import { PublishedVerdict } from './resolvers/PublishedVerdict.js';
import { Query } from './resolvers/Query.js';
import { ResponsibilityCell } from './resolvers/ResponsibilityCell.js';
import { ResponsibilityMatrix } from './resolvers/ResponsibilityMatrix.js';
import { SeriesPoint } from './resolvers/SeriesPoint.js';
import { Target } from './resolvers/Target.js';
import { TargetAlignment } from './resolvers/TargetAlignment.js';
import { TargetComparison } from './resolvers/TargetComparison.js';
import { TargetEvaluation } from './resolvers/TargetEvaluation.js';
import { TargetGroup } from './resolvers/TargetGroup.js';
import { TargetReview } from './resolvers/TargetReview.js';
import { Task } from './resolvers/Task.js';
import { TaskGroup } from './resolvers/TaskGroup.js';

/** Settings of the subgraph. */
export interface PlansOptions extends SubgraphOptions {
  /**
   * Tells the day that is meant where a query does not say: that of the time at which it asks what the graph knew (RFC 3339), or of
   * now. That of Shanghai if not given.
   */
  readonly today?: (knownAt?: string) => string;
}

/**
 * Brings the tables up to date and makes the plans subgraph on them, at the newest revision.
 * @throws DatabaseError DATABASE_NEWER
 */
export async function openPlans(
  database: Database,
  { entityCache, today = todayInShanghai }: PlansOptions = {},
): Promise<Subgraph> {
  await migrate(database, 'plans', migrations);
  database.scopeStatementsBy(currentRequester);
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
      TargetGroup,
      TaskGroup,
      ObservationGroup,
      Citation,
      EvaluationRule,
      PlanAlignment,
      PlanProgress,
      PublishedVerdict,
      ResponsibilityCell,
      ResponsibilityMatrix,
      SeriesPoint,
      TargetAlignment,
      TargetComparison,
      TargetEvaluation,
      TargetReview,
      Agency,
      Area,
      Project,
      Dataset,
      DatasetPart,
    },
    createLoaders: (revision, kinds) => createLoaders(database, revision, kinds),
    createContext: (loaders: Loaders, { knownAt }): Context => ({ loaders, today: today(knownAt) }),
    entityCache,
    cursorKey: await readCursorKey(database, 'plans'),
    readState: databaseStateReader(database, 'plans'),
    readTableRows: (revision) => tableRows(database, 'plans', revision),
    readRevisionAt: (time) => revisionAt(database, 'plans', time),
    readImports: () => lastImports(database, 'plans'),
    databaseFault,
  });
  await subgraph.refreshRevision();
  return subgraph;
}
