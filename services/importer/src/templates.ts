import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { columnHeading } from './columnTitles.js';
import { subgraphs } from './subgraphs.js';

/** By the mark spreadsheets know UTF-8; without it, they read Chinese as another encoding. */
const byteOrderMark = '\uFEFF';

/**
 * A file for each table, by its path within a data set: a header row with the Chinese title and the name of every column, in a form
 * that spreadsheets open and the importer reads.
 */
export function templateFiles(): ReadonlyMap<string, string> {
  return new Map(
    subgraphs.flatMap(({ name, tables }) =>
      tables.map((table) => {
        const header = Object.keys(table.columns).map((column) => columnHeading(table, column));
        return [`${name}/${table.name}.csv`, `${byteOrderMark}${header.join(',')}\n`];
      }),
    ),
  );
}

/**
 * Writes the templates into a folder, which is made if there is none.
 * @returns the paths that were written.
 * @throws an error of the file system; a file that is there already is never overwritten.
 */
export async function writeTemplates(folder: string): Promise<string[]> {
  const paths: string[] = [];
  for (const [path, content] of templateFiles()) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content, { flag: 'wx' });
    paths.push(file);
  }
  return paths;
}
