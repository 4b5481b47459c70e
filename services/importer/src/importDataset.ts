import {
  currentRevision,
  type Database,
  type DatasetChange,
  type DatasetContent,
  datasetDigest,
  datasetDigests,
  type SubgraphName,
  selectUnitsOfOthers,
  subgraphNames,
} from '@zibo-graph/database';
import type { DatasetCheck } from './DatasetCheck.js';
import { datasetChecks } from './datasetChecks.js';
import { Fault, type LocatedFault } from './Fault.js';
import { FaultList } from './FaultList.js';
import { addFindings } from './findings/addFindings.js';
import type { LoadedDataset } from './LoadedDataset.js';
import { type ReadFile, readDataset } from './readDataset.js';
import { reservedPrefix, takesPlaceOfFound } from './registerFindings.js';
import { writeDataset } from './writeDataset.js';

type BySubgraph<T> = Readonly<Record<SubgraphName, T>>;

/** What is to be imported, and where to. */
export interface ImportOptions {
  /** Folders of CSV files; together they are the whole data set. */
  readonly folders: readonly string[];
  /** The name under which the data set stands. An import replaces what stands under it, and touches no other. */
  readonly dataset: string;
  /** The databases of the subgraphs, migrated. Subgraphs that share one object are written in one transaction. */
  readonly databases: BySubgraph<Database>;
  /** Checks everything and tells what would change, and changes nothing. */
  readonly dryRun?: boolean;
  /** Writes no subgraph in which the same content stood under this name before, even if other content stands there now. */
  readonly onlyIfNew?: boolean;
  readonly onProgress?: (progress: ImportProgress) => void;
}

/** How far an import has come: rows read of a file, all files read, rows of subgraphs written. */
export type ImportProgress =
  | { readonly step: 'read'; readonly file: string; readonly rows: number }
  | { readonly step: 'check'; readonly rows: number }
  | {
      readonly step: 'write';
      readonly subgraphs: readonly SubgraphName[];
      /** Rows that are written or found unchanged, of so many, what subgraphs copy of each other included. */
      readonly rows: number;
      readonly of: number;
    };

/** What became of a data set. */
export interface ImportResult {
  /**
   * `imported`: it stands as the files have it. `removed`: none of its rows stands any more. `reverted`: it stands as it once did.
   * `unchanged`: it stood like this already, and nothing of it was written. `checked`: a dry run found no fault. `refused`: there are
   * faults, all of which are in `faults`, and nothing was written.
   */
  readonly status: 'imported' | 'removed' | 'reverted' | 'unchanged' | 'checked' | 'refused';
  /** The faults, file by file; empty unless refused. Of more than 1,000 of a kind in a file FAULTS_LEFT_OUT tells how many are not here. */
  readonly faults: readonly LocatedFault[];
  /** How many faults there are, those that are not in `faults` included. */
  readonly faultCount: number;
  /** What changed, or in a dry run would change; empty if refused. */
  readonly subgraphs: readonly SubgraphChange[];
  /** Whether what reports and registers tell of programmes fits otherwise than before, so that findings came or went. */
  readonly registersChanged: boolean;
  /** How many rows the files hold, for each table in the order of the subgraphs. */
  readonly tables: readonly { readonly table: string; readonly rows: number }[];
  /** The files that were read, in the order of the folders, with the encoding that each was read in. */
  readonly files: readonly ReadFile[];
}

/** What an import did to the rows of a subgraph. A changed row is one added and one superseded. */
export interface SubgraphChange {
  readonly subgraph: SubgraphName;
  /** The revision that stands after the import. */
  readonly revision: number;
  readonly added: number;
  readonly superseded: number;
  readonly unchanged: number;
}

/**
 * Imports a data set: reads and checks all files, then writes them as a new revision, or nothing at all.
 *
 * Faults of the files are in the result, never thrown. What is checked is what is written upon: if another import comes
 * between check and write, the check is done again. Subgraphs with databases of their own are written one after the other;
 * if one of them fails, those before it have their new revision, and the same import once more completes the rest.
 * @throws whatever the database throws if it fails.
 */
export async function importDataset(options: ImportOptions): Promise<ImportResult> {
  const { dataset, faults, files } = await readDataset(options);
  try {
    dataset.unitsOfOthers = await selectUnitsOfOthers(options.databases.plans, options.dataset);
    // Only records without a fault can be held against each other.
    if (faults.count === 0) addFindings(dataset);
    return { ...(await putDataset(dataset, { ...options, faults, checks: datasetChecks, done: 'imported' })), files };
  } finally {
    dataset.close();
  }
}

/** How a data set that was read is to be put in the place of what stands under its name. */
export interface PutOptions extends Pick<ImportOptions, 'databases' | 'dryRun' | 'onlyIfNew' | 'onProgress'> {
  /** Faults that were found already: with one, nothing is written. */
  readonly faults: FaultList;
  readonly checks: readonly DatasetCheck[];
  /** What has become of the data set if it changed. */
  readonly done: ImportResult['status'];
}

