import type { Database } from '@zibo-graph/database';
import { type LoaderKinds, loaderByArgument, type MaybePromise } from '@zibo-graph/subgraph-kit';
import { type StatusTally, tallyOf } from '../analysis/StatusTally.js';
import { type ProgressScope, selectAllTargets, selectTaskTallies, type TaskTally } from '../queries/progress.js';
import type { PlanProgressRow, TargetEvaluationRow, TargetRow, TargetStatus } from '../rows.js';

/** Evaluates a target on a day. */
type EvaluationOf = (target: TargetRow, asOf: string) => MaybePromise<TargetEvaluationRow>;

/** Loads how far the targets and tasks of plans, agencies and areas are: those of one sort are read together. */
export function progressLoaders(
  database: Database,
  revision: number,
  { rowLoader, rowsLoader }: LoaderKinds,
  { evaluationOf }: { readonly evaluationOf: EvaluationOf },
) {
  const targetsLoaderOf = loaderByArgument((scope: ProgressScope) =>
    rowsLoader(
      'targetsOf',
      (ids) => selectAllTargets(database, revision, scope, ids),
      (target) => target.parent_key,
    ),
  );
  const taskTallyLoaderOf = loaderByArgument((scope: ProgressScope) =>
    rowLoader(
      'taskTally',
      (ids) => selectTaskTallies(database, revision, scope, ids),
      (tally) => tally.key,
    ),
  );
  const targetsOf = (scope: ProgressScope, id: string) => targetsLoaderOf(scope)(id);
  const judged = async ({ of, id, asOf }: PlanProgressRow) =>
    Promise.all(
      (await targetsOf(of, id)).map(async (target) => ({ target, status: (await evaluationOf(target, asOf)).status })),
    );
  return {
    /** All targets of a plan, an agency or an area, in the order of their plans. */
    targetsOf,
    /** How many of these have which status on a day. */
    statusTally: async (progress: PlanProgressRow): Promise<StatusTally> =>
      tallyOf((await judged(progress)).map(({ status }) => status)),
    /** Those that have one of the statuses. */
    targetsByStatus: async (progress: PlanProgressRow, statuses: readonly TargetStatus[]): Promise<TargetRow[]> =>
      (await judged(progress)).filter(({ status }) => statuses.includes(status)).map(({ target }) => target),
    /** How many tasks a plan, an agency or an area has, and how many of these an agency answers for. */
    taskTally: async ({ of, id }: PlanProgressRow): Promise<Omit<TaskTally, 'key'>> =>
      (await taskTallyLoaderOf(of)(id)) ?? { count: 0, assigned: 0 },
  };
}
