import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the golden files: one for each named operation, `Overview.md`. */
export const goldenFolder = fileURLToPath(new URL('./', import.meta.url));

const fileOf = (folder: string, operation: string): string => join(folder, `${operation}.md`);

/** The operations of which a folder has a golden file, by name. */
export const goldenNames = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => file.slice(0, -'.md'.length))
    .sort();

/** The golden file of an operation; undefined if there is none. */
export function readGolden(folder: string, operation: string): string | undefined {
  const file = fileOf(folder, operation);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/**
 * Makes the golden files of a folder those of the operations: writes what differs, removes what is of no operation.
 * @returns the operations whose file was written or removed, by name.
 */
export function renewGoldenFiles(folder: string, texts: ReadonlyMap<string, string>): string[] {
  const differing = [...texts].filter(([name, text]) => readGolden(folder, name) !== text);
  for (const [name, text] of differing) writeFileSync(fileOf(folder, name), text);
  const leftOver = goldenNames(folder).filter((name) => !texts.has(name));
  for (const name of leftOver) rmSync(fileOf(folder, name));
  return [...differing.map(([name]) => name), ...leftOver].sort();
}
