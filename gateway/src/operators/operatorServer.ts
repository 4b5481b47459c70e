import { createHttpServer, type HttpServerOptions, quiet, refuseOtherMethods } from '@zibo-graph/subgraph-kit';
import type { FastifyInstance } from 'fastify';
import { acceptedLanguage } from '../foundation/acceptedLanguage.js';
import type { GatewayState } from './gatewayState.js';
import { statePage } from './statePage.js';
import { stateStyle } from './stateStyle.js';

/** The page is text and one style sheet of its own. */
const contentSecurityPolicy =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * Serves what operators ask, at an address that callers of the graph cannot reach: `/metrics` for Prometheus, and at `/` a
 * page of the gateway's state in Chinese or English.
 */
export function createOperatorServer(
  state: GatewayState,
  options: Pick<HttpServerOptions, 'logger' | 'allowedHosts'>,
): FastifyInstance {
  const server = createHttpServer({ ...options, bodyLimit: 1_024, shutdownMilliseconds: 0 });
  server.addHook('onRequest', async (_, reply) => {
    reply.headers({
      'content-security-policy': contentSecurityPolicy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    });
  });
  server.get('/metrics', quiet, async (_, reply) => {
    const { contentType, body } = await state.metrics.text();
    return reply.type(contentType).send(body);
  });
  server.get('/', quiet, async ({ headers, query }, reply) => {
    const isRenewed = (query as { readonly renew?: unknown }).renew !== 'off';
    const page = await statePage(state, acceptedLanguage(headers['accept-language']), isRenewed);
    return reply.type('text/html; charset=utf-8').header('vary', 'accept-language').send(page);
  });
  server.get('/state.css', quiet, async (_, reply) => reply.type('text/css; charset=utf-8').send(stateStyle));
  for (const url of ['/metrics', '/', '/state.css']) refuseOtherMethods(server, url, ['GET', 'HEAD']);
  return server;
}
