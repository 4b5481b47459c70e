import { isPlannedOnce } from './FixedStatements.js';
import { type Lane, laneOf } from './statementScope.js';

/** What takes so long, unmarked, is heavy when it comes again; what takes no longer than this is light once more. */
const slowMilliseconds = 1_000;
const quickMilliseconds = 100;

/** So many texts are known at the most: clients choose conditions, and there are many. */
const mostKnown = 1_000;

/**
 * The lanes of statements: as they are marked, and as they were found. A condition that a client chose may read a whole table, which
 * nobody could tell from its text. What is read by key, or in the order of an index, is slow only where the machine is, and stays light.
 */
export class SlowStatements {
  readonly #slow = new Set<string>();

  laneOf(text: string): Lane {
    return this.#slow.has(text) ? 'heavy' : laneOf(text);
  }

  /** Learns how long a statement ran. */
  ran(text: string, milliseconds: number): void {
    if (isPlannedOnce(text)) return;
    if (milliseconds >= slowMilliseconds) {
      if (this.#slow.size >= mostKnown) this.#slow.clear();
      this.#slow.add(text);
    } else if (milliseconds <= quickMilliseconds) this.#slow.delete(text);
  }
}
