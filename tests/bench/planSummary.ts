import type { PlanNode } from '@zibo-graph/database/testing';

/** What an executed plan read, and how. */
export interface PlanSummary {
  /** How it read tables, each way once, with the index: `Index Only Scan projects_projects_standing ×2`. */
  readonly scans: readonly string[];
  /** Rows that were taken out of tables, whether or not they were of use. */
  readonly read: number;
  readonly returned: number;
  /** Pages of 8 kB that were looked at. */
  readonly pages: number;
  /** Tables that were read from end to end, and how many rows of them. */
  readonly wholeTables: readonly { readonly table: string; readonly rows: number }[];
}

/** Sums up an executed plan. Branches that it did not come to are left out. */
export function summarizePlan(plan: PlanNode): PlanSummary {
  const scans = nodesOf(plan).filter((node) => node['Actual Loops'] > 0 && isScan(node));
  const ofTables = scans.filter((node) => node['Relation Name'] !== undefined);
  const counted = new Map<string, number>();
  for (const scan of scans.map(scanName)) counted.set(scan, (counted.get(scan) ?? 0) + 1);
  return {
    scans: [...counted].map(([scan, count]) => (count === 1 ? scan : `${scan} ×${count}`)),
    read: ofTables.reduce((sum, node) => sum + rowsRead(node), 0),
    returned: rowsGiven(plan),
    pages: plan['Shared Hit Blocks'] + plan['Shared Read Blocks'],
    wholeTables: ofTables
      .filter((node) => node['Node Type'] === 'Seq Scan')
      .map((node) => ({ table: node['Relation Name'] ?? '', rows: rowsRead(node) })),
  };
}

function nodesOf(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)];
}

/** A bitmap index scan has no table: its rows are counted where the bitmap is used. */
const isScan = (node: PlanNode): boolean => node['Relation Name'] !== undefined || node['Index Name'] !== undefined;

const scanName = (node: PlanNode): string =>
  `${node['Node Type']} ${node['Index Name'] ?? node['Relation Name'] ?? ''}`;

const rowsGiven = (node: PlanNode): number => Math.round(node['Actual Rows'] * node['Actual Loops']);

function rowsRead(node: PlanNode): number {
  const removed = (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0);
  return Math.round((node['Actual Rows'] + removed) * node['Actual Loops']);
}
