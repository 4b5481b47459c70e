import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Folder of the schema package: the files of the contract lie beside `src` and `dist`. */
const packageFolder = new URL('../', import.meta.url);

/** Path of a file or folder of the schema package, for reading and for naming it in an error. */
export const pathOf = (relativePath: string): string => fileURLToPath(new URL(relativePath, packageFolder));

/** Text of a file of the schema package. @throws the error of the file system if there is no such file. */
export const readText = (relativePath: string): string => readFileSync(pathOf(relativePath), 'utf8');

/** What `compute` gives for an argument, computed once for each and kept for the life of the process. */
export function remembered<K, V>(compute: (argument: K) => V): (argument: K) => V {
  const known = new Map<K, V>();
  return (argument) => {
    const found = known.get(argument);
    if (found !== undefined) return found;
    const value = compute(argument);
    known.set(argument, value);
    return value;
  };
}
