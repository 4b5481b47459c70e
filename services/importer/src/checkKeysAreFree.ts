import { standingKeys } from '@zibo-graph/database';
import type { DatasetCheck } from './DatasetCheck.js';
import { Fault, type Issue } from './issue.js';

/** Keys are looked up in steps of this many, so that a long table needs no second copy of its keys. */
const keysPerLookup = 2_000;

/** Every key that the import brings must be free: a row stands in one data set only. */
export const checkKeysAreFree: DatasetCheck = async ({ dataset, databases, changing }) => {
  const issues: Issue[] = [];
  for (const loaded of dataset.tables.filter(({ table }) => changing.has(table.subgraph))) {
    const { table, records } = loaded;
    for (let start = 0; start < records.length; start += keysPerLookup) {
      const keys = records
        .slice(start, start + keysPerLookup)
        .filter((record) => loaded.keyOf(record) !== null)
        .map((record) => Object.fromEntries(table.key.map((column) => [column, record[column] ?? null])));
      for (const { key, dataset: owner } of await standingKeys(databases[table.subgraph], table, keys)) {
        if (owner === dataset.name) continue;
        const fault = new Fault('KEY_IN_OTHER_DATASET', { dataset: owner, key: table.key.join(', ') });
        const value = table.key.map((column) => key[column]).join(', ');
        issues.push(fault.at({ ...loaded.placeOfKey(key), column: table.key[0], value }));
      }
    }
  }
  return issues;
};
