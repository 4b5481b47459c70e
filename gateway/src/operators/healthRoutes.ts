import { quiet, refuseOtherMethods, retrySeconds } from '@zibo-graph/subgraph-kit';
import type { FastifyInstance } from 'fastify';
import type { GatewayState } from './gatewayState.js';

/**
 * `/healthz`: the process lives. `/readyz`: which subgraphs can answer, and what is wrong, be it there or in the gateway;
 * 503 unless all subgraphs can.
 */
export function addHealthRoutes(server: FastifyInstance, state: GatewayState): void {
  server.get('/healthz', quiet, async () => ({ status: 'ok' }));
  server.get('/readyz', quiet, async (_, reply) => {
    const subgraphs = await state.subgraphs();
    const ready = Object.values(subgraphs).every(({ status }) => status === 'ok');
    if (!ready) reply.header('retry-after', retrySeconds);
    return reply
      .status(ready ? 200 : 503)
      .send({ status: ready ? 'ok' : 'unavailable', subgraphs, problems: state.problems(subgraphs) });
  });
  for (const url of ['/healthz', '/readyz']) refuseOtherMethods(server, url, ['GET', 'HEAD']);
}
