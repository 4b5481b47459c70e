import { GraphError } from './GraphError.js';
import type { Locale } from './generated/operations.js';
import type { Operation } from './Operation.js';
import { type Connection, pagesOf } from './pagesOf.js';
import { post } from './post.js';

/** What a client is made with. */
export interface ClientOptions {
  /** Where the graph is: `http://127.0.0.1:4000/graphql`; in a page that the same server sends, `/graphql` will do. */
  readonly url: string;
  /** What to send by; the `fetch` of browser or Node unless given. */
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

/** A client of the graph at an address. It keeps no connection and no state, and need not be closed. */
export function createClient(options: ClientOptions): Client {
  const { url, fetch = globalThis.fetch, headers = {}, locale, timeoutMilliseconds = 30_000 } = options;
  const run = async <Data>(
    { name, document }: Operation<Data, never>,
    variables: object = {},
    { signal }: RunOptions = {},
  ): Promise<Data> => {
    const body = {
      query: document,
      operationName: name,
      variables: locale && /\$locale\b/.test(document) ? { locale, ...variables } : variables,
    };
    const { data = null, errors } = await post({ url, fetch, headers, body, timeoutMilliseconds, signal });
    if (errors) throw new GraphError(errors, data);
    return data as Data;
  };
  return {
    run,
    pages: (operation, variables, pick, runOptions) =>
      pagesOf(async (after) => pick(await run(operation, { ...variables, ...after }, runOptions))),
  };
}
