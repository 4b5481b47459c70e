import { agency, alias, area, membership, type Records } from './dataset.js';

const district = { area_id: 'area:370306' };
const emergency = { function: 'emergency-management' };
const committee = '370306/work-safety-committee';
const bureau = '370306/emergency-management-bureau';

/** A few areas and agencies of three levels, with what each kind of field needs: names, seats, counterparts, gaps. */
export const zhoucun = {
  areas: [
    area('370000', { code: '370000', kind: 'PROVINCE', name_zh: '山东省', name_en: 'Shandong Province' }),
    area('370300', { code: '370300', kind: 'CITY', parent_id: 'area:370000' }),
    area('370303', { code: '370303', parent_id: 'area:370300' }),
    area('370306', {
      code: '370306',
      parent_id: 'area:370300',
      name_zh: '周村区',
      name_en: 'Zhoucun District',
      short_name_zh: '周村',
    }),
    area('370300/high-tech-zone', { kind: 'ZONE', parent_id: 'area:370300' }),
  ],
  agencies: [
    agency('370000/emergency-management-department', { ...emergency, level: 'PROVINCE', area_id: 'area:370000' }),
    agency('370300/emergency-management-bureau', {
      ...emergency,
      level: 'CITY',
      area_id: 'area:370300',
      uscc: '11370300MB00000000',
    }),
    agency('370303/emergency-management-bureau', { ...emergency, area_id: 'area:370303' }),
    agency('370306/district-government', { ...district }),
    agency(bureau, {
      ...district,
      ...emergency,
      name_zh: '淄博市周村区应急管理局',
      name_en: 'Zhoucun Emergency Management Bureau',
      name_en_ours: true,
      short_name_zh: '区应急局',
      parent_id: 'agency:370306/district-government',
      locator: '§一 ¶1',
    }),
    agency('370306/finance-bureau', { ...district, parent_id: 'agency:370306/district-government' }),
    agency(committee, { ...district, kind: 'COORDINATING_BODY' }),
    agency('370306/disaster-reduction-committee', { ...district, kind: 'COORDINATING_BODY' }),
    agency('zibo-daily', { kind: 'MEDIA', level: 'NONE' }),
  ],
  aliases: [
    alias(bureau, '周村应急局', 'SHORT_NAME'),
    alias(bureau, '区应急管理局'),
    alias(bureau, '区应急局', 'SHORT_NAME'),
  ],
  memberships: [
    membership(committee, 'b-finance', 'MEMBER', { member_id: 'agency:370306/finance-bureau' }),
    membership(committee, 'a-bureau', 'MEMBER', { member_id: `agency:${bureau}` }),
    membership(committee, 'office', 'OFFICE', { member_id: `agency:${bureau}` }),
    membership(committee, 'deputy', 'VICE_CHAIR', { office_zh: '副区长' }),
    membership(committee, 'head', 'CHAIR', { office_zh: '区长', office_en: 'Head of the District' }),
    membership(committee, 'reduction', 'SUBSIDIARY', { member_id: 'agency:370306/disaster-reduction-committee' }),
    membership('370306/disaster-reduction-committee', 'bureau', 'MEMBER', { member_id: `agency:${bureau}` }),
  ],
} satisfies Records;
