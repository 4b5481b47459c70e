import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import pg from 'pg';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

/** PostGraphile on views of our tables: `node server.mjs PORT DATABASE_URL`. */
const [port, connectionString] = process.argv.slice(2);
const client = new pg.Client({ connectionString });
await client.connect();
await client.query(readFileSync(new URL('views.sql', import.meta.url), 'utf8'));
await client.end();
const service = makePgService({ connectionString, schemas: ['postgraphile'], poolConfig: { max: 10 } });
const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [service],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
});
const server = createServer();
await instance.createServ(grafserv).addTo(server);
server.listen(Number(port), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
