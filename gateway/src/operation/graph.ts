import { type ErrorCodeName, errorCodes, formatError, graphError } from '@zibo-graph/subgraph-kit';
import {
  type ExecutionResult,
  type FormattedExecutionResult,
  GraphQLError,
  type OperationDefinitionNode,
} from 'graphql';
import type { Federation } from '../federation/Federation.js';
import { acceptedLanguage } from '../http/acceptedLanguage.js';
import type { Callers } from '../limits/callers.js';
import type { TableRows } from '../limits/databaseCost.js';
import type { Limits } from '../limits/limitSettings.js';
import { openListSizes } from '../limits/listSizes.js';
import { type Admission, admit } from './admission.js';
import { inTime, isGone } from './deadline.js';
import { documentedIn } from './documentation.js';
import { DocumentErrors, type Documents, openDocuments, type ReadyOperation } from './documents.js';
import type { GraphCounts } from './graphCounts.js';
import { logCauses } from './logCauses.js';
import { type Observer, observed } from './observer.js';
import type { RequestScope } from './RequestScope.js';

/** A GraphQL request, as it came over HTTP. */
export interface GraphRequest {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  /** What else the client asks for: `cost: true` has the answer tell what it cost. */
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/** What to send to the client. */
export interface GraphAnswer {
  /** Names the supergraph that it was answered on. */
  readonly version: string;
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
  /** The operation that a request means; undefined if the request is refused. */
  operationOf(request: GraphRequest): OperationDefinitionNode | undefined;
  /** Answers an operation; never throws. Errors have the form that every error of this program has. */
  answer(request: GraphRequest, scope: RequestScope): Promise<GraphAnswer>;
  close(): Promise<void>;
}

/** What a graph is opened on. */
export interface GraphOptions {
  readonly version: string;
  readonly federation: Federation;
  readonly limits: Limits;
  readonly callers: Pick<Callers, 'charge'>;
  /** How large tables are, by which what reads them is priced; nothing is known of them if not given. */
  readonly tableRows?: TableRows | undefined;
  /** Told of each operation that ended. */
  readonly observer?: Observer | undefined;
  /** Where it counts; nobody asks if not given. */
  readonly counts?: GraphCounts | undefined;
}

/** Opens the graph on a federation of subgraphs. */
export function openGraph(options: GraphOptions): Graph {
  const { version, federation, limits, callers, tableRows = () => 0, observer, counts } = options;
  const documents = openDocuments(federation, limits, counts);
  const admission = { schema: federation.schema, limits, callers, tableRows, sizes: openListSizes(federation) };
  return {
    version,
    operationOf({ query, operationName }) {
      try {
        return documents.ready(query, operationName).operation;
      } catch {
        return undefined;
      }
    },
    async answer(request, scope) {
      const result = await observed(observer, scope, (told) => execute({ documents, admission }, request, scope, told));
      // That nobody waits for the answer is no fault, and has what was under way fail.
      if (result.errors && !isGone(scope)) logCauses(result.errors, scope);
      return { version, ...answered(result, scope.http.id) };
    },
    close: () => federation.close(),
  };
}

interface OpenGraph {
  readonly documents: Documents;
  readonly admission: Admission;
}

/** So much of an operation's name is in the log. */
const longestName = 100;

/** The name of an operation as the log has it; undefined for one without. */
export const loggedName = (operation: OperationDefinitionNode | undefined): string | undefined =>
  operation?.name?.value.slice(0, longestName);

async function execute(
  { documents, admission }: OpenGraph,
  { query, operationName, variables = {}, extensions }: GraphRequest,
  scope: RequestScope,
  told: (ready: ReadyOperation, name: string | undefined) => void,
): Promise<ExecutionResult> {
  try {
    const ready = documents.ready(query, operationName);
    const name = loggedName(ready.operation);
    told(ready, name);
    if (name) scope.http.log = scope.http.log.child({ operation: name });
    const { cost, time } = await admit(admission, ready, variables, scope);
    const { COST_LIMIT, OPERATION_TIMEOUT_MS } = admission.limits;
    const result = await inTime(OPERATION_TIMEOUT_MS, scope, () => ready.execute(variables, scope));
    const language = acceptedLanguage(scope.http.headers['accept-language']);
    const known = result.data && (time === undefined ? result.data : ready.pins.qualified(result.data, time));
    const data = known && documentedIn(language, ready, known);
    const asked = extensions?.cost === true ? { cost: { cost, limit: COST_LIMIT } } : undefined;
    return { ...result, ...(data ? { data } : {}), ...(asked ? { extensions: asked } : {}) };
  } catch (error) {
    if (error instanceof DocumentErrors) return { errors: error.errors };
    if (error instanceof GraphQLError) return { errors: [error] };
    if (!isGone(scope)) scope.http.log.error({ err: error }, 'request failed');
    return { errors: [graphError('INTERNAL')] };
  }
}

/** What is sent instead of an answer that is refused. */
export const refusedAnswer = (error: GraphQLError, requestId: string): Omit<GraphAnswer, 'version'> =>
  answered({ errors: [error] }, requestId);

/** A request of which nothing was executed has the status of its error; what was executed has 200, whatever failed in it. */
function answered({ data, errors, extensions }: ExecutionResult, requestId: string): Omit<GraphAnswer, 'version'> {
  const formatted = errors?.map((error) => formatError(error, requestId).error);
  const code = formatted?.[0]?.extensions?.code as ErrorCodeName | undefined;
  return {
    status: data === undefined && code ? errorCodes[code].status : 200,
    result: {
      ...(formatted ? { errors: formatted } : {}),
      ...(data === undefined ? {} : { data }),
      ...(extensions ? { extensions } : {}),
    },
  };
}
