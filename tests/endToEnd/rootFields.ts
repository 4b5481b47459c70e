import { apiSchemaSdl } from '@zibo-graph/schema';
import {
  buildSchema,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  Kind,
  parse,
} from 'graphql';

const schema = buildSchema(apiSchemaSdl());

/** The schema that clients see. */
export const apiSchema = schema;

/** The root fields of the graph, by name. */
export const rootFields = (): readonly GraphQLField<unknown, unknown>[] =>
  Object.values(schema.getQueryType()?.getFields() ?? {}).sort((a, b) => (a.name < b.name ? -1 : 1));

/** Arguments by which a list is paged. */
export const pagingArguments = ['first', 'after', 'last', 'before'];

/** Whether a field is a connection. */
export const isConnection = (field: GraphQLField<unknown, unknown>): boolean =>
  getNamedType(field.type).name.endsWith('Connection');

/** The type of the items of a connection. */
export function itemOf(field: GraphQLField<unknown, unknown>): GraphQLObjectType {
  const connection = getNamedType(field.type) as GraphQLObjectType;
  return getNamedType(connection.getFields().nodes?.type ?? connection) as GraphQLObjectType;
}

/** What a document asks of the root, in its order. */
export function rootSelections(document: string): readonly FieldNode[] {
  const [operation] = parse(document).definitions;
  const selections = operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : [];
  return selections.filter((selection) => selection.kind === Kind.FIELD);
}
