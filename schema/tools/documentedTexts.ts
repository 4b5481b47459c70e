import { type GraphQLSchema, introspectionFromSchema } from 'graphql';
import { onOneLine } from '../src/descriptions.js';

/** Each text that documents a schema in an introspection of it, on one line, once, in their order; those of GraphQL itself too. */
export function documentedTexts(schema: GraphQLSchema): ReadonlySet<string> {
  const texts = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [name, value] of Object.entries(node)) {
      if (['description', 'deprecationReason'].includes(name) && typeof value === 'string') texts.add(onOneLine(value));
      else visit(value);
    }
  };
  visit(introspectionFromSchema(schema, { schemaDescription: true }));
  return texts;
}
