import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/index.js';
import { type ExecutionResult, GraphQLError, type GraphQLSchema, Kind, parse } from 'graphql';
import { sealCursors } from '../arguments/sealedCursors.js';
import type { ErrorCodeName } from '../errors/errorCodes.js';
import { graphError } from '../errors/errors.js';
import { resolveCodeLabels } from '../execution/codeLabels.js';
import { type Operation, operationExecutor, withCode } from '../execution/documents.js';
import { resolveEntitiesUnchanged } from '../execution/entities.js';
import type { EntityCache } from '../loading/EntityCache.js';
import { loadersFor } from '../loading/groupsOfLoaders.js';
import type { LoaderKinds } from '../loading/loaderKinds.js';
import { type LoadCounts, RevisionLoaders } from '../loading/RevisionLoaders.js';
import type { ResponseHold } from '../responses/ResponseHold.js';
import { scalars } from '../values/scalars.js';
import { valueResolvers } from '../values/valueResolvers.js';
import { type DatabaseState, RevisionTracker, type StateListener } from './revisionTracker.js';
import type { Viewer } from './viewer.js';

export type { Operation };

/** What a fetch of the gateway, or of another client, tells besides its operation. */
export interface SubgraphRequest {
  readonly requestId: string;
  /** The revision to answer at. */
  readonly revision: number;
  /** The time (RFC 3339) at which the request is answered as if it had been made then; now if not given. */
  readonly knownAt?: string | undefined;
  /** Who asks; the public if not given. */
  readonly viewer?: Viewer;
  /** What the viewer may see, as `rightsOf` has it; '' or nothing is what the public sees. */
  readonly rights?: string;
  /** Where the client's operation came from, by which callers share the database; nothing is known if not given. */
  readonly caller?: string | undefined;
  /** Aborted when nobody waits for the result any more: what only this request waits for is then read no further. */
  readonly signal?: AbortSignal | undefined;
  /** The memory in which the results of its operations are made; without it they are not bounded. */
  readonly hold?: ResponseHold | undefined;
}

/** Settings of a subgraph. */
export interface SubgraphOptions {
  /** Where loaders keep what they read as long as a revision stands; without it they keep it for one request. */
  readonly entityCache?: EntityCache | undefined;
}

/** What a subgraph's package gives to make a subgraph of it. */
export interface SubgraphDefinition<Context, Loaders> extends SubgraphOptions {
  readonly name: string;
  /** The SDL, what all subgraphs share included. */
  readonly sdl: string;
  /** Resolvers by type; those of the shared scalars and value types are added. They change nothing of what loaders give them. */
  readonly resolvers: object;
  /** Makes the loaders of a revision, of the kinds given: many requests may share them. */
  readonly createLoaders: (revision: number, kinds: LoaderKinds) => Loaders;
  /** Makes what the resolvers of one request share. */
  readonly createContext: (loaders: Loaders, request: SubgraphRequest) => Context;
  /** The secret that cursors are sealed with: the same for all who answer on the same data. */
  readonly cursorKey: string;
  /** Reads where the data stands now, of this subgraph and of others on the same database. */
  readonly readState: () => Promise<DatabaseState>;
  /** Reads how many rows each table had at a revision, by name; nobody knows if not given. */
  readonly readTableRows?: (revision: number) => Promise<Readonly<Record<string, number>>>;
  /** Reads the revision that stood at a time (RFC 3339); 0 before there was any. */
  readonly readRevisionAt: (time: string) => Promise<number>;
  /** Reads the last import of each data set, the newest first. */
  readonly readImports: () => Promise<readonly DatasetImport[]>;
  /** What an error that a resolver threw says of the database; null if it is of something else. */
  readonly databaseFault: (error: unknown) => DatabaseFault | null;
}

/** The last import of a data set that changed the subgraph: for its operators. */
export interface DatasetImport {
  readonly dataset: string;
  readonly revision: number;
  /** RFC 3339. */
  readonly changedAt: string;
  /** User and machine; null where it is not known. */
  readonly importedBy: string | null;
  readonly rowsAdded: number;
  readonly rowsSuperseded: number;
}

/** What can be wrong with the database while a field is read. */
export type DatabaseFault = Extract<
  ErrorCodeName,
  'DATABASE_FULL' | 'DATABASE_UNAVAILABLE' | 'DATABASE_BUSY' | 'STATEMENT_TIMEOUT' | 'STATEMENT_TOO_LARGE'
