import { acceptedLanguage } from '../../work/acceptedLanguage.js';
import { documentedIn } from '../documentation.js';
import type { GraphPlugin } from '../GraphContext.js';

/** Has introspection describe the graph in the language that the client likes best. */
export const documentationPlugin = (): GraphPlugin => ({
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue: { operation, http }, response: { body } }) {
        if (body.kind !== 'single' || !body.singleResult.data) return;
        const language = acceptedLanguage(http.headers['accept-language']);
        body.singleResult.data = documentedIn(language, operation, body.singleResult.data);
      },
    };
  },
});
