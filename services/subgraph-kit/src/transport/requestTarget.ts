import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import type { ErrorCodeName } from '../errors/errorCodes.js';
import type { ErrorDetail } from '../errors/errors.js';

/** Why a request is refused by what it is addressed to. */
export interface TargetFault {
  readonly code: Extract<ErrorCodeName, 'BAD_REQUEST' | 'HOST_NOT_ALLOWED'>;
  readonly detail: ErrorDetail;
}

/** Tells why a request to an address is refused by what it is addressed to; null if it is not. */
export type TargetCheck = (
  request: Pick<IncomingMessage, 'headers' | 'rawHeaders' | 'httpVersion'>,
  url: string,
) => TargetFault | null;

/**
 * Makes what refuses requests that are not addressed to this server: by a host that it is not known as, by two hosts or by none,
 * or in characters that are not percent-encoded UTF-8. A page that has its own name lead to this machine (DNS rebinding) can so ask nothing.
 * IP addresses are always taken, for no name leads to them, and so are the names of this machine to itself.
 * @param allowed names that the server is known as; `*` is any, `.example` every name under `example`.
 */
export function targetCheck(allowed: readonly string[]): TargetCheck {
  const names = new Set(allowed.map((name) => name.toLowerCase()));
  const suffixes = [...names].filter((name) => name.startsWith('.'));
  const isKnown = (name: string): boolean =>
    names.has('*') || isOfThisMachine(name) || names.has(name) || suffixes.some((suffix) => name.endsWith(suffix));
  // Nearly every request has the host of the one before.
  let last: string | undefined;
  return ({ headers, rawHeaders, httpVersion }, url) => {
    const search = url.indexOf('?');
    if (search >= 0 && !isDecodable(url.slice(search))) return fault(faults.encoding);
    const count = hostsIn(rawHeaders);
    if (count > 1) return fault(faults.twice);
    const host = authorityOf(url) ?? headers.host;
    if (host !== undefined && host === last) return null;
    // HTTP/1.0 knows no hosts, and no browser speaks it.
    if (count === 0 && httpVersion !== '1.1') return null;
    const name = nameIn(host ?? '');
    if (name === null) return fault(faults.none);
    if (!isKnown(name)) return { code: 'HOST_NOT_ALLOWED', detail: { field: 'host', values: { host: name } } };
    last = host;
    return null;
  };
}

const faults = {
  encoding: { en: 'the address is not percent-encoded UTF-8', zh: '地址不是按 UTF-8 所作的百分号编码' },
  twice: { en: 'the header Host must come once', zh: '请求头 Host 只能有一个' },
  none: { en: 'the header Host must name a host', zh: '请求头 Host 须为一个主机名' },
} as const;

const fault = (reason: (typeof faults)[keyof typeof faults]): TargetFault => ({
  code: 'BAD_REQUEST',
  detail: { values: { reason } },
});

function isDecodable(text: string): boolean {
  if (!text.includes('%')) return true;
  try {
    return decodeURIComponent(text) !== '';
  } catch {
    return false;
  }
}

/** How many headers Host there are; Node keeps the first. */
function hostsIn(rawHeaders: readonly string[]): number {
  let count = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? '';
    if (name.length === 4 && name.toLowerCase() === 'host') count += 1;
  }
  return count;
}

/** The host of an address in absolute form, which goes before the header. */
const authorityOf = (url: string): string | undefined =>
  url.startsWith('/') ? undefined : absoluteForm.exec(url)?.groups?.authority;

const absoluteForm = /^https?:\/\/(?<authority>[^/?#]*)(?<rest>.*)$/i;

/** The name or IP address in a host with its port; null if it is no host. */
function nameIn(host: string): string | null {
  const [, name] = /^(\[[\da-f:.]+\]|[a-z\d_.-]+)(?::\d*)?$/i.exec(host) ?? [];
  return name === undefined ? null : name.toLowerCase().replace(/\.$/, '');
}

const isOfThisMachine = (name: string): boolean =>
  name === 'localhost' || name.endsWith('.localhost') || isIP(name.replace(/^\[|\]$/g, '')) !== 0;

/**
 * The address that is meant: without the host of an absolute form, and without a slash at its end.
 * @param isFolder whether a path is one whose name ends with a slash.
 */
export function addressOf(url: string, isFolder: (path: string) => boolean): string {
  const relative = url.startsWith('/') ? url : (absoluteForm.exec(url)?.groups?.rest ?? url).replace(/^(?!\/)/, '/');
  const search = relative.indexOf('?');
  const end = (search < 0 ? relative.length : search) - 1;
  if (end < 1 || relative[end] !== '/' || isFolder(relative.slice(0, end + 1))) return relative;
  return relative.slice(0, end) + relative.slice(end + 1);
}

/** Whether a text is what `ALLOWED_HOSTS` takes: a name without port, `.name` for all under it, an IP address, or `*`. */
export const isAllowedHost = (text: string): boolean => text === '*' || /^\.?[a-z\d_-]+(\.[a-z\d_-]+)*$/i.test(text);
