import { type FieldDefinitionNode, Kind, type ObjectTypeDefinitionNode } from 'graphql';
import { directivesNamed, type Entity } from '../entities.js';
import { type Issue, issueAt } from '../issue.js';
import type { SubgraphSource } from '../sources.js';

/**
 * A field `id` is an identity: `node` finds it, and answers with the same type. Caches of clients merge whatever has an equal
 * `id`, so a value under that name would be merged with what it is no part of. So whatever has a field `id` is an entity by
 * that key alone, resolvable by its owner, and known to the subgraph of `node` as a `Node`; a field `id` is an `ID!` without
 * arguments.
 */
export function identityIssues(subgraphs: readonly SubgraphSource[], entities: ReadonlyMap<string, Entity>): Issue[] {
  const nodes = nodeTypes(subgraphs);
  return subgraphs.flatMap(({ name, document }) =>
    document.definitions.flatMap((definition) => {
      if (definition.kind === Kind.INTERFACE_TYPE_DEFINITION && definition.name.value !== 'Node') {
        const id = definition.fields?.find(isId);
        return id ? [issueAt(id, `${definition.name.value}.id: no interface but Node has an id`)] : [];
      }
      if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];
      const type = definition.name.value;
      const id = definition.fields?.find(isId);
      if (!id) {
        return nodes.has(type)
          ? [issueAt(definition, `${type} is a Node in one subgraph and has no id in ${name}`)]
          : [];
      }
      return faultsOf(type, id, nodes, entities.get(type)).map((fault) => issueAt(id, `${type}.id ${fault}`));
    }),
  );
}

const isId = ({ name }: FieldDefinitionNode): boolean => name.value === 'id';

/** The types that some subgraph says are Nodes. */
const nodeTypes = (subgraphs: readonly SubgraphSource[]): ReadonlySet<string> =>
  new Set(
    subgraphs.flatMap(({ document }) =>
      document.definitions.flatMap((definition) =>
        definition.kind === Kind.OBJECT_TYPE_DEFINITION &&
        definition.interfaces?.some((implemented) => implemented.name.value === 'Node')
          ? [definition.name.value]
          : [],
      ),
    ),
  );

function faultsOf(
  type: string,
  { type: idType, arguments: parameters = [] }: FieldDefinitionNode,
  nodes: ReadonlySet<string>,
  entity: Entity | undefined,
): string[] {
  const isIdentifier =
    idType.kind === Kind.NON_NULL_TYPE && idType.type.kind === Kind.NAMED_TYPE && idType.type.name.value === 'ID';
  const owned = entity?.definitions.get(entity.owner);
  return [
    ...(isIdentifier && parameters.length === 0 ? [] : ['must be ID! without arguments; a value has another name']),
    ...(nodes.has(type)
      ? []
      : ['is no identity that node finds: make the type a Node, or give the field another name']),
    ...(owned && isFoundById(owned) ? [] : ['is not the key by which its owner resolves it: @key(fields: "id")']),
  ];
}

/** Whether a subgraph resolves a type by its id, and by nothing else. */
function isFoundById(definition: ObjectTypeDefinitionNode): boolean {
  const keys = directivesNamed(definition, 'key').map(({ arguments: given = [] }) =>
    Object.fromEntries(
      given.map(({ name, value }) => [
        name.value,
        value.kind === Kind.STRING || value.kind === Kind.BOOLEAN ? value.value : undefined,
      ]),
    ),
  );
  return keys.length === 1 && keys[0]?.fields === 'id' && keys[0].resolvable !== false;
}
