import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { type ErrorCodeName, errorCodes, formatError, graphError } from '@zibo-graph/subgraph-kit';
import type { FormattedExecutionResult } from 'graphql';
import { admission } from './admission.js';
import { documentation } from './documentation.js';
import type { RequestScope } from './RequestScope.js';
import { requestErrors } from './requestErrors.js';

/** A GraphQL request, as it came over HTTP. */
export interface GraphRequest {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Record<string, unknown> | undefined;
}

/** What to send to the client. */
export interface GraphAnswer {
  readonly status: number;
  readonly result: FormattedExecutionResult;
}

/** The graph: answers operations. */
export interface Graph {
  /** Answers an operation; never throws. Errors have the form that every error of this program has. */
  answer(request: GraphRequest, scope: RequestScope): Promise<GraphAnswer>;
  close(): Promise<void>;
}

/** A longer document is not read on: to check and plan one takes more than its length times as long. */
const longestDocument = 5_000;

/** Opens the graph on a federation of subgraphs; operations that cost more than the limit are refused. */
export async function openGraph(gateway: GatewayInterface, costLimit: number): Promise<Graph> {
  const server = new ApolloServer<RequestScope>({
    gateway,
    introspection: true,
    parseOptions: { maxTokens: longestDocument },
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    plugins: [
      requestErrors,
      admission(costLimit),
      documentation,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await server.start();
  return {
    answer: async (request, scope) => answered(await execute(server, request, scope), scope.http.id),
    close: () => server.stop(),
  };
}

async function execute(
  server: ApolloServer<RequestScope>,
  request: GraphRequest,
  scope: RequestScope,
): Promise<FormattedExecutionResult> {
  try {
    const { body } = await server.executeOperation(request, { contextValue: scope });
    if (body.kind === 'single') return body.singleResult;
    throw new Error('the gateway answers in parts, which nobody asked for');
  } catch (error) {
    scope.http.log.error({ err: error }, 'request failed');
    return { errors: [graphError('INTERNAL')] };
  }
}

/** A request of which nothing was executed has the status of its error; what was executed has 200, whatever failed in it. */
function answered({ data, errors }: FormattedExecutionResult, requestId: string): GraphAnswer {
  const formatted = errors?.map((error) => formatError(error, requestId).error);
  const code = formatted?.[0]?.extensions?.code as ErrorCodeName | undefined;
  return {
    status: data === undefined && code ? errorCodes[code].status : 200,
    result: { ...(formatted ? { errors: formatted } : {}), ...(data === undefined ? {} : { data }) },
  };
}
