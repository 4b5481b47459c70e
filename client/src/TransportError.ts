const messages = {
  UNREACHABLE: ['The graph at {url} cannot be reached', '无法连接图谱 {url}'],
  TIMED_OUT: ['The graph at {url} took too long to answer', '图谱 {url} 应答超时'],
  NOT_GRAPHQL: [
    'What answers at {url} is not the graph: HTTP status {status}',
    '{url} 的应答不是图谱的应答：HTTP 状态 {status}',
  ],
} as const satisfies Record<string, readonly [message: string, messageZh: string]>;

/**
 * Why no answer of the graph came: nothing listens there or the connection broke, it took longer than the client waits,
 * or what came is no GraphQL answer (a proxy's page, another program).
 */
export type TransportErrorCode = keyof typeof messages;

/** No answer of the graph came. Whether the graph has seen the request is not known. */
export class TransportError extends Error {
  override readonly name = 'TransportError';
  readonly code: TransportErrorCode;
  readonly messageZh: string;
  /** HTTP status of what came, if something did. */
  readonly status: number | undefined;

  constructor(code: TransportErrorCode, { url, status, cause }: { url: string; status?: number; cause?: unknown }) {
    const [message, messageZh] = messages[code].map((text) =>
      text.replace('{url}', url).replace('{status}', String(status)),
    ) as [string, string];
    super(message, { cause });
    this.code = code;
    this.messageZh = messageZh;
    this.status = status;
  }
}
