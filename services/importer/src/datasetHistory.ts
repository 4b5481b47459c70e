import { type Database, type SubgraphName, selectRevisions, subgraphNames } from '@zibo-graph/database';
import { Fault } from './Fault.js';
import { reservedPrefix } from './registerFindings.js';

/** A revision that a data set made in a subgraph. */
export interface DatasetRevision {
  readonly subgraph: SubgraphName;
  readonly revision: number;
  /** When, RFC 3339 in UTC. */
  readonly time: string;
}

/** Faults name no more revisions than this, the newest. */
const mostNamed = 30;

/** What a data set has been. */
export class DatasetHistory {
  readonly dataset: string;
  /** One at least; by subgraph, oldest first. */
  readonly revisions: readonly DatasetRevision[];

  constructor(dataset: string, revisions: readonly DatasetRevision[]) {
    this.dataset = dataset;
    this.revisions = revisions;
  }

  /** Revisions in the form in which they can be asked for, newest first: `plans:4 (2026-11-30T08:00:00.000Z)`. */
  text(revisions: readonly DatasetRevision[]): string {
    const newest = [...revisions].sort((a, b) => (a.time < b.time ? 1 : -1));
    const named = newest.slice(0, mostNamed).map(({ subgraph, revision, time }) => `${subgraph}:${revision} (${time})`);
    return [...named, ...(newest.length > mostNamed ? ['…'] : [])].join(', ');
  }
}

/** The history of a data set; a fault if nothing ever stood under its name. */
export async function readHistory(
  dataset: string,
  databases: Readonly<Record<SubgraphName, Database>>,
): Promise<DatasetHistory | Fault> {
  const revisions: DatasetRevision[] = [];
  const known = new Set<string>();
  for (const subgraph of subgraphNames) {
    for (const row of await selectRevisions(databases[subgraph], subgraph, null)) {
      if (!row.dataset.startsWith(reservedPrefix)) known.add(row.dataset);
      if (row.dataset === dataset) revisions.push({ subgraph, revision: row.revision, time: row.changed_at });
    }
  }
  if (revisions.length > 0) return new DatasetHistory(dataset, revisions);
  return new Fault('DATASET_UNKNOWN', { dataset, known: [...known].sort().join(', ') || '∅' });
}
