import { agencies, aliases, areas } from '@zibo-graph/agencies';
import type { RecordValues } from '@zibo-graph/database';
import { assignments, plans, targets, tasks } from '@zibo-graph/plans';
import { parties } from '@zibo-graph/projects';
import type { DatasetCheck } from './DatasetCheck.js';
import { IssueList } from './IssueList.js';
import { Fault } from './issue.js';
import type { LoadedDataset } from './LoadedDataset.js';

/** The level of the organs of an area. */
const levelOfArea: Readonly<Record<string, string>> = {
  COUNTRY: 'NATIONAL',
  PROVINCE: 'PROVINCE',
  CITY: 'CITY',
  DISTRICT: 'DISTRICT',
  COUNTY: 'DISTRICT',
  COUNTY_LEVEL_CITY: 'DISTRICT',
  ZONE: 'DISTRICT',
  TOWN: 'TOWN',
  TOWNSHIP: 'TOWN',
  SUBDISTRICT: 'TOWN',
};

/** What is an organ of its area; a hospital or a rescue centre may be of a higher level than the place where it is. */
const organs = [
  ...['PARTY_ORGAN', 'PEOPLES_CONGRESS', 'POLITICAL_CONSULTATIVE_CONFERENCE'],
  ...['GOVERNMENT_DEPARTMENT', 'MASS_ORGANISATION'],
  ...['COORDINATING_BODY', 'TOWN_GOVERNMENT', 'ZONE_COMMITTEE'],
];

/** An organ is at the level of its area. */
export const checkLevels: DatasetCheck = async ({ dataset }) => {
  const loaded = dataset.get(agencies);
  const issues = new IssueList();
  for (const [index, { kind, level, area_id }] of loaded.records.entries()) {
    const expected = levelOfArea[String(dataset.get(areas).get(area_id)?.kind)];
    if (!organs.includes(String(kind)) || !expected || !level || level === expected) continue;
    const fault = new Fault('LEVEL_DISAGREES', { area: String(area_id), level: expected });
    issues.push(fault.at({ ...loaded.placeOf(index), column: 'level', value: String(level) }));
  }
  return issues;
};

/** What a wording says of the level: 市应急局 is the city's, 区应急局 the district's. 市场监管局, 市中区… and 区域… say nothing. */
const wordedLevels: readonly [RegExp, string][] = [
  [/^区(?!域)/, 'DISTRICT'],
  [/^市(?!场|容|直|中|南|北|政(?!府))/, 'CITY'],
  [/^省(?!级以上)/, 'PROVINCE'],
];

/** 市公安局周村分局 begins with the level above its own. */
const wordedLevel = (wording: unknown): string | undefined =>
  /分局$/.test(String(wording)) ? undefined : wordedLevels.find(([pattern]) => pattern.test(String(wording)))?.[1];

/**
 * An agency that is named without its area is one of the level that its wording begins with, and, where a plan of an area
 * names it so, one of that area: 区应急局 in a plan of Zhoucun is no bureau of Linzi. A collective is marked as one.
 */
export const checkAddressees: DatasetCheck = async ({ dataset }) => {
  const issues = new IssueList();
  for (const [table, column] of [
    [assignments, 'wording'],
    [parties, 'wording'],
    [aliases, 'name'],
  ] as const) {
    const loaded = dataset.get(table);
    for (const [index, record] of loaded.records.entries()) {
      const agency = dataset.get(agencies).get(record.agency_id);
      if (!agency) continue;
      const place = loaded.placeOf(index);
      const wording = String(record[column]);
      const fault =
        levelFault(wording, agency) ?? (table === assignments && areaFault(wording, agency, record, dataset));
      if (fault) issues.push(fault.at({ ...place, column: 'agency_id', value: String(record.agency_id) }));
      const isCollective = agency.kind === 'COLLECTIVE';
      if (table !== assignments || record.collective === null || record.collective === isCollective) continue;
      const value = String(record.collective);
      issues.push(new Fault('COLLECTIVE_DISAGREES').at({ ...place, column: 'collective', value }));
    }
  }
  return issues;
};

function levelFault(wording: string, { level }: RecordValues): Fault | null {
  const expected = wordedLevel(wording);
  if (!expected || !level || expected === level) return null;
  return new Fault('ADDRESSEE_DISAGREES', { wording, expected, found: String(level) });
}

function areaFault(wording: string, agency: RecordValues, row: RecordValues, dataset: LoadedDataset): Fault | null {
  const subject = dataset.get(tasks).get(row.task_id) ?? dataset.get(targets).get(row.target_id);
  const area = dataset.get(areas).get(dataset.get(plans).get(subject?.plan_id)?.area_id);
  const found = agency.area_id;
  const isOwnLevel = area !== undefined && wordedLevel(wording) === levelOfArea[String(area.kind)];
  if (!isOwnLevel || !found || found === area.id) return null;
  return new Fault('ADDRESSEE_DISAGREES', { wording, expected: String(area.id), found: String(found) });
}
