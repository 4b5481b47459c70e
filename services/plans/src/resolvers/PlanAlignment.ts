import { codelist } from '@zibo-graph/schema';
import type { PlanAlignmentResolvers } from '../generated/resolverTypes.js';
import type { AlignmentStatus } from '../rows.js';

export const PlanAlignment: PlanAlignmentResolvers = {
  statuses: ({ alignments }) =>
    codelist('alignmentStatus').entries.map(({ code }) => ({
      status: code as AlignmentStatus,
      count: alignments.filter(({ status }) => status === code).length,
    })),
};
