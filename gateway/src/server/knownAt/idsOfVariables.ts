import {
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  type NamedTypeNode,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';
import { readId, type SaidTime } from './qualifiedId.js';

type Variables = Readonly<Record<string, unknown>>;

/** Reads the ids in the variables of an operation. */
export interface IdReader {
  /** The times that the ids in variables say, each by the variable. */
  times(variables: Variables): readonly SaidTime[];
  /** The variables with plain ids; the same object if they are plain. */
  withoutTimes(variables: Variables): Variables;
}

/** Reads the ids in the variables of an operation, by the types that it declares. */
export function idReader(schema: GraphQLSchema, { variableDefinitions = [] }: OperationDefinitionNode): IdReader {
  const types = new Map(
    variableDefinitions.flatMap(({ variable, type: node }): [string, GraphQLInputType][] => {
      // Of variables only types of input are valid.
      const type = typeFromAST(schema, node as NamedTypeNode) as GraphQLInputType | undefined;
      return type && holdsIds(type) ? [[variable.name.value, type]] : [];
    }),
  );
  return {
    times(variables) {
      const found: SaidTime[] = [];
      for (const [name, type] of types) {
        mapIds(type, variables[name], (id) => {
          const { time } = readId(id);
          if (time !== undefined) found.push({ time, field: name });
          return id;
        });
      }
      return found;
    },
    withoutTimes(variables) {
      let changed: Record<string, unknown> | undefined;
      for (const [name, type] of types) {
        const plain = mapIds(type, variables[name], (id) => readId(id).id);
        if (plain === variables[name]) continue;
        changed ??= { ...variables };
        changed[name] = plain;
      }
      return changed ?? variables;
    },
  };
}

/** Whether a value of a type can have ids in it. */
function holdsIds(type: GraphQLInputType, seen = new Set<GraphQLNamedType>()): boolean {
  const named = getNamedType(type);
  if (named.name === 'ID') return true;
  if (!isInputObjectType(named) || seen.has(named)) return false;
  seen.add(named);
  return Object.values(named.getFields()).some((field) => holdsIds(field.type, seen));
}

/** A value with its ids replaced; the same value if none of them is. */
function mapIds(type: GraphQLInputType, value: unknown, replace: (id: string) => string): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => mapIds(type, item, replace));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  const named = getNamedType(type);
  if (named.name === 'ID') return typeof value === 'string' ? replace(value) : value;
  if (!isInputObjectType(named) || typeof value !== 'object' || value === null) return value;
  const fields = named.getFields();
  let changed: Record<string, unknown> | undefined;
  for (const [name, inner] of Object.entries(value)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const plain = field ? mapIds(field.type, inner, replace) : inner;
    if (plain === inner) continue;
    changed ??= { ...value };
    changed[name] = plain;
  }
  return changed ?? value;
}
