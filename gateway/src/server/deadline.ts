import { graphError } from '@zibo-graph/subgraph-kit';
import { GraphQLError } from 'graphql';
import type { RequestScope } from '../federation/RequestScope.js';

/**
 * Does the work of an operation, for which it has so many milliseconds; 0 is no bound. When they are over, it is ended, and not
 * waited for: a subgraph in this process finishes what it has begun.
 * @throws GraphQLError OPERATION_TIMEOUT; whatever the work throws.
 */
export function inTime<T>(milliseconds: number, scope: RequestScope, work: () => Promise<T>): Promise<T> {
  if (milliseconds === 0) return work();
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      const timeout = graphError('OPERATION_TIMEOUT', { limit: milliseconds });
      reject(timeout);
      scope.end(timeout);
    }, milliseconds).unref();
    work()
      .finally(() => clearTimeout(timer))
      .then(resolve, reject);
  });
}

/** Whether nobody waits for the answer any more; whose time is up is still to be told so. */
export const isGone = ({ signal }: Pick<RequestScope, 'signal'>): boolean =>
  signal?.aborted === true && !(signal.reason instanceof GraphQLError);
