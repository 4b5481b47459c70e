import type { LoaderCount } from '../loading/LoaderCounts.js';
import type { LoadCounts } from '../loading/RevisionLoaders.js';
import type { Metric, MetricValue } from '../observability/metric.js';

/** What is known of a subgraph; undefined where it is not. */
export interface SubgraphState {
  readonly name: string;
  readonly revision: number | undefined;
  readonly loads: Readonly<LoadCounts> | undefined;
}

/** Metrics of subgraphs: their revision, their entries in the entity cache, and what their loaders read. */
export function subgraphMetrics(read: () => readonly SubgraphState[]): Metric[] {
  const labels = ['subgraph'];
  const of = (value: (state: SubgraphState) => number | undefined) => (): MetricValue[] =>
    read().flatMap((state) => {
      const known = value(state);
      return known === undefined ? [] : [{ labels: { subgraph: state.name }, value: known }];
    });
  const ofLoaders = (value: (count: Readonly<LoaderCount>) => number) => (): MetricValue[] =>
    read().flatMap(({ name, loads }) =>
      (loads?.loaders ?? []).map((count) => ({
        labels: { subgraph: name, loader: count.loader },
        value: value(count),
      })),
    );
  return [
    {
      name: 'zibo_graph_revision',
      help: { zh: '本进程所知的最新数据修订号', en: 'Newest revision of the data that this process knows of' },
      kind: 'gauge',
      labels,
      read: of(({ revision }) => revision),
    },
    {
      name: 'zibo_graph_remembered_entity_bytes',
      help: {
        zh: '本进程实体缓存中各子图条目的估计字节数',
        en: 'Estimated bytes that a subgraph has in the entity cache of this process',
      },
      kind: 'gauge',
      labels,
      read: of(({ loads }) => loads?.bytes),
    },
    {
      name: 'zibo_graph_entity_hits_total',
      help: { zh: '实体缓存命中的次数', en: 'Hits in the entity cache' },
      kind: 'counter',
      labels,
      read: of(({ loads }) => loads?.hits),
    },
    {
      name: 'zibo_graph_entity_misses_total',
      help: { zh: '实体缓存未命中、须读库的次数', en: 'Misses of the entity cache, which are read from the database' },
      kind: 'counter',
      labels,
      read: of(({ loads }) => loads?.misses),
    },
    {
      name: 'zibo_graph_loader_reads_total',
      help: { zh: '各装载器读库的次数，按装载器', en: 'Reads of loaders from the database, by loader' },
      kind: 'counter',
      labels: ['subgraph', 'loader'],
      read: ofLoaders(({ reads }) => reads),
    },
    {
      name: 'zibo_graph_loader_keys_total',
      help: { zh: '各装载器读库的键数，按装载器', en: 'Keys that loaders have read from the database, by loader' },
      kind: 'counter',
      labels: ['subgraph', 'loader'],
      read: ofLoaders(({ keys }) => keys),
    },
  ];
}
