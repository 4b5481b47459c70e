import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folders whose packages the `npm ci` of a user does not bring, and what each is for. Such a folder has a package.json and a lock
 * file of its own and is no workspace; what stands in it finds its own packages first, then ours. Its tests run where its
 * packages are installed, and are left out elsewhere; the gate installs all of them, and fails where one ran no test.
 */
export const extras = {
  'tools/check': 'what checks the code',
  'schema/tools': 'what generates code from the schema and compares schemas',
  'tests/browser': 'what steers a browser',
  'tests/clients': 'the GraphQL clients of others',
} as const;

/** The path of such a folder from the root of the repository. */
export type Extra = keyof typeof extras;

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The folders, in order. */
export const extraFolders = Object.keys(extras) as readonly Extra[];

const digest = (folder: Extra): string =>
  createHash('sha256')
    .update(readFileSync(join(root, folder, 'package-lock.json')))
    .digest('hex');

/** Where it is written down which lock file the packages of a folder were installed from. */
const mark = (folder: Extra): string => join(root, folder, 'node_modules/.installed-from');

/** Whether the packages of a folder are installed, and are those of its lock file. */
export const isInstalled = (folder: Extra): boolean =>
  existsSync(mark(folder)) && readFileSync(mark(folder), 'utf8') === digest(folder);

/** Writes down that the packages of a folder are those of its lock file now. */
export const markInstalled = (folder: Extra): void => writeFileSync(mark(folder), digest(folder));
