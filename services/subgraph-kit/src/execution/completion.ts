import {
  defaultTypeResolver,
  type GraphQLAbstractType,
  GraphQLError,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLString,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  locatedError,
} from 'graphql';
import { inspect } from 'graphql/jsutils/inspect.js';
import { isIterableObject } from 'graphql/jsutils/isIterableObject.js';
import { addPath, type Path, pathToArray } from 'graphql/jsutils/Path.js';
import { leafBytes } from '../responses/ByteMeter.js';
import { isPromise, mapMaybePromise } from '../values/maybePromise.js';
import type { Execution } from './Execution.js';
import type { ExecutableSelection, FieldPlace } from './Plan.js';
import { ResolveInfo } from './ResolveInfo.js';

/** Makes of what a resolver returned what stands in the answer; the messages of its errors are those of graphql-js. */
export interface Complete {
  value(value: unknown, path: Path | undefined, execution: Execution): unknown;
  /** Whether it needs the path of its place; leaves do not. */
  readonly takesPath: boolean;
}

/** How values of a type are completed. */
export function completionOf(type: GraphQLOutputType, field: FieldPlace): Complete {
  if (isNonNullType(type)) return nonNull(completionOf(type.ofType, field), field);
  if (isListType(type)) return nullable(list(type.ofType, field), true);
  if (isLeafType(type)) return nullable(leaf(type), false);
  if (isAbstractType(type)) return nullable(abstract(type, field), true);
  return nullable(object(type, field), true);
}

type CompleteValue = Complete['value'];

function nullable(complete: CompleteValue, takesPath: boolean): Complete {
  return {
    takesPath,
    value(value, path, execution) {
      if (value == null) return null;
      if (value instanceof Error) throw value;
      return complete(value, path, execution);
    },
  };
}

function nonNull({ value: complete, takesPath }: Complete, { parentType, definition }: FieldPlace): Complete {
  return {
    takesPath,
    value(value, path, execution) {
      const completed = complete(value, path, execution);
      if (completed !== null) return completed;
      throw new Error(`Cannot return null for non-nullable field ${parentType.name}.${definition.name}.`);
    },
  };
}

function leaf(type: GraphQLLeafType): CompleteValue {
  const serialized = (value: unknown): unknown => {
    const result = type.serialize(value);
    if (result != null) return result;
    throw new Error(
      `Expected \`${inspect(type)}.serialize(${inspect(value)})\` to return non-nullable value, returned: ${inspect(result)}`,
    );
  };
  return type === GraphQLString ? (value) => (typeof value === 'string' ? value : serialized(value)) : serialized;
}

function list(itemType: GraphQLOutputType, field: FieldPlace): CompleteValue {
  const { parentType, definition, nodes } = field;
  const item = completionOf(itemType, field);
  const fail = (cause: unknown, path: Path, execution: Execution): null => {
    if (execution.meter.refusal && cause === execution.meter.refusal) throw cause;
    const error = locatedError(cause, nodes, pathToArray(path));
    if (isNonNullType(itemType)) throw error;
    execution.fail(error, path);
    return null;
  };
  const completeItem = (value: unknown, path: Path, execution: Execution): unknown => {
    try {
      const completed = isPromise(value)
        ? value.then((resolved) => item.value(resolved, path, execution))
        : item.value(value, path, execution);
      return isPromise(completed) ? completed.then(undefined, (error) => fail(error, path, execution)) : completed;
    } catch (error) {
      return fail(error, path, execution);
    }
  };
  return (values, path, execution) => {
    if (!isIterableObject(values)) {
      throw new GraphQLError(
        `Expected Iterable, but did not find one for field "${parentType.name}.${definition.name}".`,
      );
    }
    const completed: unknown[] = [];
    let waiting = false;
    let bytes = 2;
    try {
      for (const value of values) {
        const result = completeItem(value, addPath(path, completed.length, undefined), execution);
        if (isPromise(result)) waiting = true;
        else bytes += leafBytes(result);
        completed.push(result);
      }
      execution.meter.add(bytes + completed.length);
    } catch (error) {
      // Those that are still under way may fail, too, and must not do so unheard.
      if (waiting) void Promise.allSettled(completed);
      throw error;
    }
    return waiting ? Promise.all(completed) : completed;
  };
}

function object(type: GraphQLObjectType, { plan, nodes }: FieldPlace): CompleteValue {
  let selection: ExecutableSelection | undefined;
  return (value, path, execution) => {
    selection ??= plan.selectionOf(type, nodes);
    return selection.execute(value, path, execution);
  };
}

function abstract(type: GraphQLAbstractType, field: FieldPlace): CompleteValue {
  const { plan, nodes } = field;
  const resolveType = type.resolveType ?? defaultTypeResolver;
  const selections = new Map<unknown, ExecutableSelection>();
  const selectionFor = (name: unknown, value: unknown): ExecutableSelection => {
    const known = selections.get(name);
    if (known) return known;
    const selection = plan.selectionOf(runtimeType(name, type, field, value), nodes);
    selections.set(name, selection);
    return selection;
  };
  return (value, path, execution) => {
    const info = new ResolveInfo(field, execution, path);
    return mapMaybePromise(resolveType(value, execution.context, info, type) as unknown, (name) =>
      selectionFor(name, value).execute(value, path, execution),
    );
  };
}

/** @throws GraphQLError for what is no type that the field can have. */
function runtimeType(
  name: unknown,
  type: GraphQLAbstractType,
  { plan: { schema }, parentType, definition }: FieldPlace,
  value: unknown,
): GraphQLObjectType {
  const place = `${parentType.name}.${definition.name}`;
  if (name == null) {
    throw new GraphQLError(
      `Abstract type "${type.name}" must resolve to an Object type at runtime for field "${place}". Either the "${type.name}" type should provide a "resolveType" function or each possible type should provide an "isTypeOf" function.`,
    );
  }
  if (typeof name !== 'string') {
    throw new GraphQLError(
      `Abstract type "${type.name}" must resolve to an Object type at runtime for field "${place}" with value ${inspect(value)}, received "${inspect(name)}".`,
    );
  }
  const found = schema.getType(name);
  if (found == null) {
    throw new GraphQLError(
      `Abstract type "${type.name}" was resolved to a type "${name}" that does not exist inside the schema.`,
    );
  }
  if (!isObjectType(found)) {
    throw new GraphQLError(`Abstract type "${type.name}" was resolved to a non-object type "${name}".`);
  }
  if (!schema.isSubType(type, found)) {
    throw new GraphQLError(`Runtime Object type "${found.name}" is not a possible type for "${type.name}".`);
  }
  return found;
}
