import { readFileSync } from 'node:fs';
import mercurius from '@mercuriusjs/gateway';
import fastify from 'fastify';
import { federation1 } from './federation1.mjs';

/**
 * Mercurius as a gateway, which compiles what it is asked: `node server.mjs PORT SUBGRAPHS`, a JSON file with the URL and the SDL of
 * each subgraph by its name.
 */
const [port, file] = process.argv.slice(2);
const subgraphs = JSON.parse(readFileSync(file, 'utf8'));
const schemas = federation1(Object.fromEntries(Object.entries(subgraphs).map(([name, { sdl }]) => [name, sdl])));
const services = Object.entries(subgraphs).map(([name, { url }]) => ({ name, url, schema: schemas[name] }));
const server = fastify();
server.register(mercurius, { gateway: { services }, jit: 1 });
await server.listen({ host: '127.0.0.1', port: Number(port) });
process.on('SIGTERM', () => process.exit(0));
