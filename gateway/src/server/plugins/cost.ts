import { admit, type CostLimits } from '../admission.js';
import type { GraphPlugin } from '../GraphContext.js';

/**
 * Prices an operation before anything of it runs. QUERY_TOO_COSTLY refuses what costs more than the limit, RATE_LIMITED what
 * its caller has no budget for in this minute. `extensions: { cost: true }` of a request has the response tell the cost.
 */
export const costPlugin = (limits: CostLimits): GraphPlugin => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ contextValue }) {
        if (contextValue.variables.values) contextValue.cost = await admit(limits, contextValue);
      },
      async willSendResponse({ request, contextValue: { cost }, response: { body } }) {
        if (request.extensions?.cost !== true || cost === undefined) return;
        if (body.kind !== 'single' || body.singleResult.data === undefined) return;
        body.singleResult.extensions = {
          ...body.singleResult.extensions,
          cost: { cost, limit: limits.limits.COST_LIMIT },
        };
      },
    };
  },
});
