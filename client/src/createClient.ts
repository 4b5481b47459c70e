import { detailsOf, GraphError, type GraphErrorDetail } from './GraphError.js';
import type { Locale } from './generated/operations.js';
import { idOf, type Operation } from './Operation.js';
import { type Connection, pagesOf } from './pagesOf.js';
import { send } from './send.js';

/** What a client is made with. */
export interface ClientOptions {
  /** Where the graph is: `http://127.0.0.1:4000/graphql`; in a page that the same server sends, `/graphql` will do. */
  readonly url: string;
  /** What to send by; the `fetch` of browser or Node unless given. Programs may give a `revalidatingFetch`. */
  readonly fetch?: typeof fetch;
  /** Headers to send besides those of GraphQL. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The variable `$locale` of operations that declare it and are not given one; that of the operation unless given. */
  readonly locale?: Locale;
  /** How long to wait for an answer, to its last byte; 30,000 unless given. */
  readonly timeoutMilliseconds?: number;
}

/** How one operation is run. */
export interface RunOptions {
  /** Ends the wait when it is aborted; what was asked then rejects with the reason of the abort. */
  readonly signal?: AbortSignal;
}

/** What could be answered of an operation. */
export interface PartialResult<Data> {
  /** Null where an error has cost a field: such fields are nullable in the type. */
  readonly data: Data;
  /** What went wrong, in the order of the response, each with the path of the field that is missing for it; empty if nothing did. */
  readonly errors: readonly GraphErrorDetail[];
}

/** Asks the graph. */
export interface Client {
  /**
   * Runs an operation.
   * @returns its data, whole.
   * @throws GraphError if the graph answers with an error; what it answered nevertheless is `data` of the error.
   * @throws TransportError if no answer comes.
   */
  run<Data, Variables extends object>(
    operation: Operation<Data, Variables>,
    ...rest: Record<never, never> extends Variables
      ? [variables?: Variables, options?: RunOptions]
      : [variables: Variables, options?: RunOptions]
  ): Promise<Data>;

  /**
   * Runs an operation and takes what could be answered of it, as while a subgraph is down.
   * @returns its data, and beside it the errors that cost fields.
   * @throws GraphError if nothing was answered; TransportError if no answer comes.
   */
  runPartial<Data, Variables extends object>(
    operation: Operation<Data, Variables>,
    ...rest: Record<never, never> extends Variables
      ? [variables?: Variables, options?: RunOptions]
      : [variables: Variables, options?: RunOptions]
  ): Promise<PartialResult<Data>>;

  /**
   * Runs an operation page by page, from `after` of the variables or the start to the end of the list; `pick` finds the
   * list in the data. The operation must declare `$after`. A list that is not there has no pages.
   * @throws as {@link Client.run}; Error if the list does not advance.
   */
  pages<Data, Variables extends object, Page extends Connection>(
    operation: Operation<Data, Variables>,
    variables: PagedVariables<Variables>,
    pick: (data: Data) => Page | null | undefined,
    options?: RunOptions,
  ): AsyncGenerator<Page, void, undefined>;
}

/** The variables of an operation that declares `$after`; nothing fits those of another. */
type PagedVariables<Variables> = string extends keyof Variables
  ? never
  : 'after' extends keyof Variables
    ? Variables
    : never;

/**
 * A client of the graph at an address. It keeps no connection and no state, and need not be closed. The named operations,
 * and those of yours that are `persisted`, go by GET, all others by POST.
 */
export function createClient(options: ClientOptions): Client {
  const { url, fetch = globalThis.fetch, headers = {}, locale, timeoutMilliseconds = 30_000 } = options;
  const answerTo = (operation: Operation<never, never>, variables: object = {}, { signal }: RunOptions = {}) => {
    const { name: operationName, document } = operation;
    const id = idOf(operation);
    const all = locale && /\$locale\b/.test(document) ? { locale, ...variables } : variables;
    return send({ url, fetch, headers, id, document, operationName, variables: all, timeoutMilliseconds, signal });
  };
  const run = async <Data>(
    operation: Operation<Data, never>,
    variables?: object,
    runOptions?: RunOptions,
  ): Promise<Data> => {
    const { data = null, errors } = await answerTo(operation as Operation<never, never>, variables, runOptions);
    if (errors) throw new GraphError(errors, data);
    return data as Data;
  };
  return {
    run,
    async runPartial<Data>(operation: Operation<Data, never>, variables?: object, runOptions?: RunOptions) {
      const { data, errors } = await answerTo(operation as Operation<never, never>, variables, runOptions);
      if (errors && !data) throw new GraphError(errors, null);
      return { data: data as Data, errors: detailsOf(errors ?? []) };
    },
    pages: (operation, variables, pick, runOptions) =>
      pagesOf(async (after) => pick(await run(operation, { ...variables, ...after }, runOptions))),
  };
}
