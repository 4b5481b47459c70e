import { operationFromDocument } from '@apollo/federation-internals';
import { prettyFormatQueryPlan } from '@apollo/query-planner';
import { unboundedMeter } from '@zibo-graph/subgraph-kit';
import { type DocumentNode, visit } from 'graphql';
import type { CheckedOperation, PreparedOperation } from '../Federation.js';
import type { ApolloInternals } from './apolloInternals.js';
import { compilePlan } from './compilePlan.js';
import { compileResponse } from './compileResponse.js';
import { conditionsOf } from './conditions.js';
import { type ExecutionContext, NotCompiled } from './ExecutionContext.js';

/**
 * Plans an operation by Apollo's planner and compiles the plan and the form of the answer, once for all executions. An
 * execution answers what Apollo's executor would, errors and paths included, with three differences: equal
 * representations are sent to a subgraph once; nothing that a subgraph answered is changed, so it may be remembered; and
 * a value of another kind than the schema promises costs its own field, not the whole answer.
 *
 * It rejects if the request was aborted, with the reason of its signal; fetches under way are not waited for by anybody
 * but it, and none is started after that.
 * @throws NotCompiled if something in it is left to Apollo's executor; whatever the planner throws if it fails.
 */
export function compileOperation(
  { document, operationName }: CheckedOperation,
  apollo: ApolloInternals,
): Required<PreparedOperation> {
  const operation = operationFromDocument(apollo.apiSchema, document, operationName ? { operationName } : {});
  const conditions = conditionsOf(operation, document);
  // What cannot be planned is no matter of who executes it: that comes out first.
  const plan = apollo.plan(operation);
  refuseInheritedNames(document);
  const fetchAll = compilePlan(plan, {
    supergraph: apollo.supergraphSchema,
    holds: conditions.holds,
  });
  const answer = compileResponse(operation, conditions);
  return {
    async execute(variables, scope) {
      const run: ExecutionContext = {
        root: {},
        variables,
        scope,
        errors: [],
        meter: scope.hold?.meter() ?? unboundedMeter(),
      };
      await fetchAll(run);
      scope.signal?.throwIfAborted();
      return answer(run);
    },
    plan: () => prettyFormatQueryPlan(plan),
  };
}

/** Answers are plain objects: a name that every object has (`constructor`, `__proto__`) would be read from there. */
function refuseInheritedNames(document: DocumentNode): void {
  visit(document, {
    Field({ alias, name }) {
      const { value } = alias ?? name;
      if (value in Object.prototype) throw new NotCompiled(`a field named ${value}`);
    },
  });
}
