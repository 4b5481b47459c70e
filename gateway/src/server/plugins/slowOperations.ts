import { isGone } from '../deadline.js';
import { loggedName } from '../GraphContext.js';
import type { SlowOperations } from '../slowOperations.js';
import type { GraphHooks } from './GraphHooks.js';

/** Lists operations that took long, and logs them; not those whose client does not wait any more. */
export const slowOperationsHooks = (slow: Pick<SlowOperations, 'ended'>): GraphHooks => ({
  willSendResponse({ contextValue }) {
    if (isGone(contextValue)) return;
    const { operation, startedAt } = contextValue;
    const name = loggedName(operation);
    slow.ended({ name, milliseconds: performance.now() - startedAt, plan: () => operation.plan?.() }, contextValue);
  },
});
