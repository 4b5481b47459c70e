import { composeServices } from '@apollo/composition';
import { type DocumentNode, type FieldDefinitionNode, Kind, printSchema } from 'graphql';
import { type SubgraphName, subgraphNames } from '../src/sdl.js';
import { type Entity, entitiesOf } from './entities.js';
import type { SubgraphSource } from './sources.js';

/** What composition makes of the subgraphs. */
export interface Composition {
  readonly supergraph: string;
  readonly api: string;
  /** What composition remarks without refusing it. */
  readonly hints: readonly string[];
}

/** Subgraphs that do not compose. The message holds every error with its place. */
export class CompositionError extends Error {
  override readonly name = 'CompositionError';
}

/** Where a subgraph runs if nobody says otherwise; the gateway has its own list and never reads these. */
const placeholderUrl = (name: SubgraphName): string => `http://127.0.0.1:${4001 + subgraphNames.indexOf(name)}/graphql`;

const withoutDescription = (field: FieldDefinitionNode): FieldDefinitionNode => {
  const { description: _, ...rest } = field;
  return rest;
};

/**
 * The document without the words of a subgraph on what another owns: composition would take the description that most
 * subgraphs give, and the public schema is to have the owner's.
 */
function leaveWordsToOwners(source: SubgraphSource, entities: ReadonlyMap<string, Entity>): DocumentNode {
  const definitions = source.document.definitions.map((definition) => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return definition;
    const entity = entities.get(definition.name.value);
    if (!entity || entity.owner === source.name) return definition;
    const owned = new Set(entity.definitions.get(entity.owner)?.fields?.map((field) => field.name.value));
    const { description: _, fields = [], ...rest } = definition;
    return {
      ...rest,
      fields: fields.map((field) => (owned.has(field.name.value) ? withoutDescription(field) : field)),
    };
  });
  return { kind: Kind.DOCUMENT, definitions };
}

const head = '# Composed from schema/subgraphs by `npm run compose`. Do not edit.\n\n';

/**
 * Composes the subgraphs: the supergraph for a gateway, and the API schema for clients. The same subgraphs give the
 * same text.
 *
 * @throws CompositionError if they do not compose.
 */
export function composition(subgraphs: readonly SubgraphSource[]): Composition {
  const { entities } = entitiesOf(subgraphs);
  const result = composeServices(
    subgraphs.map((source) => ({
      name: source.name,
      url: placeholderUrl(source.name),
      typeDefs: leaveWordsToOwners(source, entities),
    })),
  );
  if (result.errors) throw new CompositionError(result.errors.map((error) => error.toString()).join('\n\n'));
  const api = result.schema.toAPISchema().toGraphQLJSSchema();
  return {
    supergraph: `${head}${result.supergraphSdl.trimEnd()}\n`,
    api: `${head}${printSchema(api)}\n`,
    hints: result.hints.map(String),
  };
}
