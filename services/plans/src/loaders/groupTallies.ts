import type { Database } from '@zibo-graph/database';
import { type LoaderKinds, loadReferenced, type MaybePromise, type RowsLoader } from '@zibo-graph/subgraph-kit';
import { type StatusTally, tallyOf } from '../analysis/StatusTally.js';
import { worstStatus } from '../analysis/worstStatus.js';
import type { TargetEvaluationRow, TargetGroupRow, TargetRow, TaskGroupRow } from '../rows.js';

/** Loads what became of targets, and those of tasks. */
interface TargetLoaders {
  readonly targetsByTaskId: RowsLoader<TargetRow>;
  readonly evaluationOf: (target: TargetRow, asOf: string) => MaybePromise<TargetEvaluationRow>;
  readonly evaluationByTargetId: (id: string, asOf: string) => Promise<TargetEvaluationRow | null>;
}

/** Loads what became of the targets and tasks of groups. */
export const groupTallies = (
  _database: Database,
  _revision: number,
  _kinds: LoaderKinds,
  { targetsByTaskId, evaluationOf, evaluationByTargetId }: TargetLoaders,
) => ({
  /** How many targets of a group have which status. */
  targetGroupTally: async ({ ids, asOf }: TargetGroupRow): Promise<StatusTally> => {
    const load = (id: string) => evaluationByTargetId(id, asOf);
    const evaluations = await Promise.all((await ids()).map((id) => loadReferenced(load, id)));
    return tallyOf(evaluations.map(({ status }) => status));
  },
  /** How many tasks of a group have which status: that of the worst of their targets, none if they have no target. */
  taskGroupTally: async ({ ids, asOf, count }: TaskGroupRow): Promise<StatusTally> => {
    const statusOf = async (id: string) => {
      const targets = await targetsByTaskId(id);
      const evaluations = await Promise.all(targets.map((target) => evaluationOf(target, asOf)));
      return worstStatus(evaluations.map(({ status }) => status)) ?? [];
    };
    const tally = tallyOf((await Promise.all((await ids()).map(statusOf))).flat());
    return { ...tally, coverage: count > 0 ? tally.evaluated / count : null };
  },
});
