import { graphError, isAdditive, isCapacity, unitOf } from '@zibo-graph/subgraph-kit';
import type { EvaluationRuleRow, IndicatorRow, TargetRow } from '../rows.js';
import { codesIn } from './codesIn.js';

/**
 * The rules in force at a version, in the order in which they are tried: of each the newest version up to the one that is
 * asked for, up to any if none is asked for. So the rules of a version stay what they are when newer versions come.
 * @throws GraphQLError RULE_VERSION_UNKNOWN if no rule has come with that version or a later one.
 */
export function rulesInForce(
  rules: readonly EvaluationRuleRow[],
  version: number | null | undefined,
): readonly EvaluationRuleRow[] {
  const newest = Math.max(0, ...rules.map((rule) => rule.version));
  if (version != null && (version < 1 || version > newest)) {
    throw graphError('RULE_VERSION_UNKNOWN', { field: 'ruleVersion', values: { version, newest } });
  }
  const byCode = new Map<string, EvaluationRuleRow>();
  for (const rule of rules) {
    const other = byCode.get(rule.code);
    if (rule.version <= (version ?? newest) && (!other || other.version < rule.version)) byCode.set(rule.code, rule);
  }
  return [...byCode.values()].sort((a, b) => a.position - b.position || (a.code < b.code ? -1 : 1));
}

/**
 * The rule that a target is evaluated by: the first of those in force that is for it.
 * @throws GraphQLError EVALUATION_RULE_MISSING if none is.
 */
export function ruleFor(
  target: TargetRow,
  indicator: IndicatorRow | null,
  inForce: readonly EvaluationRuleRow[],
): EvaluationRuleRow {
  const rule = inForce.find((one) => isFor(one, target, indicator));
  if (!rule) throw graphError('EVALUATION_RULE_MISSING', { values: { target: target.id } });
  return rule;
}

function isFor(rule: EvaluationRuleRow, target: TargetRow, indicator: IndicatorRow | null): boolean {
  const comparators = codesIn(rule.comparators);
  if (target.kind === 'QUALITATIVE' || target.comparator === null) return comparators.length === 0;
  const keywords = codesIn(rule.keywords);
  return (
    comparators.includes(target.comparator) &&
    allows(rule.directions, indicator?.direction) &&
    allows(rule.dimensions, unitOf(target)?.dimension) &&
    (rule.statistic !== 'RUNNING_TOTAL' || canRun(target)) &&
    (keywords.length === 0 || keywords.some((word) => target.statement_zh.includes(word)))
  );
}

/**
 * Whether figures of several years make a total in the unit of a target: 580 and 610 yuan per person are not 1190. What is
 * built of a capacity, so much a day, is; and of none at all every rate is none in all years together, or in none of them.
 */
function canRun(target: TargetRow): boolean {
  const unit = unitOf(target);
  return unit !== undefined && (isAdditive(unit) || isCapacity(unit) || Number(target.value) === 0);
}

const allows = (cell: string | null, code: string | null | undefined): boolean =>
  cell === null || codesIn(cell).includes(code ?? '');
