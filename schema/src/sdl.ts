import { readdirSync } from 'node:fs';
import { pathOf, readText, remembered } from './files.js';

/** The subgraphs, in the order in which they are written: what is referred to comes first. */
export const subgraphNames = ['agencies', 'plans', 'projects'] as const;
export type SubgraphName = (typeof subgraphNames)[number];

const textOf = remembered(readText);

/**
 * The files of the SDL of one subgraph, by name: what all of them share, then its own. One file a topic; a root type is
 * defined in one of them and extended in others.
 */
export const subgraphFiles = remembered((name: SubgraphName): readonly string[] =>
  ['shared', name].flatMap((folder) =>
    readdirSync(pathOf(`subgraphs/${folder}`))
      .filter((file) => file.endsWith('.graphql'))
      .sort()
      .map((file) => `subgraphs/${folder}/${file}`),
  ),
);

/** The SDL of one subgraph. Composition and the running subgraph read this same text. */
export const subgraphSdl = (name: SubgraphName): string => subgraphFiles(name).map(textOf).join('\n');

/** The committed supergraph, as `npm run compose` wrote it: what a federation gateway runs on. */
export const supergraphSdl = (): string => textOf('supergraph.graphql');

/** The committed API schema, as `npm run compose` wrote it: what clients see, without any federation directive. */
export const apiSchemaSdl = (): string => textOf('api.graphql');
