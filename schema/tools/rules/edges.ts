import { type FieldDefinitionNode, Kind, type TypeNode } from 'graphql';
import type { Entity } from '../entities.js';
import { type Issue, issueAt } from '../issue.js';
import type { SubgraphSource } from '../sources.js';

/** The innermost type of a field, and whether it can be null there. */
function innermost(type: TypeNode, nullable = true): { name: string; nullable: boolean } {
  if (type.kind === Kind.NAMED_TYPE) return { name: type.name.value, nullable };
  return innermost(type.type, type.kind === Kind.LIST_TYPE);
}

const rootTypes = ['Query', 'Mutation'];

/**
 * A subgraph that is down costs its own fields only. So three sorts of field can be null: those of the root; those that
 * a subgraph adds to an entity of another; and those that lead to an entity of another, whose other fields the owner
 * must give. Of a list of such entities it is the item that can be null, for the list is the subgraph's own.
 */
export function edgeIssues(source: SubgraphSource, entities: ReadonlyMap<string, Entity>): Issue[] {
  const foreign = (type: string): Entity | undefined => {
    const entity = entities.get(type);
    return entity?.owner === source.name ? undefined : entity;
  };
  const fault = (type: string, field: FieldDefinitionNode): string | undefined => {
    const required = field.type.kind === Kind.NON_NULL_TYPE;
    if (rootTypes.includes(type) && required) return 'is a root field and must be nullable';
    const parent = foreign(type);
    const ownedFields = parent?.definitions.get(parent.owner)?.fields?.map(({ name }) => name.value) ?? [];
    if (parent && required && !ownedFields.includes(field.name.value)) {
      return `extends an entity of ${parent.owner} and must be nullable`;
    }
    const target = innermost(field.type);
    const owner = foreign(target.name)?.owner;
    return owner && !target.nullable
      ? `leads to ${target.name}, an entity of ${owner}, and must allow null for it`
      : undefined;
  };
  return source.document.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION)
      return [];
    return (definition.fields ?? []).flatMap((field) => {
      const message = fault(definition.name.value, field);
      return message ? [issueAt(field.name, `${definition.name.value}.${field.name.value} ${message}`)] : [];
    });
  });
}
