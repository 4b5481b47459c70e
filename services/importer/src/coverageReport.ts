import { documents } from '@zibo-graph/plans/write';
import type { LocatedFault } from './Fault.js';
import type { LoadedDataset } from './LoadedDataset.js';
import type { LoadedTable } from './LoadedTable.js';
import { readDataset } from './readDataset.js';

/** How many facts of which kind a data set takes from each of its documents, and which facts say nothing of their source. */
export interface CoverageReport {
  readonly facts: number;
  /** Facts by kind: the name of their table. */
  readonly byKind: Readonly<Record<string, number>>;
  /** The documents that facts are taken from, those with most facts first. */
  readonly documents: readonly DocumentCoverage[];
  /** Documents that are only named. */
  readonly documentsWithoutFacts: readonly NamedDocument[];
  /** Facts without a document or without a place in it: there must be none. */
  readonly uncited: readonly UncitedFact[];
  /** Faults of the files: with any, the report is not whole. */
  readonly faults: readonly LocatedFault[];
  /** How many there are, those of many alike that are only counted included. */
  readonly faultCount: number;
}

export interface NamedDocument {
  readonly id: string;
  /** Null for a document of another data set. */
  readonly titleZh: string | null;
  readonly titleEn: string | null;
}

export interface DocumentCoverage extends NamedDocument {
  readonly facts: number;
  readonly byKind: Readonly<Record<string, number>>;
}

export interface UncitedFact {
  readonly kind: string;
  readonly key: string | null;
  readonly file: string;
  readonly row: number;
}

/** Reports on a data set as its files have it, without a database. What the importer finds over it is no fact of a source. */
export async function coverageReport(files: {
  readonly folders: readonly string[];
  readonly dataset: string;
}): Promise<CoverageReport> {
  const { dataset, faults } = await readDataset(files);
  try {
    return { ...reportOn(dataset), faults: faults.inOrderOfFiles(), faultCount: faults.count };
  } finally {
    dataset.close();
  }
}

function reportOn(dataset: LoadedDataset): Omit<CoverageReport, 'faults' | 'faultCount'> {
  const byKind: Record<string, number> = {};
  const byDocument = new Map<string, Record<string, number>>();
  const uncited: UncitedFact[] = [];
  for (const loaded of dataset.tables.filter(isOfFacts)) {
    const kind = loaded.table.name;
    for (const [index, record] of loaded.records.entries()) {
      byKind[kind] = (byKind[kind] ?? 0) + 1;
      const { document_id, locator } = record;
      if (typeof document_id !== 'string' || locator === null) {
        uncited.push({ kind, key: loaded.keyOf(record), ...loaded.placeOf(index) });
        continue;
      }
      const counts = byDocument.get(document_id) ?? {};
      counts[kind] = (counts[kind] ?? 0) + 1;
      byDocument.set(document_id, counts);
    }
  }
  return { facts: sum(byKind), byKind, ...covered(dataset, byDocument), uncited };
}

/** A row that must cite is a fact; what a finding is about has been stated already, and a unit or topic states nothing. */
const isOfFacts = ({ table }: LoadedTable): boolean => table.columns.document_id?.required === true;

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((total, count) => total + count, 0);

function covered(dataset: LoadedDataset, byDocument: ReadonlyMap<string, Readonly<Record<string, number>>>) {
  const named = (id: string): NamedDocument => {
    const document = dataset.row(documents, id);
    return { id, titleZh: document?.title_zh ?? null, titleEn: document?.title_en ?? null };
  };
  const cited = [...byDocument].map(([id, byKind]) => ({ ...named(id), facts: sum(byKind), byKind }));
  const ids = dataset.rows(documents).map(({ id }) => id);
  return {
    documents: cited.sort((one, other) => other.facts - one.facts || (one.id < other.id ? -1 : 1)),
    documentsWithoutFacts: ids.filter((id) => id !== null && !byDocument.has(id)).map(named),
  };
}
