import type { Operation, Schema } from '@apollo/federation-internals';
import type { ApolloGateway } from '@apollo/gateway';
import { computeResponse } from '@apollo/gateway/dist/resultShaping.js';
import type { QueryPlan, QueryPlanner } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';

/**
 * What is used of Apollo Gateway besides its public face, in this file only: its version is pinned exactly for that.
 */
export interface ApolloInternals {
  /** What clients see, as graphql-js knows it. */
  readonly schema: GraphQLSchema;
  /** The same as Apollo's own libraries know it. */
  readonly apiSchema: Schema;
  /** What the subgraphs serve, with what clients do not see. */
  readonly supergraphSchema: GraphQLSchema;
  plan(operation: Operation): QueryPlan;
}

/** What the private members of a gateway hold that has loaded its supergraph. */
interface LoadedGateway {
  readonly schema: GraphQLSchema;
  readonly apiSchema: Schema;
  readonly supergraphSchema: GraphQLSchema;
  readonly queryPlanner: QueryPlanner;
}

/** The internals of a gateway that has loaded its supergraph. */
export function apolloInternals(gateway: ApolloGateway): ApolloInternals {
  const { schema, apiSchema, supergraphSchema, queryPlanner } = gateway as unknown as LoadedGateway;
  return { schema, apiSchema, supergraphSchema, plan: (operation) => queryPlanner.buildQueryPlan(operation) };
}

export { computeResponse };
