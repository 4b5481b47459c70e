/** How a fetch remembers. */
export interface RevalidatingFetchOptions {
  /** What to send by; the `fetch` of Node unless given. */
  readonly fetch?: typeof fetch;
  /** How many characters of responses are kept together, the last used; 8,000,000 unless given. */
  readonly characters?: number;
}

interface Kept {
  readonly etag: string;
  readonly text: string;
  readonly headers: Headers;
}

/**
 * A fetch for programs that keeps what it got by GET with an ETag, and asks the graph each time whether that has changed: what
 * has not comes as 304, without a body. It never gives out what it was not told to be current. Browsers do the same by
 * themselves.
 */
export function revalidatingFetch(options: RevalidatingFetchOptions = {}): typeof globalThis.fetch {
  const { fetch = globalThis.fetch, characters = 8_000_000 } = options;
  const kept = new Map<string, Kept>();
  let size = 0;
  const drop = (key: string): void => {
    size -= kept.get(key)?.text.length ?? 0;
    kept.delete(key);
  };
  const keep = (key: string, response: Kept): void => {
    drop(key);
    kept.set(key, response);
    size += response.text.length;
    for (const oldest of kept.keys()) {
      if (size <= characters) break;
      drop(oldest);
    }
  };
  return async (input, init) => {
    const request = new Headers(init?.headers);
    const isPlainGet = typeof input === 'string' && (init?.method ?? 'GET') === 'GET' && !request.has('if-none-match');
    if (!isPlainGet) return fetch(input, init);
    const key = keyOf(input, request);
    const before = kept.get(key);
    if (before) request.set('if-none-match', before.etag);
    const response = await fetch(input, { ...init, headers: request });
    if (before && response.status === 304) {
      keep(key, before);
      return new Response(before.text, { headers: before.headers });
    }
    const { headers } = response;
    const etag = headers.get('etag');
    if (response.status !== 200 || etag === null) {
      drop(key);
      return response;
    }
    const text = await response.text();
    keep(key, { etag, text, headers });
    return new Response(text, { headers });
  };
}

function keyOf(url: string, headers: Headers): string {
  const lines = [url];
  headers.forEach((value, name) => {
    lines.push(`${name}: ${value}`);
  });
  return lines.join('\n');
}
