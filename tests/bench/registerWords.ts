/** An area of the packaged data and the packaged agencies that lead projects there. */
export interface RegisterArea {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  /** How many of the projects are there, beside the others. */
  readonly weight: number;
  readonly leads: readonly string[];
}

/** A sector, what is built in it, and who else may lead it. */
export interface RegisterSector {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly weight: number;
  readonly leads?: readonly string[];
}

/** A milestone: its kind and status, and the half year in which it is met or to be met. */
export interface RegisterMilestone {
  readonly kind: 'START' | 'COMPLETION';
  readonly status: 'SCHEDULED' | 'MET' | 'NOT_MET';
  readonly half: '2022-1' | '2022-2' | '2023-1' | '2023-2' | null;
}

/** A stage, the words for it, and what a project in it has: a share of the money that is usual, a builder, milestones. */
export interface RegisterStage {
  readonly code: string;
  readonly weight: number;
  readonly wordings: readonly string[];
  readonly spending: number;
  readonly built: boolean;
  readonly milestones: readonly RegisterMilestone[];
}

const city = 'agency:370300';
const zhoucun = 'agency:370306';

/** Agencies of the city; they lead projects in every area. */
export const cityLeads: readonly string[] = [
  `${city}/housing-and-urban-rural-development-bureau`,
  `${city}/transport-bureau`,
  `${city}/urban-management-bureau`,
  `${city}/natural-resources-and-planning-bureau`,
  `${city}/development-and-reform-commission`,
];

export const registerAreas: readonly RegisterArea[] = [
  { id: 'area:370300', zh: '淄博市', en: 'Zibo City', weight: 10, leads: [] },
  { id: 'area:370302', zh: '淄川区', en: 'Zichuan District', weight: 12, leads: [] },
  { id: 'area:370303', zh: '张店区', en: 'Zhangdian District', weight: 20, leads: [] },
  {
    ...{ id: 'area:370304', zh: '博山区', en: 'Boshan District', weight: 8 },
    leads: ['agency:370304/water-resources-bureau', 'agency:370304/shantou-subdistrict-office'],
  },
  {
    ...{ id: 'area:370305', zh: '临淄区', en: 'Linzi District', weight: 11 },
    leads: ['agency:370305/district-government-office'],
  },
  {
    ...{ id: 'area:370306', zh: '周村区', en: 'Zhoucun District', weight: 10 },
    leads: [
      `${zhoucun}/housing-and-urban-rural-development-bureau`,
      `${zhoucun}/transport-bureau`,
      `${zhoucun}/water-resources-bureau`,
      `${zhoucun}/education-and-sports-bureau`,
      `${zhoucun}/health-bureau`,
      `${zhoucun}/organisation-department`,
    ],
  },
  {
    ...{ id: 'area:370321', zh: '桓台县', en: 'Huantai County', weight: 9 },
    leads: ['agency:370321/administrative-approval-service-bureau'],
  },
  {
    ...{ id: 'area:370322', zh: '高青县', en: 'Gaoqing County', weight: 8 },
    leads: ['agency:370322/transport-bureau'],
  },
  { id: 'area:370323', zh: '沂源县', en: 'Yiyuan County', weight: 8, leads: [] },
  {
    ...{ id: 'area:370300/high-tech-zone', zh: '高新区', en: 'Zibo High-tech Zone', weight: 3 },
    leads: [`${city}/high-tech-zone-management-committee`],
  },
  {
    ...{ id: 'area:370306/economic-development-zone', zh: '周村经济开发区', en: 'Zhoucun Zone', weight: 1 },
    leads: [`${zhoucun}/economic-development-zone-management-committee`],
  },
];

export const registerSectors: readonly RegisterSector[] = [
  { code: 'TRANSPORT_ROAD', zh: '公路工程', en: 'Highway', weight: 14 },
  { code: 'TRANSPORT_URBAN', zh: '城市道路工程', en: 'Street', weight: 22 },
  { code: 'TRANSPORT_RAIL', zh: '铁路工程', en: 'Railway', weight: 2 },
  { code: 'SOCIAL_HOUSING', zh: '老旧小区改造工程', en: 'Housing Renewal', weight: 20 },
  { code: 'WATER_AND_WASTE', zh: '雨污分流工程', en: 'Drainage', weight: 12 },
  { code: 'EDUCATION', zh: '学校建设工程', en: 'School', weight: 8 },
  { code: 'HEALTH', zh: '医院建设工程', en: 'Hospital', weight: 4 },
  { code: 'ENERGY', zh: '供热管网工程', en: 'Heating', weight: 6 },
  { code: 'FLOOD_PROTECTION', zh: '河道治理工程', en: 'River', weight: 5 },
  {
    ...{ code: 'CULTURE_SPORTS_AND_RECREATION', zh: '文体公园工程', en: 'Park', weight: 4 },
    leads: [`${city}/publicity-department`],
  },
  {
    ...{ code: 'COMMUNICATIONS', zh: '数字平台工程', en: 'Digital Platform', weight: 3 },
    leads: [`${city}/big-data-bureau`, `${city}/cyberspace-affairs-office`],
  },
];

export const registerStages: readonly RegisterStage[] = [
  {
    ...{ code: 'PREPARATION', weight: 10, wordings: ['前期', '前期手续办理中'], spending: 0.05, built: false },
    milestones: [{ kind: 'START', status: 'SCHEDULED', half: '2023-1' }],
  },
  {
    ...{ code: 'IMPLEMENTATION', weight: 45, wordings: ['在建', '正在施工'], spending: 1, built: true },
    milestones: [
      { kind: 'START', status: 'MET', half: '2022-1' },
      { kind: 'COMPLETION', status: 'SCHEDULED', half: '2023-2' },
    ],
  },
  {
    ...{ code: 'COMPLETION', weight: 38, wordings: ['完工', '全部完工', '已完工'], spending: 1.2, built: true },
    milestones: [
      { kind: 'START', status: 'MET', half: '2022-1' },
      { kind: 'COMPLETION', status: 'MET', half: '2022-2' },
    ],
  },
  {
    ...{ code: 'SUSPENDED', weight: 4, wordings: ['暂缓'], spending: 0.3, built: true },
    milestones: [
      { kind: 'START', status: 'MET', half: '2022-1' },
      { kind: 'COMPLETION', status: 'NOT_MET', half: null },
    ],
  },
  { code: 'UNKNOWN', weight: 3, wordings: ['未注明'], spending: 0.5, built: false, milestones: [] },
];
