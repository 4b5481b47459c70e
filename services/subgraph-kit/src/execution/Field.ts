import {
  defaultFieldResolver,
  type FieldNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLFieldResolver,
  getArgumentValues,
  isNonNullType,
  Kind,
  locatedError,
  type ValueNode,
} from 'graphql';
import { addPath, type Path, pathToArray } from 'graphql/jsutils/Path.js';
import { isPromise } from '../values/maybePromise.js';
import { type Complete, completionOf } from './completion.js';
import type { Execution } from './Execution.js';
import type { FieldPlace } from './Plan.js';
import { ResolveInfo } from './ResolveInfo.js';

const noArguments: Readonly<Record<string, unknown>> = Object.freeze(Object.create(null));

/** A field of a selection, made ready: everything about it that no run changes. */
export class Field {
  readonly name: string;
  readonly #place: FieldPlace;
  readonly #node: FieldNode;
  readonly #number: number;
  readonly #resolver: GraphQLFieldResolver<unknown, unknown> | null;
  readonly #complete: Complete;
  /** The arguments where no variable is among them and they can be made. */
  readonly #constants: object | null;

  /** @param node the first of the nodes of the place: all of them have the same arguments. */
  constructor(place: FieldPlace, node: FieldNode) {
    const { plan, definition } = place;
    this.name = node.alias?.value ?? node.name.value;
    this.#place = place;
    this.#node = node;
    this.#number = plan.nextNumber();
    this.#resolver = definition.resolve === defaultFieldResolver ? null : (definition.resolve ?? null);
    this.#complete = completionOf(definition.type, place);
    this.#constants = constantArguments(definition, node);
  }

  /** The value of the field of a source, as it stands in the answer; null with an error kept, if that may be. */
  execute(source: unknown, parentPath: Path | undefined, execution: Execution): unknown {
    try {
      const path = this.#complete.takesPath ? this.#pathIn(parentPath) : undefined;
      const result = this.#resolver
        ? this.#resolver(
            source,
            this.#argumentsIn(execution),
            execution.context,
            new ResolveInfo(this.#place, execution, parentPath, this.name),
          )
        : this.#readFrom(source, parentPath, execution);
      const completed = isPromise(result)
        ? result.then((value) => this.#complete.value(value, path, execution))
        : this.#complete.value(result, path, execution);
      return isPromise(completed)
        ? completed.then(undefined, (error) => this.#fail(error, this.#pathIn(parentPath), execution))
        : completed;
    } catch (error) {
      return this.#fail(error, this.#pathIn(parentPath), execution);
    }
  }

  /** What a field without a resolver is: the property of its name, called if it can be. */
  #readFrom(source: unknown, parentPath: Path | undefined, execution: Execution): unknown {
    if ((typeof source !== 'object' && typeof source !== 'function') || source === null) return undefined;
    const property = (source as Readonly<Record<string, unknown>>)[this.#place.definition.name];
    if (typeof property !== 'function') {
      // Arguments are checked whether they are used or not.
      if (this.#constants === null) this.#argumentsIn(execution);
      return property;
    }
    const info = new ResolveInfo(this.#place, execution, parentPath, this.name);
    return property.call(source, this.#argumentsIn(execution), execution.context, info);
  }

  #argumentsIn(execution: Execution): Record<string, unknown> {
    const known = this.#constants ?? execution.args[this.#number];
    if (known) return known as Record<string, unknown>;
    const args = Object.freeze(getArgumentValues(this.#place.definition, this.#node, execution.variables));
    execution.args[this.#number] = args;
    return args;
  }

  #pathIn(parentPath: Path | undefined): Path {
    return addPath(parentPath, this.name, this.#place.parentType.name);
  }

  #fail(cause: unknown, path: Path, execution: Execution): null {
    if (execution.meter.refusal && cause === execution.meter.refusal) throw cause;
    const error = locatedError(cause, this.#place.nodes, pathToArray(path));
    if (isNonNullType(this.#place.definition.type)) throw error;
    execution.fail(error, path);
    return null;
  }
}

function constantArguments(definition: GraphQLField<unknown, unknown>, node: FieldNode): object | null {
  if (definition.args.length === 0) return noArguments;
  if ((node.arguments ?? []).some(({ value }) => hasVariable(value))) return null;
  try {
    return Object.freeze(getArgumentValues(definition, node));
  } catch (error) {
    // Said by each run, where the field stands.
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}

function hasVariable(value: ValueNode): boolean {
  if (value.kind === Kind.LIST) return value.values.some(hasVariable);
  if (value.kind === Kind.OBJECT) return value.fields.some((field) => hasVariable(field.value));
  return value.kind === Kind.VARIABLE;
}
