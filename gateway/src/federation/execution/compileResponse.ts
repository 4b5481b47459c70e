import type { CompositeType, Operation } from '@apollo/federation-internals';
import { graphError } from '@zibo-graph/subgraph-kit';
import type { ExecutionResult } from 'graphql';
import { schemaViolation } from '../schemaViolation.js';
import { computeResponse } from './apolloInternals.js';
import { type Conditions, isIncluded } from './conditions.js';
import type { ExecutionContext } from './ExecutionContext.js';
import { compileObject, type ObjectShape, type Shaping } from './responseShape.js';

/** So many shapes of one operation are kept: there is one for each set of conditions that may hold. */
const keptShapes = 16;

/** Compiles how the answer of an operation is made of what its fetches brought: only what was asked for, in its order. */
export function compileResponse(
  operation: Operation,
  conditions: Conditions,
): (run: ExecutionContext) => ExecutionResult {
  const shapeFor = shapesByConditions(operation, conditions);
  return (run) => {
    const { root, errors, meter } = run;
    const shaping: Shaping = { broken: false, meter };
    const data = shapeFor(run)(root, shaping);
    // What a failed fetch leaves out is told by its own errors.
    if (errors.length > 0) return { errors, data };
    return shaping.broken ? brokenAnswer(operation, run, data) : { data };
  };
}

function shapesByConditions(
  operation: Operation,
  { names, holds }: Conditions,
): (run: ExecutionContext) => ObjectShape {
  const type = operation.schema().schemaDefinition.rootType(operation.rootKind) as CompositeType;
  const parts = [{ selectionSet: operation.selectionSet, type }];
  const shapes = new Map<string, ObjectShape>();
  return ({ root, variables }) => {
    const holding = names.filter((name) => holds(variables, name));
    // Now and then the planner has a subgraph name the type of the root; fragments then apply by what it says.
    const typename = typeof root.__typename === 'string' ? root.__typename : undefined;
    const key = [typename, ...holding].join();
    const before = shapes.get(key);
    if (before) return before;
    const held = new Set(holding);
    const shape = compileObject(parts, typename, (selection) => isIncluded(selection, held));
    if (shapes.size === keptShapes) shapes.clear();
    shapes.set(key, shape);
    return shape;
  };
}

/**
 * The answer where a subgraph broke what its schema promises. Apollo's own shaping, slower by far, tells where. What it
 * refuses altogether, a list in the place of an object or the like, is null with an error that has no path.
 */
function brokenAnswer(
  operation: Operation,
  { root, variables }: ExecutionContext,
  data: ExecutionContext['root'] | null,
): ExecutionResult {
  try {
    // No field about the schema comes so far: the federation answers it.
    const exact = computeResponse({ operation, variables, input: root, introspectionHandling: () => null });
    if (exact.errors.length === 0) return { data: exact.data ?? null };
    return { errors: exact.errors.map(schemaViolation), data: exact.data ?? null };
  } catch (cause) {
    return { errors: [graphError('INTERNAL', { cause })], data };
  }
}
