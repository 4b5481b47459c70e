import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const jsxRuntime = fileURLToPath(new URL('playground/src/jsxRuntime.ts', import.meta.url));

/** Gives GraphiQL the JSX runtime that can show its texts in Chinese. */
const translateInterface: Plugin = {
  name: 'translate-interface',
  enforce: 'pre',
  resolveId: (source, importer) => (source === 'react/jsx-runtime' && importer !== jsxRuntime ? jsxRuntime : null),
};

export default defineConfig({
  root: fileURLToPath(new URL('playground', import.meta.url)),
  // Relative, so that the playground also stands behind a proxy that puts it under another address.
  base: './',
  plugins: [translateInterface],
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
