import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const plans = 'services/plans/src';
const index = (name: string): string => `${name}/src/index.ts`;

/** Who imports whom in a tree that holds nothing else, and the rule that this breaks, if any. */
const imports: readonly (readonly [from: string, to: string, rule?: string])[] = [
  [`${plans}/subgraph.ts`, index('services/subgraph-kit')],
  ['services/subgraph-kit/src/values/codeLabel.ts', index('schema')],
  ['services/subgraph-kit/src/transport/fetches.ts', 'services/subgraph-kit/src/subgraph/subgraph.ts'],
  ['services/subgraph-kit/src/loading/batchLoader.ts', 'node_modules/dataloader/index.js'],
  ['services/database/src/recordTable.ts', index('schema')],
  [index('services/importer'), 'services/projects/src/write.ts'],
  ['gateway/src/main.ts', index('services/database')],
  ['gateway/src/http/graphRoute.ts', 'gateway/src/responseCache/responseCache.ts'],
  ['gateway/src/server/graphServer.ts', 'node_modules/@apollo/server/index.js'],
  [`${plans}/resolvers/Plan.ts`, `${plans}/loaders/planById.ts`],
  [`${plans}/loaders/planById.ts`, `${plans}/queries/plans.ts`],
  [`${plans}/queries/plans.ts`, 'node_modules/kysely/index.js'],
  ['services/plans/tests/plans.test.ts', 'services/database/src/testing.ts'],

  ['schema/src/sdl.ts', index('services/database'), 'schema-imports'],
  ['client/src/createClient.ts', index('schema'), 'client-imports'],
  ['client/src/createClient.ts', 'node_modules/undici/index.js', 'client-imports'],
  ['services/database/src/database.ts', index('services/subgraph-kit'), 'services-database-imports'],
  ['services/subgraph-kit/src/loading/loaderKinds.ts', index('services/database'), 'services-subgraph-kit-imports'],
  ['services/subgraph-kit/src/errors/errors.ts', 'services/subgraph-kit/src/arguments/filter.ts', 'kit-room-errors'],
  [
    'services/subgraph-kit/src/execution/Plan.ts',
    'services/subgraph-kit/src/loading/CacheMap.ts',
    'kit-room-execution',
  ],
  ['services/subgraph-kit/src/paging.ts', 'services/subgraph-kit/src/values/scalars.ts', 'kit-rooms'],
  [`${plans}/subgraph.ts`, index('services/agencies'), 'subgraph-imports'],
  [index('services/importer'), index('gateway'), 'services-importer-imports'],
  [index('services/importer'), index('services/plans'), 'importer-writes'],
  ['gateway/src/startServices.ts', 'services/plans/src/write.ts', 'gateway-reads'],
  [index('services/report'), index('services/database'), 'services-report-dashboard-imports'],
  ['gateway/src/http/server.ts', index('services/database'), 'gateway-imports'],
  ['gateway/src/main.ts', index('services/report'), 'gateway-main-ts-imports'],
  ['gateway/src/responseCache/responseCache.ts', 'gateway/src/http/cors.ts', 'gateway-layer-responseCache'],
  ['gateway/src/server/graphServer.ts', 'gateway/src/environment.ts', 'gateway-layer-server'],
  ['gateway/src/foundation/singleFlight.ts', 'gateway/src/subgraphs/localSubgraph.ts', 'gateway-layer-foundation'],
  ['gateway/src/cache/answers.ts', 'gateway/src/foundation/redis.ts', 'gateway-layers'],
  ['gateway/src/http/graphRoute.ts', 'node_modules/@apollo/server/index.js', 'apollo-server-in-its-place'],
  [`${plans}/resolvers/Query.ts`, `${plans}/queries/plans.ts`, 'layer-of-resolvers'],
  [`${plans}/loaders/taskById.ts`, `${plans}/resolvers/Target.ts`, 'layer-of-loaders'],
  [`${plans}/queries/tasks.ts`, `${plans}/loaders/planById.ts`, 'layer-of-queries'],
  [`${plans}/migrations/tables.ts`, `${plans}/queries/plans.ts`, 'layer-of-migrations'],
  [`${plans}/loaders/planById.ts`, 'node_modules/kysely/index.js', 'kysely-in-its-place'],
  [`${plans}/loaders/planById.ts`, 'node_modules/dataloader/index.js', 'dataloader-in-its-place'],
  [`${plans}/subgraph.ts`, 'node_modules/@electric-sql/pglite/index.js', 'electric-sql-pglite-in-its-place'],
  ['gateway/src/main.ts', 'node_modules/pg/index.js', 'pg-in-its-place'],
  [`${plans}/subgraph.ts`, 'services/database/src/revisions.ts', 'through-the-index'],
  [`${plans}/subgraph.ts`, 'services/database/src/testing.ts', 'testing-is-for-tests'],
  [`${plans}/figures.ts`, `${plans}/periods.ts`, 'no-cycle'],
];

/** What closes the circle: dependency-cruiser tells a circle once. */
const edges = [
  ...imports.map(([from, to]) => [from, to] as const),
  [`${plans}/periods.ts`, `${plans}/figures.ts`] as const,
];

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

/** Makes the tree, and gives what dependency-cruiser says of it. */
function violationsIn(folder: string): readonly Violation[] {
  const write = (path: string, content: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  write('tsconfig.json', '{}');
  for (const file of new Set(edges.flat())) {
    const up = '../'.repeat(file.split('/').length - 1);
    const lines = edges.filter(([from]) => from === file).map(([, to]) => `import '${up}${to}';\n`);
    write(file, lines.join('') || 'export {};\n');
  }
  const program = fileURLToPath(new URL('node_modules/dependency-cruiser/bin/dependency-cruise.mjs', import.meta.url));
  const rules = ['--config', join(root, '.dependency-cruiser.cjs'), '--output-type', 'json'];
  const run = spawnSync(process.execPath, [program, ...rules, 'schema', 'services', 'gateway', 'client'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return (JSON.parse(run.stdout) as { summary: { violations: Violation[] } }).summary.violations;
}

describe('the rules of who may import whom', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zibo-graph-imports-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  // That the packages of others are declared is for the real package.json files.
  const violations = violationsIn(folder).filter(({ rule }) => rule.name !== 'declared');
  const rulesBrokenBy = (file: string, target: string): string[] =>
    violations.filter(({ from, to }) => from === file && to === target).map(({ rule }) => rule.name);

  const cases = imports.map(([from, to, rule]) => ({ from, to, rule }));

  it.each(cases.filter(({ rule }) => !rule))('let $from import $to', ({ from, to }) => {
    expect(rulesBrokenBy(from, to)).toEqual([]);
  });

  it.each(cases.filter(({ rule }) => rule))('do not let $from import $to: $rule', ({ from, to, rule }) => {
    expect(rulesBrokenBy(from, to)).toContain(rule);
  });
});
