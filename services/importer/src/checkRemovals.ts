import { datasetKeys, referencesFromOtherDatasets } from '@zibo-graph/database';
import type { CheckContext, DatasetCheck } from './DatasetCheck.js';
import { Fault, type LocatedFault } from './Fault.js';
import { FaultList } from './FaultList.js';
import type { LoadedTable } from './LoadedTable.js';
import { referenceColumns } from './referenceColumns.js';
import { registerDataset } from './registerFindings.js';

/** A row that the import does not hold any more must not be one that another data set refers to. */
export const checkRemovals: DatasetCheck = async (context) => {
  const { dataset, databases, changing } = context;
  const faults = new FaultList();
  for (const loaded of dataset.tables) {
    const { table, complete } = loaded;
    if (!complete || !changing.has(table.subgraph) || table.columns.id === undefined) continue;
    for await (const page of datasetKeys(databases[table.subgraph], table, dataset.name)) {
      const removed = page.map(({ key }) => String(key.id)).filter((id) => !loaded.hasId(id));
      if (removed.length > 0) for (const fault of await referencesTo(loaded, removed, context)) faults.push(fault);
    }
  }
  return faults;
};

async function referencesTo(
  { table, files }: LoadedTable,
  removed: readonly string[],
  { dataset, databases }: CheckContext,
): Promise<LocatedFault[]> {
  const referrers = dataset.tables.flatMap((loaded) =>
    referenceColumns(loaded.table)
      .filter(({ target }) => target === table)
      .map(({ column }) => ({ referrer: loaded.table, column })),
  );
  const faults: LocatedFault[] = [];
  for (const { referrer, column } of referrers) {
    const database = databases[referrer.subgraph];
    const found = await referencesFromOtherDatasets(database, referrer, column, removed, dataset.name);
    for (const { id, dataset: owner } of found) {
      // What is found on a register goes with what it is about.
      if (owner === registerDataset) continue;
      const fault = new Fault('ROW_STILL_REFERRED_TO', { dataset: owner, table: referrer.name, column });
      faults.push(fault.at({ file: files[0], column: 'id', value: id }));
    }
  }
  return faults;
}
