import type { GraphPlugin } from '../GraphContext.js';

/** Gives every error the id of its request. */
export const requestIdPlugin = (): GraphPlugin => ({
  async requestDidStart({ contextValue: { http } }) {
    return {
      async willSendResponse({ response: { body } }) {
        if (body.kind !== 'single' || !body.singleResult.errors) return;
        body.singleResult.errors = body.singleResult.errors.map((error) => ({
          ...error,
          extensions: { ...error.extensions, requestId: http.id },
        }));
      },
    };
  },
});
