import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const own = dirname(dirname(fileURLToPath(import.meta.url)));

/** What runs, or is read while it does: code, schema, codelists, and the pinned versions of packages. */
const isOfProgram = (file: string): boolean => /(?<!\.d)\.(js|ts|graphql|csv|json)$/.test(file);
/** What is beside it and says nothing to the graph. */
const isBeside = (folder: string): boolean => ['node_modules', 'playground', 'tests', 'tools'].includes(folder);

/**
 * Names the program by the content of its files: the same for all copies of one build, wherever they are, and another for every
 * change that may change an answer.
 * @param root the folder that has the packages in it.
 * @param form the folder of each package from which it runs: that of the sources, or of the build.
 */
export function programDigest(root = resolve(own, '../..'), form = basename(own)): string {
  const services = readdirSync(join(root, 'services')).map((name) => join('services', name));
  const hash = createHash('sha256');
  const add = (file: string): void => {
    hash.update(`${relative(root, file)}\n`).update(createHash('sha256').update(readFileSync(file)).digest());
  };
  for (const folder of ['gateway', ...services.sort()]) {
    add(join(root, folder, 'package.json'));
    for (const file of filesIn(join(root, folder, form))) add(file);
  }
  for (const file of filesIn(join(root, 'schema'))) add(file);
  return hash.digest('base64url').slice(0, 22);
}

/** The files of the program in a folder and those in it, in one order. */
function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return isBeside(entry.name) ? [] : filesIn(path);
    return isOfProgram(entry.name) ? [path] : [];
  });
}
