import { type FormattedExecutionResult, GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { type ErrorCodeName, errorCodes } from '../errors/errorCodes.js';
import type { ErrorDetail } from '../errors/errors.js';
import { traced } from '../observability/tracing.js';
import { type ResponseBounds, ResponseHold } from '../responses/ResponseHold.js';
import { encodeState } from '../subgraph/revisionTracker.js';
import type { Subgraph, SubgraphSession } from '../subgraph/subgraph.js';
import type { SubgraphObservation } from '../subgraph/subgraphObservation.js';
import { revisionHeader, stateHeader } from './fetchHeaders.js';
import {
  type Fetch,
  type ReceivedFetch,
  type RequestedOperation,
  readFetch,
  readSubgraphRequest,
} from './fetchRequest.js';
import { type FetchResponse, fetchResponse, formatResult, jsonHeader } from './fetchResponse.js';
import { errorResponse } from './httpServer.js';
import type { SignatureCheck } from './requestSignature.js';

/** The result of an operation of a list. */
export interface OperationResult {
  /** The place of the operation in the list. */
  readonly index: number;
  readonly requestId: string;
  /** Its JSON. */
  readonly json: string;
}

/** Takes the result of an operation as soon as it is known. */
type OnResult = (result: OperationResult) => void;

/** Settings of what answers fetches. */
export interface FetchesOptions {
  readonly log: Pick<Logger, 'warn' | 'error'>;
  /** With one a request must be signed, and may then say who asks. */
  readonly checkSignature?: SignatureCheck | undefined;
  readonly observation?: SubgraphObservation | undefined;
  /** Bounds the results; without it they are not bounded. */
  readonly bounds?: ResponseBounds | undefined;
}

/** The result of an operation, or the list of those of a list. */
type Outcome = FormattedExecutionResult | readonly FormattedExecutionResult[];

/** What a request asks for, and what executes it. */
interface Begun {
  readonly asked: Fetch;
  execute(operation: RequestedOperation): Promise<FormattedExecutionResult>;
}

/**
 * Answers requests for operations of a subgraph, whoever has read them from the network. The operations of a request begin
 * together, and so share what they read; those of one client's operation share a session.
 */
export class Fetches {
  readonly #subgraph: Subgraph;
  readonly #options: FetchesOptions;

  constructor(subgraph: Subgraph, options: FetchesOptions) {
    this.#subgraph = subgraph;
    this.#options = options;
  }

  /** The memory for the results of a request, to be released by whoever sends them. */
  openHold(): ResponseHold | undefined {
    const { bounds } = this.#options;
    return bounds && new ResponseHold(bounds);
  }

  /** Answers a request as a whole. */
  answer(fetch: ReceivedFetch): Promise<FetchResponse> {
    const since = performance.now();
    return this.#unlessRefused(fetch, async () => {
      const outcome = await this.#traced(fetch, () => this.#execute(fetch));
      this.#observe(outcome, since, fetch.requestId);
      return this.#responseTo(outcome, fetch);
    });
  }

  /**
   * Gives the result of each operation of a request as soon as it is known.
   * @returns null once all have a result; or the response to a request that is refused, of which none has.
   */
  answerEach(fetch: ReceivedFetch, onResult: OnResult): Promise<FetchResponse | null> {
    return this.#unlessRefused(fetch, async () => {
      const refusal = await this.#traced(fetch, () => this.#executeEach(fetch, onResult));
      return refusal && this.#responseTo(refusal, fetch);
    });
  }

  /** The newest revision, and where all subgraphs on the database stand, as headers of every response that is no refusal. */
  revisionHeaders(): readonly string[] {
    const subgraph = this.#subgraph;
    return [revisionHeader, String(subgraph.revision()), stateHeader, encodeState(subgraph.state())];
  }

  async #unlessRefused<T>(fetch: ReceivedFetch, answer: () => Promise<T>): Promise<T | FetchResponse> {
    const { requestId, method, url, headers, body } = fetch;
    const reason = this.#options.checkSignature?.({ method, path: url, headers, body: body ?? '' });
    if (reason) {
      this.#options.log.warn({ requestId, reason: reason.en }, 'unsigned request refused');
      return refused('SIGNATURE_INVALID', requestId, { values: { reason } });
    }
    try {
      return await answer();
    } catch (error) {
      this.#logFailure(error, requestId);
      return refused('INTERNAL', requestId);
    }
  }

  async #execute(fetch: ReceivedFetch): Promise<Outcome> {
    try {
      const { asked, execute } = this.#begin(fetch);
      return await (isList(asked) ? Promise.all(asked.map(execute)) : execute(asked));
    } catch (error) {
      return this.#badRequest(error, fetch);
    }
  }

  async #executeEach(fetch: ReceivedFetch, onResult: OnResult): Promise<Outcome | null> {
    let begun: Begun;
    try {
      begun = this.#begin(fetch);
    } catch (error) {
      return this.#badRequest(error, fetch);
    }
    const { asked, execute } = begun;
    const executeOne = async (operation: RequestedOperation, index: number): Promise<void> => {
      const { requestId = fetch.requestId } = operation;
      const since = performance.now();
      try {
        const result = await execute(operation);
        this.#observe(result, since, requestId);
        onResult({ index, requestId, json: JSON.stringify(result) });
      } catch (error) {
        this.#logFailure(error, requestId);
        onResult({ index, requestId, json: JSON.stringify(errorResponse('INTERNAL', requestId)) });
      }
    };
    await Promise.all((isList(asked) ? asked : [asked]).map(executeOne));
    return null;
  }

  /** @throws GraphQLError for a request that cannot be understood. */
  #begin(fetch: ReceivedFetch): Begun {
    const asked = readFetch(fetch);
    const isSigned = this.#options.checkSignature !== undefined;
    const request = readSubgraphRequest(fetch, this.#subgraph.revision(), isSigned);
    // They begin in one turn, and so read together.
    const sessions = new Map<string, SubgraphSession>();
    const execute = async (operation: RequestedOperation): Promise<FormattedExecutionResult> => {
      const { requestId = fetch.requestId, caller } = operation;
      const session =
        sessions.get(requestId) ?? this.#subgraph.openSession({ ...request, requestId, caller, hold: fetch.hold });
      sessions.set(requestId, session);
      return formatResult(await session.execute(operation), requestId, this.#options.log);
    };
    return { asked, execute };
  }

  #badRequest(error: unknown, { requestId }: ReceivedFetch): FormattedExecutionResult {
    if (error instanceof GraphQLError) return formatResult({ errors: [error] }, requestId, this.#options.log);
    throw error;
  }

  #traced<T>({ headers }: ReceivedFetch, run: () => Promise<T>): Promise<T> {
    return traced(`subgraph ${this.#subgraph.name}`, { kind: 'server', headers }, run);
  }

  #observe(outcome: Outcome, since: number, requestId: string): void {
    const { log, observation } = this.#options;
    observation?.fetched(outcome, performance.now() - since, {
      warn: (told, message) => log.warn({ requestId, ...told }, message),
    });
  }

  #responseTo(outcome: Outcome, { headers }: ReceivedFetch): FetchResponse | Promise<FetchResponse> {
    return fetchResponse(outcome, this.revisionHeaders(), headers['accept-encoding']);
  }

  #logFailure(error: unknown, requestId: string): void {
    this.#options.log.error({ requestId, err: error }, 'request failed');
  }
}

const isList = (asked: Fetch): asked is readonly RequestedOperation[] => Array.isArray(asked);

const refused = (code: ErrorCodeName, requestId: string, detail: ErrorDetail = {}): FetchResponse => ({
  status: errorCodes[code].status,
  headers: jsonHeader,
  body: JSON.stringify(errorResponse(code, requestId, detail)),
});
