import { type DirectiveNode, Kind, type ObjectTypeDefinitionNode } from 'graphql';
import type { SubgraphName } from '../src/sdl.js';
import { type Issue, issueAt } from './issue.js';
import type { SubgraphSource } from './sources.js';

/** An entity: the subgraph that owns it, and its definition in each subgraph that knows it. */
export interface Entity {
  readonly owner: SubgraphName;
  readonly definitions: ReadonlyMap<SubgraphName, ObjectTypeDefinitionNode>;
}

/** The directives of this name on a node. */
export const directivesNamed = (node: { readonly directives?: readonly DirectiveNode[] }, name: string) =>
  (node.directives ?? []).filter((directive) => directive.name.value === name);

/** How a subgraph says that an entity is another's: its description ends in `of the agencies subgraph`. */
const ofAnother = /\bof the (\w+) subgraph\b/;

const ownerAsDescribed = (definition: ObjectTypeDefinitionNode, subgraph: SubgraphName): string =>
  ofAnother.exec(definition.description?.value ?? '')?.[1] ?? subgraph;

/**
 * Every entity with its owner: the one subgraph whose description does not say that it is `of the … subgraph`.
 * An entity of which the subgraphs do not agree who owns it is an issue, and not among the entities.
 */
export function entitiesOf(subgraphs: readonly SubgraphSource[]): {
  entities: ReadonlyMap<string, Entity>;
  issues: readonly Issue[];
} {
  const found = new Map<string, Map<SubgraphName, ObjectTypeDefinitionNode>>();
  for (const { name, document } of subgraphs) {
    for (const definition of document.definitions) {
      if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION || directivesNamed(definition, 'key').length === 0) continue;
      const definitions = found.get(definition.name.value) ?? new Map();
      found.set(definition.name.value, definitions.set(name, definition));
    }
  }
  const entities = new Map<string, Entity>();
  const issues: Issue[] = [];
  for (const [type, definitions] of found) {
    const owners = new Set([...definitions].map(([subgraph, definition]) => ownerAsDescribed(definition, subgraph)));
    const owner = [...definitions.keys()].find((subgraph) => owners.has(subgraph));
    if (owner && owners.size === 1) entities.set(type, { owner, definitions });
    else
      for (const [subgraph, definition] of definitions) issues.push(disagreement(type, subgraph, definition, owners));
  }
  return { entities, issues };
}

const disagreement = (
  type: string,
  subgraph: string,
  definition: ObjectTypeDefinitionNode,
  owners: Set<string>,
): Issue =>
  issueAt(
    definition,
    `who owns the entity ${type}? The descriptions name ${[...owners].join(' and ')}; all but its owner must say ` +
      `"of the … subgraph" with the owner's name, in ${subgraph} too`,
  );
