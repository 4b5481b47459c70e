import { availableParallelism } from 'node:os';
import { LaneQueue } from './LaneQueue.js';
import type { Lane, StatementScope } from './statementScope.js';

/** So long an operation waits for a connection, without anything of it running, before it is refused. */
const waitMilliseconds = 5_000;

/** So many light statements go before a heavy one where both have to share a single connection. */
const lightInARow = 10;

/**
 * Who of all that have statements to run may have a connection. Some of the connections are for heavy statements, the others for light
 * ones: however many aggregates are asked for, what is read by key does not wait for them. A single connection both take in turns.
 */
export class StatementQueue {
  readonly #connections: number;
  readonly #lanes: Readonly<Record<Lane, LaneQueue>>;
  #lightInARow = 0;

  constructor(connections: number, heavy = heavyConnections(connections), wait = waitMilliseconds) {
    this.#connections = connections;
    this.#lanes = {
      light: new LaneQueue(Math.max(1, connections - heavy), wait),
      heavy: new LaneQueue(heavy, wait),
    };
  }

  /**
   * Waits for a connection.
   * @param scope for whom; who is not known waits as long as it takes.
   * @returns what gives it back.
   * @throws DatabaseBusyError, StatementAbandonedError.
   */
  async take(lane: Lane, scope: StatementScope | undefined): Promise<() => void> {
    const entered = this.#lanes[lane].enter(scope);
    this.#startAll();
    const giveBack = await entered;
    return () => {
      giveBack();
      this.#startAll();
    };
  }

  /** Comes when nothing runs or waits. */
  async idle(): Promise<void> {
    const lanes = Object.values(this.#lanes);
    while (lanes.some(({ running, waiting }) => running + waiting > 0)) {
      const giveBack = await this.take('heavy', undefined);
      giveBack();
    }
  }

  #startAll(): void {
    while (this.#startNext()) {}
  }

  #startNext(): boolean {
    const { light, heavy } = this.#lanes;
    if (light.running + heavy.running >= this.#connections) return false;
    const isHeavyFirst = this.#lightInARow >= lightInARow;
    for (const lane of isHeavyFirst ? [heavy, light] : [light, heavy]) {
      if (!lane.startNext()) continue;
      this.#lightInARow = lane === light ? this.#lightInARow + 1 : 0;
      return true;
    }
    return false;
  }
}

/**
 * How many of some connections heavy statements have: a third, but no more than half as many as this machine has processors. Each keeps
 * one of the server's busy, and the server is on this machine or, as far as we know, on one like it.
 */
export const heavyConnections = (connections: number, processors: number = availableParallelism()): number =>
  Math.max(1, Math.floor(Math.min(connections / 3, processors / 2)));
