import type { GraphHooks } from './GraphHooks.js';

/**
 * Has an operation answered from what the graph knew at the time that it names, and its ids tell that time.
 * KNOWN_AT_CONFLICT, KNOWN_AT_UNMARKED, KNOWN_AT_IN_FUTURE refuse it.
 */
export const knownAtHooks = (): GraphHooks => ({
  didResolveOperation({ contextValue }) {
    const { operation, variables } = contextValue;
    if (!variables.values) return;
    contextValue.knownAt = operation.pins.timeOf(variables.values);
    if (contextValue.knownAt !== undefined) contextValue.answerAsKnownAt(contextValue.knownAt);
  },
  willSendResponse({ contextValue: { operation, knownAt, progress }, response: { body } }) {
    // What a plugin has kept of a response has the times in it.
    if (body.kind !== 'single' || !body.singleResult.data || knownAt === undefined || !progress.isExecuted) return;
    body.singleResult.data = operation.pins.qualified(body.singleResult.data, knownAt);
  },
});
