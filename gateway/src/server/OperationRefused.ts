import { GraphQLError } from 'graphql';
import type { RequestScope } from '../federation/RequestScope.js';

/** Why an operation never came to Apollo Server's pipeline: what plugins are told by `contextCreationDidFail`. */
export class OperationRefused extends GraphQLError {
  /** All that is wrong with the request; the error itself is the first of them. */
  readonly errors: readonly GraphQLError[];
  readonly scope: RequestScope;
  /** When the operation was begun, as `performance.now()` tells it. */
  readonly startedAt: number;

  constructor(errors: readonly GraphQLError[], scope: RequestScope, startedAt: number) {
    const [first] = errors;
    super(first?.message ?? 'the operation is refused', { extensions: first?.extensions });
    this.errors = errors;
    this.scope = scope;
    this.startedAt = startedAt;
  }
}
