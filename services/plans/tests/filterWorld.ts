import {
  agencyRecord,
  areaRecord,
  assignmentRecord,
  documentRecord,
  findingRecord,
  indicatorRecord,
  link,
  observationRecord,
  planRecord,
  subjectRecord,
  type TestRecord,
  targetRecord,
  taskRecord,
} from './records.js';

/**
 * A city with a district and its town, whose agencies are counterparts where they do the same, a plan of each of the first two,
 * and what is in them. Ids differ in one letter, by which the tests name them.
 */
export const filterRecords: readonly TestRecord[] = [
  areaRecord({ id: 'area:c', kind: 'CITY' }),
  areaRecord({ id: 'area:d', kind: 'DISTRICT', parent_id: 'area:c' }),
  areaRecord({ id: 'area:t', kind: 'TOWN', parent_id: 'area:d' }),
  areaRecord({ id: 'area:o', kind: 'DISTRICT' }),
  agencyRecord({ id: 'agency:c', function: 'emergency', level: 'CITY', area_id: 'area:c' }),
  agencyRecord({ id: 'agency:d', function: 'emergency', area_id: 'area:d' }),
  agencyRecord({ id: 'agency:p', kind: 'PARTY_ORGAN', area_id: 'area:d' }),
  agencyRecord({ id: 'agency:t', kind: 'TOWN_GOVERNMENT', level: 'TOWN', area_id: 'area:t' }),

  documentRecord({
    ...{ id: 'document:a', title_zh: '市应急规划', title_en: 'City Plan', document_number: '淄政〔2021〕1号' },
    ...{ issuer_id: 'agency:c', issued_on: '2021-03-01', published: '2021-03-05' },
  }),
  documentRecord({
    ...{ id: 'document:b', title_zh: '区应急规划', title_en: 'District plan', issuer_id: 'agency:d' },
    ...{ issued_on: '2021-09-15', published: '2021-09' },
  }),
  documentRecord({ id: 'document:n', title_zh: '通知', title_en: 'Notice', kind: 'NOTICE' }),
  link('document:b', 'BASED_ON', 'document:a'),
  link('document:n', 'NAMES', 'document:b'),

  planRecord({
    id: 'plan:c',
    title_zh: '市规划',
    own_document_id: 'document:a',
    area_id: 'area:c',
    issuer_id: 'agency:c',
  }),
  planRecord({
    ...{
      id: 'plan:d',
      title_zh: '区规划',
      title_en: 'District Plan',
      own_document_id: 'document:b',
      area_id: 'area:d',
    },
    ...{ issuer_id: 'agency:p', period_start: '2022-01-01' },
  }),
  planRecord({ id: 'plan:x', title_zh: '无区域规划', own_document_id: 'document:n', period_end: '2024-12-31' }),

  indicatorRecord({ id: 'indicator:l', name_zh: '灾害损失', name_en: 'Disaster loss', direction: 'LOWER_IS_BETTER' }),
  indicatorRecord({ id: 'indicator:s', name_zh: '物资', name_en: 'Supplies', unit: 'PIECE', topic: 'SUPPLIES' }),
  indicatorRecord({ id: 'indicator:u', name_zh: '未测', name_en: 'Unmeasured', unit: 'PIECE' }),

  taskRecord({
    id: 'task:a',
    plan_id: 'plan:c',
    number: '四(一)1',
    position: 10,
    title_zh: '健全体系',
    due_on: '2023-12-31',
  }),
  taskRecord({ id: 'task:b', plan_id: 'plan:d', number: '五(四)', kind: 'KEY_PROJECT', document_id: 'document:b' }),
  taskRecord({ id: 'task:k', plan_id: 'plan:d', parent_id: 'task:b', title_en: 'Key part' }),
  taskRecord({ id: 'task:x', plan_id: 'plan:x' }),

  targetRecord({
    ...{ id: 'target:a', plan_id: 'plan:c', number: '3', box: '专栏1', statement_zh: '损失占比1%以内' },
    ...{ kind: 'QUANTITATIVE', indicator_id: 'indicator:l', comparator: 'LTE', value: '1', unit: 'PERCENT' },
    ...{ bound: 'AT_MOST', due_on: '2025-12-31' },
  }),
  targetRecord({
    ...{ id: 'target:b', plan_id: 'plan:d', task_id: 'task:b', statement_en: 'Fifty sets', topic: 'SUPPLIES' },
    ...{ kind: 'QUANTITATIVE', indicator_id: 'indicator:s', comparator: 'GTE', value: '50.5', unit: 'PIECE' },
    ...{ bound: 'AT_LEAST', due_on: '2023-12-31', document_id: 'document:b' },
  }),
  targetRecord({ id: 'target:q', plan_id: 'plan:d', position: 2 }),
  targetRecord({ id: 'target:x', plan_id: 'plan:x' }),

  // Led by the city's; answered for by the district's, as nobody leads, with the party's support; supported only; by nobody.
  assignmentRecord({ id: 'assignment:1', task_id: 'task:a', agency_id: 'agency:c', role: 'LEAD' }),
  assignmentRecord({ id: 'assignment:2', task_id: 'task:a', agency_id: 'agency:t', role: 'RESPONSIBLE' }),
  assignmentRecord({ id: 'assignment:3', task_id: 'task:b', agency_id: 'agency:d', role: 'RESPONSIBLE' }),
  assignmentRecord({ id: 'assignment:4', task_id: 'task:b', agency_id: 'agency:p', role: 'SUPPORT', inherited: true }),
  assignmentRecord({ id: 'assignment:5', task_id: 'task:k', agency_id: 'agency:t', role: 'SUPPORT', collective: true }),
  assignmentRecord({ id: 'assignment:6', target_id: 'target:a', agency_id: 'agency:c', role: 'LEAD' }),
  assignmentRecord({
    id: 'assignment:7',
    target_id: 'target:a',
    agency_id: 'agency:d',
    role: 'RESPONSIBLE',
    position: 2,
  }),
  assignmentRecord({ id: 'assignment:8', target_id: 'target:b', agency_id: 'agency:d', role: 'RESPONSIBLE' }),
  assignmentRecord({ id: 'assignment:9', target_id: 'target:q', agency_id: 'agency:d', role: 'SUPPORT' }),

  observationRecord({
    ...{ id: 'observation:a', indicator_id: 'indicator:l', area_id: 'area:c', value: '0.13', measure: 'SHARE' },
    ...{ period_start: '2020-01-01', period_end: '2020-12-31' },
  }),
  observationRecord({
    ...{ id: 'observation:b', indicator_id: 'indicator:s', area_id: 'area:d', value: '60', unit: 'PIECE' },
    ...{ as_of: '2022-06-30', agency_id: 'agency:d', document_id: 'document:b' },
  }),
  observationRecord({ id: 'observation:z', indicator_id: 'indicator:s', measure: 'CUMULATIVE', unit: 'PIECE' }),

  findingRecord({ id: 'finding:a', rule: 'SOURCES_DISAGREE', severity: 'WARNING' }),
  subjectRecord({ finding_id: 'finding:a', subject_id: 'target:a', document_id: 'document:a', locator: '专栏1' }),
  subjectRecord({ finding_id: 'finding:a', subject_id: 'target:b', document_id: 'document:b', locator: '专栏2' }),
  findingRecord({ id: 'finding:b', severity: 'ERROR' }),
  subjectRecord({ finding_id: 'finding:b', subject_id: 'indicator:l' }),
];
