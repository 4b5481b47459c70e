const messages = {
  UNREACHABLE: ['The graph at {url} cannot be reached', '无法连接图谱 {url}'],
  TIMED_OUT: ['The graph at {url} took too long to answer', '图谱 {url} 应答超时'],
  NOT_GRAPHQL: [
    'What answers at {url} is not the graph: HTTP status {status}',
    '{url} 的应答不是图谱的应答：HTTP 状态 {status}',
  ],
} as const satisfies Record<string, readonly [message: string, messageZh: string]>;

/** A browser does not say why it got nothing; that the page may not ask is the usual reason. */
const refusedPage = [
  '. If it runs, it may not let in pages of {origin}: its setting CORS_ORIGINS must list that origin',
  '。若图谱正在运行，可能未允许来自 {origin} 的网页：其设置 CORS_ORIGINS 须列入该来源',
] as const;

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
    const origin = code === 'UNREACHABLE' ? foreignPage(url) : undefined;
    const text = (language: 0 | 1): string =>
      `${messages[code][language]}${origin === undefined ? '' : refusedPage[language]}`
        .replace('{url}', url)
        .replace('{status}', String(status))
        .replace('{origin}', `${origin}`);
    super(text(0), { cause });
    this.code = code;
    this.messageZh = text(1);
    this.status = status;
  }
}

/** The origin of the page in which this runs, if the address is of another one; undefined outside of browsers. */
function foreignPage(url: string): string | undefined {
  const { location } = globalThis as { readonly location?: { readonly origin: string; readonly href: string } };
  if (!location || !URL.canParse(url, location.href)) return undefined;
  return new URL(url, location.href).origin === location.origin ? undefined : location.origin;
}
