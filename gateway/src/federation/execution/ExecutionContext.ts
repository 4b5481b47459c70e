import type { ByteMeter } from '@zibo-graph/subgraph-kit';
import type { GraphQLError } from 'graphql';
import type { RequestScope } from '../RequestScope.js';

/** Data of one object as subgraphs answered it, by response name. */
export type Fetched = Record<string, unknown>;

/** The state of one execution of an operation. */
export interface ExecutionContext {
  /** What was fetched so far, from the query root on. It and every object that a fetch merges into belong to this execution. */
  readonly root: Fetched;
  /** As the client gave them. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly scope: RequestScope;
  /** Errors of the fetches, in the order in which the fetches ended. */
  readonly errors: GraphQLError[];
  /** Counts the bytes of the response. */
  readonly meter: ByteMeter;
}

/** Executes a node of a query plan; undefined means that nothing had to be waited for. It never rejects. */
export type PlanNodeExecutor = (run: ExecutionContext) => Promise<void> | undefined;

/** Says that a query plan or operation has something that this executor leaves to Apollo's own. */
export class NotCompiled extends Error {}
