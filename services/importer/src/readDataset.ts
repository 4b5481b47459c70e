import type { Encoding } from './encoding.js';
import type { Issue } from './issue.js';
import { LoadedDataset } from './LoadedDataset.js';
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

/** Reads and checks the files of a data set, row by row; what needs more than one row is checked later. */
export async function readDataset({ folders, dataset: name, onProgress }: DatasetFiles) {
  const dataset = new LoadedDataset(name);
  const { files, issues } = await findTableFiles(folders);
  const allFound = issues.length === 0;
  const read: ReadFile[] = [];
  for (const { path, table } of files) {
    const loaded = dataset.get(table);
    loaded.files.push(path);
    const encoding = await readTableFile(path, {
      loaded,
      report: (issue: Issue) => issues.push(issue),
      onRows: (rows) => onProgress?.({ step: 'read', file: path, rows }),
    });
    if (encoding !== null) read.push({ file: path, table: table.name, encoding });
  }
  // Where a folder or a file was not what it should be, the rows of a table without a file may be in it.
  for (const loaded of dataset.tables) if (!allFound && loaded.files.length === 0) loaded.complete = false;
  return { dataset, issues, files: read };
}
