import {
  anyReference,
  bilingual,
  boolean,
  citation,
  code,
  codeOrOwn,
  date,
  decimal,
  id,
  integer,
  mention,
  optional,
  partialDate,
  quantity,
  recordTable,
  reference,
  text,
  url,
} from '@zibo-graph/database';

/** Texts that facts are read from, or that such a text names. */
export const documents = recordTable('plans', 'documents', ['id'], {
  id: id('document'),
  ...bilingual('title'),
  document_number: optional(text()),
  kind: code('documentKind'),
  issuer_id: optional(reference('agency')),
  issued_on: optional(date()),
  published: optional(partialDate()),
  /** The source prints day and month only; the year is inferred. */
  year_inferred: boolean(),
  index_number: optional(text()),
  url: optional(url()),
});

/** Which document rests on, carries out, follows or names which; the citation says where it does so. */
export const document_links = recordTable('plans', 'document_links', ['from_id', 'to_id', 'relation'], {
  from_id: reference('document'),
  to_id: reference('document'),
  relation: code('documentRelation'),
  ...mention,
});

export const plans = recordTable('plans', 'plans', ['id'], {
  id: id('plan'),
  ...bilingual('title'),
  /** The document that is the plan. */
  own_document_id: reference('document'),
  area_id: optional(reference('area')),
  issuer_id: optional(reference('agency')),
  period_start: date(),
  period_end: date(),
  ...mention,
});

/** What a plan has someone do. Sections are titles, not tasks. */
export const tasks = recordTable('plans', 'tasks', ['id'], {
  id: id('task'),
  plan_id: reference('plan'),
  parent_id: optional(reference('task')),
  kind: code('taskKind'),
  /** As the plan numbers it: `四(二)1`, `五(三)`. */
  number: text(),
  /** Place within the plan, for order. */
  position: integer(),
  section_zh: optional(text()),
  section_en: optional(text()),
  ...bilingual('title'),
  due_on: optional(date()),
  ...mention,
});

/**
 * A unit that a data set brings because the codelist has none for it. Figures in it are compared and added up as its dimension
 * and denominator say, and never converted.
 */
export const units = recordTable('plans', 'units', ['id'], {
  id: id('unit'),
  ...bilingual('title'),
  dimension: code('dimension'),
  /** The denominator of a rate, in capitals: HUNDRED_TEACHERS. */
  per: optional(text()),
  document_id: optional(mention.document_id),
  locator: optional(mention.locator),
});

/** A topic that a data set brings because the codelist has none for it. */
export const topics = recordTable('plans', 'topics', ['id'], {
  id: id('topic'),
  ...bilingual('title'),
  document_id: optional(mention.document_id),
  locator: optional(mention.locator),
});

const topic = () => codeOrOwn('topic', 'topic');

/** What is measured: one indicator for one thing, wherever it is measured. */
export const indicators = recordTable('plans', 'indicators', ['id'], {
  id: id('indicator'),
  ...bilingual('name'),
  definition_zh: optional(text()),
  definition_en: optional(text()),
  unit: quantity.unit,
  direction: code('direction'),
  topic: topic(),
});

/** What a plan wants reached. An item that packs several measures is several targets under one number. */
export const targets = recordTable('plans', 'targets', ['id'], {
  id: id('target'),
  plan_id: reference('plan'),
  /** As the plan numbers it; null for a target stated in running text. */
  number: optional(text()),
  position: integer(),
  box: optional(text()),
  /** The row heading within the box: 自然灾害领域. */
  heading_zh: optional(text()),
  heading_en: optional(text()),
  ...bilingual('statement'),
  kind: code('targetKind'),
  topic: topic(),
  indicator_id: optional(reference('indicator')),
  /** The task of the same plan in whose text it stands; null where it stands in a box or elsewhere. */
  task_id: optional(reference('task')),
  comparator: optional(code('comparator')),
  value: optional(quantity.value),
  upper: quantity.upper,
  unit: optional(quantity.unit),
  bound: optional(quantity.bound),
  due_on: optional(date()),
  period_start: optional(date()),
  period_end: optional(date()),
  ...citation,
});

/** Who answers for a task or a target, in which role; exactly one of the two is given. */
export const assignments = recordTable('plans', 'assignments', ['id'], {
  id: id('assignment'),
  task_id: optional(reference('task')),
  target_id: optional(reference('target')),
  agency_id: reference('agency'),
  role: code('assignmentRole'),
  /** Bound by a general clause elsewhere in the plan, not named at the item. */
  inherited: boolean(),
  /** The wording addresses many without naming them: the agency is a collective. */
  collective: boolean(),
  /** The unit as printed. */
  wording: text(),
  position: integer(),
  ...mention,
});

