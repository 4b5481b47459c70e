/**
 * An operation of the graph, with the types of what goes in and what comes out. The named operations come with this
 * package; one of your own is `const mine: Operation<MyData, MyVariables> = { name: 'Mine', document: 'query Mine { … }' }`.
 */
export interface Operation<Data, Variables extends object> {
  /** The name that its document gives it. */
  readonly name: string;
  /** The GraphQL text. It holds this one operation, and its fragments. */
  readonly document: string;
  /** Never there: by it the compiler knows the types of an operation. */
  readonly types?: (variables: Variables) => Data;
}

/** Variables of an operation that declares none. */
export type NoVariables = { readonly [name: string]: never };
