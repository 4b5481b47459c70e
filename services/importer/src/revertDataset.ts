import { type Database, revisionAt, type SubgraphName, selectDatasetRows, subgraphNames } from '@zibo-graph/database';
import { standingChecks } from './datasetChecks.js';
import { type DatasetHistory, readHistory } from './datasetHistory.js';
import { Fault, type LocatedFault } from './Fault.js';
import { FaultList } from './FaultList.js';
import { type ImportOptions, type ImportResult, putDataset } from './importDataset.js';
import { LoadedDataset } from './LoadedDataset.js';

/** A data set that stands, or stood, and what is to become of it. */
export type StandingOptions = Pick<ImportOptions, 'dataset' | 'databases' | 'dryRun' | 'onProgress'>;

/**
 * Where a data set is to be put back to: a moment, RFC 3339; a revision of a subgraph, which stands for the moment at which it was
 * made; or a number, if the revisions of this number are one import in every subgraph.
 */
export type EarlierState =
  | { readonly time: string }
  | { readonly subgraph: SubgraphName; readonly revision: number }
  | { readonly revision: number };

/**
 * Takes every row of a data set away, as a new revision: reads at an earlier one still show them. Refused while another data set
 * refers to one of its rows.
 */
export async function removeDataset({ dataset: name, ...options }: StandingOptions): Promise<ImportResult> {
  const history = await readHistory(name, options.databases);
  const faults = history instanceof Fault ? [history.at({ value: name })] : [];
  return put(new LoadedDataset(name), { ...options, faults, done: 'removed' });
}

/**
 * Makes a data set stand again as it stood at an earlier time in every subgraph, as a new revision: what came in between stays in
 * the history. Refused where its rows of then do not fit what other data sets hold by now.
 */
export async function revertDataset(
  { dataset: name, ...options }: StandingOptions,
  to: EarlierState,
): Promise<ImportResult> {
  const history = await readHistory(name, options.databases);
  const time = history instanceof Fault ? history : momentOf(history, to);
  if (time instanceof Fault) {
    return put(new LoadedDataset(name), { ...options, faults: [time.at({ value: name })], done: 'reverted' });
  }
  return put(new LoadedDataset(name), { ...options, faults: [], done: 'reverted' }, (dataset) =>
    loadAt(dataset, time, options.databases),
  );
}

async function put(
  dataset: LoadedDataset,
  options: Omit<StandingOptions, 'dataset'> & { faults: readonly LocatedFault[]; done: 'removed' | 'reverted' },
  load: (dataset: LoadedDataset) => Promise<void> = async () => {},
): Promise<ImportResult> {
  // What is not known cannot be changed: nothing about it needs to be checked.
  const checks = options.faults.length > 0 ? [] : standingChecks;
  try {
    await load(dataset);
    const result = await putDataset(dataset, { ...options, faults: new FaultList(options.faults), checks });
    // Rows of a state that stood have no file, and no place in one.
    return { ...result, faults: result.faults.map((fault) => ({ ...fault, row: null })) };
  } finally {
    dataset.close();
  }
}

/** The moment that stands for an earlier state. */
function momentOf(history: DatasetHistory, to: EarlierState): string | Fault {
  if ('time' in to) {
    const first = history.revisions.map(({ time }) => time).sort()[0] as string;
    const isLater = Date.parse(to.time) >= Date.parse(first);
    return isLater ? to.time : new Fault('NOT_YET_STANDING', { dataset: history.dataset, time: to.time, first });
  }
  const named = history.revisions.filter(
    ({ subgraph, revision }) => revision === to.revision && (!('subgraph' in to) || subgraph === to.subgraph),
  );
  const [first] = named;
  if (first === undefined) {
    const revision = 'subgraph' in to ? `${to.subgraph}:${to.revision}` : String(to.revision);
    return new Fault('REVISION_UNKNOWN', {
      dataset: history.dataset,
      revision,
      known: history.text(history.revisions),
    });
  }
  return named.every(({ time }) => time === first.time)
    ? first.time
    : new Fault('REVISION_AMBIGUOUS', { revision: to.revision, known: history.text(named) });
}

/** Fills a data set with what stood under its name in every subgraph at a moment. */
async function loadAt(
  dataset: LoadedDataset,
  time: string,
  databases: Readonly<Record<SubgraphName, Database>>,
): Promise<void> {
  const { name } = dataset;
  for (const subgraph of subgraphNames) {
    const revision = await revisionAt(databases[subgraph], subgraph, time);
    for (const loaded of dataset.tables.filter(({ table }) => table.subgraph === subgraph)) {
      const { table } = loaded;
      const file = `${subgraph}:${revision} ${table.name}`;
      for await (const page of selectDatasetRows(databases[subgraph], table, name, revision)) {
        for (const record of page) loaded.add(record, { file, row: loaded.records.length + 1 });
      }
    }
  }
}
