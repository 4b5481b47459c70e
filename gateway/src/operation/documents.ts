import { createHash } from 'node:crypto';
import { graphError } from '@zibo-graph/subgraph-kit';
import { type DocumentNode, GraphQLError, Kind, type OperationDefinitionNode, parse, validate } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Federation, PreparedOperation } from '../federation/Federation.js';
import { inputPlace } from './inputPlace.js';

/** An operation of a document that was parsed and checked, ready to execute. */
export interface ReadyOperation extends PreparedOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** Parses and checks documents, each once as long as it is remembered. */
export interface Documents {
  /**
   * The operation that a request means: the named one, or the only one.
   * @throws DocumentErrors with GRAPHQL_PARSE_FAILED or GRAPHQL_VALIDATION_FAILED, the place of each error named; GraphQLError
   *   OPERATION_RESOLUTION_FAILURE if the document does not tell which operation is meant; GRAPHQL_VALIDATION_FAILED if the
   *   graph has no operations of its kind.
   */
  ready(query: string, operationName: string | undefined): ReadyOperation;
}

/** Why a document is refused: everything that is wrong with it. */
export class DocumentErrors extends Error {
  readonly errors: readonly GraphQLError[];

  constructor(errors: readonly GraphQLError[]) {
    super('the document is refused');
    this.errors = errors;
  }
}

/** A longer document is not read on: to check and plan one takes more than its length times as long. */
const longestDocument = 5_000;

/** So many documents are remembered, and so many characters of theirs; a document in memory is many times its text. */
const remembered = { documents: 1_000, characters: 4_000_000 };

/** A document as it is remembered: with its operations by the name that chose them, or with what is wrong with it. */
type Remembered =
  | { readonly document: DocumentNode; readonly hash: string; readonly ready: Map<string | undefined, ReadyOperation> }
  | { readonly refused: DocumentErrors };

/** Opens a memory of documents of a federation's graph. */
export function openDocuments(federation: Federation): Documents {
  const known = new LRUCache<string, Remembered>({
    max: remembered.documents,
    maxSize: remembered.characters,
    sizeCalculation: (_, query) => query.length + 1,
  });
  return {
    ready(query, operationName) {
      const before = known.get(query) ?? readDocument(federation, query);
      known.set(query, before);
      if ('refused' in before) throw before.refused;
      const { document, hash, ready } = before;
      const again = ready.get(operationName);
      if (again) return again;
      const operation = chosenOperation(federation, document, operationName);
      const prepared = federation.prepare({ query, hash, document, operation, operationName });
      const made = { document, operation, execute: prepared.execute.bind(prepared) };
      ready.set(operationName, made);
      return made;
    },
  };
}

function readDocument({ schema }: Federation, query: string): Remembered {
  let document: DocumentNode | undefined;
  try {
    document = parse(query, { maxTokens: longestDocument });
    const errors = validate(schema, document);
    if (errors.length === 0)
      return { document, hash: createHash('sha256').update(query).digest('hex'), ready: new Map() };
    return { refused: new DocumentErrors(errors.map((error) => refusal(error, document))) };
  } catch (error) {
    if (error instanceof GraphQLError) return { refused: new DocumentErrors([refusal(error, document)]) };
    throw error;
  }
}

/** An error of parsing or checking with its code and the name of its place. */
function refusal(error: GraphQLError, document: DocumentNode | undefined): GraphQLError {
  const { message, nodes, source, positions } = error;
  const field = inputPlace(error, document);
  const code = document ? 'GRAPHQL_VALIDATION_FAILED' : 'GRAPHQL_PARSE_FAILED';
  return new GraphQLError(message, { nodes, source, positions, extensions: { code, ...(field ? { field } : {}) } });
}

function chosenOperation(
  { schema }: Federation,
  { definitions }: DocumentNode,
  name: string | undefined,
): OperationDefinitionNode {
  const operations = definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const chosen = name ? operations.filter((node) => node.name?.value === name) : operations;
  const [operation] = chosen;
  if (!operation || chosen.length > 1) {
    const reason = name ? `There is no operation named "${name}"` : 'Name the operation to execute';
    throw graphError('OPERATION_RESOLUTION_FAILURE', { field: 'operationName', values: { reason } });
  }
  if (!schema.getRootType(operation.operation)) {
    throw graphError('GRAPHQL_VALIDATION_FAILED', { values: { reason: `The graph has no ${operation.operation}` } });
  }
  return operation;
}
