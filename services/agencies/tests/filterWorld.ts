import { agency, area, assignment, party, project, type Records, target, task } from './dataset.js';

const emergency = { function: 'emergency-management' };
const zhoucun = { area_id: 'area:370306' };

/** A few areas and agencies, with what plans and projects say of them, so that every condition finds some and misses some. */
export const filterWorld = {
  areas: [
    area('370000', { kind: 'PROVINCE', code: '370000', name_zh: '山东省', name_en: 'Shandong' }),
    area('370300', { kind: 'CITY', code: '370300', name_zh: '淄博市', name_en: 'Zibo City', parent_id: 'area:370000' }),
    area('370303', { code: '370303', name_zh: '张店区', name_en: 'Zhangdian', parent_id: 'area:370300' }),
    area('370306', { code: '370306', name_zh: '周村区', name_en: 'Zhoucun', parent_id: 'area:370300' }),
    area('370306/town', { kind: 'TOWN', name_zh: '周村某镇', name_en: 'A Town', parent_id: 'area:370306' }),
  ],
  agencies: [
    agency('builder', { kind: 'ENTERPRISE', level: 'NONE' }),
    agency('city/emergency', {
      ...emergency,
      name_zh: '市应急管理局',
      short_name_zh: '市应急局',
      level: 'CITY',
      area_id: 'area:370300',
      uscc: '11370300MB00000000',
    }),
    agency('daily', { kind: 'MEDIA', level: 'NONE', name_en: 'Zibo Daily' }),
    agency('ministry', { level: 'NATIONAL' }),
    agency('province/emergency', { ...emergency, name_zh: '省应急管理厅', level: 'PROVINCE', area_id: 'area:370000' }),
    agency('town/government', { kind: 'TOWN_GOVERNMENT', level: 'TOWN', area_id: 'area:370306/town' }),
    agency('zhangdian/emergency', { ...emergency, name_zh: '张店区应急管理局', area_id: 'area:370303' }),
    agency('zhoucun/emergency', {
      ...emergency,
      ...zhoucun,
      name_zh: '周村区应急管理局',
      short_name_zh: '区应急局',
      parent_id: 'agency:zhoucun/government',
    }),
    agency('zhoucun/government', zhoucun),
    agency('zhoucun/publicity', { ...zhoucun, kind: 'PARTY_ORGAN', parent_id: 'agency:zhoucun/government' }),
  ],
  tasks: [task('a'), task('b', { plan_id: 'plan:two', kind: 'KEY_PROJECT' })],
  targets: [target('x', { plan_id: 'plan:two' })],
  assignments: [
    assignment('zhoucun/emergency', { task_id: 'task:a' }),
    assignment('zhoucun/emergency', { target_id: 'target:x', role: 'SUPPORT' }),
    assignment('zhoucun/publicity', { task_id: 'task:b', role: 'SUPPORT' }),
    assignment('city/emergency', { target_id: 'target:x' }),
    assignment('town/government', { task_id: 'task:b', role: 'RESPONSIBLE' }),
  ],
  projects: [
    project('road', { area_id: 'area:370306', lead_id: 'agency:zhoucun/government' }),
    project('school', {
      stage: 'COMPLETION',
      sector: 'EDUCATION',
      area_id: 'area:370303',
      lead_id: 'agency:city/emergency',
    }),
    project('pipes', { stage: 'PREPARATION', sector: 'WATER_AND_WASTE' }),
  ],
  parties: [
    party('road', 'builder'),
    party('school', 'zhoucun/government', 'PUBLIC_AUTHORITY'),
    party('pipes', 'builder'),
  ],
} satisfies Records;
