import type { GraphQLError } from 'graphql';
import { type Path, pathToArray } from 'graphql/jsutils/Path.js';

/** One run of an operation: what its fields share. */
export class Execution {
  readonly context: unknown;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly errors: GraphQLError[] = [];
  /** The arguments of fields that depend on variables, by the number of the field: made once a run. */
  readonly args: (object | undefined)[] = [];
  /** The places that an error has made null. */
  readonly #nulled = new Set<string>();

  constructor(context: unknown, variables: Readonly<Record<string, unknown>>) {
    this.context = context;
    this.variables = variables;
  }

  /**
   * Keeps the error of a place that becomes null by it; but not where a place above is null already, for then nobody sees it.
   * @param path the place; undefined is that of the whole answer.
   */
  fail(error: GraphQLError, path: Path | undefined): void {
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
