import type { PlanExecutor } from '../federation/apolloFederation.js';

/** How often something was remembered, and how often it had to be made. */
export type Lookups = Record<'hit' | 'miss', number>;

/** What is counted of a graph as long as its process lives, whichever supergraphs it is served on meanwhile. */
export interface GraphCounts {
  /** How many executions each executor of Apollo's query plans has begun. */
  readonly executions: Record<PlanExecutor, number>;
  /** The documents of executed operations; one that is made is parsed and checked. */
  readonly documents: Lookups;
  /** The query plans of executed operations. */
  readonly plans: Lookups;
}

/** Counts from zero. */
export const openGraphCounts = (): GraphCounts => ({
  executions: { compiled: 0, stock: 0 },
  documents: { hit: 0, miss: 0 },
  plans: { hit: 0, miss: 0 },
});
