import type { Metric } from './metric.js';

/** Requests that a server answered, by method and status: whatever came of them, and on whichever way. */
export interface RequestCounts {
  /** @param method as HTTP has it; `unknown` of what could not be read. Servers take known ones only, so that there are few. */
  count(method: string, status: number): void;
  readonly metric: Metric;
}

/** Counts from zero. To count costs next to nothing: what is counted is brought into form when somebody asks. */
export function openRequestCounts(): RequestCounts {
  const counts = new Map<string, Record<number, number>>();
  return {
    count(method, status) {
      const ofMethod = counts.get(method) ?? {};
      if (ofMethod[status] === undefined) counts.set(method, ofMethod);
      ofMethod[status] = (ofMethod[status] ?? 0) + 1;
    },
    metric: {
      name: 'zibo_graph_http_requests_total',
      help: {
        zh: '已作答的 HTTP 请求，按方法与状态码；含健康检查',
        en: 'HTTP requests that were answered, by method and status, health checks included',
      },
      kind: 'counter',
      labels: ['method', 'status'],
      read: () =>
        [...counts].flatMap(([method, ofMethod]) =>
          Object.entries(ofMethod).map(([status, value]) => ({ labels: { method, status }, value })),
        ),
    },
  };
}
