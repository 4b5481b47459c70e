/** The graph from a program: a client, the named operations with their types, the errors. */
export { type Client, type ClientOptions, createClient, type PartialResult, type RunOptions } from './createClient.js';
export { GraphError, type GraphErrorDetail } from './GraphError.js';
export * from './generated/operations.js';
export { type NoVariables, type Operation, operationOf, persisted, type TypedDocument } from './Operation.js';
export type { Connection } from './pagesOf.js';
export { type RevalidatingFetchOptions, revalidatingFetch } from './revalidatingFetch.js';
export { TransportError, type TransportErrorCode } from './TransportError.js';
