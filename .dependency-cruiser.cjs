/** Who may import whom: ARCHITECTURE.md says why. */

const subgraph = 'services/(?:agencies|plans|projects)';
const anyPackage = '(?:schema|services/[^/]+|gateway|client|tests)';
const startsWith = (folders) => `^(?:${folders.join('|')})/`;

/** What the source of a package may import of ours besides its own files. */
const allowedImports = [
  { of: 'schema', may: [] },
  { of: 'services/database', may: ['schema'] },
  { of: 'services/subgraph-kit', may: ['schema'] },
  { name: 'subgraph', of: subgraph, may: ['schema', 'services/database', 'services/subgraph-kit'], notEachOther: true },
  { of: 'services/importer', may: ['schema', 'services/database', subgraph] },
  { of: 'services/(?:report|dashboard)', may: ['schema'], notEachOther: true },
  { of: 'gateway', may: ['schema', 'services/subgraph-kit', subgraph], besides: 'main\\.ts' },
  {
    of: 'gateway',
    file: 'main\\.ts',
    may: ['schema', 'services/subgraph-kit', 'services/database', 'services/importer', subgraph],
  },
];

const packageRules = allowedImports.map(({ name, of, may, notEachOther, file, besides }) => ({
  name: `${[name ?? of, file].join(' ').replace(/\W+/g, '-').replace(/^-|-$/g, '')}-imports`,
  comment: `Of ours it may import ${may.length ? may.join(', ') : 'nothing but itself'}.`,
  severity: 'error',
  from: { path: `^(${of})/(?:src|tools)/${file ?? ''}`, pathNot: besides ? [`^${of}/src/${besides}$`] : [] },
  to: {
    path: `^${anyPackage}/`,
    pathNot: [...(notEachOther ? ['^$1/'] : [`^${of}/`]), ...(may.length ? [startsWith(may)] : [])],
  },
}));

/** Inside a subgraph: resolvers, then loaders, then queries, then the database; never back, never past one. */
const layerRules = [
  { of: 'resolvers', never: 'src/(?:queries|migrations)/|^services/database/' },
  { of: 'loaders', never: 'src/(?:resolvers|migrations)/' },
  { of: 'queries', never: 'src/(?:resolvers|loaders|migrations)/' },
  { of: 'migrations', never: 'src/(?:resolvers|loaders|queries)/' },
].map(({ of, never }) => ({
  name: `layer-of-${of}`,
  comment: 'resolvers -> loaders -> queries -> database',
  severity: 'error',
  from: { path: `^${subgraph}/src/${of}/` },
  to: { path: never },
}));

/** The rooms of the kit, each of which imports those of the lines above it, and none beside it. */
const kitRooms = [
  ['values'],
  ['errors', 'settings'],
  ['arguments', 'observability', 'responses'],
  ['execution', 'loading'],
  ['subgraph'],
  ['transport'],
  ['process'],
];

const kitRules = kitRooms.flatMap((rooms, line) =>
  rooms.map((room) => ({
    name: `kit-room-${room}`,
    comment: `It may import ${kitRooms.slice(0, line).flat().join(', ') || 'no other room'}.`,
    severity: 'error',
    from: { path: `^services/subgraph-kit/src/${room}/` },
    to: {
      path: '^services/subgraph-kit/src/',
      pathNot: [...kitRooms.slice(0, line).flat(), room].map((lower) => `^services/subgraph-kit/src/${lower}/`),
    },
  })),
);

/** The layers of the gateway, the highest first: each imports itself and those below. What assembles them stands above all. */
const gatewayLayers = ['operators', 'http', 'responseCache', 'server', 'federation', 'subgraphs', 'foundation'];
const gatewayRules = gatewayLayers.map((layer, line) => ({
  name: `gateway-layer-${layer}`,
  comment: `It may import ${gatewayLayers.slice(line + 1).join(', ') || 'no other layer'}.`,
  severity: 'error',
  from: { path: `^gateway/src/${layer}/` },
  to: {
    path: '^gateway/src/',
    pathNot: gatewayLayers.slice(line).map((lower) => `^gateway/src/${lower}/`),
  },
}));
/** Besides the layers: what assembles them, where subgraphs are, the settings of the program, the page that it serves. */
const gatewayTop = [
  'connectSubgraphs',
  'environment',
  'index',
  'main',
  'messages',
  'playground',
  'startGateway',
  'startServices',
];

