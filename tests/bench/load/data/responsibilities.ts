import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assignments } from '@zibo-graph/plans/write';
import { csvLine } from '../../../csvLine.js';
import type { BenchGraph } from '../../benchGraph.js';
import { registerDocument } from '../../registerRow.js';
import { cityLeads, registerAreas, registerSectors } from '../../registerWords.js';
import { placesOf } from './listWalk.js';

/** So many targets each agency answers for: more than a query of the benchmark shows of them. */
const targetsPerAgency = 6;

/** So many builders of the register answer for targets as well, beside the agencies that lead its projects. */
const mostBuilders = 175;

/** The agencies that lead projects of the register. */
export const registerLeads: readonly string[] = [
  ...new Set([
    ...cityLeads,
    ...registerAreas.flatMap(({ leads }) => leads),
    ...registerSectors.flatMap(({ leads = [] }) => leads),
  ]),
];

/** Builders of the register, by id; each has projects, and targets once {@link writeResponsibilities} is imported. */
export async function buildersWithTargets(graph: BenchGraph): Promise<string[]> {
  const condition = 'where: { kind: { eq: ENTERPRISE }, name: { contains: "合成数据" } }';
  const places = await placesOf(graph, 'agencies', 'agencies', condition, mostBuilders);
  return places.map(({ id }) => id);
}

/**
 * Writes a data set that makes agencies answer for targets, as a folder of CSV files that the importer takes. The sources
 * name agencies at tasks, hardly at targets; without this the wide query would be narrow.
 * @param folder is made if it is not there.
 */
export async function writeResponsibilities(folder: string, graph: BenchGraph): Promise<void> {
  const targets = await placesOf(graph, 'plans', 'targets');
  const agencies = [...registerLeads, ...(await buildersWithTargets(graph))];
  const columns = Object.keys(assignments.columns);
  const lines = agencies.flatMap((agency, index) =>
    Array.from({ length: targetsPerAgency }, (_, nth) => {
      const target = targets[(index * targetsPerAgency + nth) % targets.length];
      const record: Readonly<Record<string, string | number | boolean | null>> = {
        ...{ id: `assignment:synthetic/${index + 1}/${nth + 1}`, target_id: target?.id ?? null, agency_id: agency },
        ...{ role: 'LEAD', inherited: false, collective: false, wording: '合成数据', position: index + 1 },
        ...{ document_id: registerDocument, locator: `第${index + 1}行` },
      };
      return csvLine(columns.map((column) => record[column]));
    }),
  );
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${assignments.name}.csv`), `${[csvLine(columns), ...lines].join('\n')}\n`);
}
