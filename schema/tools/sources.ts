import { concatAST, type DocumentNode, parse, Source } from 'graphql';
import { readText } from '../src/files.js';
import { type SubgraphName, subgraphFiles, subgraphNames } from '../src/sdl.js';

/** A subgraph as the tools see it: its parsed SDL, every node of which knows its file and line. */
export interface SubgraphSource {
  readonly name: SubgraphName;
  readonly document: DocumentNode;
}

const parseFile = (path: string): DocumentNode => parse(new Source(readText(path), `schema/${path}`));

/** The SDL of every subgraph, what they share included. @throws GraphQLError, located, if a file does not parse. */
export function subgraphSources(): readonly SubgraphSource[] {
  return subgraphNames.map((name) => ({ name, document: concatAST(subgraphFiles(name).map(parseFile)) }));
}
