import { quiet, refuseOtherMethods } from '@zibo-graph/subgraph-kit';
import type { FastifyInstance } from 'fastify';
import type { SubgraphConnection } from '../federation/SubgraphConnection.js';

/** `/healthz`: the process lives. `/readyz`: which subgraphs can answer; 503 unless all can. */
export function addHealthRoutes(server: FastifyInstance, subgraphs: readonly SubgraphConnection[]): void {
  server.get('/healthz', quiet, async () => ({ status: 'ok' }));
  server.get('/readyz', quiet, async (_, reply) => {
    const states = await Promise.all(
      subgraphs.map(async (subgraph) => [subgraph.name, await subgraph.health()] as const),
    );
    const ready = states.every(([, { status }]) => status === 'ok');
    return reply
      .status(ready ? 200 : 503)
      .send({ status: ready ? 'ok' : 'unavailable', subgraphs: Object.fromEntries(states) });
  });
  for (const url of ['/healthz', '/readyz']) refuseOtherMethods(server, url, ['GET', 'HEAD']);
}
