import { defineConfig } from 'vitest/config';
import { testEnvironment } from './tests/environment.js';
import { SlowFirst } from './tests/SlowFirst.js';
import { extraFolders, isInstalled } from './tools/extras/extras.js';

export default defineConfig({
  resolve: {
    conditions: ['source'],
    // Vite would give our files the ES modules of graphql and Node gives packages its CommonJS ones: two graphqls.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  ssr: { resolve: { conditions: ['source'], externalConditions: ['source'] } },
  test: {
    include: [
      '{schema,services/*,gateway,client,tests,tools}/**/*.test.ts',
      ...(testEnvironment.databaseUrl ? ['{gateway,services/*}/**/*.postgres-test.ts'] : []),
      ...(testEnvironment.services ? ['tests/**/*.services-test.ts'] : []),
      ...(testEnvironment.redisUrl ? ['{gateway,tests}/**/*.redis-test.ts'] : []),
      ...(testEnvironment.browser ? ['tests/**/*.browser-test.ts'] : []),
      ...(testEnvironment.recipes ? ['tests/recipes/*.recipe-test.ts'] : []),
    ],
    exclude: [
      '**/node_modules/**',
      '**/dist/**',
      ...extraFolders.filter((folder) => !isInstalled(folder)).map((folder) => `${folder}/**`),
    ],
    globalSetup: ['tests/build.ts', 'tests/snapshots.ts', 'tests/leftOut.ts'],
    pool: 'forks',
    // A process reads the modules once, not for each file: that was two thirds of the time. What a file changes it puts back.
    isolate: false,
    maxWorkers: '100%',
    sequence: { sequencer: SlowFirst },
    // For what hangs, and nothing else: on a busy machine whatever takes a second may take a minute.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 120_000 } },
  },
});
