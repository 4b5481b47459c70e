import { type ErrorCodeName, errorCodes, formatError, graphError } from '@zibo-graph/subgraph-kit';
import { type ExecutionResult, type FormattedExecutionResult, GraphQLError } from 'graphql';
import type { Federation } from '../federation/Federation.js';
import { acceptedLanguage } from '../http/acceptedLanguage.js';
import { admit } from './admission.js';
import { documentedIn } from './documentation.js';
import { DocumentErrors, type Documents, openDocuments } from './documents.js';
import { logCauses } from './logCauses.js';
import type { RequestScope } from './RequestScope.js';

/** A GraphQL request, as it came over HTTP. */
export interface GraphRequest {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
}

/** What to send to the client. */
export interface GraphAnswer {
  readonly status: number;
  readonly result: FormattedExecutionResult;
}

/** The graph: answers operations. */
export interface Graph {
  /**
   * Names the supergraph: equal for two graphs only if both understand an operation alike. It belongs into the key of an
   * answer that is remembered.
   */
  readonly version: string;
  /** Answers an operation; never throws. Errors have the form that every error of this program has. */
  answer(request: GraphRequest, scope: RequestScope): Promise<GraphAnswer>;
  close(): Promise<void>;
}

/** What a graph is opened on. */
export interface GraphOptions {
  readonly version: string;
  readonly federation: Federation;
  /** The most that an operation may cost. */
  readonly costLimit: number;
}

/** Opens the graph on a federation of subgraphs. */
export function openGraph({ version, federation, costLimit }: GraphOptions): Graph {
  const documents = openDocuments(federation);
  return {
    version,
    answer: async (request, scope) => {
      const result = await execute({ federation, documents, costLimit }, request, scope);
      if (result.errors) logCauses(result.errors, scope);
      return answered(result, scope.http.id);
    },
    close: () => federation.close(),
  };
}

interface OpenGraph extends Omit<GraphOptions, 'version'> {
  readonly documents: Documents;
}

async function execute(
  { federation, documents, costLimit }: OpenGraph,
  { query, operationName, variables = {} }: GraphRequest,
  scope: RequestScope,
): Promise<ExecutionResult> {
  try {
    const ready = documents.ready(query, operationName);
    const name = ready.operation.name?.value;
    if (name) scope.http.log = scope.http.log.child({ operation: name });
    admit(federation.schema, ready, variables, scope, costLimit);
    const result = await ready.execute(variables, scope);
    const language = acceptedLanguage(scope.http.headers['accept-language']);
    return result.data ? { ...result, data: documentedIn(language, ready, result.data) } : result;
  } catch (error) {
    if (error instanceof DocumentErrors) return { errors: error.errors };
    if (error instanceof GraphQLError) return { errors: [error] };
    scope.http.log.error({ err: error }, 'request failed');
    return { errors: [graphError('INTERNAL')] };
  }
}

/** A request of which nothing was executed has the status of its error; what was executed has 200, whatever failed in it. */
function answered({ data, errors }: ExecutionResult, requestId: string): GraphAnswer {
  const formatted = errors?.map((error) => formatError(error, requestId).error);
  const code = formatted?.[0]?.extensions?.code as ErrorCodeName | undefined;
  return {
    status: data === undefined && code ? errorCodes[code].status : 200,
    result: { ...(formatted ? { errors: formatted } : {}), ...(data === undefined ? {} : { data }) },
  };
}
