import { DatabaseBusyError, StatementAbandonedError } from './DatabaseBusyError.js';
import type { StatementScope } from './statementScope.js';

/** A statement that waits for its turn. */
interface Waiting {
  start(): void;
  refuse(error: Error): void;
}

/** What an operation has of a lane. */
interface OperationShare {
  running: number;
  readonly waiting: Set<Waiting>;
  /** Runs while the operation waits and nothing of it runs. */
  starving?: NodeJS.Timeout | undefined;
}

/** What a caller has of a lane: his operations, the next to be served first. */
interface CallerShare {
  running: number;
  readonly operations: Map<string, OperationShare>;
}

/**
 * The statements of a lane, of which so many may run at once. Those that wait are served in turns: callers, operations of a caller,
 * statements of an operation. An operation has half of the lane at the most, a caller all but one.
 */
export class LaneQueue {
  readonly slots: number;
  readonly #waitMilliseconds: number;
  readonly #ofOperation: number;
  readonly #ofCaller: number;
  /** Callers that have something running or waiting, the next to be served first. */
  readonly #callers = new Map<string, CallerShare>();
  #running = 0;
  #waiting = 0;
  #unnamed = 0;

  /**
   * @param slots how many statements run at once.
   * @param waitMilliseconds so long an operation waits, without anything of it running, before it is refused.
   */
  constructor(slots: number, waitMilliseconds: number) {
    this.slots = slots;
    this.#waitMilliseconds = waitMilliseconds;
    this.#ofOperation = Math.ceil(slots / 2);
    this.#ofCaller = Math.max(1, slots - 1);
  }

  get running(): number {
    return this.#running;
  }

  /** How many statements wait. */
  get waiting(): number {
    return this.#waiting;
  }

  /**
   * Enters a statement. It waits until {@link startNext} starts it.
   * @returns what gives its slot back, once it has one.
   * @throws DatabaseBusyError if others kept every slot for too long; StatementAbandonedError.
   */
  enter(scope: StatementScope | undefined): Promise<() => void> {
    const { signal } = scope ?? {};
    if (signal?.aborted) return Promise.reject(new StatementAbandonedError());
    const share = this.#shareOf(scope);
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        share.operation.waiting.delete(waiting);
        this.#waiting -= 1;
        signal?.removeEventListener('abort', abandon);
      };
      const abandon = (): void => {
        leave();
        this.#tidy(share);
        reject(new StatementAbandonedError());
      };
      const waiting: Waiting = {
        start: () => {
          leave();
          resolve(this.#started(share));
        },
        refuse: (error) => {
          leave();
          reject(error);
        },
      };
      share.operation.waiting.add(waiting);
      this.#waiting += 1;
      // Most are started at once.
      queueMicrotask(() => this.#watch(share));
      signal?.addEventListener('abort', abandon, { once: true });
    });
  }

  /** Starts the statement whose turn it is, if there is one that may have a slot. */
  startNext(): boolean {
    if (this.#running >= this.slots || this.#waiting === 0) return false;
    for (const [callerName, caller] of this.#callers) {
      if (caller.running >= this.#ofCaller) continue;
      for (const [name, operation] of caller.operations) {
        const [next] = operation.waiting;
        if (!next || operation.running >= this.#ofOperation) continue;
        // Behind all others now.
        caller.operations.delete(name);
        caller.operations.set(name, operation);
        this.#callers.delete(callerName);
        this.#callers.set(callerName, caller);
        next.start();
        return true;
      }
    }
    return false;
  }

  /** Has an operation of which nothing runs be refused if that stays so for too long. */
  #watch(share: Share): void {
    const { operation } = share;
    if (!share.isKnown || operation.running > 0 || operation.waiting.size === 0) return;
    operation.starving ??= setTimeout(() => this.#refuse(share), this.#waitMilliseconds).unref();
  }

  #refuse(share: Share): void {
    share.operation.starving = undefined;
    for (const waiting of [...share.operation.waiting]) waiting.refuse(new DatabaseBusyError(this.#waitMilliseconds));
    this.#tidy(share);
  }

  #shareOf(scope: StatementScope | undefined): Share {
    this.#unnamed += 1;
    const name = scope?.operation || `unnamed ${this.#unnamed}`;
    const callerName = scope?.caller || name;
    const caller = this.#callers.get(callerName) ?? { running: 0, operations: new Map() };
    const operation = caller.operations.get(name) ?? { running: 0, waiting: new Set() };
    caller.operations.set(name, operation);
    this.#callers.set(callerName, caller);
    return { callerName, caller, name, operation, isKnown: scope !== undefined };
  }

  #started(share: Share): () => void {
    const { caller, operation } = share;
    clearTimeout(operation.starving);
    operation.starving = undefined;
    this.#running += 1;
    caller.running += 1;
    operation.running += 1;
    return () => {
      this.#running -= 1;
      caller.running -= 1;
      operation.running -= 1;
      this.#watch(share);
      this.#tidy(share);
    };
  }

  /** Forgets an operation, and a caller, of which nothing runs or waits. */
  #tidy({ callerName, caller, name, operation }: Share): void {
    if (operation.running === 0 && operation.waiting.size === 0) {
      clearTimeout(operation.starving);
      if (caller.operations.get(name) === operation) caller.operations.delete(name);
    }
    if (caller.operations.size === 0 && this.#callers.get(callerName) === caller) this.#callers.delete(callerName);
  }
}

interface Share {
  readonly callerName: string;
  readonly caller: CallerShare;
  readonly name: string;
  readonly operation: OperationShare;
  /** Whether it is known for whom the statement is. */
  readonly isKnown: boolean;
}
