import type { FieldNode, GraphQLObjectType, GraphQLOutputType, GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { addPath, type Path } from 'graphql/jsutils/Path.js';
import type { Execution } from './Execution.js';
import type { FieldPlace } from './Plan.js';

/**
 * What a resolver is told of its field. Each call has one, and few look at it: what it tells is made when it is asked for. Its path
 * is made of the place of the parent and a name, or is the place itself where no name is given.
 */
export class ResolveInfo implements GraphQLResolveInfo {
  readonly #place: FieldPlace;
  readonly #execution: Execution;
  readonly #above: Path | undefined;
  readonly #name: string | undefined;

  constructor(place: FieldPlace, execution: Execution, above: Path | undefined, name?: string) {
    this.#place = place;
    this.#execution = execution;
    this.#above = above;
    this.#name = name;
  }

  get fieldName(): string {
    return this.#place.definition.name;
  }

  get fieldNodes(): readonly FieldNode[] {
    return this.#place.nodes;
  }

  get returnType(): GraphQLOutputType {
    return this.#place.definition.type;
  }

  get parentType(): GraphQLObjectType {
    return this.#place.parentType;
  }

  get path(): Path {
    const [above, name] = [this.#above, this.#name];
    return name === undefined ? (above as Path) : addPath(above, name, this.#place.parentType.name);
  }

  get schema(): GraphQLSchema {
    return this.#place.plan.schema;
  }

  get fragments(): GraphQLResolveInfo['fragments'] {
    return this.#place.plan.fragments;
  }

  get rootValue(): undefined {
    return undefined;
  }

  get operation(): GraphQLResolveInfo['operation'] {
    return this.#place.plan.operation;
  }

  get variableValues(): Record<string, unknown> {
    return this.#execution.variables as Record<string, unknown>;
  }
}
