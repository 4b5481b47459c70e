import { type RecordTable, standingKeys } from '@zibo-graph/database';
import type { DatasetCheck } from './DatasetCheck.js';
import { Fault, type Issue } from './issue.js';
import type { LoadedDataset } from './LoadedDataset.js';
import { referenceColumns } from './referenceColumns.js';
import { tableOfId } from './subgraphs.js';

/**
 * Every id that a row refers to must be that of a row of this import or of another data set. Rows of the same data set that
 * are not in the files do not count: they will stand no more.
 */
export const checkReferences: DatasetCheck = async ({ dataset, databases }) => {
  const unknown = new Map<RecordTable, Set<string>>();
  for (const { id, target } of unresolvedReferences(dataset)) {
    const ids = unknown.get(target) ?? new Set();
    unknown.set(target, ids.add(id));
  }
  for (const [target, ids] of unknown) {
    const keys = [...ids].map((id) => ({ id }));
    for (const { key, dataset: owner } of await standingKeys(databases[target.subgraph], target, keys)) {
      if (owner !== dataset.name) ids.delete(String(key.id));
    }
  }
  const issues: Issue[] = [];
  for (const { id, target, column, place } of unresolvedReferences(dataset)) {
    if (!unknown.get(target)?.has(id)) continue;
    issues.push(new Fault('REFERENCE_NOT_FOUND', { table: target.name }).at({ ...place(), column, value: id }));
  }
  return issues;
};

/** The references to rows that the files do not have; none to a table of which a file could not be read to its end. */
function* unresolvedReferences(dataset: LoadedDataset) {
  for (const loaded of dataset.tables) {
    for (const { column, target } of referenceColumns(loaded.table)) {
      const rows = dataset.get(target);
      if (!rows.complete) continue;
      for (const [index, record] of loaded.records.entries()) {
        const id = record[column] as string | null;
        if (id !== null && !rows.hasId(id) && tableOfId(id) === target)
          yield { id, target, column, place: () => loaded.placeOf(index) };
      }
    }
  }
}
