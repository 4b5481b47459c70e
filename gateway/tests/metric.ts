import type { Gateway } from '../src/index.js';

/** The metrics of a gateway, as Prometheus reads them. */
export const metricsOf = async ({ operatorUrl }: Gateway): Promise<string> =>
  (await fetch(`${operatorUrl}/metrics`)).text();

/** The value of a metric under its labels; undefined if it is not told. */
export function metric(
  metrics: string,
  name: string,
  labels: Readonly<Record<string, string>> = {},
): number | undefined {
  const line = metrics.split('\n').find((candidate) => {
    const [, found = '', told = ''] = /^(\w+)(?:\{(.*)\})? /.exec(candidate) ?? [];
    return found === name && Object.entries(labels).every(([label, value]) => told.includes(`${label}="${value}"`));
  });
  return line === undefined ? undefined : Number(line.split(' ').at(-1));
}
