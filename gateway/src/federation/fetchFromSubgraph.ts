import type { GraphQLDataSource } from '@apollo/gateway';
import type { GatewayGraphQLResponse } from '@apollo/server-gateway-interface';
import type { SubgraphSession } from '@zibo-graph/subgraph-kit';
import { endIfGivenUp, fetchSubgraph } from './askSubgraph.js';
import type { RequestScope } from './RequestScope.js';

/** What Apollo's own executor asks for a subgraph: each fetch goes to the session that the request has open with it. */
export function fetchFromSubgraph(subgraph: string): GraphQLDataSource {
  return {
    async process(options) {
      const { query = '', operationName = null, variables = null } = options.request;
      const scope = options.context as RequestScope;
      scope.signal?.throwIfAborted();
      const session = scope.sessions.get(subgraph) as SubgraphSession;
      const path = 'pathInIncomingRequest' in options ? (options.pathInIncomingRequest ?? []) : [];
      const result = await fetchSubgraph(session, { query, operationName, variables }, { subgraph, path });
      endIfGivenUp(result, scope);
      // Apollo's executor changes what it is given, which others may remember.
      return { ...result, data: ownCopy(result.data) } as GatewayGraphQLResponse;
    },
  };
}

function ownCopy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ownCopy);
  if (typeof value !== 'object' || value === null) return value;
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, ownCopy(inner)]));
}
