import { codelist } from '@zibo-graph/schema';

/**
 * Kinds of milestones of which a project may have many, so that two of them at different dates do not conflict. What the graph
 * answers and what an import finds are the same by this.
 */
export const milestonesOfMany: readonly string[] = codelist('milestoneKind')
  .entries.filter(({ mayBeMany }) => mayBeMany === 'yes')
  .map(({ code }) => code);
