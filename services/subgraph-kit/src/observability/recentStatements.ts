/** A statement that a process ran. */
export interface RanStatement {
  /** What it reads, `plans.tasksByPlanId`; undefined if it has no name. */
  readonly name?: string | undefined;
  readonly sql: string;
  readonly milliseconds: number;
}

/** The statements that a process ran lately: a request that took long can so tell which of them ran while it did. */
export interface RecentStatements {
  add(statement: RanStatement): void;
  /**
   * The statements that ran since a moment, whichever request wanted them, the longest first.
   * @param since as `performance.now()` tells it.
   * @returns no more than `most`, and how many there were; those before the `kept` newest are forgotten.
   */
  since(since: number, most: number): { readonly longest: readonly RanStatement[]; readonly count: number };
}

/** @param kept so many statements are remembered. */
export function recentStatements(kept = 1_000): RecentStatements {
  const ring: { readonly statement: RanStatement; readonly ended: number }[] = [];
  let next = 0;
  return {
    add(statement) {
      ring[next] = { statement, ended: performance.now() };
      next = (next + 1) % kept;
    },
    since(since, most) {
      const during = ring.filter(({ ended }) => ended >= since).map(({ statement }) => statement);
      const longest = during.sort((a, b) => b.milliseconds - a.milliseconds).slice(0, most);
      return { longest, count: during.length };
    },
  };
}
