import type { LoaderCount } from '../loading/LoaderCounts.js';
import type { MemoryCounts } from '../loading/RevisionLoaders.js';
import type { Figure, FigureValue } from '../observability/figure.js';

/** What is known of a subgraph; undefined where it is not. */
export interface SubgraphState {
  readonly name: string;
  readonly revision: number | undefined;
  readonly memory: Readonly<MemoryCounts> | undefined;
}

/** The revision of subgraphs, and what they remember, as figures. */
export function subgraphFigures(read: () => readonly SubgraphState[]): Figure[] {
  const labels = ['subgraph'];
  const of = (value: (state: SubgraphState) => number | undefined) => (): FigureValue[] =>
    read().flatMap((state) => {
      const known = value(state);
      return known === undefined ? [] : [{ labels: { subgraph: state.name }, value: known }];
    });
  const ofLoaders = (value: (count: Readonly<LoaderCount>) => number) => (): FigureValue[] =>
    read().flatMap(({ name, memory }) =>
      (memory?.loaders ?? []).map((count) => ({
        labels: { subgraph: name, loader: count.loader },
        value: value(count),
      })),
    );
  return [
    {
      name: 'zibo_graph_revision',
      meaning: { zh: '本进程所知的最新数据修订号', en: 'Newest revision of the data that this process knows of' },
      kind: 'gauge',
      labels,
      read: of(({ revision }) => revision),
    },
    {
      name: 'zibo_graph_remembered_entity_bytes',
      meaning: {
        zh: '本进程中子图所记数据的估计字节数',
        en: 'Estimated bytes of what a subgraph in this process remembers',
      },
      kind: 'gauge',
      labels,
      read: of(({ memory }) => memory?.bytes),
    },
    {
      name: 'zibo_graph_entity_hits_total',
      meaning: { zh: '所记数据命中的次数', en: 'How often what was asked for was remembered' },
      kind: 'counter',
      labels,
      read: of(({ memory }) => memory?.hits),
    },
    {
      name: 'zibo_graph_entity_misses_total',
      meaning: { zh: '所记数据未命中、须读库的次数', en: 'How often it was not, and was read' },
      kind: 'counter',
      labels,
      read: of(({ memory }) => memory?.misses),
    },
    {
      name: 'zibo_graph_loader_reads_total',
      meaning: { zh: '各装载器读库的次数，按装载器', en: 'Reads of loaders from the database, by loader' },
      kind: 'counter',
      labels: ['subgraph', 'loader'],
      read: ofLoaders(({ reads }) => reads),
    },
    {
      name: 'zibo_graph_loader_keys_total',
      meaning: { zh: '各装载器读库的键数，按装载器', en: 'Keys that loaders have read from the database, by loader' },
      kind: 'counter',
      labels: ['subgraph', 'loader'],
      read: ofLoaders(({ keys }) => keys),
    },
  ];
}
