import { aggregateOf } from '../aggregation/aggregateOf.js';
import type { QueryResolvers } from '../generated/resolverTypes.js';
import { observationDimensions, targetDimensions, taskDimensions } from './dimensions.js';

/** The aggregates of `Query`. */
export const aggregates: Pick<QueryResolvers, 'targetAggregate' | 'taskAggregate' | 'observationAggregate'> = {
  targetAggregate: (_, args, { loaders, today }) => {
    const asOf = args.asOf ?? today;
    const dimensions = targetDimensions(loaders);
    return aggregateOf(args, {
      read: loaders.targetGroups,
      dimensionOf: (name) => dimensions[name],
      groupOf: ({ key, values, ids }) => ({ key, count: values.count, ids, asOf }),
    });
  },
  taskAggregate: (_, args, { loaders, today }) => {
    const asOf = args.asOf ?? today;
    const dimensions = taskDimensions(loaders);
    return aggregateOf(args, {
      read: loaders.taskGroups,
      dimensionOf: (name) => dimensions[name],
      groupOf: ({ key, values, ids }) => ({
        ...{ key, ids, asOf },
        count: values.count,
        assigned: values.measures.assigned,
      }),
    });
  },
  observationAggregate: (_, args, { loaders }) => {
    const { asOf } = args;
    const dimensions = observationDimensions(loaders);
    return aggregateOf(args, {
      read: loaders.observationGroups,
      dimensionOf: (name) => dimensions[name],
      groupOf: ({ key, values, ids }) => ({ key, count: values.count, ids }),
      // What has no day is not known to have been so by a day.
      rowsOf: (where) => (asOf == null ? where : { ...where, and: [where ?? {}, { date: { lte: asOf } }] }),
    });
  },
};
