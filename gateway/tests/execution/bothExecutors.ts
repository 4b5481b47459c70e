import { createHash } from 'node:crypto';
import type { SubgraphSession } from '@zibo-graph/subgraph-kit';
import {
  type ExecutionResult,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import {
  type ApolloFederation,
  apolloFederation,
  type FederationLog,
  type PlanExecutor,
} from '../../src/federation/apolloFederation.js';
import type { PreparedOperation } from '../../src/federation/Federation.js';
import { withIntrospection } from '../../src/federation/introspection.js';
import type { RequestScope } from '../../src/federation/RequestScope.js';

/** An operation, ready for either executor. */
export type PreparedTwice = Readonly<Record<PlanExecutor, PreparedOperation>>;

/** One supergraph, executed by our executor and by that of Apollo Gateway, which is the oracle. */
export interface BothExecutors {
  readonly schema: GraphQLSchema;
  readonly compiled: ApolloFederation;
  readonly stock: ApolloFederation;
  prepare(query: string, operationName?: string): PreparedTwice;
}

/** A log of nothing. */
export const silent = { trace() {}, debug() {}, warn() {}, error() {} };

export async function openBothExecutors(supergraphSdl: string, log: FederationLog = silent): Promise<BothExecutors> {
  const compiled = await apolloFederation(supergraphSdl, log, { planExecutor: 'compiled' });
  const stock = await apolloFederation(supergraphSdl, log, { planExecutor: 'stock' });
  return {
    schema: compiled.schema,
    compiled,
    stock,
    prepare(query, operationName) {
      const document = parse(query);
      const operation = document.definitions.find(
        (node): node is OperationDefinitionNode =>
          node.kind === Kind.OPERATION_DEFINITION && (!operationName || node.name?.value === operationName),
      ) as OperationDefinitionNode;
      const hash = createHash('sha256').update(query).digest('hex');
      const checked = { query, hash, document, operation, operationName };
      return {
        compiled: withIntrospection(compiled).prepare(checked),
        stock: withIntrospection(stock).prepare(checked),
      };
    },
  };
}

/** The scope of a request with these sessions. */
export const scopeOf = (
  sessions: ReadonlyMap<string, SubgraphSession>,
  signal: AbortSignal | undefined = undefined,
): RequestScope => ({ sessions, signal, http: { id: 'test', headers: {} } as never, end() {}, answerAsKnownAt() {} });

/** An answer as text, so that the order of fields counts; what an executor threw as the message of its cause. */
export async function answerText(answering: () => Promise<ExecutionResult>): Promise<string> {
  try {
    const { data, errors } = await answering();
    const told = errors?.map(({ message, path, extensions }) => ({ message, path, extensions }));
    return JSON.stringify({ data, errors: told }, null, 1);
  } catch (error) {
    const { message, originalError } = error as Partial<GraphQLError>;
    return `thrown: ${originalError?.message ?? message}`;
  }
}
