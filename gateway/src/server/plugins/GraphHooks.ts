import type {
  ApolloServerPlugin,
  GraphQLRequestContext,
  GraphQLRequestContextDidEncounterErrors,
  GraphQLRequestContextDidResolveOperation,
  GraphQLRequestContextWillSendResponse,
} from '@apollo/server';
import type { MaybePromise } from '@zibo-graph/subgraph-kit';
import type { GraphContext, GraphPlugin } from '../GraphContext.js';
import type { OperationRefused } from '../OperationRefused.js';

/**
 * What a concern of the graph does in the life of a request, by the names of Apollo Server's hooks. What it knows of the request is in
 * the context value, so that one object serves them all; and it returns a promise only where something has to be waited for.
 */
export interface GraphHooks {
  requestDidStart?(context: GraphQLRequestContext<GraphContext>): void;
  didResolveOperation?(context: GraphQLRequestContextDidResolveOperation<GraphContext>): MaybePromise<void>;
  didEncounterErrors?(context: GraphQLRequestContextDidEncounterErrors<GraphContext>): void;
  willSendResponse?(context: GraphQLRequestContextWillSendResponse<GraphContext>): void;
  /** For a request that is refused before it comes to Apollo Server. */
  contextCreationDidFail?(failure: { readonly error: Error | OperationRefused }): void;
  unexpectedErrorProcessingRequest?(
    failure: Parameters<NonNullable<ApolloServerPlugin<GraphContext>['unexpectedErrorProcessingRequest']>>[0],
  ): void;
}

/**
 * One plugin of several concerns, called in their order. Apollo Server makes a promise of each hook of each plugin, which for all of
 * ours would take longer than what they do.
 */
export function pluginOf(concerns: readonly GraphHooks[]): GraphPlugin {
  const listener = {
    async didResolveOperation(context: GraphQLRequestContextDidResolveOperation<GraphContext>): Promise<void> {
      for (const concern of concerns) {
        const ending = concern.didResolveOperation?.(context);
        if (ending) await ending;
      }
    },
    async didEncounterErrors(context: GraphQLRequestContextDidEncounterErrors<GraphContext>): Promise<void> {
      for (const concern of concerns) concern.didEncounterErrors?.(context);
    },
    async willSendResponse(context: GraphQLRequestContextWillSendResponse<GraphContext>): Promise<void> {
      for (const concern of concerns) concern.willSendResponse?.(context);
    },
  };
  return {
    async requestDidStart(context) {
      for (const concern of concerns) concern.requestDidStart?.(context);
      return listener;
    },
    async contextCreationDidFail(failure) {
      for (const concern of concerns) concern.contextCreationDidFail?.(failure);
    },
    async unexpectedErrorProcessingRequest(failure) {
      for (const concern of concerns) concern.unexpectedErrorProcessingRequest?.(failure);
    },
  };
}
