import type { Database } from '@zibo-graph/database';
import { type LoaderKinds, loadReferenced, type RowLoader, type RowsLoader } from '@zibo-graph/subgraph-kit';
import { type EvaluationRequest, evaluate } from '../evaluation/evaluate.js';
import { rulesInForce } from '../evaluation/rulesInForce.js';
import {
  selectEvaluationRules,
  selectObservationsByPairs,
  selectReviewsByIds,
  selectReviewsByTargetIds,
  selectUnitDoubts,
  selectVerdictsByIds,
  selectVerdictsByIndicatorIds,
  selectVerdictsByTargetIds,
} from '../queries/evidence.js';
import type { IndicatorRow, PlanRow, TargetEvaluationRow, TargetReviewRow, TargetRow } from '../rows.js';
import { pairOf, splitPairs } from './pairs.js';

/** Loads the rows that targets are and refer to. */
export interface TargetContext {
  readonly targetById: RowLoader<TargetRow>;
  readonly planById: RowLoader<PlanRow>;
  readonly indicatorById: RowLoader<IndicatorRow>;
}

/** A target, on which day it is evaluated, by which version of the rules: the newest if none is given. */
interface Asked {
  readonly target: TargetRow;
  readonly asOf: string;
  readonly ruleVersion: number | null;
}

/**
 * Evaluates targets. What they are evaluated from is read once, whatever the days and versions asked for, with seven statements
 * for all targets of a tick.
 */
export function evaluationLoaders(database: Database, revision: number, kinds: LoaderKinds, load: TargetContext) {
  const { rowLoader, rowsLoader, valueLoader } = kinds;
  const rules = valueLoader('rules', (_: null) => selectEvaluationRules(database, revision));
  const evaluationRules = () => rules(null);
  const reviewsByTargetId = rowsLoader(
    'reviewsByTargetId',
    (ids) => selectReviewsByTargetIds(database, revision, ids),
    (review) => review.target_id,
  );
  const evidenceOf = evidenceReader(database, revision, kinds, load, reviewsByTargetId);
  const evaluated = valueLoader(
    'evaluated',
    async ({ target, asOf, ruleVersion }: Asked): Promise<TargetEvaluationRow> => {
      const [evidence, allRules] = await Promise.all([evidenceOf(target), evaluationRules()]);
      return evaluate({ ...evidence, rules: rulesInForce(allRules, ruleVersion), asOf });
    },
    ({ target, asOf, ruleVersion }) => `${target.id} ${asOf} ${ruleVersion ?? ''}`,
  );
  const evaluationOf = (target: TargetRow, asOf: string, ruleVersion?: number | null) =>
    evaluated({ target, asOf, ruleVersion: ruleVersion ?? null });
  return {
    verdictById: rowLoader(
      'verdictById',
      (ids) => selectVerdictsByIds(database, revision, ids),
      (verdict) => verdict.id,
    ),
    verdictsByIndicatorId: rowsLoader(
      'verdictsByIndicatorId',
      (ids) => selectVerdictsByIndicatorIds(database, revision, ids),
      (verdict) => verdict.indicator_id ?? '',
    ),
    /** What persons found of a target, by the day that they are told of. */
    reviewsByTargetId,
    targetReviewById: rowLoader(
      'targetReviewById',
      (ids) => selectReviewsByIds(database, revision, ids),
      (review) => review.id,
    ),
    /** All versions of the rules: by code, the newest first. */
    evaluationRules,
    /** The version of a rule that has an id; null if none has. */
    evaluationRuleById: async (id: string) => (await evaluationRules()).find((rule) => rule.id === id) ?? null,
    /** The newest version of each, by code. */
    newestEvaluationRules: async () =>
      (await evaluationRules()).filter(({ code }, index, rules) => code !== rules[index - 1]?.code),
    /** @throws GraphQLError RULE_VERSION_UNKNOWN or EVALUATION_RULE_MISSING */
    evaluationOf,
    /** The same by the id of a target, by the newest rules; null if there is no such target. */
    evaluationByTargetId: async (id: string, asOf: string): Promise<TargetEvaluationRow | null> => {
      const target = await load.targetById(id);
      return target && evaluationOf(target, asOf);
    },
  };
}

/** What is known of a target, whatever the day and the rules. */
type Evidence = Omit<EvaluationRequest, 'rules' | 'asOf'>;

function evidenceReader(
  database: Database,
  revision: number,
  { rowsLoader }: LoaderKinds,
  load: TargetContext,
  reviewsByTargetId: RowsLoader<TargetReviewRow>,
) {
  const verdictsByTargetId = rowsLoader(
    'verdictsByTargetId',
    (ids) => selectVerdictsByTargetIds(database, revision, ids),
    (verdict) => verdict.target_id ?? '',
  );
  const observationsByPair = rowsLoader(
    'observationsByPair',
    (pairs) => selectObservationsByPairs(database, revision, ...splitPairs(pairs)),
    (row) => pairOf(row.indicator_id, row.area_id ?? ''),
  );
  const doubtsBySubjectId = rowsLoader(
    'doubtsBySubjectId',
    (ids) => selectUnitDoubts(database, revision, ids),
    (doubt) => doubt.subject_id,
  );
  const doubtsAbout = async (ids: readonly string[]): Promise<ReadonlySet<string>[]> => {
    const doubts = (await Promise.all(ids.map(doubtsBySubjectId))).flat();
    return [...new Map(doubts.map(({ finding_id, about }) => [finding_id, new Set(about)])).values()];
  };
  return async (target: TargetRow): Promise<Evidence> => {
    const { id, plan_id, indicator_id } = target;
    const [plan, indicator, verdicts, reviews] = await Promise.all([
      loadReferenced(load.planById, plan_id),
      indicator_id === null ? null : loadReferenced(load.indicatorById, indicator_id),
      verdictsByTargetId(id),
      reviewsByTargetId(id),
    ]);
    if (!indicator) return { target, plan, indicator, verdicts, reviews, observations: [], doubtful: [] };
    // Asked for even where the plan is of no area: so all targets of a tick wait for the same statements.
    const observations = await observationsByPair(pairOf(indicator.id, plan.area_id ?? ''));
    const doubtful = await doubtsAbout([id, ...observations.map((row) => row.id)]);
    return { target, plan, indicator, verdicts, reviews, observations, doubtful };
  };
}
