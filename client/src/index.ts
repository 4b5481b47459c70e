/** The graph from a program: a client, the named operations with their types, the errors. */
export { type Client, type ClientOptions, createClient, type RunOptions } from './createClient.js';
export { GraphError, type GraphErrorDetail } from './GraphError.js';
export * from './generated/operations.js';
export type { NoVariables, Operation } from './Operation.js';
export type { Connection } from './pagesOf.js';
export { TransportError, type TransportErrorCode } from './TransportError.js';
