import { ApolloGateway } from '@apollo/gateway';
import { graphError } from '@zibo-graph/subgraph-kit';
import type { GraphQLError } from 'graphql';
import { disableTelemetry } from '../foundation/environment.js';
import { type ApolloInternals, apolloInternals } from './execution/apolloInternals.js';
import { compileOperation } from './execution/compileOperation.js';
import { NotCompiled } from './execution/ExecutionContext.js';
import { stockExecution } from './execution/stockExecution.js';
import type { CheckedOperation, Federation, PreparedOperation } from './Federation.js';
import { fetchFromSubgraph } from './fetchFromSubgraph.js';
import { teachScalars } from './teachScalars.js';

/** Which executor runs query plans: ours, compiled, or the one of Apollo Gateway. */
export type PlanExecutor = 'compiled' | 'stock';

/** How operations are executed by the runtime of Apollo. */
export interface ApolloFederationOptions {
  /** `compiled` if not given; it leaves to the stock one what it does not know. */
  readonly planExecutor?: PlanExecutor | undefined;
  /** Where executions are counted; from zero if not given. */
  readonly executions?: Record<PlanExecutor, number> | undefined;
}

/** Federation by Apollo Gateway, which plans; plans are executed by us. */
export interface ApolloFederation extends Federation {
  /** How many executions each executor has begun. */
  readonly executions: Readonly<Record<PlanExecutor, number>>;
}

/** What is told to an operator: a part of a log. */
export interface FederationLog {
  trace(message: string): void;
  debug(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

/** Loads a supergraph. */
export async function apolloFederation(
  supergraphSdl: string,
  logger: FederationLog,
  { planExecutor = 'compiled', executions = { compiled: 0, stock: 0 } }: ApolloFederationOptions = {},
): Promise<ApolloFederation> {
  disableTelemetry();
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => fetchFromSubgraph(name),
    // It was composed and checked before it was committed.
    validateSupergraph: false,
    __exposeQueryPlanExperimental: false,
    logger: quiet(logger),
  });
  await gateway.load();
  const apollo = apolloInternals(gateway);
  teachScalars(apollo.schema);
  return {
    schema: apollo.schema,
    executions,
    prepare(operation) {
      let prepared: Prepared | undefined;
      let refusal: GraphQLError | undefined;
      const ready = (): Prepared => {
        // What failed once would fail, and take as long, each time.
        if (refusal) throw refusal;
        try {
          return planExecutor === 'compiled' ? compiled(operation, apollo, gateway, logger) : stock(operation, gateway);
        } catch (cause) {
          logger.error(`an operation cannot be planned: ${cause instanceof Error ? cause.stack : cause}`);
          refusal = graphError('OPERATION_NOT_PLANNED', { cause });
          throw refusal;
        }
      };
      return {
        async execute(variables, scope) {
          prepared ??= ready();
          executions[prepared.executor]++;
          return prepared.execute(variables, scope);
        },
        plan: () => prepared?.plan?.(),
      };
    },
  };
}

interface Prepared extends PreparedOperation {
  readonly executor: PlanExecutor;
}

function compiled(
  operation: CheckedOperation,
  apollo: ApolloInternals,
  gateway: ApolloGateway,
  logger: FederationLog,
): Prepared {
  try {
    return { executor: 'compiled', ...compileOperation(operation, apollo) };
  } catch (error) {
    if (!(error instanceof NotCompiled)) throw error;
    logger.debug(`an operation is left to the stock executor: ${error.message}`);
    return stock(operation, gateway);
  }
}

const stock = (operation: CheckedOperation, gateway: ApolloGateway): Prepared => ({
  executor: 'stock',
  execute: stockExecution(operation, gateway),
});

/** Apollo tells at `info` what only its developers want to know. */
const quiet = (logger: FederationLog) => ({
  debug: (message?: unknown) => logger.trace(String(message)),
  info: (message?: unknown) => logger.debug(String(message)),
  warn: (message?: unknown) => logger.warn(String(message)),
  error: (message?: unknown) => logger.error(String(message)),
});
