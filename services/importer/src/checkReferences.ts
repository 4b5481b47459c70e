import { currentKeys, type RecordTable } from '@zibo-graph/database';
import type { CheckContext, DatasetCheck } from './DatasetCheck.js';
import { FaultList } from './FaultList.js';
import type { LoadedTable } from './LoadedTable.js';
import { referenceColumns } from './referenceColumns.js';
import { referenceFault } from './referenceFault.js';
import { registerDataset } from './registerFindings.js';
import { tableOfId } from './subgraphs.js';

/** References to rows of other data sets are looked up when there are so many ids, or so many references. */
const idsPerLookup = 2_000;
const referencesPerLookup = 20_000;
/** So many ids that other data sets have are remembered. */
const mostKnown = 50_000;

/**
 * Every id that a row refers to must be that of a row of this import or of another data set. Rows of the same data set that
 * are not in the files do not count: they will stand no more.
 */
export const checkReferences: DatasetCheck = async (context) => {
  const faults = new FaultList();
  const others = new OtherDatasets(context);
  for (const loaded of context.dataset.tables) {
    const columns = columnsToCheck(loaded, context);
    for (const [row, record] of loaded.records.entries()) {
      for (const checked of columns) {
        const { column, isTo } = checked;
        const id = record[column] as string | null;
        if (id === null || id === checked.lastFound) continue;
        const target = isTo.get(tableOfId(id));
        if (target && !target.hasId(id)) others.ask({ loaded, row, column, id, target: target.table });
        else checked.lastFound = id;
      }
      if (others.isFull) await others.look(faults);
    }
  }
  await others.look(faults);
  return faults;
};

/** A column that refers to rows of tables that were read to their ends. */
interface CheckedColumn {
  readonly column: string;
  readonly isTo: ReadonlyMap<RecordTable | undefined, LoadedTable>;
  /** The id that was found last: rows that follow each other mostly cite one document. */
  lastFound: string | null;
}

function columnsToCheck(loaded: LoadedTable, { dataset }: CheckContext): readonly CheckedColumn[] {
  const columns = new Map<string, Map<RecordTable | undefined, LoadedTable>>();
  for (const { column, target } of referenceColumns(loaded.table)) {
    const isTo = columns.get(column) ?? new Map();
    columns.set(column, isTo);
    if (dataset.get(target).complete) isTo.set(target, dataset.get(target));
  }
  return [...columns].map(([column, isTo]) => ({ column, isTo, lastFound: null }));
}

/** A reference to a row that the files do not have. */
interface OpenReference {
  readonly loaded: LoadedTable;
  readonly row: number;
  readonly column: string;
  readonly id: string;
  readonly target: RecordTable;
}

/** What other data sets have of what is referred to. */
class OtherDatasets {
  readonly #context: CheckContext;
  readonly #known = new Set<string>();
  #asked: OpenReference[] = [];
  #ids = new Map<RecordTable, Set<string>>();
  #idCount = 0;

  constructor(context: CheckContext) {
    this.#context = context;
  }

  get isFull(): boolean {
    return this.#idCount >= idsPerLookup || this.#asked.length >= referencesPerLookup;
  }

  ask(reference: OpenReference): void {
    if (this.#known.has(reference.id)) return;
    this.#asked.push(reference);
    const ids = this.#ids.get(reference.target) ?? new Set();
    this.#ids.set(reference.target, ids);
    if (!ids.has(reference.id)) this.#idCount += 1;
    ids.add(reference.id);
  }

  async look(faults: FaultList): Promise<void> {
    const { dataset, databases } = this.#context;
    if (this.#known.size > mostKnown) this.#known.clear();
    for (const [target, ids] of this.#ids) {
      const keys = [...ids].map((id) => ({ id }));
      for (const { key, dataset: owner } of await currentKeys(databases[target.subgraph], target, keys)) {
        // What is found on a register goes with its cause, whatever would refer to it.
        if (owner !== dataset.name && owner !== registerDataset) this.#known.add(String(key.id));
      }
    }
    for (const { loaded, row, column, id, target } of this.#asked) {
      if (this.#known.has(id)) continue;
      const fault = referenceFault(dataset, target, id);
      faults.push(fault.at({ ...loaded.placeOf(row), column, value: id }));
    }
    this.#asked = [];
    this.#ids = new Map();
    this.#idCount = 0;
  }
}
