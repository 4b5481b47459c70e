import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';

/**
 * One of our subgraphs as one writes it by the manual: its schema with its resolvers on Apollo Server, loaders for each request,
 * Kysely on a plain pool. `node subgraph.mjs NAME PORT DATABASE`, the database being a URL or the folder of an embedded one.
 */
const [name, port, place] = process.argv.slice(2);
const built = (path) => import(new URL(`../../../../../services/${path}`, import.meta.url).href);
const { openDatabase } = await built('database/dist/index.js');
const { loadersOn, requestShelf, todayInShanghai } = await built('subgraph-kit/dist/index.js');
const { createLoaders } = await built(`${name}/dist/loaders/createLoaders.js`);
const opened = await built(`${name}/dist/index.js`);

const database = place.startsWith('postgres')
  ? await plainPool()
  : await openDatabase({ kind: 'embedded', directory: place });
const open = opened[`open${name[0].toUpperCase()}${name.slice(1)}`];
const { schema, revision } = await open(database);
const server = new ApolloServer({ schema });
await startStandaloneServer(server, {
  listen: { host: '127.0.0.1', port: Number(port) },
  context: async () => ({
    loaders: createLoaders(database, revision(), loadersOn(requestShelf)),
    today: todayInShanghai(),
  }),
});
process.on('SIGTERM', () => process.exit(0));

/** No named statements; for the rest, what our own pool does. */
async function plainPool() {
  const { valueParsers } = await built('database/dist/valueParsers.js');
  const types = { getTypeParser: (oid, format) => valueParsers[oid] ?? pg.types.getTypeParser(oid, format) };
  const pool = new pg.Pool({ connectionString: place, max: 10, types });
  pool.on('connect', (client) => void client.query('set jit = off').catch(() => {}));
  const kysely = new Kysely({ dialect: new PostgresDialect({ pool }) });
  return {
    kysely,
    location: { kind: 'server', url: place },
    onStatement: () => () => {},
    close: () => kysely.destroy(),
  };
}
