import { type ErrorCodeName, errorCodes, formatError, refuseOtherMethods } from '@zibo-graph/subgraph-kit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type FormattedExecutionResult, GraphQLError } from 'graphql';
import type { SubgraphConnection } from '../federation/SubgraphConnection.js';
import type { Graph } from '../operation/graph.js';
import { openRequest } from '../operation/RequestScope.js';
import { readGraphRequest } from './readGraphRequest.js';

/** The graph at `/graphql`, by POST and, for those who send what a foreign page cannot, by GET. */
export function addGraphRoute(server: FastifyInstance, graph: Graph, subgraphs: readonly SubgraphConnection[]): void {
  server.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    exposeHeadRoute: false,
    async handler(request, reply) {
      try {
        const { status, result } = await graph.answer(readGraphRequest(request), openRequest(request, subgraphs));
        return send(request, reply, status, result);
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error;
        const code = error.extensions.code as ErrorCodeName;
        return send(request, reply, errorCodes[code].status, { errors: [formatError(error, request.id).error] });
      }
    },
  });
  refuseOtherMethods(server, '/graphql', ['GET', 'POST']);
}

function send(
  { headers }: FastifyRequest,
  reply: FastifyReply,
  status: number,
  result: FormattedExecutionResult,
): FastifyReply {
  return reply
    .status(status)
    .type(`${mediaType(headers.accept)}; charset=utf-8`)
    .header('vary', 'accept, accept-language')
    .send(JSON.stringify(result));
}

const graphqlMediaType = 'application/graphql-response+json';

/** The first that the client names of the two media types of an answer; JSON if it names none. */
function mediaType(accept = ''): string {
  const named = accept.split(',').map((part) => part.split(';')[0]?.trim().toLowerCase());
  return named.find((type) => type === graphqlMediaType || type === 'application/json') ?? 'application/json';
}
