import type { RowOf } from '@zibo-graph/database';
import { figuresDisagree, observations } from '@zibo-graph/plans/write';
import { investments, milestones, milestonesOfMany, quantities } from '@zibo-graph/projects/write';
import type { LoadedDataset } from '../LoadedDataset.js';
import { inOwnUnit } from '../ownUnits.js';
import type { RecordList } from '../RecordList.js';
import { type Finding, type FindingRule, subjectOf } from './Finding.js';
import { groupsOf } from './groupsOf.js';
import { codeTitle, figureText, nameOf, periodText, titleOf, type Wording, worded } from './wording.js';

interface Fact {
  readonly id: string;
  readonly document_id: string;
  readonly locator: string;
  readonly reported: string | null;
}

/** How facts of one sort are held against each other. */
interface Comparison<Row extends Fact> {
  /** What a row is about: rows of the same thing are comparable. Null for one that is held against nothing. */
  readonly thing: (row: Row) => string | null;
  /** Whether at most one of two rows of the same thing can be true. */
  readonly disagree: (one: Row, other: Row) => boolean;
  readonly title: (row: Row) => Wording;
  readonly text: (row: Row) => Wording;
}

const keyOf = (...values: readonly unknown[]): string => JSON.stringify(values);

/**
 * SOURCES_DISAGREE: figures and dates of one thing, in different documents, of which not all can be true. The rules are
 * those by which the graph answers `conflictsWith`: see the queries of the subgraphs. What hangs together is one finding.
 */
export const findDisagreeingSources: FindingRule = function* (dataset) {
  yield* disagreements(dataset, dataset.rows(observations), {
    thing: (row) =>
      keyOf(
        ...[row.indicator_id, row.unit, row.area_id, row.agency_id, row.measure],
        ...[row.period_start, row.period_end, row.as_of, row.compared_start, row.compared_end],
      ),
    disagree: figuresDisagree,
    title: (row) => observationTitle(dataset, row),
    text: (row) => figureText(inOwnUnit(dataset, row)),
  });
  yield* disagreements(dataset, dataset.rows(investments), {
    thing: (row) =>
      ['TOTAL_PLANNED', 'APPROVED_BUDGET'].includes(row.kind)
        ? keyOf(row.project_id, 'total')
        : keyOf(row.project_id, row.kind, row.period_start, row.period_end, row.as_of),
    disagree: (one, other) => figuresDisagree({ ...one, value: one.amount }, { ...other, value: other.amount }),
    title: (row) => {
      const project = nameOf(dataset, row.project_id);
      return { zh: `${project.zh}投资`, en: `the investment of ${project.en}` };
    },
    text: ({ kind, amount, bound }) => {
      const [title, money] = [codeTitle('investmentKind', kind), figureText({ value: amount, bound, unit: 'CNY' })];
      return { zh: `${title.zh}${money.zh}`, en: `${title.en.toLowerCase()} ${money.en}` };
    },
  });
  yield* disagreements(dataset, dataset.rows(quantities), {
    thing: (row) => keyOf(row.project_id, row.metric, row.label_zh, row.unit, row.metric === 'OTHER' && row.as_of),
    disagree: figuresDisagree,
    title: (row) => {
      const project = nameOf(dataset, row.project_id);
      return {
        zh: `${project.zh}${row.label_zh}`,
        en: `the ${row.label_en?.toLowerCase() ?? row.label_zh} of ${project.en}`,
      };
    },
    text: (row) => figureText(inOwnUnit(dataset, row)),
  });
  yield* disagreements(dataset, dataset.rows(milestones), {
    thing: ({ project_id, kind, status, happened }) =>
      happened === null || milestonesOfMany.includes(kind) || !['SCHEDULED', 'MET'].includes(status)
        ? null
        : keyOf(project_id, kind),
    disagree: ({ happened: one }, { happened: other }) => !isPartOf(one ?? '', other ?? ''),
    title: (row) => {
      const [project, kind] = [nameOf(dataset, row.project_id), codeTitle('milestoneKind', row.kind)];
      return { zh: `${project.zh}${kind.zh}日期`, en: `the date of ${kind.en.toLowerCase()} of ${project.en}` };
    },
    text: ({ happened }) => worded(() => happened ?? ''),
  });
};

/** A date that is less exact agrees with every date within it. */
const isPartOf = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one);

function observationTitle(dataset: LoadedDataset, row: RowOf<typeof observations>): Wording {
  const [indicator, of] = [nameOf(dataset, row.indicator_id), nameOf(dataset, row.agency_id ?? row.area_id)];
  const period = periodText(row);
  return { zh: `${of.zh}${indicator.zh}（${period.zh}）`, en: `${indicator.en}, ${of.en} (${period.en})` };
}

function* disagreements<Row extends Fact>(
  dataset: LoadedDataset,
  rows: RecordList<Row>,
  { thing, disagree, title, text }: Comparison<Row>,
): Generator<Finding> {
  const conflict = (one: Row, other: Row) => one.document_id !== other.document_id && disagree(one, other);
  for (const ofThing of groupsOf(rows, thing)) {
    const comparable = ofThing.map((row) => rows.at(row));
    for (const [first, ...rest] of hangingTogether(comparable, conflict)) {
      if (!first || rest.length === 0) continue;
      const said = (row: Row, language: 'zh' | 'en') => {
        const source = titleOf(dataset, row.document_id)[language];
        return language === 'zh' ? `${text(row).zh}（${source}）` : `${text(row).en} (${source})`;
      };
      const all = [first, ...rest];
      yield {
        rule: 'SOURCES_DISAGREE',
        severity: 'WARNING',
        subjects: [subjectOf(first), ...rest.map(subjectOf)],
        message: {
          zh: `${title(first).zh}各来源不一致：${all.map((row) => said(row, 'zh')).join('；')}。`,
          en: `Sources disagree on ${title(first).en}: ${all.map((row) => said(row, 'en')).join('; ')}.`,
        },
      };
    }
  }
}

/** Puts rows together that conflict with each other, directly or by way of others; each group by id. */
function hangingTogether<Row extends Fact>(
  rows: readonly Row[],
  conflict: (one: Row, other: Row) => boolean,
): readonly Row[][] {
  const groups: Row[][] = [];
  for (const row of rows) {
    const touched = groups.filter((group) => group.some((other) => conflict(row, other)));
    for (const group of touched) groups.splice(groups.indexOf(group), 1);
    groups.push([...touched.flat(), row]);
  }
  return groups.map((group) => group.sort((a, b) => (a.id < b.id ? -1 : 1)));
}
