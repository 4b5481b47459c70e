import type { SlowOperations } from '../../observability/slowOperations.js';
import { isGone } from '../deadline.js';
import { type GraphPlugin, loggedName } from '../GraphContext.js';

/** Lists operations that took long, and logs them; not those whose client does not wait any more. */
export const slowOperationsPlugin = (slow: Pick<SlowOperations, 'ended'>): GraphPlugin => ({
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue }) {
        if (isGone(contextValue)) return;
        const { operation, startedAt } = contextValue;
        const name = loggedName(operation);
        slow.ended({ name, milliseconds: performance.now() - startedAt, plan: () => operation.plan?.() }, contextValue);
      },
    };
  },
});
