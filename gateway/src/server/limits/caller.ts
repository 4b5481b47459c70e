import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import proxyAddr from '@fastify/proxy-addr';

/** Tells who sent a request: an IPv4 address, or the network (/64) of an IPv6 address, which one host has to itself. */
export type CallerOf = (request: IncomingMessage) => string;

/**
 * Learns which proxies to believe.
 * @param trustedProxies addresses and networks (CIDR) of proxies whose header X-Forwarded-For is believed: the caller is
 *   the last address in it that is none of theirs. Without any, the caller is whom the connection is from.
 */
export function openCallerOf(trustedProxies: readonly string[]): CallerOf {
  if (trustedProxies.length === 0) return ({ socket }) => networkOf(socket.remoteAddress ?? '');
  const isTrusted = proxyAddr.compile([...trustedProxies]);
  return (request) => networkOf(proxyAddr(request, isTrusted));
}

/**
 * Learns which connections are from proxies to believe.
 * @returns whether a request came by one of them: what its headers tell of it is then so. No request did where none is trusted.
 */
export function openIsByProxy(trustedProxies: readonly string[]): (request: IncomingMessage) => boolean {
  if (trustedProxies.length === 0) return () => false;
  const isTrusted = proxyAddr.compile([...trustedProxies]);
  return ({ socket }) => isTrusted(socket.remoteAddress ?? '', 0);
}

/** One text for all addresses that a host can send from; whatever is no address is one caller, and a short text. */
function networkOf(text: string): string {
  // Some proxies write the port too.
  const [, bracketed, dotted] = /^(?:\[(.+)\]|([\d.]+))(?::\d+)?$/.exec(text) ?? [];
  const address = (bracketed ?? dotted ?? text).toLowerCase().replace(/^::ffff:(?=\d+\.)/, '');
  if (isIP(address) !== 6) return isIP(address) === 4 ? address : 'unknown';
  const [start = '', end] = address.split('::').map((groups) => (groups === '' ? [] : groups.split(':')));
  const zeros = end === undefined ? 0 : 8 - start.length - end.length;
  return [...start, ...Array<string>(zeros).fill('0'), ...(end ?? [])].slice(0, 4).join(':');
}

/** Whether a text is an IP address or a network (CIDR). */
export function isNetwork(text: string): boolean {
  try {
    proxyAddr.compile(text);
    return true;
  } catch {
    return false;
  }
}
