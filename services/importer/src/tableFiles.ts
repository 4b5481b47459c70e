import { readdir } from 'node:fs/promises';
import { join, parse, resolve } from 'node:path';
import { type RecordTable, subgraphNames } from '@zibo-graph/database';
import { Fault, type LocatedFault } from './Fault.js';
import { tableByName } from './subgraphs.js';
import { suggestion } from './suggestion.js';

/** A file of rows of a table. */
export interface TableFile {
  readonly path: string;
  readonly table: RecordTable;
}

/**
 * The files of a data set: every `<table name>.csv` in the folders and in their immediate sub-folders `agencies`, `plans`
 * and `projects`, in the order of the folders. A file that is reached in two ways is given once. Files of other formats are
 * none of ours, unless they are named like a table; that, and a CSV file that belongs to no table, is a fault, for its rows
 * would silently be left out.
 */
export async function findTableFiles(
  folders: readonly string[],
): Promise<{ files: TableFile[]; faults: LocatedFault[] }> {
  const files = new Map<string, TableFile>();
  const faults: LocatedFault[] = [];
  for (const folder of folders) {
    const paths = await csvFiles(folder);
    if (paths === null) faults.push(new Fault('FOLDER_NOT_FOUND').at({ file: folder }));
    else if (paths.length === 0) faults.push(new Fault('FOLDER_EMPTY').at({ file: folder }));
    for (const path of paths ?? []) {
      const { name, ext } = parse(path);
      const table = tableByName.get(name);
      if (table && !isCsv(ext)) faults.push(new Fault('FILE_NOT_CSV', { name }).at({ file: path }));
      else if (table) files.set(resolve(path), { path, table });
      else faults.push(unknownFile(name).at({ file: path }));
    }
  }
  return { files: [...files.values()], faults };
}

/** The fault of a file that belongs to no table, or that is not CSV though it is named like a table. */
function unknownFile(name: string): Fault {
  const meant = suggestion(name, [...tableByName.keys()]);
  return new Fault('FILE_UNKNOWN', {
    name,
    hintZh: meant === null ? '' : `；您是否指 ${meant}`,
    hintEn: meant === null ? '' : `; did you mean ${meant}`,
  });
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
    return (await readdir(folder)).filter(isOurs).sort();
  } catch {
    return null;
  }
}

const isCsv = (ending: string): boolean => ending.toLowerCase() === '.csv';

/** Forms in which spreadsheets keep tables: rows in them would silently be left out. */
const otherForms = new Set(['.xlsx', '.xls', '.xlsm', '.ods', '.et', '.tsv', '.txt']);

/** Whether a name is that of a file of rows, or could be taken for it. Hidden files are not data. */
function isOurs(file: string): boolean {
  const { name, ext } = parse(file);
  return !file.startsWith('.') && (isCsv(ext) || (otherForms.has(ext.toLowerCase()) && tableByName.has(name)));
}
