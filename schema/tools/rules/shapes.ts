import { type FieldDefinitionNode, Kind, type NamedTypeNode, print, type TypeNode } from 'graphql';
import { type Issue, issueAt } from '../issue.js';
import type { SubgraphSource } from '../sources.js';

/** A field with the type that it is of. */
interface Place {
  readonly type: string;
  readonly field: FieldDefinitionNode;
  readonly shape: string;
}

/**
 * The same name has the same shape on every type, so that who knows `tasks` of one knows `tasks` of all: one thing, a list, or a
 * connection; items of a list are objects or are values; connections take the same arguments. What it leads to, and whether
 * it can be null, is a matter of each type. Fields of a connection and of its edges are left out: theirs is Relay's form.
 */
export function shapeIssues(subgraphs: readonly SubgraphSource[]): Issue[] {
  const objects = objectTypes(subgraphs);
  const places = new Map<string, Map<string, Place>>();
  for (const { document } of subgraphs) {
    for (const definition of document.definitions) {
      const isRoot = definition.kind === Kind.OBJECT_TYPE_EXTENSION && definition.name.value === 'Query';
      if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && !isRoot) continue;
      const type = definition.name.value;
      if (/(Connection|Edge)$/.test(type)) continue;
      for (const field of definition.fields ?? []) {
        const ofName = places.get(field.name.value) ?? new Map<string, Place>();
        ofName.set(type, ofName.get(type) ?? { type, field, shape: shapeOf(field, objects) });
        places.set(field.name.value, ofName);
      }
    }
  }
  return [...places.values()].flatMap((ofName) => {
    const [first, ...others] = [...ofName.values()] as [Place, ...Place[]];
    return others
      .filter(({ shape }) => shape !== first.shape)
      .map(({ type, field, shape }) =>
        issueAt(
          field,
          `${type}.${field.name.value} is ${shape}, and ${first.type}.${field.name.value} is ${first.shape}: ` +
            'the same name has the same shape',
        ),
      );
  });
}

function objectTypes(subgraphs: readonly SubgraphSource[]): ReadonlySet<string> {
  const isObject = [
    Kind.OBJECT_TYPE_DEFINITION,
    Kind.INTERFACE_TYPE_DEFINITION,
    Kind.UNION_TYPE_DEFINITION,
  ] as string[];
  return new Set(
    subgraphs.flatMap(({ document }) =>
      document.definitions.flatMap((definition) =>
        isObject.includes(definition.kind) && 'name' in definition && definition.name ? [definition.name.value] : [],
      ),
    ),
  );
}

function shapeOf(field: FieldDefinitionNode, objects: ReadonlySet<string>): string {
  const { named, depth } = unwrapped(field.type);
  const name = named.name.value;
  // The time is one of the operation, and stands at its root; see `knownAtIssues`.
  const parameters = (field.arguments ?? []).filter((argument) => argument.name.value !== 'knownAt');
  if (name.endsWith('Connection')) return `a connection (${parameters.map(argumentText).sort().join(', ')})`;
  if (depth === 0) return 'one thing';
  return `${'a list of '.repeat(depth)}${objects.has(name) ? 'objects' : 'values'}`;
}

/** Of `where` and `orderBy` the type follows from what is listed. */
const argumentText = ({ name, type }: NonNullable<FieldDefinitionNode['arguments']>[number]): string =>
  name.value === 'where' || name.value === 'orderBy' ? name.value : `${name.value}: ${print(type)}`;

function unwrapped(type: TypeNode, depth = 0): { named: NamedTypeNode; depth: number } {
  if (type.kind === Kind.NAMED_TYPE) return { named: type, depth };
  return unwrapped(type.type, type.kind === Kind.LIST_TYPE ? depth + 1 : depth);
}
