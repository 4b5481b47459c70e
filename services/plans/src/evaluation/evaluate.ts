import { unitOf } from '@zibo-graph/subgraph-kit';
import type {
  EvaluationRuleRow,
  IndicatorRow,
  ObservationRow,
  PlanRow,
  PublishedVerdictRow,
  TargetEvaluationRow,
  TargetReviewRow,
  TargetRow,
  TargetStatus,
} from '../rows.js';
import { codesIn } from './codesIn.js';
import { type Goal, goalOf, periodOf } from './Goal.js';
import { type Judgement, judgeReadings } from './judgeReadings.js';
import { lights } from './lights.js';
import { type Dated, isInPeriod, isOfSort, knownObservations, suits } from './observationsOf.js';
import { readingsOf } from './Reading.js';
import { notBegun, notCompared, nothingComputed, nothingMeasured, reviewed, type Wording } from './reasons.js';
import { reviewOn } from './reviewOn.js';
import { ruleFor } from './rulesInForce.js';
import { statistics } from './statistics.js';

/** What a target is evaluated from. */
export interface EvaluationRequest {
  readonly target: TargetRow;
  /** The plan of the target. */
  readonly plan: PlanRow;
  /** The indicator of the target; null if it has none. */
  readonly indicator: IndicatorRow | null;
  /** Those of the indicator in the area of the plan; others among them are passed over. */
  readonly observations: readonly ObservationRow[];
  /** The ids that each finding UNIT_DOUBTFUL about the target or one of the observations is about. */
  readonly doubtful: readonly ReadonlySet<string>[];
  /** What was published on the target. */
  readonly verdicts: readonly PublishedVerdictRow[];
  /** What persons found of it. */
  readonly reviews: readonly TargetReviewRow[];
  /** The rules in force, in the order in which they are tried: see {@link rulesInForce}. */
  readonly rules: readonly EvaluationRuleRow[];
  /** The day that is asked for: nothing later counts. */
  readonly asOf: string;
}

/**
 * What became of a target by a day, by the rule that is for it or, where that needs review, by the last review. The same request gives the same answer: nothing else is read.
 * @throws GraphQLError EVALUATION_RULE_MISSING if none of the rules is for the target.
 */
export function evaluate(request: EvaluationRequest): TargetEvaluationRow {
  const { target, indicator, rules, asOf, verdicts } = request;
  const appliedRule = ruleFor(target, indicator, rules);
  const { judgement, review } = settled(judgementOf(request, appliedRule), request);
  const { reason, ...judged } = judgement;
  const publishedVerdict = verdicts
    .filter((verdict) => verdict.target_id === target.id && verdict.as_of <= asOf)
    .reduce<PublishedVerdictRow | null>((last, one) => (last && isLater(last, one) ? last : one), null);
  const differs = publishedVerdict && lights.includes(judged.status) ? publishedVerdict.status !== judged.status : null;
  const reasons = { reason_zh: reason.zh, reason_en: reason.en };
  return { ...judged, asOf, appliedRule, ...reasons, review, publishedVerdict, differs };
}

/** Of one day, the one that comes last by id is taken for the later. */
const isLater = (one: PublishedVerdictRow, other: PublishedVerdictRow): boolean =>
  one.as_of === other.as_of ? one.id > other.id : one.as_of > other.as_of;

/** A judgement, settled by the last review that counts where it needs one. */
function settled(judgement: Judgement, { target, plan, reviews, asOf }: EvaluationRequest) {
  const review =
    judgement.status === 'NEEDS_REVIEW' ? reviewOn(asOf, periodOf(target, plan).end, target.id, reviews) : null;
  if (!review) return { judgement, review: null };
  const reason = reviewed(review, judgement.reason);
  return { judgement: { ...judgement, status: review.status as TargetStatus, reason }, review };
}

function judgementOf(request: EvaluationRequest, rule: EvaluationRuleRow): Judgement {
  const { target, plan, indicator, asOf } = request;
  const period = periodOf(target, plan);
  if (asOf < period.start) return withoutValue('NO_DATA', notBegun(period, asOf));
  const [goal, statistic] = [goalOf(target, indicator, plan), statistics[rule.statistic]];
  if (!statistic || !goal || !indicator) return withoutValue('NEEDS_REVIEW', nothingComputed(rule));
  const known = knownObservations(request.observations, { indicator, plan, asOf });
  if (isDoubtful(request, goal, known)) {
    return withoutValue('NOT_COMPARABLE', notCompared('DOUBTFUL', target, known), known);
  }
  const measured = known.filter(({ row }) => codesIn(rule.measures).includes(row.measure));
  const inPeriod = measured.filter((one) => isInPeriod(one, goal));
  const ofSort = inPeriod.filter((one) => isOfSort(one, goal, indicator));
  const unlike = (ofSort.length > 0 ? ofSort : inPeriod).some(({ row }) => row.unit !== goal.unit);
  if (unlike) return withoutValue('NOT_COMPARABLE', notCompared('UNLIKE', target, inPeriod), inPeriod);
  const usable = measured.filter(
    (one) => one.row.unit === goal.unit && isOfSort(one, goal, indicator) && suits(rule.statistic, one),
  );
  const before = usable.filter(({ span }) => span.end < period.start);
  const readings = readingsOf(usable.filter((one) => isInPeriod(one, goal)));
  if (!readings) {
    const last = before.at(-1);
    return { ...withoutValue('NO_DATA', nothingMeasured(period, asOf, last)), baseline: last?.row ?? null };
  }
  return judgeReadings({ target, rule, goal, statistic, asOf, readings, before });
}

function withoutValue(status: Judgement['status'], reason: Wording, inputs: readonly Dated[] = []): Judgement {
  const rows = inputs.map(({ row }) => row);
  return { status, inputs: rows, baseline: null, value: null, expected: null, gap: null, reason };
}

/**
 * Whether it is in doubt in what unit the target or one of its figures is. What a finding says of a target because of figures
 * counts from the day on that one of these is known.
 */
function isDoubtful({ target, doubtful, observations }: EvaluationRequest, goal: Goal, known: readonly Dated[]) {
  const figures = [goal, ...known.map(({ row }) => row)];
  if (figures.some((figure) => unitOf(figure)?.dimension === 'DOUBTFUL')) return true;
  const ofTarget = doubtful.filter((about) => about.has(target.id));
  return (
    doubtful.some((about) => known.some(({ row }) => about.has(row.id))) ||
    ofTarget.some((about) => !observations.some(({ id }) => about.has(id)))
  );
}