>;

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
  /** When that was written, in milliseconds since 1970; 0 before anything was. */
  changedAt(): number;
  /** What this process knows of the database that the subgraph is on. */
  state(): DatabaseState;
  /** How many rows each table has, by name, at the newest revision that was read; what operations cost follows from it. */
  tableRows(): Readonly<Record<string, number>>;
  /** Calls a listener with each new revision as soon as this process knows of it; returns a function that ends it. */
  onRevision(listener: (revision: number) => void): () => void;
  /** Calls a listener with each state of the database, as soon as it is known; returns a function that ends it. */
  onState(listener: StateListener): () => void;
  /** Applies a state of another subgraph, if this one is on the same database. */
  applyShared: StateListener;
  /**
   * Reads the newest revision from the database; its failure says that the database does not answer. An older one than is known
   * is taken only when it was read several times in a row: the database was put back.
   */
  refreshRevision(): Promise<number>;
  /**
   * Reads the revision that stood at a time (RFC 3339); 0 before there was any.
   * @throws GraphQLError DATABASE_UNAVAILABLE
   */
  revisionAt(time: string): Promise<number>;
  /** Reads the last import of each data set, the newest first: for operators, and nobody else. */
  lastImports(): Promise<readonly DatasetImport[]>;
  /** Reads the newest revision again and again, for data that another process may change; returns a function that ends it. */
  watchRevision(milliseconds: number): () => void;
  openSession(request: SubgraphRequest): SubgraphSession;
  /** What its loaders have in the entity cache at the moment, and their hits, misses and reads since the start. */
  loadCounts(): Readonly<LoadCounts>;
}

/** Makes a subgraph. Its revision is 0 until it is first read. */
export function createSubgraph<Context, Loaders>(definition: SubgraphDefinition<Context, Loaders>): Subgraph {
  const { name, createContext, readState, readTableRows, readRevisionAt, databaseFault } = definition;
  const schema = schemaOf(definition);
  const execute = operationExecutor(schema);
  const loaders = new RevisionLoaders(definition.createLoaders, definition.entityCache);
  const known = new RevisionTracker(name);
  known.onRevision((revision) => loaders.advanceTo(revision));
  const revision = (): number => known.known?.revision ?? 0;
  const changedAt = (): number => known.known?.changedAt ?? 0;
  const tables = tablesOf(readTableRows);
  const refreshRevision = async (): Promise<number> => {
    known.applyPolled(await readState());
    await tables.readAt(revision());
    return revision();
  };
  return {
    name,
    schema,
    revision,
    changedAt,
    state: () => known.state,
    tableRows: tables.rows,
    onRevision: (listener) => known.onRevision(listener),
    onState: (listener) => known.onState(listener),
    applyShared: (told, isBack) => known.applyShared(told, isBack),
    refreshRevision,
    lastImports: definition.readImports,
    async revisionAt(time) {
      try {
        return await readRevisionAt(time);
      } catch (cause) {
        const code = databaseFault(cause);
        throw code ? databaseFaultError(code, name, cause) : cause;
      }
    },
    watchRevision(milliseconds) {
      // A database that is away is told by the fetches that need it; the watch just goes on.
      const timer = setInterval(() => void refreshRevision().catch(() => {}), milliseconds);
      return () => clearInterval(timer);
    },
    openSession(request) {
      const { requestId: operation, caller = '', signal } = request;
      const context = createContext(loadersFor(loaders.of(request), { operation, caller, signal }), request);
      const told = (error: GraphQLError): GraphQLError => {
        if (error.extensions.code !== undefined) return error;
        if (!error.path) return withRequestCode(error);
        const code = databaseFault(error.originalError);
        return code ? databaseError(error, code, name) : error;
      };
      return {
        async execute(operation) {
          const result = await execute(operation, context, request.hold?.meter());
          const isTold = result.errors?.every(({ extensions }) => extensions.code !== undefined) ?? true;
          return isTold ? result : { ...result, errors: result.errors?.map(told) ?? [] };
        },
      };
    },
    loadCounts: () => loaders.counts(),
  };
}

/** How many rows tables have, read once a revision. */
function tablesOf(read: SubgraphDefinition<never, never>['readTableRows']) {
  let known: { readonly revision: number; readonly rows: Readonly<Record<string, number>> } = { revision: 0, rows: {} };
  return {
    rows: () => known.rows,
    async readAt(revision: number): Promise<void> {
      if (read && revision !== known.revision) known = { revision, rows: await read(revision) };
    },
  };
}

type SchemaDefinition = Pick<SubgraphDefinition<never, never>, 'sdl' | 'resolvers' | 'cursorKey'>;

function schemaOf({ sdl, resolvers, cursorKey }: SchemaDefinition): GraphQLSchema {
  const all = { ...scalars, ...valueResolvers, ...resolvers } as GraphQLResolverMap<unknown>;
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: all }]);
  resolveEntitiesUnchanged(schema);
  sealCursors(schema, cursorKey);
  resolveCodeLabels(schema);
  return schema;
}

/** After so many seconds a busy database is asked again. */
const busySeconds = 5;

const databaseFaultError = (code: DatabaseFault, subgraph: string, cause?: unknown): GraphQLError =>
  graphError(code, { subgraph, cause, ...(code === 'DATABASE_BUSY' ? { retryAfter: busySeconds } : {}) });

/** The error of a field whose data cannot be read; the cause stays with it for the log. */
function databaseError(error: GraphQLError, code: DatabaseFault, subgraph: string): GraphQLError {
  const { message, extensions } = databaseFaultError(code, subgraph);
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
