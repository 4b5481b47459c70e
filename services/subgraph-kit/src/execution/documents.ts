import {
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import type { ErrorCodeName } from '../errorCodes.js';
import type { MaybePromise } from '../maybePromise.js';
import { CompiledOperation } from './CompiledOperation.js';

/** A GraphQL operation with its variables. */
export interface Operation {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>> | null;
}

/** So many documents are remembered, checked and compiled; the planner makes few, a client of the subgraph could make many. */
const rememberedDocuments = 1_000;
/** And so many characters of them in all: each costs some hundred bytes as part of a document that is made ready. */
const rememberedCharacters = 2_000_000;

/** The operations of a document by name, or why it cannot be executed. */
type Prepared = ReadonlyMap<string, CompiledOperation> | readonly GraphQLError[];

/** Executes operations on a schema; each document is parsed, checked and compiled once, the oldest forgotten when they are too many. */
export function operationExecutor(
  schema: GraphQLSchema,
): (operation: Operation, context: unknown) => MaybePromise<ExecutionResult> {
  const known = new Map<string, Prepared>();
  let characters = 0;
  const prepare = (query: string): Prepared => {
    const prepared = prepareDocument(schema, query);
    known.set(query, prepared);
    characters += query.length;
    for (const oldest of known.keys()) {
      if (known.size <= rememberedDocuments && characters <= rememberedCharacters) break;
      known.delete(oldest);
      characters -= oldest.length;
    }
    return prepared;
  };
  return ({ query, operationName, variables }, context) => {
    const prepared = known.get(query) ?? prepare(query);
    if (!(prepared instanceof Map)) return { errors: prepared as readonly GraphQLError[] };
    const operation = chosen(prepared, operationName);
    return typeof operation === 'string' ? notChosen(operation) : operation.execute(context, variables ?? {});
  };
}

function prepareDocument(schema: GraphQLSchema, query: string): Prepared {
  const operations = new Map<string, CompiledOperation>();
  try {
    const document = parse(query);
    const errors = validate(schema, document);
    if (errors.length > 0) return errors.map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED'));
    for (const definition of document.definitions) {
      if (definition.kind === Kind.OPERATION_DEFINITION) {
        operations.set(nameOf(definition), new CompiledOperation(schema, document, definition));
      }
    }
    return operations;
  } catch (error) {
    return [withCode(error as GraphQLError, 'GRAPHQL_PARSE_FAILED')];
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
