import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import { operations } from '@zibo-graph/schema';
import { refuseOtherMethods } from '@zibo-graph/subgraph-kit';
import type { FastifyInstance } from 'fastify';

/** The built page: `npm run build` makes it. */
const builtFolder = fileURLToPath(new URL('../dist/playground/', import.meta.url));

/** Nothing but this server. The editor sets styles of elements, and has its fonts and icons in its style sheet. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The named operations; the overview, which the page opens with, comes first. */
const examples = () => [...operations()].sort((a, b) => Number(b.name === 'Overview') - Number(a.name === 'Overview'));

/** Where its files are. */
export const playgroundFolder = '/playground/';

/** The playground at `/playground/`, with the named operations as its examples; `/` leads there. */
export function addPlayground(server: FastifyInstance, folder = builtFolder): void {
  server.get('/playground/examples.json', async () => examples());
  if (!existsSync(folder)) {
    server.log.warn('the playground is not built: run `npm run build`');
    return;
  }
  for (const url of ['/', '/playground']) server.get(url, (_, reply) => reply.redirect('playground/'));
  server.register(async (page) => {
    page.addHook('onRequest', async (_, reply) => {
      reply.header('content-security-policy', contentSecurityPolicy);
    });
    await page.register(fastifyStatic, {
      root: folder,
      prefix: playgroundFolder,
      cacheControl: false,
      // Nobody reads them in parts.
      acceptRanges: false,
      setHeaders(response, path) {
        // Names of assets carry their digest.
        response.setHeader(
          'cache-control',
          path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        );
      },
    });
  });
  for (const url of ['/', '/playground', '/playground/*']) refuseOtherMethods(server, url, ['GET', 'HEAD']);
}
