import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { type Fetched, NotCompiled } from './ExecutionContext.js';
import { isObject, mergeFetched } from './mergeFetched.js';
import { typesThatAre } from './typeConditions.js';

/** Selects of an object what a subgraph wants to know it by; null if something of it is missing. */
export type Selector = (object: Fetched) => Fetched | null;

/** Adds to a representation; false if something is missing. */
type Selection = (object: Fetched, representation: Fetched) => boolean;

/** Compiles the selections that a fetch requires of each entity. */
export function compileSelector(selections: readonly QueryPlanSelectionNode[], supergraph: GraphQLSchema): Selector {
  const steps = selections.map((selection) => compileSelection(selection, supergraph));
  return (object) => {
    const representation: Fetched = {};
    for (const step of steps) if (!step(object, representation)) return null;
    return representation;
  };
}

function compileSelection(selection: QueryPlanSelectionNode, supergraph: GraphQLSchema): Selection {
  if (selection.kind === 'Field') {
    const { name, alias = name, selections } = selection;
    if (alias in Object.prototype) throw new NotCompiled(`a key named ${alias}`);
    return selections ? objectField(alias, compileSelector(selections, supergraph)) : leafField(alias);
  }
  if (!selection.typeCondition) return () => true;
  const types = typesThatAre(selection.typeCondition, supergraph);
  const select = compileSelector(selection.selections, supergraph);
  return (object, representation) => {
    const part = types.has(object.__typename) ? select(object) : null;
    if (part) mergeFetched(representation, part, undefined);
    return true;
  };
}

function leafField(name: string): Selection {
  return (object, representation) => {
    const value = object[name];
    if (value === undefined) return false;
    representation[name] = value;
    return true;
  };
}

function objectField(name: string, select: Selector): Selection {
  const selectValue = (value: unknown): unknown => (isObject(value) ? select(value) : null);
  return (object, representation) => {
    const value = object[name];
    if (value === undefined) return false;
    representation[name] = Array.isArray(value) ? value.map(selectValue) : selectValue(value);
    return true;
  };
}
