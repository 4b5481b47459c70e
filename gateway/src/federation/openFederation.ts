import { SettingsError } from '@zibo-graph/subgraph-kit';
import { type GraphQLSchema, Kind, parse, validateSchema } from 'graphql';
import { type ApolloFederationOptions, apolloFederation, type FederationLog } from './apolloFederation.js';
import type { Federation } from './Federation.js';
import { withIntrospection } from './introspection.js';

/** Which runtime plans and executes operations on the subgraphs. */
export const federationRuntimes = ['apollo', 'hive'] as const;
export type FederationRuntime = (typeof federationRuntimes)[number];

/** How a federation is opened. */
export interface FederationOptions extends ApolloFederationOptions {
  readonly runtime: FederationRuntime;
  /** The names of the subgraphs that are served. */
  readonly subgraphs: readonly string[];
  readonly log: FederationLog;
}

/**
 * Opens a federation on a supergraph.
 * @throws SettingsError if the packages of the runtime are not installed; Error if the supergraph cannot be served: it is no
 *   supergraph, its schema is not valid, or it names a subgraph that nobody serves.
 */
export async function openFederation(supergraph: string, options: FederationOptions): Promise<Federation> {
  const unserved = subgraphNames(supergraph).filter((name) => !options.subgraphs.includes(name));
  if (unserved.length > 0) throw new Error(`nobody serves the subgraphs ${unserved.join(', ')}`);
  const federation = await openRuntime(supergraph, options);
  refuseInvalid(federation.schema);
  return withIntrospection(federation);
}

async function openRuntime(supergraph: string, options: FederationOptions): Promise<Federation> {
  const { runtime, log } = options;
  if (runtime === 'apollo') return apolloFederation(supergraph, log, options);
  const { hiveFederation } = await import('./hiveFederation.js').catch((cause) => {
    throw new SettingsError(
      'FEDERATION_RUNTIME：hive 所需的软件包未安装，请按 docs/operating/deployment.md 安装。FEDERATION_RUNTIME: what hive needs is not installed; docs/operating/deployment.md tells how.',
      { cause },
    );
  });
  return hiveFederation(supergraph);
}

/** The names of the subgraphs of a supergraph. @throws Error if it is none. */
function subgraphNames(supergraph: string): string[] {
  const graphs = parse(supergraph).definitions.find(
    (node) => node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === 'join__Graph',
  );
  const values = graphs?.kind === Kind.ENUM_TYPE_DEFINITION ? (graphs.values ?? []) : [];
  const names = values.flatMap(({ directives = [] }) => {
    const join = directives.find(({ name }) => name.value === 'join__graph');
    const given = join?.arguments?.find(({ name }) => name.value === 'name')?.value;
    return given?.kind === Kind.STRING ? [given.value] : [];
  });
  if (names.length === 0) throw new Error('this is no supergraph: it has no subgraphs');
  return names;
}

/** @throws Error for a schema on which no operation can be executed. */
function refuseInvalid(schema: GraphQLSchema): void {
  const [error] = validateSchema(schema);
  if (error) throw error;
  if (!schema.getDirective('knownAt')) throw new Error('the supergraph lacks the directive @knownAt');
}
