import type { DocumentNode, ExecutionResult, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { RequestScope } from './RequestScope.js';

/** An operation that was parsed and checked against the schema. */
export interface CheckedOperation {
  /** The document as it came. */
  readonly query: string;
  /** SHA-256 of the document, in hexadecimal. */
  readonly hash: string;
  readonly document: DocumentNode;
  /** The one operation of the document that is meant. */
  readonly operation: OperationDefinitionNode;
  /** The name by which the request chose it; undefined if it chose none. */
  readonly operationName: string | undefined;
}

/** An operation that a federation is ready to execute, any number of times. */
export interface PreparedOperation {
  /**
   * Executes the operation. Errors, paths and order are those of the federation specification; nothing is thrown for what
   * a subgraph did, and a subgraph that fails costs its own fields only.
   * @param variables as the client gave them, checked to fit.
   * @throws GraphQLError OPERATION_NOT_PLANNED, the same each time, if the runtime cannot plan the operation.
   */
  execute(variables: Readonly<Record<string, unknown>>, scope: RequestScope): Promise<ExecutionResult>;
  /** The query plan as text; undefined before the first execution. Left out by a runtime that tells none. */
  plan?(): string | undefined;
}

/**
 * Subgraphs composed into one graph, by whatever runtime plans and executes operations on them. The rest of the gateway
 * knows this interface only.
 */
export interface Federation {
  /** What clients see. */
  readonly schema: GraphQLSchema;
  /** Prepares an operation; costs little, for the work that can be remembered is done at the first execution. */
  prepare(operation: CheckedOperation): PreparedOperation;
}
