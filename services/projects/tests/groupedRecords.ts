import { agencyCopy, areaCopy, investment, membership, milestoneRecord, programme, project } from './records.js';

const met = (name: string, kind: string, happened: string | null, status = 'MET') =>
  milestoneRecord({
    id: `milestone:${name}-${kind}-${happened}-${status}`,
    project_id: `project:${name}`,
    kind,
    happened,
    status,
  });

/** Four projects, of which the last has next to nothing, and what they can be grouped by. */
export const groupedRecords = [
  areaCopy({ id: 'area:city', kind: 'CITY', name_zh: '淄博市', name_en: 'Zibo' }),
  areaCopy({ id: 'area:zhoucun', kind: 'DISTRICT', name_zh: '周村区', name_en: 'Zhoucun', parent_id: 'area:city' }),
  areaCopy({ id: 'area:linzi', kind: 'DISTRICT', name_zh: '临淄区', name_en: 'Linzi', parent_id: 'area:city' }),
  agencyCopy({
    id: 'agency:bureau',
    kind: 'GOVERNMENT_DEPARTMENT',
    level: 'CITY',
    name_zh: '市局',
    name_en: 'Bureau',
  }),
  agencyCopy({ id: 'agency:firm', kind: 'ENTERPRISE', level: 'NONE', name_zh: '公司', name_en: 'Firm' }),
  programme('programme:p', { name_zh: '甲', name_en: 'P' }),
  programme('programme:q', { name_zh: '乙', name_en: 'Q' }),
  project('project:a', { area_id: 'area:zhoucun', lead_id: 'agency:bureau', sector: 'HEALTH', stage: 'COMPLETION' }),
  project('project:b', { area_id: 'area:zhoucun', lead_id: 'agency:bureau', sector: 'HEALTH' }),
  project('project:c', { area_id: 'area:city', lead_id: 'agency:firm', sector: 'ENERGY' }),
  project('project:d', { sector: 'ENERGY', stage: 'UNKNOWN' }),
  ...['a', 'b'].map((name) => membership('programme:p', `project:${name}`)),
  ...['b', 'c'].map((name) => membership('programme:q', `project:${name}`)),
  investment('investment:a', 'project:a', 'TOTAL_PLANNED', '0.10'),
  investment('investment:b', 'project:b', 'TOTAL_PLANNED', '0.20', { bound: 'AT_LEAST' }),
  investment('investment:c', 'project:c', 'TOTAL_PLANNED', '10000000000000000000.01'),
  investment('investment:c2', 'project:c', 'COMPLETED_TO_DATE', '5', { as_of: '2022-12-08' }),
  met('a', 'START', '2021'),
  met('a', 'START', '2021-11-06'),
  met('a', 'COMPLETION', '2022-09-15'),
  met('b', 'START', '2020-12'),
  met('b', 'START', '2022-01-01'),
  met('b', 'START', '2019', 'SCHEDULED'),
  met('c', 'START', '2022'),
  met('c', 'START', null),
  met('d', 'OPENING', '2018'),
];
