/** An answer of the graph over HTTP. */
export interface GraphAnswer {
  readonly status: number;
  // What a query answers is as various as queries are; tests say what they expect of it.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  readonly data: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly locations?: readonly { readonly line: number; readonly column: number }[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
}

/** A running graph, in whichever form. */
export interface RunningGraph {
  /** Where it serves, without a path. */
  readonly url: string;
  close(): Promise<void>;
}

/** Asks a running graph, as a program of a user does. */
export async function ask(
  graph: RunningGraph,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<GraphAnswer> {
  const response = await fetch(`${graph.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, ...((await response.json()) as Omit<GraphAnswer, 'status'>) };
}
