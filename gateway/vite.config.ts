import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const jsxRuntime = fileURLToPath(new URL('playground/src/jsxRuntime.ts', import.meta.url));

/** Gives GraphiQL the JSX runtime that can show its texts in Chinese. */
const translateInterface: Plugin = {
  name: 'translate-interface',
  enforce: 'pre',
  resolveId: (source, importer) => (source === 'react/jsx-runtime' && importer !== jsxRuntime ? jsxRuntime : null),
};

const own = (file: string): string => fileURLToPath(new URL(`playground/src/${file}`, import.meta.url));

/** A change of a file of a package: what is imported for it, and the texts that others come in the place of. */
interface Change {
  readonly file: string;
  readonly imports: string;
  readonly texts: readonly (readonly [from: string | RegExp, to: string])[];
}

/** What GraphiQL and its editors have no setting for. A new version of them that no longer has such a text ends the build. */
const changes: readonly Change[] = [
  {
    file: '@graphiql/plugin-doc-explorer/dist/components/search.js',
    imports: `import { useDocsSearch } from ${JSON.stringify(own('useDocsSearch.ts'))};`,
    texts: [
      [
        'const getSearchResults = useSearchResults();',
        'const getSearchResults = useDocsSearch(useGraphiQL(_temp4), explorerNavStack.at(-1)?.def);',
      ],
    ],
  },
  {
    file: '@graphiql/react/dist/constants.js',
    imports: `import { translate } from ${JSON.stringify(own('translate.ts'))};`,
    texts: [
      [/label: ("(?:Prettify Editors|Merge Fragments into Query|Run Operation|Copy Query)")/g, 'label: translate($1)'],
    ],
  },
  {
    file: 'monaco-editor/esm/vs/nls.js',
    imports: `import { translate } from ${JSON.stringify(own('translate.ts'))};`,
    texts: [[/function _format\(message, args\) \{/, '$& message = translate(message);']],
  },
];

const changePackages: Plugin = {
  name: 'change-packages',
  enforce: 'pre',
  transform(code, id) {
    const change = changes.find(({ file }) => id.split('?')[0]?.endsWith(`/node_modules/${file}`));
    if (!change) return null;
    let changed = code;
    for (const [from, to] of change.texts) {
      const next = changed.replace(from, to);
      if (next === changed) this.error(`${change.file} no longer has ${from}`);
      changed = next;
    }
    return { code: `${change.imports}\n${changed}`, map: null };
  },
};

export default defineConfig({
  root: fileURLToPath(new URL('playground', import.meta.url)),
  // Relative, so that the playground also stands behind a proxy that puts it under another address.
  base: './',
  plugins: [translateInterface, changePackages],
  worker: { format: 'es' },
  build: {
    outDir: '../dist/playground',
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 5_000,
    reportCompressedSize: false,
    rolldownOptions: {
      checks: { pluginTimings: false },
      // GraphiQL's files begin with a directive for the compiler that has compiled them already.
      onLog: (level, log, handle) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handle(level, log),
    },
  },
});
