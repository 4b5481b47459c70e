import type { Database } from '@zibo-graph/database';
import {
  graphError,
  type LoaderKinds,
  loadReferenced,
  type MaybePromise,
  type RowsLoader,
  requireAtLeast,
  requireAtMost,
} from '@zibo-graph/subgraph-kit';
import { alignDemands } from '../analysis/alignDemands.js';
import { compareDemands } from '../analysis/compareDemands.js';
import { type Demand, demandOf } from '../analysis/Demand.js';
import type {
  AssignmentRow,
  PlanAlignmentRow,
  PlanRow,
  ResponsibilityMatrixRow,
  TargetComparisonRow,
  TargetRow,
  TaskRow,
} from '../rows.js';
import type { TargetContext } from './evaluationLoaders.js';

/** Loads what plans consist of. */
export interface PlanContext extends Pick<TargetContext, 'planById' | 'indicatorById'> {
  readonly basesByPlanId: RowsLoader<PlanRow>;
  readonly tasksByPlanId: RowsLoader<TaskRow>;
  readonly assignmentsByTaskId: RowsLoader<AssignmentRow>;
  /** All targets of a plan, in its order. */
  readonly targetsOf: (scope: 'plan', planId: string) => MaybePromise<readonly TargetRow[]>;
}

/** Holds plans against each other, and agencies against tasks. */
export function comparisonLoaders(_database: Database, _revision: number, _kinds: LoaderKinds, load: PlanContext) {
  const demandsOf = async (plan: PlanRow): Promise<Demand[]> =>
    Promise.all(
      (await load.targetsOf('plan', plan.id)).map(async (target) => {
        const { indicator_id } = target;
        const indicator = indicator_id === null ? null : await loadReferenced(load.indicatorById, indicator_id);
        return demandOf(target, indicator, plan);
      }),
    );
  return {
    /** How a plan stands to the plans it rests on. */
    alignmentOf: async (plan: PlanRow): Promise<PlanAlignmentRow> => {
      const higherPlans = await load.basesByPlanId(plan.id);
      const [own = [], ...higher] = await Promise.all([plan, ...higherPlans].map(demandsOf));
      return { higherPlans, alignments: alignDemands(own, higher.flat()) };
    },
    /**
     * The targets of different plans on the same indicators, by indicator.
     * @throws GraphQLError ARGUMENT_TOO_LONG, ARGUMENT_TOO_SHORT, or ID_UNKNOWN if there is no plan under one of the ids.
     */
    comparisonOf: async (planIds: readonly string[]): Promise<TargetComparisonRow[]> => {
      requireAtMost(20, { plans: planIds });
      requireAtLeast(2, { plans: planIds });
      const plans = await Promise.all(planIds.map((id, index) => planAt(load.planById(id), `plans[${index}]`, id)));
      const byId = [...new Map(plans.map((plan) => [plan.id, plan])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
      return compareDemands((await Promise.all(byId.map(demandsOf))).flat());
    },
    /** Who does what in a plan; null if there is no such plan. */
    matrixOf: async (planId: string): Promise<ResponsibilityMatrixRow | null> => {
      const [plan, tasks] = await Promise.all([load.planById(planId), load.tasksByPlanId(planId)]);
      const cells = await Promise.all(
        tasks.map(async (task) => (await load.assignmentsByTaskId(task.id)).map((cell) => ({ ...cell, task }))),
      );
      return plan && { plan, rows: tasks, cells: cells.flat() };
    },
  };
}

async function planAt(load: MaybePromise<PlanRow | null>, field: string, id: string): Promise<PlanRow> {
  const plan = await load;
  if (!plan) throw graphError('ID_UNKNOWN', { field, values: { id } });
  return plan;
}