/** What a plan's annex has an agency do. */
export const duties = recordTable('plans', 'duties', ['id'], {
  id: id('duty'),
  plan_id: reference('plan'),
  agency_id: reference('agency'),
  ...bilingual('duty'),
  position: integer(),
  ...mention,
});

/** What was measured: a figure at a date or over a period, as one source prints it. */
export const observations = recordTable(
  'plans',
  'observations',
  ['id'],
  {
    id: id('observation'),
    indicator_id: reference('indicator'),
    area_id: optional(reference('area')),
    agency_id: optional(reference('agency')),
    measure: code('measure'),
    period_start: optional(date()),
    period_end: optional(date()),
    as_of: optional(date()),
    ...quantity,
    /** What a change compares with. */
    compared_start: optional(date()),
    compared_end: optional(date()),
    /** Part of a year compared as if whole. */
    partial: boolean(),
    note_zh: optional(text()),
    note_en: optional(text()),
    ...citation,
    reported: text(),
  },
  // The day it is of, or the last of its period.
  { day: optional(date()) },
);

/**
 * How targets are evaluated: a rule in one of its versions. A rule that changes is a further row with a higher version, and so
 * is a rule that is new; of the rules in force the first by `position` that is for a target is followed. What is in capitals is a
 * list of codes, with spaces between them.
 */
export const evaluation_rules = recordTable('plans', 'evaluation_rules', ['id'], {
  id: id('evaluation-rule'),
  /** What all versions of the rule are called; the id is made of code and version. */
  code: text(),
  version: integer(),
  position: integer(),
  ...bilingual('name'),
  ...bilingual('description'),
  /** COMPARATORS of the targets that it is for; none for targets without a figure. */
  comparators: optional(text()),
  /** DIRECTIONS of the indicators that it is for; all if empty. */
  directions: optional(text()),
  /** DIMENSIONS of the units of the targets that it is for; all if empty. */
  dimensions: optional(text()),
  /** Words, with spaces between them, of which the Chinese statement of a target must hold one; none needed if empty. */
  keywords: optional(text()),
  statistic: code('evaluationStatistic'),
  /** MEASURES of the observations that count; none where nothing is computed. */
  measures: optional(text()),
  /** Whether what is to be reached is expected to grow evenly from the baseline to the due date. */
  linear_path: boolean(),
  /** How far behind is AT_RISK and not OFF_TRACK: as a share of the way where there is one, else of the figure of the target. */
  tolerance: optional(decimal()),
  /** Of how many days up to the due date nothing need be known for a final verdict. */
  unmeasured_days: optional(integer()),
});

/** What an authority published on whether a target is met; or, where the graph has no such target, of an indicator in an area. */
export const published_verdicts = recordTable('plans', 'published_verdicts', ['id'], {
  id: id('verdict'),
  target_id: optional(reference('target')),
  indicator_id: optional(reference('indicator')),
  area_id: optional(reference('area')),
  ...bilingual('wording'),
  /** What the wording says in our terms. */
  status: code('targetStatus'),
  as_of: date(),
  ...mention,
});

/**
 * What a person found of a target that no figure can tell of: who looked at it, when, of which day it is told, and why; the
 * citation is the evidence.
 */
export const target_reviews = recordTable('plans', 'target_reviews', ['id'], {
  id: id('review'),
  target_id: reference('target'),
  status: code('targetStatus'),
  as_of: date(),
  reviewed_on: date(),
  /** Who reviewed it, as the record names them. */
  reviewer: text(),
  reviewer_agency_id: optional(reference('agency')),
  ...bilingual('grounds'),
  ...mention,
});

/**
 * What does not fit, or is doubtful: found by the importer over the records of a data set, or entered by a reader. Whatever
 * it is about is in `finding_subjects`.
 */
export const findings = recordTable('plans', 'findings', ['id'], {
  id: id('finding'),
  rule: code('findingRule'),
  severity: code('findingSeverity'),
  ...bilingual('message'),
});

/** What a finding is about, and where that stands; an indicator or a plan stands nowhere in particular. */
export const finding_subjects = recordTable('plans', 'finding_subjects', ['finding_id', 'subject_id'], {
  finding_id: reference('finding'),
  subject_id: anyReference(),
  /** Place among the subjects of the finding, for order. */
  position: integer(),
  document_id: optional(mention.document_id),
  locator: optional(mention.locator),
  reported: citation.reported,
});

/** Every table of the plans subgraph, in the order in which rows refer to each other. */
export const tables = [
  documents,
  document_links,
  plans,
  tasks,
  units,
  topics,
  indicators,
  targets,
  assignments,
  duties,
  observations,
  evaluation_rules,
  published_verdicts,
  target_reviews,
  findings,
  finding_subjects,
];
