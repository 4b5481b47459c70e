import { type ClientRequest, request } from 'node:http';
import type { Gateway } from '../src/index.js';

/** A response as it came over the wire. */
export interface RawResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** A request of which every header is chosen: none is added but Host. */
export interface RawRequest {
  readonly method?: string;
  /** `/graphql` if not given. */
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** Sends a request as it is. `onSent` is given it, to break it off. */
export const sendRaw = (
  { url }: Pick<Gateway, 'url'>,
  { method = 'POST', path = '/graphql', headers = {}, body }: RawRequest,
  onSent: (sent: ClientRequest) => void = () => {},
): Promise<RawResponse> =>
  new Promise((resolve, reject) => {
    const sent = request(`${url}${path}`, { method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
    onSent(sent);
  });

export const jsonType = { 'content-type': 'application/json' };

/** A POST of a text that says it is JSON. */
export const postedText = (body: string, headers: Readonly<Record<string, string>> = {}): RawRequest => ({
  headers: { ...jsonType, 'content-length': String(Buffer.byteLength(body)), ...headers },
  body,
});

/** A POST of a GraphQL request. */
export const posted = (body: object, headers: Readonly<Record<string, string>> = {}): RawRequest =>
  postedText(JSON.stringify(body), headers);

/** A GET of a GraphQL request that no page of another site can send. */
export const got = (parameters: object, headers: Readonly<Record<string, string>> = {}): RawRequest => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    search.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  }
  return { method: 'GET', path: `/graphql?${search}`, headers: { 'apollo-require-preflight': '1', ...headers } };
};
