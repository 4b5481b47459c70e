import type { IncomingMessage } from 'node:http';
import type { SpanOptions } from '@zibo-graph/subgraph-kit';
import type { Callers } from '../server/limits/callers.js';

/**
 * A request to the graph as a step of a trace. Which trace it belongs to, and whether that is sent, only proxies are believed:
 * anybody else could have more sent than TRACE_PERCENT says.
 */
export const requestSpan = (request: IncomingMessage, callers: Pick<Callers, 'isByProxy'>): SpanOptions => ({
  kind: 'server',
  headers: callers.isByProxy(request) ? request.headers : undefined,
});
