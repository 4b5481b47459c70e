/**
 * An operation of the graph, with the types of what goes in and what comes out. The named operations come with this
 * package; one of your own is `const mine: Operation<MyData, MyVariables> = { document: 'query Mine { … }' }`.
 */
export interface Operation<Data, Variables extends object> {
  /** The name that its document gives it, if it does. */
  readonly name?: string;
  /** The GraphQL text. It holds this one operation, and its fragments. */
  readonly document: string;
  /** Never there: by it the compiler knows the types of an operation. */
  readonly types?: (variables: Variables) => Data;
}

/** Variables of an operation that declares none. */
export type NoVariables = { readonly [name: string]: never };

const ids = new WeakMap<object, string>();

/**
 * Gives an operation an id, which must be the SHA-256 of its document in hexadecimal. It is then sent by GET, named by its id, so
 * that a browser or a proxy can keep the response. The named operations have theirs. A copy of the operation has none, for it
 * may have another document.
 * @returns the operation itself.
 */
export function persisted<Data, Variables extends object>(
  id: string,
  operation: Operation<Data, Variables>,
): Operation<Data, Variables> {
  ids.set(operation, id);
  return operation;
}

/** The id of an operation; undefined if it was given none. */
export const idOf = (operation: object): string | undefined => ids.get(operation);

/** A document with its types, as GraphQL Code Generator makes it of operations of your own (`documentMode: 'string'`). */
export interface TypedDocument<Data, Variables> {
  toString(): string;
  readonly __apiType?: (variables: Variables) => Data;
}

/** The operation of a document that was generated with its types. */
export const operationOf = <Data, Variables extends object>(
  document: TypedDocument<Data, Variables>,
): Operation<Data, Variables> => ({ document: document.toString() });
