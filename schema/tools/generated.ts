import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { GraphQLSchema } from 'graphql';
import { operations } from '../src/operations.js';
import type { Composition } from './composition.js';
import { entitiesOf } from './entities.js';
import { operationManifest } from './operationManifest.js';
import { operationTypes } from './operationTypes.js';
import { resolverTypes } from './resolverTypes.js';
import type { SubgraphSource } from './sources.js';

/** A generated file: its path from the root of the repository, and its content. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

/** Folder of the repository. */
export const repository = fileURLToPath(new URL('../../', import.meta.url));

const textIfAny = (path: string): string =>
  existsSync(repository + path) ? readFileSync(repository + path, 'utf8') : '';

/** The files that `npm run compose` writes. */
export const composedFiles = ({ supergraph, api }: Composition): readonly GeneratedFile[] => [
  { path: 'schema/supergraph.graphql', content: supergraph },
  { path: 'schema/api.graphql', content: api },
];

/** The first that `npm run codegen` writes: the resolver types of each subgraph. */
export function resolverTypeFiles(subgraphs: readonly SubgraphSource[]): Promise<readonly GeneratedFile[]> {
  const { entities } = entitiesOf(subgraphs);
  const values = textIfAny('services/subgraph-kit/src/values/values.ts');
  return Promise.all(
    subgraphs.map(async (source) => {
      const rows = textIfAny(`services/${source.name}/src/rows.ts`);
      const content = await resolverTypes(source, entities, { rows, values });
      return { path: `services/${source.name}/src/generated/resolverTypes.ts`, content };
    }),
  );
}

/** The second: the named operations for the client, and the manifest of them. They must be valid on the API schema. */
export const operationFiles = async (api: GraphQLSchema): Promise<readonly GeneratedFile[]> => [
  { path: 'client/src/generated/operations.ts', content: await operationTypes(operations(), api) },
  { path: 'schema/operations/manifest.json', content: operationManifest(operations()) },
];
