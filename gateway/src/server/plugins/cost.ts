import { mapMaybePromise } from '@zibo-graph/subgraph-kit';
import { admit, type CostLimits } from '../limits/admission.js';
import type { GraphHooks } from './GraphHooks.js';

/**
 * Prices an operation before anything of it runs. QUERY_TOO_COSTLY refuses what costs more than the limit, RATE_LIMITED what
 * its caller has no budget for in this minute. `extensions: { cost: true }` of a request has the response tell the cost.
 */
export const costHooks = (limits: CostLimits): GraphHooks => ({
  didResolveOperation({ contextValue }) {
    if (!contextValue.variables.values) return;
    return mapMaybePromise(admit(limits, contextValue), (cost) => {
      contextValue.cost = cost;
    });
  },
  willSendResponse({ request, contextValue: { cost }, response: { body } }) {
    if (request.extensions?.cost !== true || cost === undefined) return;
    if (body.kind !== 'single' || body.singleResult.data === undefined) return;
    const extensions = { cost: { cost, limit: limits.limits.COST_LIMIT } };
    body.singleResult.extensions = { ...body.singleResult.extensions, ...extensions };
  },
});
