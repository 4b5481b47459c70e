import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { inTime } from './deadline.js';
import type { ReadyOperation } from './documents.js';
import type { GraphContext } from './GraphContext.js';
import { fromExecution } from './publicErrors.js';
import type { Supergraph } from './Supergraph.js';

type GatewayInterface = ApolloServerOptionsWithGateway<GraphContext>['gateway'];
type GatewayExecutor = Awaited<ReturnType<GatewayInterface['load']>>['executor'];
type SchemaListener = Parameters<NonNullable<GatewayInterface['onSchemaLoadOrUpdate']>>[0];
type DocumentStore = NonNullable<ApolloServerOptionsWithGateway<GraphContext>['documentStore']>;

/**
 * What Apollo Server executes operations by: the supergraph that they were read on. It may be replaced at any time; operations
 * in flight end on the one before.
 */
export class SupergraphGateway implements GatewayInterface {
  readonly #timeoutMilliseconds: number;
  readonly #listeners = new Set<SchemaListener>();
  /** Documents of operations in flight, by hash, with how many operations are of each. */
  readonly #inFlight = new Map<string, { readonly document: DocumentNode; operations: number }>();
  #current: Supergraph;

  /** @param timeoutMilliseconds how long an operation may be executed; 0 is no limit. */
  constructor(first: Supergraph, timeoutMilliseconds: number) {
    this.#current = first;
    this.#timeoutMilliseconds = timeoutMilliseconds;
  }

  /** The supergraph on which the next operation is read. */
  get current(): Supergraph {
    return this.#current;
  }

  /**
   * Has operations that come from now on executed on another supergraph.
   * @throws Error if Apollo Server refuses its schema; the one before stays then.
   */
  replace(next: Supergraph): void {
    try {
      this.#tell(next);
    } catch (error) {
      // Whoever has taken it already is to have the one before again.
      this.#tell(this.#current);
      throw error;
    }
    this.#current = next;
  }

  /** Keeps the document of an operation for Apollo Server until a call ends, though the supergraph be replaced meanwhile. */
  async withDocument<T>({ hash, document }: ReadyOperation, call: () => Promise<T>): Promise<T> {
    const entry = this.#inFlight.get(hash) ?? { document, operations: 0 };
    this.#inFlight.set(hash, entry);
    entry.operations += 1;
    try {
      return await call();
    } finally {
      entry.operations -= 1;
      if (entry.operations === 0) this.#inFlight.delete(hash);
    }
  }

  async load(): Promise<{ executor: GatewayExecutor }> {
    this.#tell(this.#current);
    return {
      executor: ({ request, context }) => this.#execute(request.variables ?? {}, context as unknown as GraphContext),
    };
  }

  onSchemaLoadOrUpdate(listener: SchemaListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async stop(): Promise<void> {}

  /** Documents as Apollo Server looks for them: what was read when the request came, so that it parses and validates none again. */
  get documentStore(): DocumentStore {
    return {
      // A key ends with the hash of the document.
      get: async (key): Promise<DocumentNode | undefined> => this.#inFlight.get(key.slice(-hashLength))?.document,
      set: async () => {},
      delete: async () => {},
    };
  }

  async #execute(variables: Readonly<Record<string, unknown>>, context: GraphContext) {
    const { operation, variables: checked } = context;
    context.progress.isExecuted = true;
    if (checked.errors) return { errors: checked.errors };
    return fromExecution(await inTime(this.#timeoutMilliseconds, context, () => operation.execute(variables, context)));
  }

  #tell({ federation, sdl }: Supergraph): void {
    for (const listener of this.#listeners) listener({ apiSchema: federation.schema, coreSupergraphSdl: sdl });
  }
}

/** Characters of SHA-256 in hexadecimal. */
const hashLength = 64;
