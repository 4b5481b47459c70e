import { getStitchedSchemaFromSupergraphSdl } from '@graphql-tools/federation';
import type { Operation, SubgraphSession } from '@zibo-graph/subgraph-kit';
import {
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLFieldResolver,
  GraphQLSchema,
  isObjectType,
  isSpecifiedDirective,
  Kind,
  parse,
  print,
} from 'graphql';
import { attributed, endIfGivenUp } from './askSubgraph.js';
import type { Federation } from './Federation.js';
import { measured } from './measured.js';
import type { RequestScope } from './RequestScope.js';
import { teachScalars } from './teachScalars.js';

/**
 * Federation by the JavaScript runtime of Hive Gateway, which is MIT: the same supergraph, planned anew for each request.
 * Answers are those of `apolloFederation`; an error of a fetch for a list has the path of each item instead of the list's.
 */
export function hiveFederation(supergraphSdl: string): Federation {
  const stitched = getStitchedSchemaFromSupergraphSdl({
    supergraphSdl,
    // Fetches of one tick become one document.
    batch: true,
    onSubschemaConfig(config) {
      // It is given the name of the enum value that stands for the subgraph.
      const subgraph = config.name.toLowerCase();
      config.executor = async ({ document, variables, operationName, context }) => {
        const scope = context as unknown as RequestScope;
        const { sessions, signal } = scope;
        signal?.throwIfAborted();
        const session = sessions.get(subgraph) as SubgraphSession;
        const operation = {
          query: print(document),
          operationName: operationName ?? null,
          variables: variables ?? null,
        };
        return (await fetched(session, operation, scope, subgraph)) as ExecutionResult<never>;
      };
    },
  });
  const schema = withoutSupergraphDirectives(stitched);
  teachScalars(schema);
  placeErrors(schema);
  schema.description = schemaDescription(supergraphSdl);
  return {
    schema,
    prepare: ({ document, operationName = null }) => ({
      async execute(variables, scope) {
        const result = await execute({
          schema,
          document,
          operationName,
          variableValues: variables,
          contextValue: scope,
        });
        if (scope.signal?.reason instanceof GraphQLError) throw scope.signal.reason;
        return measured(result, scope);
      },
    }),
  };
}

/** Composition keeps directives for gateways, such as those of costs, in the supergraph; clients see those that they can use. */
function withoutSupergraphDirectives(schema: GraphQLSchema): GraphQLSchema {
  const directives = schema
    .getDirectives()
    .filter((one) => isSpecifiedDirective(one) || one.locations.some(isExecutable));
  return new GraphQLSchema({ ...schema.toConfig(), directives });
}

const executableLocations: readonly string[] = [
  ...['QUERY', 'MUTATION', 'SUBSCRIPTION', 'FIELD', 'FRAGMENT_DEFINITION', 'FRAGMENT_SPREAD', 'INLINE_FRAGMENT'],
  'VARIABLE_DEFINITION',
];
const isExecutable = (location: string): boolean => executableLocations.includes(location);

/** What a supergraph says of itself as a whole, which stitching loses. */
function schemaDescription(supergraphSdl: string): string | undefined {
  const definition = parse(supergraphSdl).definitions.find((node) => node.kind === Kind.SCHEMA_DEFINITION);
  return definition?.description?.value;
}

/** What a subgraph answers; an error that concerns the whole fetch has no path, and so costs each field that is missing. */
async function fetched(
  session: SubgraphSession,
  operation: Operation,
  scope: RequestScope,
  subgraph: string,
): Promise<ExecutionResult> {
  try {
    const result = await session.execute(operation);
    endIfGivenUp(result, scope);
    const errors = result.errors?.map((error) => attributed(error, result, subgraph));
    // The runtime marks what it is given, which others may remember.
    return { data: structuredClone(result.data ?? null), ...(errors ? { errors } : {}) };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const failed = { data: null, errors: [error] };
    endIfGivenUp(failed, scope);
    return failed;
  }
}

/** Has every error stand at the field that it is of: the runtime gives it a path without the positions in lists. */
function placeErrors(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const { resolve } = field;
      if (resolve) field.resolve = withoutPath(resolve);
    }
  }
}

const withoutPath =
  (resolve: GraphQLFieldResolver<unknown, unknown>): GraphQLFieldResolver<unknown, unknown> =>
  async (...given) => {
    try {
      const value = await resolve(...given);
      return value instanceof Error ? pathless(value) : value;
    } catch (error) {
      throw pathless(error);
    }
  };

/** The error without a path, which the executor then gives it; the first one if there are several of one field. */
function pathless(error: unknown): unknown {
  if (error instanceof AggregateError) return pathless(error.errors[0]);
  if (!(error instanceof GraphQLError)) return error;
  if (error.originalError instanceof AggregateError) return pathless(error.originalError);
  const { message, extensions, originalError } = error;
  return new GraphQLError(message, { extensions, originalError: originalError ?? null });
}
