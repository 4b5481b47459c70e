import { type GraphQLSchema, isAbstractType, isInterfaceType, isObjectType } from 'graphql';

/**
 * The names of the types whose objects satisfy a type condition of a query plan: the type itself, its subtypes.
 * @param supergraph with what clients do not see, for plans read that too.
 */
export function typesThatAre(condition: string, supergraph: GraphQLSchema): ReadonlySet<unknown> {
  const names = new Set<unknown>([condition]);
  const type = supergraph.getType(condition);
  if (!isAbstractType(type)) return names;
  for (const candidate of Object.values(supergraph.getTypeMap())) {
    if ((isObjectType(candidate) || isInterfaceType(candidate)) && supergraph.isSubType(type, candidate)) {
      names.add(candidate.name);
    }
  }
  return names;
}
