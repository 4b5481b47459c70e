import { type ErrorCodeName, graphError } from '@zibo-graph/subgraph-kit';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { inputPlace } from './inputPlace.js';
import { checkDocument, checkTokens } from './limits/documentLimits.js';
import type { Limits } from './limits/limitSettings.js';

/** Why a document or its variables are refused: everything that is wrong with them. */
export class DocumentErrors extends Error {
  readonly errors: readonly GraphQLError[];

  constructor(errors: readonly GraphQLError[]) {
    super('the document is refused');
    this.errors = errors;
  }
}

/**
 * Parses and validates a document, each step only if the limits allow it.
 * @throws DocumentErrors with GRAPHQL_PARSE_FAILED or GRAPHQL_VALIDATION_FAILED, the place of each error named, or with the
 *   code of the limit that the document exceeds.
 */
export function readDocument(schema: GraphQLSchema, query: string, limits: Limits): DocumentNode {
  let document: DocumentNode | undefined;
  try {
    checkTokens(query, limits);
    document = parse(query);
    checkDocument(document, limits);
  } catch (error) {
    if (error instanceof GraphQLError) throw new DocumentErrors([refusal(error, document)]);
    throw error;
  }
  const errors = validate(schema, document, undefined, checkOptions(limits));
  if (errors.length > 0) throw new DocumentErrors(errors.map((error) => refusal(error, document)));
  return document;
}

/**
 * The operation of a document that a request means.
 * @throws GraphQLError OPERATION_RESOLUTION_FAILURE if the document does not tell which; GRAPHQL_VALIDATION_FAILED if the
 *   graph has no operations of its kind.
 */
export function chooseOperation(
  schema: GraphQLSchema,
  { definitions }: DocumentNode,
  name: string | undefined,
): OperationDefinitionNode {
  const operations = definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const chosen = name ? operations.filter((node) => node.name?.value === name) : operations;
  const [operation] = chosen;
  if (!operation || chosen.length > 1) {
    const reason = name ? `There is no operation named "${name.slice(0, 100)}"` : 'Name the operation to execute';
    throw graphError('OPERATION_RESOLUTION_FAILURE', { field: 'operationName', values: { reason } });
  }
  if (!schema.getRootType(operation.operation)) {
    throw graphError('GRAPHQL_VALIDATION_FAILED', { values: { reason: `The graph has no ${operation.operation}` } });
  }
  return operation;
}

/** How documents and variables are checked: the most errors that are told, and whether names are suggested for wrong ones. */
export const checkOptions = ({ INTROSPECTION }: Limits) => ({
  maxErrors: 50,
  hideSuggestions: INTROSPECTION === 'off',
});

/** An error of parsing or validating with its code and the name of its place; one of a limit has its code. */
function refusal(error: GraphQLError, document: DocumentNode | undefined): GraphQLError {
  if (error.extensions.code) return withoutNodes(error);
  return located(error, document ? 'GRAPHQL_VALIDATION_FAILED' : 'GRAPHQL_PARSE_FAILED', inputPlace(error, document));
}

/** A message of graphql-js can contain all that the client wrote. */
const longestMessage = 1_000;

/** An error of graphql-js as one of ours. */
export function located(error: GraphQLError, code: ErrorCodeName, field: string | undefined): GraphQLError {
  const { source, positions } = error;
  const message = error.message.length > longestMessage ? `${error.message.slice(0, longestMessage)}…` : error.message;
  return withoutNodes({ source, positions, message, extensions: { code, ...(field ? { field } : {}) } });
}

/** The same error, which does not keep the whole document in memory by the nodes that it is about. */
const withoutNodes = ({
  message,
  extensions,
  source,
  positions,
}: Pick<GraphQLError, 'message' | 'extensions' | 'source' | 'positions'>): GraphQLError =>
  new GraphQLError(message, { source, positions, extensions });
