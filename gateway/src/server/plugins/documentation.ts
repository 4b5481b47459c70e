import { acceptedLanguage } from '../../foundation/acceptedLanguage.js';
import { documentedIn } from '../documentation.js';
import type { GraphHooks } from './GraphHooks.js';

/** Has introspection describe the graph in the language that the client likes best. */
export const documentationHooks = (): GraphHooks => ({
  willSendResponse({ contextValue: { operation, http }, response: { body } }) {
    if (body.kind !== 'single' || !body.singleResult.data) return;
    const language = acceptedLanguage(http.headers['accept-language']);
    if (language !== 'en') body.singleResult.data = documentedIn(language, operation, body.singleResult.data);
  },
});
