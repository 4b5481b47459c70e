import { readdir } from 'node:fs/promises';
import { join, parse, resolve } from 'node:path';
import { type RecordTable, subgraphNames } from '@zibo-graph/database';
import { Fault, type Issue } from './issue.js';
import { nearest } from './nearest.js';
import { tableByName } from './subgraphs.js';

/** A file of rows of a table. */
export interface TableFile {
  readonly path: string;
  readonly table: RecordTable;
}

/**
 * The files of a data set: every `<table name>.csv` in the folders and in their immediate sub-folders `agencies`, `plans`
 * and `projects`, in the order of the folders. A file that is reached in two ways is given once. Files of other formats are
 * none of ours; a CSV file that belongs to no table is an issue, for its rows would silently be left out.
 */
export async function findTableFiles(folders: readonly string[]): Promise<{ files: TableFile[]; issues: Issue[] }> {
  const files = new Map<string, TableFile>();
  const issues: Issue[] = [];
  for (const folder of folders) {
    const paths = await csvFiles(folder);
    if (paths === null) issues.push(new Fault('FOLDER_NOT_FOUND').at({ file: folder }));
    else if (paths.length === 0) issues.push(new Fault('FOLDER_EMPTY').at({ file: folder }));
    for (const path of paths ?? []) {
      const { name } = parse(path);
      const table = tableByName.get(name);
      if (table) files.set(resolve(path), { path, table });
      else
        issues.push(
          new Fault('FILE_UNKNOWN', { name, nearest: nearest(name, [...tableByName.keys()]) }).at({ file: path }),
        );
    }
  }
  return { files: [...files.values()], issues };
}

/** The CSV files of a folder and its sub-folders; null if the folder cannot be read. Hidden files are not data. */
async function csvFiles(folder: string): Promise<string[] | null> {
  const own = await namesIn(folder);
  if (own === null) return null;
  const paths = own.map((name) => join(folder, name));
  for (const subgraph of subgraphNames) {
    const names = (await namesIn(join(folder, subgraph))) ?? [];
    paths.push(...names.map((name) => join(folder, subgraph, name)));
  }
  return paths;
}

async function namesIn(folder: string): Promise<string[] | null> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory() && /^[^.].*\.csv$/i.test(entry.name))
      .map((entry) => entry.name)
      .sort();
  } catch {
    return null;
  }
}
