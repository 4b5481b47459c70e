import { scalars } from '@zibo-graph/subgraph-kit';
import { GraphQLScalarType, type GraphQLSchema } from 'graphql';

/** A supergraph says of a scalar only its name: here it learns to refuse what a subgraph would refuse. */
export function teachScalars(schema: GraphQLSchema): void {
  for (const { name, parseValue, parseLiteral } of Object.values(scalars)) {
    const scalar = schema.getType(name);
    if (scalar instanceof GraphQLScalarType) Object.assign(scalar, { parseValue, parseLiteral });
  }
}
