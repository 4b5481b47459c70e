import type { GraphHooks } from './GraphHooks.js';

/** Gives every error the id of its request. */
export const requestIdHooks = (): GraphHooks => ({
  willSendResponse({ contextValue: { http }, response: { body } }) {
    if (body.kind !== 'single' || !body.singleResult.errors) return;
    body.singleResult.errors = body.singleResult.errors.map((error) => ({
      ...error,
      extensions: { ...error.extensions, requestId: http.id },
    }));
  },
});
