import type { FetchDataRewrite } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import type { Fetched } from './ExecutionContext.js';
import { isObject } from './mergeFetched.js';
import { typesThatAre } from './typeConditions.js';

/** Gives a value the form that a plan wants. What it is given stays as it was; where nothing applies, it is the result. */
type Rewrite = (value: unknown) => unknown;

const fragment = '... on ';

/** Compiles what a plan rewrites in the inputs or in the answer of a fetch; undefined if it is nothing. */
export function compileRewrites(
  rewrites: readonly FetchDataRewrite[] = [],
  supergraph: GraphQLSchema,
): ((object: Fetched) => Fetched) | undefined {
  if (rewrites.length === 0) return undefined;
  const steps = rewrites.map((rewrite) => compileRewrite(rewrite, supergraph));
  return (object) => steps.reduce((value, step) => step(value) as Fetched, object);
}

function compileRewrite(rewrite: FetchDataRewrite, supergraph: GraphQLSchema): Rewrite {
  const field = rewrite.path.at(-1) as string;
  const change: Rewrite = inObjects((object) =>
    rewrite.kind === 'ValueSetter'
      ? { ...object, [field]: rewrite.setValueTo }
      : renamed(object, field, rewrite.renameKeyTo),
  );
  return rewrite.path.slice(0, -1).reduceRight((below, part) => inObjects(step(part, below, supergraph)), change);
}

function step(part: string, below: Rewrite, supergraph: GraphQLSchema): (object: Fetched) => unknown {
  if (part.startsWith(fragment)) {
    const types = typesThatAre(part.slice(fragment.length), supergraph);
    // An object whose type was not asked for is taken to fit.
    return (object) => (!object.__typename || types.has(object.__typename) ? below(object) : object);
  }
  return (object) => {
    const before = object[part];
    const after = below(before);
    return after === before ? object : { ...object, [part]: after };
  };
}

/** Planned are renamed objects only: Apollo leaves null, and what is taken for nothing (0, false, ''), under its name. */
function renamed(object: Fetched, from: string, to: string): Fetched {
  const { [from]: value, ...others } = object;
  return value ? { ...others, [to]: value } : object;
}

/** Applies a change to an object, or to every object of a list of whatever depth. */
function inObjects(change: (object: Fetched) => unknown): Rewrite {
  const apply: Rewrite = (value) => {
    if (Array.isArray(value)) return value.map(apply);
    return isObject(value) ? change(value) : value;
  };
  return apply;
}
