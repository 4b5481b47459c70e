import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/index.js';
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  parse,
  validate,
} from 'graphql';
import type { ErrorCodeName } from './errorCodes.js';
import { graphError } from './errors.js';
import { scalars } from './scalars.js';
import { valueResolvers } from './valueResolvers.js';

/** What a fetch of the gateway, or of another client, tells besides its operation. */
export interface SubgraphRequest {
  readonly requestId: string;
  /** The revision to answer at. */
  readonly revision: number;
  /** The time (RFC 3339) at which the request is answered as if it had been made then; now if not given. */
  readonly knownAt?: string | undefined;
}

/** A GraphQL operation with its variables. */
export interface Operation {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>> | null;
}

/** What a subgraph's package gives to make a subgraph of it. */
export interface SubgraphDefinition<Context> {
  readonly name: string;
  /** The SDL, what all subgraphs share included. */
  readonly sdl: string;
  /** Resolvers by type; those of the shared scalars and value types are added. */
  readonly resolvers: object;
  /** Makes what the resolvers of one request share: the loaders, at its revision. */
  readonly createContext: (request: SubgraphRequest) => Context;
  /** Reads the current revision of the data. */
  readonly readRevision: () => Promise<number>;
  /** Reads the revision that stood at a time (RFC 3339); 0 before there was any. */
  readonly readRevisionAt: (time: string) => Promise<number>;
  /** Whether an error that a resolver threw says that the data cannot be reached at the moment. */
  readonly isUnavailable: (error: unknown) => boolean;
}

/** The operations of one request on one subgraph: they share loaders and see one revision. */
export interface SubgraphSession {
  execute(operation: Operation): Promise<ExecutionResult>;
}

/** A subgraph, ready to answer in this process or behind HTTP. */
export interface Subgraph {
  readonly name: string;
  readonly schema: GraphQLSchema;
  /** The newest revision this process knows of. */
  revision(): number;
  /** Reads the newest revision from the database; its failure says that the database does not answer. */
  refreshRevision(): Promise<number>;
  /**
   * Reads the revision that stood at a time (RFC 3339); 0 before there was any.
   * @throws GraphQLError DATABASE_UNAVAILABLE
   */
  revisionAt(time: string): Promise<number>;
  /** Reads the newest revision again and again, for data that another process may change; returns a function that ends it. */
  watchRevision(milliseconds: number): () => void;
  openSession(request: SubgraphRequest): SubgraphSession;
}

/** So many documents are remembered, parsed and checked; the planner makes few, a client of the subgraph could make many. */
const rememberedDocuments = 1_000;

/** Makes a subgraph. Its revision is 0 until it is first read. */
export function createSubgraph<Context>(definition: SubgraphDefinition<Context>): Subgraph {
  const { name, sdl, createContext, readRevision, readRevisionAt, isUnavailable } = definition;
  const resolvers = { ...scalars, ...valueResolvers, ...definition.resolvers } as GraphQLResolverMap<unknown>;
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers }]);
  const prepare = rememberDocuments(schema);
  let revision = 0;
  const refreshRevision = async (): Promise<number> => {
    revision = Math.max(revision, await readRevision());
    return revision;
  };
  return {
    name,
    schema,
    revision: () => revision,
    refreshRevision,
    async revisionAt(time) {
      try {
        return await readRevisionAt(time);
      } catch (cause) {
        if (isUnavailable(cause)) throw graphError('DATABASE_UNAVAILABLE', { subgraph: name, cause });
        throw cause;
      }
    },
    watchRevision(milliseconds) {
      // A database that is away is told by the fetches that need it; the watch just goes on.
      const timer = setInterval(() => void refreshRevision().catch(() => {}), milliseconds);
      return () => clearInterval(timer);
    },
    openSession(request) {
      const contextValue = createContext(request);
      return {
        async execute({ query, operationName, variables }) {
          const prepared = prepare(query);
          if ('errors' in prepared) return prepared;
          const { document } = prepared;
          const result = await execute({
            schema,
            document,
            contextValue,
            operationName: operationName ?? null,
            variableValues: variables ?? null,
          });
          const errors = result.errors?.map((error) => {
            if (!error.path) return withRequestCode(error);
            return isUnavailable(error.originalError) ? unavailable(error, name) : error;
          });
          return errors ? { ...result, errors } : result;
        },
      };
    },
  };
}

type Prepared = { readonly document: DocumentNode } | { readonly errors: readonly GraphQLError[] };

/** Parses and checks a document once; the oldest is forgotten when there are too many. */
function rememberDocuments(schema: GraphQLSchema): (query: string) => Prepared {
  const known = new Map<string, Prepared>();
  return (query) => {
    const before = known.get(query);
    if (before) return before;
    const prepared = prepareDocument(schema, query);
    known.set(query, prepared);
    if (known.size > rememberedDocuments) known.delete(known.keys().next().value as string);
    return prepared;
  };
}

function prepareDocument(schema: GraphQLSchema, query: string): Prepared {
  let document: DocumentNode;
  try {
    document = parse(query);
  } catch (error) {
    return { errors: [withCode(error as GraphQLError, 'GRAPHQL_PARSE_FAILED')] };
  }
  const errors = validate(schema, document);
  return errors.length > 0
    ? { errors: errors.map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED')) }
    : { document };
}

/** The error of a field whose data cannot be reached; the cause stays with it for the log. */
function unavailable(error: GraphQLError, subgraph: string): GraphQLError {
  const { message, extensions } = graphError('DATABASE_UNAVAILABLE', { subgraph });
  const { nodes, path, originalError } = error;
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    path: path ?? null,
    originalError: originalError ?? null,
    extensions,
  });
}

/** An error of no field is one of the request: a variable does not fit its type, or there is no such operation to execute. */
function withRequestCode(error: GraphQLError): GraphQLError {
  const [node] = error.nodes ?? [];
  return node?.kind === Kind.VARIABLE_DEFINITION
    ? withCode(error, 'BAD_USER_INPUT', node.variable.name.value)
    : withCode(error, 'OPERATION_RESOLUTION_FAILURE');
}

function withCode(
  { message, nodes, source, positions }: GraphQLError,
  code: ErrorCodeName,
  field?: string,
): GraphQLError {
  return new GraphQLError(message, { nodes, source, positions, extensions: { code, ...(field ? { field } : {}) } });
}
