import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { graphError } from '../errors/errors.js';
import { isPromise } from '../values/maybePromise.js';
import { keysOf, type Representation, withKey } from './entityKeys.js';

type ResolveReference = (reference: Representation, context: unknown, info: unknown) => unknown;

/**
 * Has the field `_entities` of a subgraph's schema leave what it resolves as it is. Apollo's writes the name of its type into each
 * value, which a row that is shared between requests cannot bear, and waits for each of them, though it be at hand. Representations
 * of interfaces are left to Apollo's. What is no entity, or has no whole key, is an error BAD_USER_INPUT of its place in the list, which
 * names the representation.
 */
export function resolveEntitiesUnchanged(schema: GraphQLSchema): void {
  const field = schema.getQueryType()?.getFields()._entities;
  const union = schema.getType('_Entity');
  if (!field || !isUnionType(union)) return;
  const entityTypes = new Set(union.getTypes());
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
    return representations.map((given, index) => {
      const type = types[index];
      // An error in the place of an entity is that of its item: the others are resolved.
      if (!isObjectType(type) || !entityTypes.has(type)) return unknownType(given, index);
      const representation = withKey(type, given);
      if (!representation) return withoutKey(type, index);
      const { __typename } = representation;
      const resolveReference = referenceResolverOf(type);
      const value = resolveReference ? resolveReference(representation, context, info) : representation;
      return isPromise(value) ? value.then((found) => named(found, __typename)) : named(value, __typename);
    });
  };
  union.resolveType = (value) => typeNames.get(value) ?? value.__typename;
}

const unknownType = (given: unknown, index: number): Error => {
  const name = String((given as Partial<Representation> | null)?.__typename);
  const reason = { en: `${name} is no entity of this subgraph`, zh: `${name} 不是本子图的实体` };
  return graphError('BAD_USER_INPUT', { field: `representations[${index}].__typename`, values: { reason } });
};

const withoutKey = (type: GraphQLObjectType, index: number): Error => {
  const keys = keysOf(type).map((fields) => fields.map(({ name }) => name).join(' '));
  const all = keys.join(' | ');
  const reason = {
    en: `an entity ${type.name} is given by its key: ${all}`,
    zh: `实体 ${type.name} 须给出其键：${all}`,
  };
  return graphError('BAD_USER_INPUT', { field: `representations[${index}]`, values: { reason } });
};

const referenceResolverOf = ({ extensions }: GraphQLObjectType): ResolveReference | undefined =>
  (extensions as { apollo?: { subgraph?: { resolveReference?: ResolveReference } } }).apollo?.subgraph
    ?.resolveReference;
