import { readText, remembered } from './files.js';

/** The subgraphs, in the order in which they are written: what is referred to comes first. */
export const subgraphNames = ['agencies', 'plans', 'projects'] as const;
export type SubgraphName = (typeof subgraphNames)[number];

const textOf = remembered(readText);

/**
 * The SDL of one subgraph: what all of them share, then its own.
 *
 * Composition and the running subgraph read this same text.
 */
export const subgraphSdl = (name: SubgraphName): string =>
  `${textOf('subgraphs/shared.graphql')}\n${textOf(`subgraphs/${name}.graphql`)}`;

/** The committed supergraph, as `npm run compose` wrote it: what a federation gateway runs on. */
export const supergraphSdl = (): string => textOf('supergraph.graphql');

/** The committed API schema, as `npm run compose` wrote it: what clients see, without any federation directive. */
export const apiSchemaSdl = (): string => textOf('api.graphql');
