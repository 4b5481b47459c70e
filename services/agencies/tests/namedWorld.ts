import { type Database, type RecordValues, replaceDataset } from '@zibo-graph/database';
import { entriesCopy } from '../src/search/entriesCopy.js';
import { openAgencies } from '../src/subgraph.js';
import { agency, alias, area, contentOf, type Records } from './dataset.js';

const inZibo = { area_id: 'area:370300', level: 'CITY' };
const inZhoucun = { area_id: 'area:370306' };
const named = (name_zh: string, short_name_zh: string | null, name_en: string) => ({ name_zh, short_name_zh, name_en });
const titled = (id: string, title_zh: string, title_en: string, values: RecordValues = {}): RecordValues => ({
  id,
  title_zh,
  title_en,
  ...values,
});

/** A city and a district with what documents name: bureaus at both levels, addressees without members, works, texts. */
export const namedWorld: Records = {
  areas: [
    area('370300', { ...named('淄博市', null, 'Zibo City'), kind: 'CITY', code: '370300' }),
    area('370303', { ...named('张店区', null, 'Zhangdian District'), parent_id: 'area:370300' }),
    area('370306', { ...named('周村区', null, 'Zhoucun District'), parent_id: 'area:370300' }),
    area('370306/zone', { ...named('周村经济开发区', null, 'Economic Zone'), kind: 'ZONE', parent_id: 'area:370306' }),
  ],
  agencies: [
    agency('finance', { ...named('中华人民共和国财政部', '财政部', 'Ministry of Finance'), level: 'NATIONAL' }),
    agency('zibo/government', { ...named('淄博市人民政府', '市政府', "Zibo People's Government"), ...inZibo }),
    agency('zibo/emergency', {
      ...named('淄博市应急管理局', '市应急局', 'Zibo Emergency Management Bureau'),
      ...inZibo,
    }),
    agency('zibo/housing', {
      ...named('淄博市住房和城乡建设局', '市住房城乡建设局', 'Zibo Housing Bureau'),
      ...inZibo,
    }),
    agency('zibo/cyberspace', { ...named('中共淄博市委网信办', '市委网信办', 'Zibo Cyberspace Office'), ...inZibo }),
    agency('zibo/staffing', { ...named('中共淄博市委编办', '市委编办', 'Zibo Staffing Office'), ...inZibo }),
    agency('zhoucun/government-office', {
      ...named('周村区人民政府办公室', '区政府办公室', 'Zhoucun Government Office'),
      ...inZhoucun,
    }),
    agency('zhoucun/publicity', {
      ...named('中共周村区委宣传部', '区委宣传部', 'Zhoucun Publicity Department'),
      ...inZhoucun,
    }),
    agency('zhoucun/emergency', {
      ...named('周村区应急管理局', '区应急局', 'Zhoucun Emergency Management Bureau'),
      ...inZhoucun,
      uscc: '11370306MB00000000',
    }),
    agency('zhoucun/reform', { ...named('周村区发展和改革局', '区发展改革局', 'Zhoucun Reform Bureau'), ...inZhoucun }),
    agency('zhoucun/housing', {
      ...named('周村区住房和城乡建设局', '区住房城乡建设局', 'Zhoucun Housing Bureau'),
      ...inZhoucun,
    }),
    agency('zhoucun/justice', { ...named('周村区司法局', '区司法局', 'Zhoucun Justice Bureau'), ...inZhoucun }),
    agency('zhoucun/enforcement', {
      ...named('周村区综合行政执法局', '区综合行政执法局', 'Zhoucun Law Enforcement Bureau'),
      ...inZhoucun,
    }),
    agency('zhoucun/science', { ...named('周村区科学技术局', '区科技局', 'Zhoucun Science Bureau'), ...inZhoucun }),
    agency('zhoucun/police', { ...named('淄博市公安局周村分局', '区公安分局', 'Zhoucun Police'), ...inZhoucun }),
    agency('zhoucun/water', { ...named('周村区水利局', '区水利局', 'Zhoucun Water Bureau'), ...inZhoucun }),
    agency('zhoucun/safety', {
      ...named('周村区安全生产委员会', '区安委会', 'Zhoucun Work Safety Committee'),
      ...inZhoucun,
    }),
    agency('zhoucun/towns', {
      ...named('各镇政府、街道办事处', '各镇、街道', 'All Towns and Subdistricts'),
      ...inZhoucun,
      kind: 'COLLECTIVE',
    }),
    agency('zhoucun/zone', {
      ...named('周村经济开发区管理委员会', '周村经济开发区管委会', 'Zone Committee'),
      area_id: 'area:370306/zone',
    }),
    agency('daily', { ...named('淄博日报', null, 'Zibo Daily'), kind: 'MEDIA', level: 'NONE' }),
  ],
  aliases: [
    alias('zibo/emergency', '有关部门'),
    alias('zhoucun/emergency', '有关部门'),
    alias('zhoucun/reform', '区发展改革委'),
    alias('zhoucun/science', '区科技头', 'MISPRINT'),
    alias('zhoucun/housing', '城乡建设局', 'TRUNCATED'),
    alias('zhoucun/zone', '周村经济开发区', 'SHORT_NAME'),
  ],
  documents: [
    titled('document:plan', '周村区应急管理体系建设“十四五”规划', 'Emergency Management Plan', {
      document_number: '周政办字〔2021〕35号',
    }),
    titled('document:notice', '关于印发应急管理局职能的通知', 'Notice on Duties'),
  ],
  plans: [titled('plan:emergency', '应急管理规划', 'Emergency Plan')],
  tasks: [titled('task:chain', '健全应急管理组织体系，完善应急指挥体制', 'Strengthen command')],
  targets: [{ id: 'target:loss', statement_zh: '杜绝重特大生产安全事故', statement_en: 'No major accidents' }],
  indicators: [
    {
      ...{ id: 'indicator:pipes', name_zh: '供水管道长度', name_en: 'Length of water pipes' },
      ...{ definition_zh: '不含二次加压泵站以后的支管', definition_en: 'Without branches behind booster stations' },
    },
  ],
  duties: [{ id: 'duty:media', duty_zh: '普及婴幼儿照护知识', duty_en: 'Spread knowledge of childcare' }],
  programmes: [{ id: 'programme:2022', name_zh: '2022年城建重点项目', name_en: 'Urban construction 2022' }],
  projects: [
    { id: 'project:building', name_zh: '淄博站南站房', name_en: 'South Station Building', code: '2022-370300-01' },
    { id: 'project:g309', name_zh: 'G309国道绿化工程', name_en: 'Greening of National Road G309', code: null },
  ],
  project_aliases: [{ project_id: 'project:building', name: '火车站南站房' }],
  observations: [
    { id: 'observation:one', note_zh: null, note_en: null },
    { id: 'observation:noted', note_zh: '原文“两年来”，不含供水管道', note_en: 'The text says “over two years”' },
  ],
  investments: [{ id: 'investment:one' }],
};

/** Writes records as a data set, as it shall stand from now on, with the entries of all of them and no other copies. */
export async function writeNamed(database: Database, records: Records, dataset = 'test'): Promise<number> {
  const content = contentOf(records, dataset, [entriesCopy]);
  const change = await database.kysely.transaction().execute((transaction) => replaceDataset(transaction, content));
  return change?.revision ?? 0;
}

/** Makes the tables of the subgraph and writes {@link namedWorld}, at revision 1. */
export async function openNamedWorld(database: Database): Promise<void> {
  await openAgencies(database);
  await writeNamed(database, namedWorld);
}
