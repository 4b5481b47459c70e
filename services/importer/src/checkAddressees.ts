import { agencies, aliases, areas } from '@zibo-graph/agencies/write';
import type { RecordValues } from '@zibo-graph/database';
import { assignments, plans, targets, tasks } from '@zibo-graph/plans/write';
import { parties } from '@zibo-graph/projects/write';
import type { DatasetCheck } from './DatasetCheck.js';
import { Fault } from './Fault.js';
import { FaultList } from './FaultList.js';
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
  const faults = new FaultList();
  for (const [index, { kind, level, area_id }] of loaded.records.entries()) {
    const expected = levelOfArea[String(dataset.get(areas).get(area_id)?.kind)];
    if (!organs.includes(String(kind)) || !expected || !level || level === expected) continue;
    const fault = new Fault('LEVEL_DISAGREES', { area: String(area_id), level: expected });
    faults.push(fault.at({ ...loaded.placeOf(index), column: 'level', value: String(level) }));
  }
  return faults;
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
  const faults = new FaultList();
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
      const planned = table === assignments ? areaOfPlan(dataset, record) : undefined;
      const fault =
        levelFault(wording, { agency, planned, dataset }) ?? areaFault(wording, { agency, planned, dataset });
      if (fault) faults.push(fault.at({ ...place, column: 'agency_id', value: String(record.agency_id) }));
      const isCollective = agency.kind === 'COLLECTIVE';
      if (table !== assignments || record.collective === null || record.collective === isCollective) continue;
      const value = String(record.collective);
      faults.push(new Fault('COLLECTIVE_DISAGREES').at({ ...place, column: 'collective', value }));
    }
  }
  return faults;
};

/** An agency that is named, and the area of the plan that names it, if a plan does and its area is in the data set. */
interface Addressee {
  readonly agency: RecordValues;
  readonly planned: RecordValues | undefined;
  readonly dataset: LoadedDataset;
}

function areaOfPlan(dataset: LoadedDataset, row: RecordValues): RecordValues | undefined {
  const subject = dataset.get(tasks).get(row.task_id) ?? dataset.get(targets).get(row.target_id);
  return dataset.get(areas).get(dataset.get(plans).get(subject?.plan_id)?.area_id);
}

function levelFault(wording: string, addressee: Addressee): Fault | null {
  const { level } = addressee.agency;
  const expected = wordedLevel(wording);
  if (!expected || !level || expected === level) return null;
  if (expected === 'CITY' && level === 'DISTRICT' && mayBeOfCountyLevelCity(addressee)) return null;
  return new Fault('ADDRESSEE_DISAGREES', { wording, expected, found: String(level) });
}

/**
 * A county-level city (县级市) calls its bureaus 市应急局, too, though they are at the level of a district's; the plan of the
 * city above it means its own by that. Of an area that another data set brings the kind is not known.
 */
function mayBeOfCountyLevelCity({ agency, planned, dataset }: Addressee): boolean {
  const area = dataset.get(areas).get(agency.area_id);
  return planned?.kind !== 'CITY' && (area === undefined || area.kind === 'COUNTY_LEVEL_CITY');
}

function areaFault(wording: string, { agency, planned }: Addressee): Fault | null {
  const { area_id: found, level } = agency;
  const ownLevel = levelOfArea[String(planned?.kind)];
  const worded = wordedLevel(wording);
  const means = worded === 'CITY' && planned?.kind === 'COUNTY_LEVEL_CITY' && level === ownLevel ? ownLevel : worded;
  if (!planned || means !== ownLevel || !found || found === planned.id) return null;
  return new Fault('ADDRESSEE_DISAGREES', { wording, expected: String(planned.id), found: String(found) });
}