/** Packages of others that only one place of ours may know. */
const confinedRules = [
  { library: 'kysely', to: [`^${subgraph}/src/(?:queries|migrations)/`, '^services/database/'] },
  { library: 'dataloader', to: ['^services/subgraph-kit/src/loading/'] },
  { library: '@electric-sql/pglite', to: ['^services/database/'] },
  { library: 'pg', to: ['^services/database/'] },
  { library: '@apollo/server', to: ['^gateway/src/server/', '^tests/bench/'] },
].map(({ library, to }) => ({
  name: `${library.replace(/\W+/g, '-').replace(/^-/, '')}-in-its-place`,
  comment: `${library} is known only to ${to.join(', ')}.`,
  severity: 'error',
  from: { path: `^${anyPackage}/`, pathNot: to },
  to: { path: `(?:^|/)node_modules/${library}/` },
}));

const testFile = '(?:^|/)tests/|\\.test\\.ts$';

module.exports = {
  forbidden: [
    ...packageRules,
    ...layerRules,
    ...kitRules,
    ...gatewayRules,
    {
      name: 'gateway-layers',
      comment: 'What the gateway has is in a layer.',
      severity: 'error',
      from: { path: `^gateway/src/(?!(?:${gatewayLayers.join('|')})/|(?:${gatewayTop.join('|')})\\.ts$)` },
      to: {},
    },
    {
      name: 'kit-rooms',
      comment: 'What the kit has is in a room.',
      severity: 'error',
      from: { path: `^services/subgraph-kit/src/(?!(?:${kitRooms.flat().join('|')})/|index\\.ts$)` },
      to: {},
    },
    ...confinedRules,
    {
      name: 'through-the-index',
      comment:
        'A package is imported through its index.ts, or a subgraph through its write.ts; tests may also use the testing.ts of the database and of the importer.',
      severity: 'error',
      from: { path: `^(${anyPackage})/` },
      to: {
        path: `^${anyPackage}/`,
        pathNot: ['^$1/', '/src/(?:index|write)\\.ts$', '^services/(?:database|importer)/src/testing\\.ts$'],
      },
    },
    {
      name: 'importer-writes',
      comment: 'The importer takes of a subgraph what its write.ts gives to those who write its data.',
      severity: 'error',
      from: { path: '^services/importer/src/' },
      to: { path: `^${subgraph}/`, pathNot: '/src/write\\.ts$' },
    },
    {
      name: 'gateway-reads',
      comment: 'The gateway serves subgraphs: of what writes their data it knows nothing.',
      severity: 'error',
      from: { path: '^gateway/src/' },
      to: { path: `^${subgraph}/src/write\\.ts$` },
    },
    {
      name: 'testing-is-for-tests',
      comment: 'What serves tests is no part of what runs.',
      severity: 'error',
      from: { pathNot: [testFile, '^services/importer/src/testing\\.ts$'] },
      to: { path: [testFile, '^services/(?:database|importer)/src/testing\\.ts$'] },
    },
    {
      name: 'client-imports',
      comment: 'A browser loads the client as it is: it imports itself, nothing of Node and no package.',
      severity: 'error',
      from: { path: '^client/src/' },
      to: { pathNot: '^client/src/' },
    },
    {
      name: 'no-cycle',
      comment: 'Nobody imports himself, by whatever way.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'What is imported is there.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'declared',
      comment: 'What the source of a package imports is in the dependencies of its package.json.',
      severity: 'error',
      from: { path: `^${anyPackage}/src/`, pathNot: testFile },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // What the benchmark's peers run are other programs, with packages of their own.
    exclude: { path: '(?:^|/)dist/|^tests/bench/load/peers/.*\\.mjs$' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default', 'types'],
    },
  },
};
