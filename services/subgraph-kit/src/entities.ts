import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { isPromise } from './maybePromise.js';

interface Representation {
  readonly __typename: string;
}

type ResolveReference = (reference: Representation, context: unknown, info: unknown) => unknown;

/**
 * Has the field `_entities` of a subgraph's schema leave what it resolves as it is. Apollo's writes the name of its type into each
 * value, which a row that is shared between requests cannot bear, and waits for each of them, though it be at hand. Representations
 * of interfaces are left to Apollo's.
 */
export function resolveEntitiesUnchanged(schema: GraphQLSchema): void {
  const field = schema.getQueryType()?.getFields()._entities;
  const union = schema.getType('_Entity');
  if (!field || !isUnionType(union)) return;
  const typeNames = new WeakMap<object, string>();
  const named = <T>(value: T, typeName: string): T => {
    if (typeof value === 'object' && value !== null && typeNames.get(value) !== typeName) {
      typeNames.set(value, typeName);
    }
    return value;
  };
  const ofApollo: GraphQLFieldResolver<unknown, unknown> = field.resolve ?? defaultFieldResolver;
  field.resolve = (source, args, context, info) => {
    const representations = args.representations as readonly Representation[];
    const types = representations.map(({ __typename }) => info.schema.getType(__typename));
    if (types.some((type) => isInterfaceType(type))) return ofApollo(source, args, context, info);
    return representations.map((representation, index) => {
      const { __typename } = representation;
      const type = types[index];
      if (!isObjectType(type)) throw new Error(noSuchType(__typename));
      const resolveReference = referenceResolverOf(type);
      const value = resolveReference ? resolveReference(representation, context, info) : representation;
      return isPromise(value) ? value.then((found) => named(found, __typename)) : named(value, __typename);
    });
  };
  union.resolveType = (value) => typeNames.get(value) ?? value.__typename;
}

const noSuchType = (name: string): string =>
  `The _entities resolver tried to load an entity for type "${name}", but no object or interface type of that name was found in the schema`;

const referenceResolverOf = ({ extensions }: GraphQLObjectType): ResolveReference | undefined =>
  (extensions as { apollo?: { subgraph?: { resolveReference?: ResolveReference } } }).apollo?.subgraph
    ?.resolveReference;
