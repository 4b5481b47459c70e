import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { RequestScope } from '../federation/RequestScope.js';

/** The HTTP request of an operation, as plugins of Apollo Server know it. Its headers are read when somebody asks. */
export class HttpRequest implements HTTPGraphQLRequest {
  readonly method: string;
  /** What a query string or a body said has been read before. */
  readonly search = '';
  readonly body = undefined;
  readonly #given: RequestScope['http']['headers'];
  #headers: HeaderMap | undefined;

  constructor({ method, headers }: RequestScope['http']) {
    this.method = method;
    this.#given = headers;
  }

  get headers(): HeaderMap {
    this.#headers ??= headerMap(this.#given);
    return this.#headers;
  }
}

function headerMap(given: RequestScope['http']['headers']): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(given)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}
