import { traceAttributes } from '@zibo-graph/subgraph-kit';
import { loggedName } from '../GraphContext.js';
import type { GraphHooks } from './GraphHooks.js';

/** Has the span of an operation tell its name. */
export const tracingHooks = (): GraphHooks => ({
  requestDidStart({ contextValue: { operation } }) {
    const name = loggedName(operation);
    if (name) traceAttributes({ 'graphql.operation.name': name });
  },
});
