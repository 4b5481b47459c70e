import { traceAttributes } from '@zibo-graph/subgraph-kit';
import { type GraphPlugin, loggedName } from '../GraphContext.js';

/** Has the span of an operation tell its name. */
export const tracingPlugin = (): GraphPlugin => ({
  async requestDidStart({ contextValue: { operation } }) {
    const name = loggedName(operation);
    if (name) traceAttributes({ 'graphql.operation.name': name });
  },
});
