import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Bilingual } from '../values/bilingual.js';
import type { Metric, MetricValue } from './metric.js';

/** How long something took, again and again. */
export interface Durations {
  observe(labels: MetricValue['labels'], seconds: number): void;
  /** How often it was observed since the start, and how many seconds it took all in all, by its labels. */
  read(): Promise<
    readonly { readonly labels: MetricValue['labels']; readonly count: number; readonly seconds: number }[]
  >;
}

/** What a process counts and measures, in the form that Prometheus reads. */
export interface Metrics {
  /** Adds a histogram of durations. */
  durations(name: string, help: Bilingual, labels: readonly string[]): Durations;
  /** Adds a metric that something else keeps. */
  add(metric: Metric): void;
  /** Everything as text, and its content type. */
  text(): Promise<{ readonly contentType: string; readonly body: string }>;
}

/** Bounds of durations in seconds: from an answer that is remembered to one that keeps its reader waiting. */
const buckets = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Opens the metrics of a process: memory, garbage collection and event-loop delay (`process_*`, `nodejs_*`), and what is added. */
export function openMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  return {
    durations(name, { en }, labels) {
      const histogram = new Histogram({ name, help: en, labelNames: [...labels], buckets, registers });
      return { observe: (values, seconds) => histogram.observe(values, seconds), read: () => readHistogram(histogram) };
    },
    add: (metric) => addMetric(metric, registers),
    text: async () => ({ contentType: registry.contentType, body: await registry.metrics() }),
  };
}

async function readHistogram(histogram: Histogram): ReturnType<Durations['read']> {
  const { values } = await histogram.get();
  const ending = (end: string) => values.filter(({ metricName }) => metricName?.endsWith(end));
  const sums = new Map(ending('_sum').map(({ labels, value }) => [JSON.stringify(labels), value]));
  return ending('_count').map(({ labels, value: count }) => ({
    labels: labels as MetricValue['labels'],
    count,
    seconds: sums.get(JSON.stringify(labels)) ?? 0,
  }));
}

function addMetric({ name, help, kind, labels, read }: Metric, registers: Registry[]): void {
  const common = { name, help: help.en, labelNames: [...labels], registers };
  if (kind === 'gauge') {
    new Gauge({
      ...common,
      collect() {
        this.reset();
        for (const value of read()) this.set(value.labels, value.value);
      },
    });
    return;
  }
  new Counter({
    ...common,
    collect() {
      this.reset();
      for (const value of read()) this.inc(value.labels, value.value);
    },
  });
}
