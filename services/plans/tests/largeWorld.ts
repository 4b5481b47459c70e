import {
  agencyRecord,
  areaRecord,
  assignmentRecord,
  documentRecord,
  dutyRecord,
  findingRecord,
  indicatorRecord,
  link,
  observationRecord,
  planRecord,
  projectTaskRecord,
  reviewRecord,
  ruleRecord,
  subjectRecord,
  type TestRecord,
  targetRecord,
  taskRecord,
  verdictRecord,
} from './records.js';

/** So many rows does a table have that may be large. */
const rows = 20_000;
/** Of these there are few anywhere. */
const fewer = 2_000;

const each = <T>(make: (n: number) => T, length = rows): T[] => Array.from({ length }, (_, n) => make(n));
/** A day in ten years, or none for one of four. */
const day = (n: number): string | null =>
  n % 4 > 0 ? new Date(Date.UTC(2016, 0, 1 + (n % 3_650))).toISOString().slice(0, 10) : null;
const topics = ['GOVERNANCE', 'SUPPLIES', 'ACCIDENT', 'TRANSPORT', 'RURAL', 'DIGITAL', 'CULTURE'];
const topic = (n: number): string => topics[n % topics.length] as string;

/** Rows enough to tell a read along an index from one of a whole table. */
export const largeRecords = (): TestRecord[] => [
  ...each((n) => projectTaskRecord({ project_id: `project:${n % 500}`, task_id: `task:${n}` })),
  ...each((n) => areaRecord({ id: `area:${n}`, parent_id: n > 9 ? `area:${n % 10}` : null }), fewer),
  ...each(
    (n) => agencyRecord({ id: `agency:${n}`, area_id: `area:${n % 100}`, function: `function-${n % 40}` }),
    fewer,
  ),
  ...each((n) =>
    documentRecord({
      ...{ id: `document:${n}`, title_zh: `文件${n % 5_000}`, document_number: n % 3 > 0 ? `〔2021〕${n}号` : null },
      ...{ issued_on: day(n), published: day(n + 1), issuer_id: `agency:${n % 300}` },
    }),
  ),
  ...each((n) => link(`document:${n}`, 'BASED_ON', `document:${(n * 7) % rows}`)),
  ...each(
    (n) =>
      planRecord({
        ...{ id: `plan:${n}`, title_zh: `规划${n}`, own_document_id: `document:${n}`, area_id: `area:${n % 100}` },
        ...{ period_start: `${2000 + (n % 20)}-01-01`, period_end: `${2025 + (n % 20)}-12-31` },
      }),
    fewer,
  ),
  ...each((n) =>
    taskRecord({
      ...{ id: `task:${n}`, plan_id: `plan:${n % 200}`, parent_id: `task:${n % 500}`, position: n },
      ...{ kind: n % 9 > 0 ? 'TASK' : 'SAFEGUARD', due_on: day(n), section_zh: `章节${n % 900}` },
    }),
  ),
  ...each(
    (n) => indicatorRecord({ id: `indicator:${n}`, name_zh: `指标${n}`, name_en: `Indicator ${n}`, topic: topic(n) }),
    fewer,
  ),
  ...each((n) =>
    targetRecord({
      ...{ id: `target:${n}`, plan_id: `plan:${n % 200}`, indicator_id: n % 4 > 0 ? `indicator:${n % 500}` : null },
      ...{ position: n, due_on: day(n), topic: topic(n), task_id: n % 10 > 0 ? null : `task:${n}` },
      document_id: `document:${n}`,
    }),
  ),
  ...each((n) =>
    assignmentRecord({
      id: `assignment:${n}`,
      ...(n % 2 ? { task_id: `task:${n}` } : { target_id: `target:${n}` }),
      agency_id: `agency:${n % 200}`,
    }),
  ),
  ...each((n) => dutyRecord({ id: `duty:${n}`, plan_id: `plan:${n % 200}`, agency_id: `agency:${n % 300}` }), fewer),
  ...each((n) =>
    observationRecord({
      ...{ id: `observation:${n}`, indicator_id: `indicator:${n % 500}`, agency_id: `agency:${n % 200}` },
      ...{ area_id: n % 4 > 0 ? `area:${n % 100}` : null, as_of: day(n), document_id: `document:${n % 4_000}` },
    }),
  ),
  ...each((n) => findingRecord({ id: `finding:${n}`, rule: `RULE_${n % 20}` })),
  ...each((n) =>
    subjectRecord({
      ...{ finding_id: `finding:${n}`, subject_id: `observation:${n % 5_000}` },
      ...{ document_id: `document:${n}`, locator: '正文' },
    }),
  ),
  ruleRecord({ comparators: null, measures: null, statistic: 'NONE' }),
  ...each((n) => verdictRecord({ id: `verdict:${n}`, target_id: `target:${n}` })),
  ...each((n) => reviewRecord({ id: `review:${n}`, target_id: `target:${n}` })),
];
