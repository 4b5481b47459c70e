import { type CurrentKey, countOfOthers, currentKeys, keysOfOthers, type RecordValues } from '@zibo-graph/database';
import type { CheckContext, DatasetCheck } from './DatasetCheck.js';
import { Fault } from './Fault.js';
import { FaultList } from './FaultList.js';
import type { LoadedTable } from './LoadedTable.js';
import { registerDataset } from './registerFindings.js';

/** Keys are looked up in steps of this many, so that a long table needs no second copy of its keys. */
const keysPerLookup = 2_000;

/** Every key that the import brings must be free: a row stands in one data set only. */
export const checkKeysAreFree: DatasetCheck = async (context) => {
  const faults = new FaultList();
  for (const loaded of context.dataset.tables.filter(({ table }) => context.changing.has(table.subgraph))) {
    const { table } = loaded;
    for await (const found of keysTaken(loaded, context)) {
      for (const { key, dataset: owner } of found) {
        // What a reader says takes the place of what was found on a register.
        if (owner === registerDataset) continue;
        const fault = new Fault('KEY_IN_OTHER_DATASET', { dataset: owner, key: table.key.join(', ') });
        const value = table.key.map((column) => key[column]).join(', ');
        faults.push(fault.at({ ...loaded.placeOfKey(key), column: table.key[0], value }));
      }
    }
  }
  return faults;
};

/** The keys of a table that other data sets have. The fewer keys are looked up among the more: a register beside a small data set. */
async function* keysTaken(loaded: LoadedTable, { dataset, databases }: CheckContext): AsyncGenerator<CurrentKey[]> {
  const { table, records } = loaded;
  const database = databases[table.subgraph];
  if ((await countOfOthers(database, table, dataset.name, records.length)) < records.length) {
    for await (const page of keysOfOthers(database, table, dataset.name))
      yield page.filter(({ key }) => loaded.placeOfKey(key) !== null);
    return;
  }
  for (const keys of lookups(loaded)) {
    const found = await currentKeys(database, table, keys);
    yield found.filter(({ dataset: owner }) => owner !== dataset.name);
  }
}

function* lookups(loaded: LoadedTable): Generator<RecordValues[]> {
  let keys: RecordValues[] = [];
  for (const record of loaded.records) {
    if (loaded.keyOf(record) === null) continue;
    keys.push(Object.fromEntries(loaded.table.key.map((column) => [column, record[column] ?? null])));
    if (keys.length < keysPerLookup) continue;
    yield keys;
    keys = [];
  }
  if (keys.length > 0) yield keys;
}
