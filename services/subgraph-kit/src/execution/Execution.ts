import type { GraphQLError } from 'graphql';
import { type Path, pathToArray } from 'graphql/jsutils/Path.js';
import type { ByteMeter } from '../responses/ByteMeter.js';

/** One run of an operation: what its fields share. */
export class Execution {
  readonly context: unknown;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly errors: GraphQLError[] = [];
  /** Counts the bytes of the result. */
  readonly meter: ByteMeter;
  /** The arguments of fields that depend on variables, by the number of the field: made once a run. */
  readonly args: (object | undefined)[] = [];
  /** The places that an error has made null. */
  readonly #nulled = new Set<string>();

  constructor(context: unknown, variables: Readonly<Record<string, unknown>>, meter: ByteMeter) {
    this.context = context;
    this.variables = variables;
    this.meter = meter;
  }

  /**
   * Keeps the error of a place that becomes null by it; but not where a place above is null already, for then nobody sees it.
   * @param path the place; undefined is that of the whole answer.
   * @throws GraphQLError if the result is given up.
   */
  fail(error: GraphQLError, path: Path | undefined): void {
    if (path) this.meter.addError(error);
    const place = pathToArray(path);
    if (this.#nulled.size > 0) {
      for (let length = place.length; length >= 0; length -= 1) {
        if (this.#nulled.has(JSON.stringify(place.slice(0, length)))) return;
      }
    }
    this.#nulled.add(JSON.stringify(place));
    this.errors.push(error);
  }
}
