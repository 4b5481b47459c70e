import type { ObservedStatements } from '@zibo-graph/subgraph-kit';
import type { RequestScope } from '../federation/RequestScope.js';

/** An operation that took long. */
export interface SlowOperation {
  /** When it ended (RFC 3339). */
  readonly at: string;
  readonly operation: string | undefined;
  readonly requestId: string;
  readonly milliseconds: number;
  /** Its query plan as text; undefined where the federation runtime tells none. */
  readonly plan: string | undefined;
  /**
   * The longest statements of this process that ran while it did, and how many there were: its own, and those of others at
   * the same time, for requests share their reads.
   */
  readonly statements: ReturnType<ObservedStatements['during']>;
}

/** An operation that ended. */
export interface EndedOperation {
  /** Its name; undefined for one without. */
  readonly name: string | undefined;
  readonly milliseconds: number;
  /** Its query plan as text; undefined where there is none, or the federation runtime tells none. */
  plan(): string | undefined;
}

/** Logs operations that take long, and keeps the last of them for the operators' page. */
export interface SlowOperations {
  ended(operation: EndedOperation, scope: Pick<RequestScope, 'http'>): void;
  /** The last ones, the newest first. */
  last(): readonly SlowOperation[];
}

const kept = 20;

/** @param milliseconds from which on an operation is slow. */
export function slowOperations(milliseconds: number, statements: Pick<ObservedStatements, 'during'>): SlowOperations {
  const last: SlowOperation[] = [];
  return {
    ended({ name, plan, ...ended }, { http }) {
      if (ended.milliseconds < milliseconds) return;
      // First of all: the time that it took is counted back from now, and to write a plan takes a while.
      const ran = statements.during(ended.milliseconds);
      const slow: SlowOperation = {
        at: new Date().toISOString(),
        operation: name,
        requestId: http.id,
        milliseconds: Math.round(ended.milliseconds),
        plan: plan(),
        statements: ran,
      };
      last.unshift(slow);
      last.length = Math.min(last.length, kept);
      http.log.warn(
        { milliseconds: slow.milliseconds, plan: slow.plan, statements: slow.statements },
        'slow operation',
      );
    },
    last: () => last,
  };
}
