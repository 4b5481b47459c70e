import type { FetchNode } from '@apollo/query-planner';
import type { SubgraphSession } from '@zibo-graph/subgraph-kit';
import type { GraphQLError, GraphQLSchema } from 'graphql';
import { endIfGivenUp, fetchSubgraph } from '../askSubgraph.js';
import { type ExecutionContext, type Fetched, NotCompiled, type PlanNodeExecutor } from './ExecutionContext.js';
import { fetchErrors } from './fetchErrors.js';
import { mergeFetched, type OwnedPaths } from './mergeFetched.js';
import { objectsAt, pathsAt } from './objectsAt.js';
import { compileSelector, type Selector } from './representations.js';
import { compileRewrites } from './rewrites.js';

/** What a fetch is compiled with. */
export interface FetchSurroundings {
  /** Where its result belongs. */
  readonly path: readonly string[];
  /** What is owned below that place. */
  readonly owned: OwnedPaths;
  readonly supergraph: GraphQLSchema;
}

/** Compiles a fetch. A failure of whatever kind is an error of the run; once its request is aborted, nothing is fetched. */
export function compileFetch(node: FetchNode, surroundings: FetchSurroundings): PlanNodeExecutor {
  if (node.contextRewrites?.length) throw new NotCompiled('a fetch with context arguments');
  if (node.hasDefers) throw new NotCompiled('a fetch with deferred parts');
  const { path } = surroundings;
  const fetch = node.requires ? entityFetch(node, node.requires, surroundings) : plainFetch(node, surroundings);
  return (run) => {
    if (run.scope.signal?.aborted) return undefined;
    const objects = objectsAt(run.root, path);
    if (objects.length === 0) return undefined;
    return fetch(run, objects).catch((error) => {
      if (error === run.meter.refusal) run.scope.end(error);
      else run.errors.push(error);
    });
  };
}

type Fetch = (run: ExecutionContext, objects: readonly Fetched[]) => Promise<void>;

function plainFetch(node: FetchNode, { path, owned, supergraph }: FetchSurroundings): Fetch {
  const ask = compileRequest(node, path);
  const rewrite = compileRewrites(node.outputRewrites, supergraph);
  return async (run, objects) => {
    const data = await ask(run, {}, undefined);
    if (!data) return;
    const received = rewrite ? rewrite(data) : data;
    for (const object of objects) mergeFetched(object, received, owned);
  };
}

function entityFetch(
  node: FetchNode,
  requires: NonNullable<FetchNode['requires']>,
  { path, owned, supergraph }: FetchSurroundings,
): Fetch {
  if (node.variableUsages?.includes('representations')) throw new NotCompiled('a variable named representations');
  const ask = compileRequest(node, path);
  const select = compileSelector(requires, supergraph);
  const rewriteInput = compileRewrites(node.inputRewrites, supergraph);
  const representationOf = (object: Fetched): Fetched | null => {
    const representation = select(object);
    if (!representation?.__typename) return null;
    return rewriteInput ? rewriteInput(representation) : representation;
  };
  const rewriteOutput = compileRewrites(node.outputRewrites, supergraph);
  return async (run, objects) => {
    const { entities, sent, sentOf } = represent(objects, representationOf);
    if (sent.length === 0) return;
    const data = await ask(run, { representations: sent }, sentOf);
    if (!data) return;
    const received = data._entities;
    if (!Array.isArray(received)) throw new Error('Expected "data._entities" in response to be an array');
    if (received.length !== sent.length) {
      throw new Error(`Expected "data._entities" to contain ${entities.length} elements`);
    }
    for (const [index, entity] of entities.entries()) {
      const answer = received[sentOf[index] as number] as Fetched | null;
      if (answer) mergeFetched(entity, rewriteOutput ? rewriteOutput(typed(answer, entity)) : answer, owned);
    }
  };
}

/** Rewrites look at the type, which is not asked for where it is known. */
const typed = (answer: Fetched, { __typename }: Fetched): Fetched =>
  answer.__typename ? answer : { ...answer, __typename };

interface Represented {
  /** The objects that have what the subgraph must know of them. */
  readonly entities: readonly Fetched[];
  /** Each representation once. */
  readonly sent: readonly Fetched[];
  /** By the position of an entity: that of its representation among those sent. */
  readonly sentOf: readonly number[];
}

function represent(objects: readonly Fetched[], representationOf: Selector): Represented {
  const entities: Fetched[] = [];
  const sent: Fetched[] = [];
  const sentOf: number[] = [];
  const known = new Map<string, number>();
  for (const object of objects) {
    const representation = representationOf(object);
    if (!representation) continue;
    const key = keyOf(representation);
    let index = known.get(key);
    if (index === undefined) {
      index = sent.push(representation) - 1;
      known.set(key, index);
    }
    entities.push(object);
    sentOf.push(index);
  }
  return { entities, sent, sentOf };
}

/** The same for equal representations, other for others. Most have an id besides the name of their type, and nothing else. */
function keyOf(representation: Fetched): string {
  const { __typename, id } = representation;
  let fields = 0;
  for (const _ in representation) fields += 1;
  // No JSON of an object begins with a name.
  return fields === 2 && typeof id === 'string' ? `${__typename} ${id}` : JSON.stringify(representation);
}

type Ask = (
  run: ExecutionContext,
  inputs: { readonly representations?: readonly Fetched[] },
  sentOf: readonly number[] | undefined,
) => Promise<Fetched | null | undefined>;

function compileRequest(node: FetchNode, path: readonly string[]): Ask {
  const { serviceName: subgraph, operation: query, operationName = null, variableUsages = [] } = node;
  const place = { subgraph, path };
  return async (run, inputs, sentOf) => {
    const session = run.scope.sessions.get(subgraph) as SubgraphSession;
    const variables: Record<string, unknown> = {};
    for (const name of variableUsages) {
      const value = Object.hasOwn(run.variables, name) ? run.variables[name] : undefined;
      if (value !== undefined) variables[name] = value;
    }
    const operation = { query, operationName, variables: Object.assign(variables, inputs) };
    const result = await fetchSubgraph(session, operation, place);
    endIfGivenUp(result, run.scope);
    const { data, errors } = result;
    if (errors) {
      const failed = { subgraph, path, sentOf, objectPaths: () => pathsAt(run.root, path), meter: run.meter };
      for (const error of fetchErrors(errors as GraphQLError[], failed)) run.errors.push(error);
    }
    return data as Fetched | null | undefined;
  };
}
