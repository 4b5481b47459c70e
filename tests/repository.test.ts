import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minVersion, satisfies } from 'semver';
import { describe, expect, it } from 'vitest';
import { extraFolders } from '../tools/extras/extras.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const notOurs = new Set(['.git', '.turbo', 'node_modules', 'dist', 'coverage']);
const notText = /\.(?:png|jpg|ico|woff2?|pdf|xlsx|docx)$/;

/** Every text file of the repository, by its path from the root. */
function* textFiles(folder = ''): Generator<string> {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (notOurs.has(entry.name) || path === 'data') continue;
    if (entry.isDirectory()) yield* textFiles(path);
    else if (!notText.test(path)) yield path;
  }
}

const text = (path: string): string => readFileSync(join(root, path), 'utf8');

interface LockedPackage {
  readonly resolved?: string;
  readonly engines?: { readonly node?: string };
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface PackageFile {
  readonly engines?: { readonly node: string };
  readonly workspaces?: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const packageFiles = [...textFiles()]
  .filter((path) => path.endsWith('package.json'))
  .map((path) => ({ path, content: JSON.parse(text(path)) as PackageFile }));

const lockFiles = [...textFiles()]
  .filter((path) => path.endsWith('package-lock.json'))
  .map((path) => ({ path, ...(JSON.parse(text(path)) as { packages: Record<string, LockedPackage> }) }));

describe('the repository', () => {
  it('names no host of a package registry', () => {
    const host =
      /\b(?:registry|registries|mirrors?|nexus|artifactory|verdaccio)\.(?:[a-z0-9-]+\.)*(?:com|org|net|io|dev|cn|local|internal)\b/i;
    const named = [...textFiles()].flatMap((path) => {
      const found = host.exec(text(path));
      return found ? [`${path}: ${found[0]}`] : [];
    });
    expect(named).toEqual([]);
  });

  it('has a lock file for the workspaces, and one for each folder whose packages are installed apart', () => {
    const folders = lockFiles.map(({ path }) => dirname(path)).filter((folder) => folder !== '.');
    expect(folders.sort()).toEqual([...extraFolders].sort());
    for (const folder of folders) expect(packageFiles.map(({ path }) => dirname(path))).toContain(folder);
  });

  describe.each(lockFiles)('the lock file $path', ({ packages }) => {
    it('names no address to download from', () => {
      const addresses = Object.values(packages).flatMap(({ resolved }) =>
        resolved?.includes('://') ? [resolved] : [],
      );
      expect(addresses).toEqual([]);
    });

    it('knows the packages of every platform, so that it installs on all of them', () => {
      const names = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')));
      const missing = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
        Object.keys(optionalDependencies).filter((name) => !names.has(name)),
      );
      expect(missing).toEqual([]);
    });

    it('holds nothing that wants a later Node than the one promised', () => {
      const floor = minVersion(packageFiles.find(({ path }) => path === 'package.json')?.content.engines?.node ?? '');
      expect(floor?.version).toBe('20.19.0');
      const tooNew = Object.entries(packages).flatMap(([path, { engines }]) =>
        engines?.node && !satisfies('20.19.0', engines.node) ? [`${path} wants Node ${engines.node}`] : [],
      );
      expect(tooNew).toEqual([]);
    });
  });

  it('asks for one exact version of every dependency', () => {
    const versions = new Map<string, Set<string>>();
    for (const { content } of packageFiles) {
      for (const [name, version] of Object.entries({ ...content.dependencies, ...content.devDependencies })) {
        versions.set(name, (versions.get(name) ?? new Set()).add(version));
      }
    }
    const loose = [...versions].filter(([name, asked]) => {
      const [version = ''] = asked;
      return (
        asked.size > 1 ||
        !(name.startsWith('@zibo-graph/') ? version === '*' : /^(?:npm:@?[\w./-]+@)?\d+\.\d+\.\d+$/.test(version))
      );
    });
    expect(loose).toEqual([]);
  });
});
