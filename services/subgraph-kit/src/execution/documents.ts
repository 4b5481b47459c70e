import {
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import type { ErrorCodeName } from '../errors/errorCodes.js';
import type { ByteMeter } from '../responses/ByteMeter.js';
import { bytesOfMemory } from '../responses/processMemory.js';
import type { MaybePromise } from '../values/maybePromise.js';
import { CompiledOperation } from './CompiledOperation.js';
import { bytesOfDocument, bytesOfOperations, bytesOfText } from './documentBytes.js';

/** A GraphQL operation with its variables. */
export interface Operation {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>> | null;
}

/** So many documents are remembered, checked and compiled; the planner makes few, a client of the subgraph could make many. */
const rememberedDocuments = 1_000;
/** And about so many bytes of them in all, with what is compiled of them. */
const rememberedBytes = bytesOfMemory(32, 32);

/** The operations of a document by name, or why it cannot be executed; and about how many bytes that takes. */
interface Prepared {
  readonly operations: ReadonlyMap<string, CompiledOperation> | readonly GraphQLError[];
  readonly bytes: number;
}

/** Executes operations on a schema; each document is parsed, checked and compiled once, the oldest forgotten when they are too many. */
export function operationExecutor(
  schema: GraphQLSchema,
): (operation: Operation, context: unknown, meter?: ByteMeter) => MaybePromise<ExecutionResult> {
  const known = new Map<string, Prepared>();
  let bytes = 0;
  const prepare = (query: string): Prepared => {
    const prepared = prepareDocument(schema, query);
    known.set(query, prepared);
    bytes += prepared.bytes;
    for (const [oldest, forgotten] of known) {
      if (known.size <= rememberedDocuments && bytes <= rememberedBytes) break;
      known.delete(oldest);
      bytes -= forgotten.bytes;
    }
    return prepared;
  };
  return ({ query, operationName, variables }, context, meter) => {
    const { operations } = known.get(query) ?? prepare(query);
    if (!(operations instanceof Map)) return { errors: operations as readonly GraphQLError[] };
    const operation = chosen(operations, operationName);
    return typeof operation === 'string' ? notChosen(operation) : operation.execute(context, variables ?? {}, meter);
  };
}

function prepareDocument(schema: GraphQLSchema, query: string): Prepared {
  const operations = new Map<string, CompiledOperation>();
  try {
    const document = parse(query);
    const errors = validate(schema, document);
    let bytes = bytesOfDocument(document);
    if (errors.length > 0) {
      return { operations: errors.map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED')), bytes };
    }
    const bytesOf = bytesOfOperations(document);
    for (const definition of document.definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      operations.set(nameOf(definition), new CompiledOperation(schema, document, definition));
      bytes += bytesOf(definition);
    }
    return { operations, bytes };
  } catch (error) {
    return { operations: [withCode(error as GraphQLError, 'GRAPHQL_PARSE_FAILED')], bytes: bytesOfText(query) };
  }
}

/** No operation can have an empty name: it is that of one without. */
const nameOf = ({ name }: OperationDefinitionNode): string => name?.value ?? '';

/** The operation that is meant, or in words why there is none. */
function chosen(
  operations: ReadonlyMap<string, CompiledOperation>,
  name: string | null | undefined,
): CompiledOperation | string {
  const [only, ...others] = operations.values();
  if (name == null) {
    if (others.length > 0) return 'Must provide operation name if query contains multiple operations.';
    return only ?? 'Must provide an operation.';
  }
  return (name !== '' && operations.get(name)) || `Unknown operation named "${name}".`;
}

const notChosen = (reason: string): ExecutionResult => ({
  errors: [withCode(new GraphQLError(reason), 'OPERATION_RESOLUTION_FAILURE')],
});

/** The same error of a code; `field` names the variable that it is about. */
export function withCode(
  { message, nodes, source, positions }: GraphQLError,
  code: ErrorCodeName,
  field?: string,
): GraphQLError {
  return new GraphQLError(message, { nodes, source, positions, extensions: { code, ...(field ? { field } : {}) } });
}
