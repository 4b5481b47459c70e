import type { Encoding } from './encoding.js';
import { Fault } from './Fault.js';
import { FaultList } from './FaultList.js';
import { LoadedDataset } from './LoadedDataset.js';
import type { LoadedTable } from './LoadedTable.js';
import { readTableFile } from './readTableFile.js';
import { findTableFiles } from './tableFiles.js';

/** Which files are to be read. */
export interface DatasetFiles {
  /** Folders of CSV files; together they are the whole data set. */
  readonly folders: readonly string[];
  readonly dataset: string;
  /** Told of the rows read so far of a file. */
  readonly onProgress?: (progress: { readonly step: 'read'; readonly file: string; readonly rows: number }) => void;
}

/** A file of a data set, as it was read. */
export interface ReadFile {
  readonly file: string;
  readonly table: string;
  readonly encoding: Encoding;
}

/**
 * Reads and checks the files of a data set, row by row; what needs more than one row is checked later, but that no key comes twice.
 * The data set is to be closed.
 */
export async function readDataset(files: DatasetFiles) {
  const dataset = new LoadedDataset(files.dataset);
  try {
    return await readInto(dataset, files);
  } catch (error) {
    dataset.close();
    throw error;
  }
}

async function readInto(dataset: LoadedDataset, { folders, onProgress }: DatasetFiles) {
  const { files, faults: found } = await findTableFiles(folders);
  const faults = new FaultList(found);
  const allFound = found.length === 0;
  const read: ReadFile[] = [];
  for (const { path, table } of files) {
    const loaded = dataset.get(table);
    loaded.files.push(path);
    const encoding = await readTableFile(path, {
      loaded,
      report: (fault) => faults.push(fault),
      onRows: (rows) => onProgress?.({ step: 'read', file: path, rows }),
    });
    if (encoding !== null) read.push({ file: path, table: table.name, encoding });
  }
  // Where a folder or a file was not what it should be, the rows of a table without a file may be in it.
  for (const loaded of dataset.tables) if (!allFound && loaded.files.length === 0) loaded.complete = false;
  for (const loaded of dataset.tables) reportRepeatedKeys(loaded, faults);
  return { dataset, faults, files: read };
}

function reportRepeatedKeys(loaded: LoadedTable, faults: FaultList): void {
  const { key } = loaded.table;
  for (const { row, first } of loaded.repeatedKeys()) {
    const record = loaded.records.at(row);
    const fault = new Fault('KEY_REPEATED', { ...loaded.placeOf(first), key: key.join(', ') });
    const value = key.map((column) => record[column]).join(', ');
    faults.push(fault.at({ ...loaded.placeOf(row), column: key[0], value }));
  }
}