/** Checks a data set and makes it stand, as a new revision, or changes nothing. Of no files, none are in the result. */
export async function putDataset(dataset: LoadedDataset, options: PutOptions): Promise<ImportResult> {
  const { databases, dryRun = false, onProgress = () => {}, faults, checks, done } = options;
  const tables = dataset.tables.map(({ table, records }) => ({ table: table.name, rows: records.length }));
  const refused = (found: FaultList): ImportResult => ({
    ...{ status: 'refused', faults: found.inOrderOfFiles(), faultCount: found.count, subgraphs: [] },
    ...{ registersChanged: false, tables, files: [] },
  });
  if (dataset.name.startsWith(reservedPrefix))
    return refused(
      new FaultList([new Fault('DATASET_RESERVED', { prefix: reservedPrefix }).at({ value: dataset.name })]),
    );
  onProgress({ step: 'check', rows: tables.reduce((sum, { rows }) => sum + rows, 0) });
  const contents = dataset.contents();
  // Records with faults are no content, and have no digest.
  const digestOf = (content: DatasetContent) => (faults.count > 0 ? undefined : datasetDigest(content));
  const changes = new Map<SubgraphName, DatasetChange>();
  const ofRegisters = new Map<SubgraphName, DatasetChange>();
  for (;;) {
    const checkedAt = await bySubgraph((subgraph) => currentRevision(databases[subgraph], subgraph));
    const toWrite: DatasetContent[] = [];
    for (const content of contents) {
      if (!(await standsAlready(content, digestOf, options))) toWrite.push(content);
    }
    const changing = new Set(toWrite.map(({ subgraph }) => subgraph));
    const found = new FaultList();
    found.addAll(faults);
    for (const check of checks) found.addAll(await check({ dataset, databases, changing }));
    if (found.count > 0) return refused(found);
    const onRows = dryRun ? () => {} : writeProgress(toWrite, onProgress);
    const onChange = (subgraph: SubgraphName, change: DatasetChange) => changes.set(subgraph, change);
    const onFound = (subgraph: SubgraphName, change: DatasetChange) => ofRegisters.set(subgraph, change);
    const replaces = toWrite.length > 0 && (await takesPlaceOfFound(dataset, databases));
    const told = { onChange, onFound, onRows };
    if (await writeDataset({ contents: toWrite, databases, checkedAt, dryRun, takesPlaceOfFound: replaces, ...told })) {
      const status = changes.size === 0 && !dryRun ? 'unchanged' : dryRun ? 'checked' : done;
      return {
        status,
        faults: [],
        faultCount: 0,
        subgraphs: changeOfEach(contents, changes, ofRegisters, checkedAt),
        registersChanged: ofRegisters.size > 0,
        tables,
        files: [],
      };
    }
  }
}

/** Written rows are reported in steps of this many. */
const rowsPerReport = 100_000;

/** Says that writing begins, and then how far it has come; gives what is to be told of rows. */
function writeProgress(
  contents: readonly DatasetContent[],
  onProgress: NonNullable<ImportOptions['onProgress']>,
): (rows: number) => void {
  if (contents.length === 0) return () => {};
  const subgraphs = contents.map(({ subgraph }) => subgraph);
  const all = contents.flatMap(({ tables, copies = [] }) => [...tables, ...copies]);
  const of = all.reduce((sum, { records }) => sum + records.length, 0);
  let rows = 0;
  onProgress({ step: 'write', subgraphs, rows, of });
  return (more) => {
    const before = rows;
    rows += more;
    if (Math.floor(before / rowsPerReport) < Math.floor(rows / rowsPerReport))
      onProgress({ step: 'write', subgraphs, rows, of });
  };
}

async function standsAlready(
  content: DatasetContent,
  digestOf: (content: DatasetContent) => string | undefined,
  { databases, onlyIfNew = false }: Pick<ImportOptions, 'databases' | 'onlyIfNew'>,
): Promise<boolean> {
  const { subgraph, dataset, tables, copies = [] } = content;
  const digests = await datasetDigests(databases[subgraph], subgraph, dataset);
  const areEmpty = (contents: typeof tables): boolean => contents.every(({ records }) => records.length === 0);
  if (digests.length === 0) return areEmpty(tables) && areEmpty(copies);
  const digest = digestOf(content);
  return (onlyIfNew ? digests : digests.slice(-1)).some((known) => known === digest);
}

function changeOfEach(
  contents: readonly DatasetContent[],
  changes: ReadonlyMap<SubgraphName, DatasetChange>,
  ofRegisters: ReadonlyMap<SubgraphName, DatasetChange>,
  checkedAt: BySubgraph<number>,
): SubgraphChange[] {
  return contents.map(({ subgraph, tables }) => {
    const rows = tables.reduce((sum, { records }) => sum + records.length, 0);
    const change = changes.get(subgraph) ?? { revision: checkedAt[subgraph], added: 0, superseded: 0 };
    const { revision } = ofRegisters.get(subgraph) ?? change;
    return { subgraph, ...change, revision, unchanged: rows - change.added };
  });
}

async function bySubgraph<T>(ask: (subgraph: SubgraphName) => Promise<T>): Promise<Record<SubgraphName, T>> {
  const answers: [SubgraphName, T][] = [];
  for (const subgraph of subgraphNames) answers.push([subgraph, await ask(subgraph)]);
  return Object.fromEntries(answers) as Record<SubgraphName, T>;
}
