import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestScope } from '../federation/RequestScope.js';
import type { ReadyOperation } from './documents.js';
import type { Supergraph } from './Supergraph.js';
import type { Variables } from './variables.js';

/** A GraphQL request, as it came over HTTP. */
export interface GraphRequest {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  /** What else the client asks for: `cost: true` has the response tell what it cost. */
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
  /** The hash (SHA-256, hexadecimal) under which the client wants the document kept as a persisted query. */
  readonly persistAs?: string | undefined;
}

/** How far an operation has come. */
export interface OperationProgress {
  /** Whether the graph was asked; a plugin may give a response without that. */
  isExecuted: boolean;
  /** Whether its end was counted: what fails after that is not counted once more. */
  isCounted: boolean;
  /** Whether the log has been told that a plugin failed. */
  isFailureLogged: boolean;
}

/**
 * Apollo Server's context value: one operation of a client, its document read and its variables checked. A class, not a literal that
 * spreads the scope: of such V8 makes a hidden class each time in Node 20.
 */
export class GraphContext implements RequestScope {
  readonly http: RequestScope['http'];
  readonly sessions: RequestScope['sessions'];
  readonly caller: RequestScope['caller'];
  readonly viewer: RequestScope['viewer'];
  readonly signal: RequestScope['signal'];
  readonly hold: RequestScope['hold'];
  readonly end: RequestScope['end'];
  readonly answerAsKnownAt: RequestScope['answerAsKnownAt'];
  /** The supergraph that it is executed on, be it replaced meanwhile. */
  readonly supergraph: Supergraph;
  readonly operation: ReadyOperation;
  readonly variables: Variables;
  /** When the operation was begun, as `performance.now()` tells it. */
  readonly startedAt: number;
  /** The time at which the operation asks what the graph knew; undefined if it asks for none. */
  knownAt: string | undefined;
  /** What the operation costs, once that is known. */
  cost: number | undefined;
  /** How far the operation has come: one object for every copy that Apollo Server makes of the context. */
  readonly progress: OperationProgress = { isExecuted: false, isCounted: false, isFailureLogged: false };

  constructor(
    scope: RequestScope,
    {
      supergraph,
      operation,
      variables,
      startedAt,
    }: Pick<GraphContext, 'supergraph' | 'operation' | 'variables' | 'startedAt'>,
  ) {
    this.http = scope.http;
    this.sessions = scope.sessions;
    this.caller = scope.caller;
    this.viewer = scope.viewer;
    this.signal = scope.signal;
    this.hold = scope.hold;
    this.end = scope.end;
    this.answerAsKnownAt = scope.answerAsKnownAt;
    this.supergraph = supergraph;
    this.operation = operation;
    this.variables = variables;
    this.startedAt = startedAt;
    this.knownAt = undefined;
    this.cost = undefined;
  }
}

/** A plugin of Apollo Server for this graph. */
export type GraphPlugin = ApolloServerPlugin<GraphContext>;

/** So much of an operation's name is in the log. */
const longestName = 100;

/** The name of an operation as the log has it; undefined for one without. */
export const loggedName = (ready: Pick<ReadyOperation, 'operation'> | undefined): string | undefined =>
  ready?.operation.name?.value.slice(0, longestName);
