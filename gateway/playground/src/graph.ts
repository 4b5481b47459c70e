import type { Fetcher } from '@graphiql/toolkit';
import { language } from './language.js';

const address = new URL('../graphql', location.href);

/** Asks the graph; the documentation that GraphiQL asks for comes in the language of the page. */
export const fetcher: Fetcher = async (operation, options) => {
  const response = await fetch(address, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      'accept-language': language,
      ...options?.headers,
    },
    body: JSON.stringify(operation),
  });
  return response.json();
};
