import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import { parse, print } from 'graphql';

/** Hive Gateway with its Rust planner, and nothing that costs and is not asked for: `node server.mjs PORT SUPERGRAPH`. */
const [port, supergraph] = process.argv.slice(2);
// Its parser takes no description of the schema itself.
const document = parse(readFileSync(supergraph, 'utf8'));
const definitions = document.definitions.map((node) => ({ ...node, description: undefined }));
const gateway = createGatewayRuntime({
  supergraph: print({ ...document, definitions }),
  unifiedGraphHandler,
  logging: false,
  graphiql: false,
  landingPage: false,
  cors: false,
});
createServer(gateway).listen(Number(port), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
