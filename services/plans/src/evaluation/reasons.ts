import { codelist } from '@zibo-graph/schema';
import { type Locale, periodLabel, type QuantityValue, quantityText } from '@zibo-graph/subgraph-kit';
import type { EvaluationRuleRow, TargetReviewRow, TargetRow } from '../rows.js';
import type { Dated } from './observationsOf.js';
import type { Span } from './Span.js';

/** The same words in Chinese and English. */
export interface Wording {
  readonly zh: string;
  readonly en: string;
}

/** Puts words together in both languages. */
const worded = (build: (locale: Locale) => string): Wording => ({ zh: build('ZH_CN'), en: build('EN') });

/** The title of a code in a codelist, as it stands within a sentence. */
export const codeTitle = (list: string, code: string): Wording => {
  const entry = codelist(list).get(code);
  return { zh: entry?.titleZh ?? code, en: entry?.titleEn.toLowerCase() ?? code };
};

const boundOfComparator: Readonly<Record<string, string>> = {
  LT: 'LESS_THAN',
  LTE: 'AT_MOST',
  GTE: 'AT_LEAST',
  GT: 'MORE_THAN',
};

/** What a target asks: `不超过1%`. */
export function askedText({ value, upper, unit, own_unit, bound, comparator }: TargetRow): Wording {
  const asked = { value: value ?? '', upper, unit: unit ?? '', own_unit, reported: null };
  const word = bound === 'ABOUT' ? bound : (boundOfComparator[comparator ?? ''] ?? 'EXACT');
  return worded((locale) => quantityText({ ...asked, bound: word }, locale));
}

/** A figure in words. */
export const figureText = ({ value, upper, unit, own_unit, bound }: Omit<QuantityValue, 'reported'>): Wording =>
  worded((locale) => quantityText({ value, upper, unit, own_unit, bound, reported: null }, locale));

/** The days of a figure in words: one day, or from the first to the last. */
export const daysText = ({ start, end }: Span): Wording =>
  start === end ? { zh: end, en: end } : worded((locale) => periodLabel({ start, end }, locale));

/** What observations say of which days: `2021年0.2%，2022年0.1%`. */
export const readingsText = (readings: readonly Dated[]): Wording => {
  const said = readings.map(({ row, span }) => ({ days: daysText(span), figure: figureText(row) }));
  return {
    zh: said.map(({ days, figure }) => `${days.zh}${/\d$/.test(days.zh) ? '：' : ''}${figure.zh}`).join('，'),
    en: said.map(({ days, figure }) => `${days.en}: ${figure.en}`).join(', '),
  };
};

/** Why there is no judgement before the period of a target. */
export const notBegun = ({ start }: Span, asOf: string): Wording => ({
  zh: `考核期自${start}起，截至${asOf}尚未开始。`,
  en: `The period of the target begins on ${start}; by ${asOf} it has not begun.`,
});

/** Why nothing is computed. */
export const nothingComputed = (rule: EvaluationRuleRow): Wording => ({
  zh: `按规则“${rule.name_zh}”不作计算，须人工核定。`,
  en: `By the rule “${rule.name_en ?? rule.name_zh}” nothing is computed: a person has to tell.`,
});

/** What a review found, after why one was needed. */
export function reviewed(review: TargetReviewRow, needed: Wording): Wording {
  const { status, as_of, reviewed_on, reviewer, grounds_zh, grounds_en } = review;
  const found = codeTitle('targetStatus', status);
  return {
    zh: `${needed.zh}${reviewer}于${reviewed_on}核定：截至${as_of}${found.zh}。${grounds_zh}`,
    en: `${needed.en} Reviewed by ${reviewer} on ${reviewed_on}: ${found.en} as of ${as_of}. ${grounds_en ?? grounds_zh}`,
  };
}

/** Why there is no status without data. */
export function nothingMeasured({ start, end }: Span, asOf: string, baseline: Dated | undefined): Wording {
  const until = end < asOf ? end : asOf;
  const before = baseline && readingsText([baseline]);
  return {
    zh: `${start}至${until}没有可计入的观测值${before ? `；此前最近的是${before.zh}` : ''}。`,
    en: `Nothing that counts was measured from ${start} to ${until}${before ? `; the last before is ${before.en}` : ''}.`,
  };
}

const faultsOfUnits = {
  DOUBTFUL: { zh: '单位存疑', en: 'A unit is doubtful' },
  UNLIKE: { zh: '单位不同', en: 'Units differ' },
};

/** Why figures are not compared: what is wrong with their units, and the figures as printed. */
export function notCompared(fault: keyof typeof faultsOfUnits, target: TargetRow, readings: readonly Dated[]): Wording {
  const [because, asked] = [faultsOfUnits[fault], askedText(target)];
  const printed = readings.map(({ row, span }) => ({ days: daysText(span), figure: `“${row.reported}”` }));
  const zh = printed.map(({ days, figure }) => `${days.zh}${figure}`).join('、');
  const en = printed.map(({ days, figure }) => `${days.en} ${figure}`).join(', ');
  return {
    zh: `${because.zh}，不作比较：目标为${asked.zh}${zh && `，读数为${zh}`}。`,
    en: `${because.en}, and nothing is compared: the target is ${asked.en}${en && `, the readings are ${en}`}.`,
  };
}
