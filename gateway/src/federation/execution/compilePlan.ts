import type { PlanNode, QueryPlan } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { compileFetch } from './compileFetch.js';
import { NotCompiled, type PlanNodeExecutor } from './ExecutionContext.js';
import { OwnedPaths } from './mergeFetched.js';

/** What a plan is compiled with. */
export interface PlanSurroundings {
  readonly supergraph: GraphQLSchema;
  /** The value of a variable that is the condition of a part of the plan. */
  readonly holds: (variables: Readonly<Record<string, unknown>>, condition: string) => boolean;
}

/**
 * Compiles a query plan, once for all executions.
 * @throws NotCompiled if something in it is left to Apollo's executor.
 */
export function compilePlan({ node }: QueryPlan, surroundings: PlanSurroundings): PlanNodeExecutor {
  if (!node) return () => undefined;
  if (node.kind === 'Subscription') throw new NotCompiled('a subscription');
  const owned = new OwnedPaths();
  ownFetchPlaces(node, [], owned);
  return compileNode(node, [], { ...surroundings, owned });
}

function ownFetchPlaces(node: PlanNode, path: readonly string[], owned: OwnedPaths): void {
  if (node.kind === 'Fetch') owned.own(path);
  else for (const { child, at } of children(node)) ownFetchPlaces(child, at ?? path, owned);
}

interface Child {
  readonly child: PlanNode;
  readonly at?: readonly string[];
}

function children(node: Exclude<PlanNode, { kind: 'Fetch' }>): Child[] {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return node.nodes.map((child) => ({ child }));
    case 'Condition':
      return [node.ifClause, node.elseClause].flatMap((child) => (child ? [{ child }] : []));
    case 'Flatten':
      return [{ child: node.node, at: flattenPath(node.path) }];
    default:
      throw new NotCompiled(`a node of kind ${node.kind}`);
  }
}

function flattenPath(path: readonly (string | number)[]): string[] {
  return path.map((part) => {
    if (typeof part === 'string' && (part === '@' || /^\w+$/.test(part)) && !(part in Object.prototype)) return part;
    throw new NotCompiled(`a path with ${part}`);
  });
}

interface NodeSurroundings extends PlanSurroundings {
  readonly owned: OwnedPaths;
}

function compileNode(node: PlanNode, path: readonly string[], surroundings: NodeSurroundings): PlanNodeExecutor {
  switch (node.kind) {
    case 'Fetch':
      return compileFetch(node, { ...surroundings, path, owned: surroundings.owned.own(path) });
    case 'Sequence':
      return inTurn(node.nodes.map((child) => compileNode(child, path, surroundings)));
    case 'Parallel':
      return atOnce(node.nodes.map((child) => compileNode(child, path, surroundings)));
    case 'Flatten':
      if (path.length > 0) throw new NotCompiled('a place in a place');
      return compileNode(node.node, flattenPath(node.path), surroundings);
    case 'Condition': {
      const { condition } = node;
      const [then, otherwise] = [node.ifClause, node.elseClause].map(
        (child) => child && compileNode(child, path, surroundings),
      );
      return (run) => (surroundings.holds(run.variables, condition) ? then : otherwise)?.(run);
    }
    default:
      throw new NotCompiled(`a node of kind ${node.kind}`);
  }
}

function inTurn(steps: readonly PlanNodeExecutor[]): PlanNodeExecutor {
  return async (run) => {
    for (const step of steps) {
      const ending = step(run);
      if (ending) await ending;
    }
  };
}

function atOnce(steps: readonly PlanNodeExecutor[]): PlanNodeExecutor {
  return async (run) => {
    await Promise.all(steps.map((step) => step(run)));
  };
}
