import type { RecordTable, RecordValues } from '@zibo-graph/database';
import { copies } from '../src/copies.js';
import * as tables from '../src/tables.js';

/** A record of any table, complete but for what the test says. */
export interface TestRecord {
  readonly table: RecordTable;
  readonly record: RecordValues;
}

/** What every record that may cite cites where a test does not say. */
const cited: RecordValues = { document_id: 'document:one', locator: '正文' };

const recordOf =
  (table: RecordTable, defaults: RecordValues) =>
  (values: RecordValues): TestRecord => {
    const given = { ...cited, ...defaults, ...values };
    const record = Object.fromEntries(Object.keys(table.columns).map((column) => [column, given[column] ?? null]));
    return { table, record };
  };

export const documentRecord = recordOf(tables.documents, {
  title_zh: '文件',
  title_en: 'Document',
  kind: 'PLAN',
  year_inferred: false,
});
export const planRecord = recordOf(tables.plans, {
  title_zh: '规划',
  title_en: 'Plan',
  own_document_id: 'document:one',
  period_start: '2021-01-01',
  period_end: '2025-12-31',
});
export const taskRecord = recordOf(tables.tasks, {
  plan_id: 'plan:p',
  kind: 'TASK',
  number: '一',
  position: 1,
  title_zh: '任务',
  title_en: 'Task',
});
export const indicatorRecord = recordOf(tables.indicators, {
  name_zh: '指标',
  name_en: 'Indicator',
  unit: 'PERCENT',
  direction: 'NEUTRAL',
  topic: 'GOVERNANCE',
});
/** A unit or a topic that a data set brings, which cites nothing where the test does not say. */
export const unitRecord = recordOf(tables.units, { dimension: 'COUNT', document_id: null, locator: null });
export const topicRecord = recordOf(tables.topics, { document_id: null, locator: null });
export const targetRecord = recordOf(tables.targets, {
  plan_id: 'plan:p',
  position: 1,
  statement_zh: '目标',
  statement_en: 'Target',
  kind: 'QUALITATIVE',
  topic: 'GOVERNANCE',
});
export const assignmentRecord = recordOf(tables.assignments, {
  agency_id: 'agency:l',
  role: 'LEAD',
  inherited: false,
  collective: false,
  wording: '单位',
  position: 1,
});
export const dutyRecord = recordOf(tables.duties, {
  plan_id: 'plan:p',
  agency_id: 'agency:l',
  duty_zh: '职责',
  duty_en: 'Duty',
  position: 1,
});
export const observationRecord = recordOf(tables.observations, {
  indicator_id: 'indicator:i',
  measure: 'LEVEL',
  value: '1',
  unit: 'PERCENT',
  bound: 'EXACT',
  partial: false,
  reported: '1%',
});

/** A rule for every target with a figure. */
export const ruleRecord = recordOf(tables.evaluation_rules, {
  ...{ id: 'evaluation-rule:r/1', code: 'r', version: 1, position: 1 },
  ...{ name_zh: '规则', name_en: 'Rule', description_zh: '说明', description_en: 'Description' },
  ...{ comparators: 'LT LTE EQ GTE GT BETWEEN', statistic: 'LATEST', measures: 'LEVEL FLOW CUMULATIVE SHARE RANK' },
  ...{ linear_path: true, tolerance: '0.1', unmeasured_days: 183 },
});
export const verdictRecord = recordOf(tables.published_verdicts, {
  ...{ id: 'verdict:v', wording_zh: '已完成', wording_en: 'Completed', status: 'MET', as_of: '2023-06-30' },
});
export const reviewRecord = recordOf(tables.target_reviews, {
  ...{ id: 'review:r', status: 'MET', as_of: '2023-06-30', reviewed_on: '2023-07-15', reviewer: '区督查室' },
  ...{ reviewer_agency_id: null, grounds_zh: '现场查看，已建成。', grounds_en: 'Seen on site: built.' },
});

export const findingRecord = recordOf(tables.findings, {
  rule: 'SCOPE_UNCLEAR',
  severity: 'INFO',
  message_zh: '口径不明',
  message_en: 'Unclear scope',
});
/** What a finding is about, at no place where the test does not say. */
export const subjectRecord = recordOf(tables.finding_subjects, { position: 1, document_id: null, locator: null });

const copyOf = (name: string): RecordTable => {
  const copy = copies.find(({ table }) => table.name === name);
  if (!copy) throw new Error(`there is no copy ${name}`);
  return copy.table;
};

/** An area, as this subgraph knows it. */
export const areaRecord = recordOf(copyOf('areas_reference'), { name_zh: '区域', name_en: 'Area', kind: 'DISTRICT' });
/** An agency, as this subgraph knows it. */
export const agencyRecord = recordOf(copyOf('agencies_reference'), {
  name_zh: '机构',
  name_en: 'Agency',
  kind: 'GOVERNMENT_DEPARTMENT',
  level: 'DISTRICT',
});

/** That a project carries out a task, as this subgraph knows it. */
export const projectTaskRecord = recordOf(copyOf('project_tasks_reference'), {});

/** A link of two documents. */
export const link = (from_id: string, relation: string, to_id: string) =>
  recordOf(tables.document_links, { from_id, relation, to_id })({});
