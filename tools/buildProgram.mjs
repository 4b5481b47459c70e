import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform, version } from 'esbuild';

export const root = fileURLToPath(new URL('../', import.meta.url));

/** The files in a folder, by their paths from it, in one order; those in some of its folders are passed over. */
export function filesIn(folder, passedOver = []) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((file) => !passedOver.includes(file.split(/[\\/]/)[0]))
    .sort();
}

/** Names the content of files, and of what else goes into what is made of them. */
export function digestOf(files, ...more) {
  const hash = createHash('sha256').update(JSON.stringify([files, more]));
  for (const file of files) hash.update(createHash('sha256').update(readFileSync(file)).digest());
  return hash.digest('hex');
}

/** Whether a mark says that what is made of a digest's content is there. */
export const isMarked = (mark, digest) => existsSync(mark) && readFileSync(mark, 'utf8') === digest;

/** What tsconfig.json says that the JavaScript depends on. */
const tsconfigRaw = { compilerOptions: { target: 'ES2023', verbatimModuleSyntax: true } };

/** Each file of a package to JavaScript, and nothing left of files that are gone; the playground and types are made by others. */
async function emit(folder, digest) {
  const [source, target] = [join(folder, 'src'), join(folder, 'dist')];
  const emitted = await Promise.all(
    filesIn(source).map(async (file) => {
      const name = file.replace(/\.ts$/, '.js');
      const path = join(target, name);
      const options = { loader: 'ts', format: 'esm', target: 'node20.19', tsconfigRaw, sourcemap: true };
      const sourcefile = relative(dirname(path), join(source, file)).replaceAll('\\', '/');
      const { code, map } = await transform(readFileSync(join(source, file), 'utf8'), { ...options, sourcefile });
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `${code}//# sourceMappingURL=${name.split(/[\\/]/).at(-1)}.map\n`);
      writeFileSync(`${path}.map`, map);
      return [name, `${name}.map`];
    }),
  );
  const kept = new Set(emitted.flat());
  for (const file of filesIn(target, ['playground'])) if (!kept.has(file)) rmSync(join(target, file));
  writeFileSync(join(target, '.built-from'), digest);
}

/**
 * Turns the TypeScript of every package that runs into JavaScript, file by file and without a look at its types: `npm run check` has that. What
 * has not changed since stays as it is.
 */
export async function buildProgram() {
  const services = readdirSync(join(root, 'services')).map((name) => join('services', name));
  const changed = ['schema', ...services, 'gateway']
    .map((folder) => join(root, folder))
    .filter((folder) => existsSync(join(folder, 'src')))
    .map((folder) => {
      const sources = filesIn(join(folder, 'src')).map((file) => join(folder, 'src', file));
      return { folder, digest: digestOf(sources, version) };
    })
    .filter(({ folder, digest }) => !isMarked(join(folder, 'dist/.built-from'), digest));
  if (changed.length === 0) return;
  const begun = performance.now();
  process.stderr.write(`正在构建程序 Building the program (${changed.length} 个包 packages) … `);
  await Promise.all(changed.map(({ folder, digest }) => emit(folder, digest)));
  process.stderr.write(`${((performance.now() - begun) / 1_000).toFixed(1)} s\n`);
}
