import type { QuantityValue } from '@zibo-graph/subgraph-kit';
import type { TargetRow } from '../rows.js';
import { isDue, isPastRepair, type Terms, unmeasuredDays, type Verdict } from './judge.js';
import { askedText, codeTitle, daysText, figureText, readingsText, type Wording } from './reasons.js';
import type { Computed } from './statistics.js';

/** What a judgement was made of. */
export interface Judged {
  readonly target: TargetRow;
  readonly computed: Computed;
  readonly terms: Terms;
  readonly verdict: Verdict;
  readonly value: QuantityValue | null;
  readonly expected: QuantityValue | null;
}

/** Why a target was judged as it was: the figure and what it rests on, what is asked, what follows. */
export function judgementText(judged: Judged): Wording {
  const [basis, asked, conclusion] = [basisText(judged), askedText(judged.target), conclusionText(judged)];
  return {
    zh: `${basis.zh}，目标为${asked.zh}：${conclusion.zh}。`,
    en: `${basis.en}; the target is ${asked.en}: ${conclusion.en}.`,
  };
}

function basisText({ computed, terms, value }: Judged): Wording {
  const statistic = codeTitle('evaluationStatistic', terms.rule.statistic);
  const all = computed.readings.flatMap(({ rows, span }) => rows.map((row) => ({ row, span })));
  const [only, ...others] = all;
  const basis = only && others.length === 0 ? daysText(only.span) : readingsText(all);
  const figure = value ? figureText(value) : { zh: '不定', en: 'unknown' };
  const name = `${statistic.en.charAt(0).toUpperCase()}${statistic.en.slice(1)}`;
  return { zh: `${statistic.zh}${figure.zh}（${basis.zh}）`, en: `${name} ${figure.en} (${basis.en})` };
}

function conclusionText(judged: Judged): Wording {
  const { computed, terms, verdict } = judged;
  if (verdict.doubt) return doubtText(judged, verdict.doubt);
  const due = terms.goal.period.end;
  switch (verdict.status) {
    case 'MET':
      return isDue(terms)
        ? { zh: '已达到', en: 'met' }
        : { zh: `截至${terms.asOf}已达到`, en: `met as of ${terms.asOf}` };
    case 'MISSED':
      return isPastRepair(computed, terms)
        ? { zh: '未达到，且无法挽回', en: 'missed, and past repair' }
        : { zh: `期限${due}已到，未达到`, en: `due on ${due} and not met` };
    default:
      return progressText(judged);
  }
}

function progressText({ computed, terms, verdict, expected }: Judged): Wording {
  const status = codeTitle('targetStatus', verdict.status);
  const due = terms.goal.period.end;
  if (expected === null) {
    return { zh: `尚未达到（期限${due}），${status.zh}`, en: `not met (due on ${due}), ${status.en}` };
  }
  const [figure, day] = [figureText(expected), computed.readings.at(-1)?.span.end];
  return {
    zh: `按线性进度，${day}应为${figure.zh}，${status.zh}`,
    en: `on a straight way to ${due} it should be ${figure.en} on ${day}, ${status.en}`,
  };
}

function doubtText({ computed, terms }: Judged, doubt: NonNullable<Verdict['doubt']>): Wording {
  const due = terms.goal.period.end;
  switch (doubt) {
    case 'SOURCES':
      return { zh: '来源不一致，结论因来源而异，须人工核定', en: 'the sources disagree, and so would the status' };
    case 'BOUND':
      return { zh: '数字是约数或界限，不能确定，须人工核定', en: 'the figure is not exact enough to tell' };
    case 'UNMEASURED': {
      const days = unmeasuredDays(computed, terms);
      return {
        zh: `期限${due}已到，而其中${days}天没有数据，须人工核定`,
        en: `due on ${due}, while ${days} days up to it are not measured`,
      };
    }
    case 'NO_PATH':
      return {
        zh: `尚未达到（期限${due}），没有可以推算进度的起点，须人工核定`,
        en: `not met (due on ${due}), and nothing tells what there should be by now`,
      };
  }
}
