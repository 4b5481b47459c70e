import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { Operation } from '@zibo-graph/subgraph-kit';
import { type GraphQLSchema, graphql, parse } from 'graphql';
import { compose } from '../execution/library.js';
import type { AuditCase } from './AuditCase.js';

/** A server that tells cases and answers for their subgraphs, as that of the public audit does. */
export interface AuditServer {
  readonly url: string;
  close(): Promise<void>;
}

export async function serveAudit(cases: readonly AuditCase[]): Promise<AuditServer> {
  const answers = new Map<string, (request: IncomingMessage) => Promise<unknown>>();
  answers.set('/ids', async () => cases.map(({ id }) => id));
  const server = createServer(async (request, response) => {
    const answer = answers.get(request.url ?? '');
    const body = answer ? await answer(request) : null;
    response.writeHead(answer ? 200 : 404).end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  for (const { id, subgraphs, tests } of cases) {
    const named = Object.entries(subgraphs);
    answers.set(`/${id}/supergraph`, async () =>
      compose(Object.fromEntries(named.map(([name, { sdl }]) => [name, sdl]))),
    );
    answers.set(`/${id}/subgraphs`, async () => named.map(([name]) => ({ name, url: `${url}/${id}/${name}` })));
    answers.set(`/${id}/tests`, async () => tests);
    for (const [name, { sdl, resolvers }] of named) {
      const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as Record<string, never> }]);
      answers.set(`/${id}/${name}`, (request) => execute(schema, request));
    }
  }
  return {
    url,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function execute(schema: GraphQLSchema, request: IncomingMessage): Promise<unknown> {
  const { query, variables } = (await json(request)) as Operation;
  return graphql({ schema, source: query, variableValues: variables ?? null });
}
