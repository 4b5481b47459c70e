import type { ByteMeter } from '@zibo-graph/subgraph-kit';
import { GraphQLError } from 'graphql';
import { upToList } from '../fetchPaths.js';

type Path = readonly (string | number)[];

/** The fetch whose errors go into the answer. */
export interface FailedFetch {
  readonly subgraph: string;
  /** Where its result belongs; `@` stands for the items of a list. */
  readonly path: readonly string[];
  /** Of a fetch for entities: which of the sent representations is that of each entity; undefined for other fetches. */
  readonly sentOf: readonly number[] | undefined;
  /** The paths of the objects at `path`, by their position. */
  readonly objectPaths: () => readonly Path[];
  /** Counts them, for one error can stand at thousands of entities. */
  readonly meter: ByteMeter;
}

/**
 * The errors of a fetch as the answer shows them: each with its path from the query root and the name of the subgraph. An
 * error at an entity that was sent once for many stands at each of these, in their order.
 * @throws GraphQLError ANSWER_TOO_LARGE, OVERLOADED
 */
export function fetchErrors(errors: readonly GraphQLError[], fetch: FailedFetch): GraphQLError[] {
  const { sentOf, meter } = fetch;
  if (!sentOf) {
    return errors.map((error) => {
      meter.addError(error);
      return failed(error, [...fetch.path, ...(error.path ?? [])], fetch.subgraph);
    });
  }
  let objectPaths: readonly Path[] | undefined;
  return forEachEntity(errors, sentOf, meter).map(([error, entity]) => {
    const inner = error.path ?? [];
    if (entity === undefined) return failed(error, [...fetch.path, ...inner], fetch.subgraph);
    objectPaths ??= fetch.objectPaths();
    return failed(error, [...(objectPaths[entity] ?? []), ...inner.slice(2)], fetch.subgraph);
  });
}

/** An error with the position of the entity that it concerns; undefined if it concerns none alone. */
type Placed = readonly [error: GraphQLError, entity: number | undefined];

function forEachEntity(errors: readonly GraphQLError[], sentOf: readonly number[], meter: ByteMeter): Placed[] {
  const entitiesOf = new Map<number, number[]>();
  for (const [entity, sent] of sentOf.entries()) {
    const entities = entitiesOf.get(sent);
    if (entities) entities.push(entity);
    else entitiesOf.set(sent, [entity]);
  }
  const all: Placed[] = [];
  // A subgraph tells the errors of one field entity by entity: what rises is one field's, and is put in order by entity.
  let rising: [GraphQLError, number][] = [];
  let last = -1;
  const flush = (): void => {
    for (const placed of rising.sort(([, one], [, other]) => one - other)) all.push(placed);
    rising = [];
    last = -1;
  };
  for (const error of errors) {
    const sent = error.path?.[1];
    if (typeof sent !== 'number' || sent < last) flush();
    if (typeof sent !== 'number') {
      meter.addError(error);
      all.push([error, undefined]);
      continue;
    }
    for (const entity of entitiesOf.get(sent) ?? [sent]) {
      meter.addError(error);
      rising.push([error, entity]);
    }
    last = sent;
  }
  flush();
  return all;
}

function failed(error: GraphQLError, path: Path, subgraph: string): GraphQLError {
  const { message, extensions } = error;
  return new GraphQLError(message || `Error while fetching subquery from service "${subgraph}"`, {
    path: upToList(path),
    extensions: { ...extensions, serviceName: subgraph, code: extensions.code || 'DOWNSTREAM_SERVICE_ERROR' },
    originalError: error,
  });
}
