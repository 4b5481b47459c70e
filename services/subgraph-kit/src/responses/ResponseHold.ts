import type { ServerResponse } from 'node:http';
import { type ExecutionResult, GraphQLError } from 'graphql';
import { graphError, retrySeconds } from '../errors/errors.js';
import type { ByteBudget } from './ByteBudget.js';
import { ByteMeter } from './ByteMeter.js';

/** What bounds the responses of a process. */
export interface ResponseBounds {
  /** The most bytes that one response may have. */
  readonly limit: number;
  /** What all responses under way, and whatever else is held for requests, may take together. */
  readonly budget: ByteBudget;
}

/** A response is made without asking up to so many bytes: small ones cost nothing here. */
const freeBytes = 16_384;
/** Beyond that memory is asked for in steps of so many bytes of the response. */
const stepBytes = 65_536;
/** A response takes so many times its bytes while it is made: the objects that it is made of, their copies, and their text. */
const makingFactor = 4;

/** The memory that is held for one request, until its response has gone. */
export class ResponseHold {
  readonly #bounds: ResponseBounds;
  #held = 0;
  #isReleased = false;

  constructor(bounds: ResponseBounds) {
    this.#bounds = bounds;
  }

  /** Bytes that are held now. */
  get held(): number {
    return this.#held;
  }

  /** A meter for a part of the response that is made by itself, such as the result of a fetch. */
  meter(): ByteMeter {
    const { limit } = this.#bounds;
    let paid = freeBytes;
    return new ByteMeter(Math.min(freeBytes, limit), (bytes) => {
      if (bytes > limit) throw tooLarge(limit, bytes);
      const steps = Math.ceil((bytes - paid) / stepBytes);
      this.take(steps * stepBytes * makingFactor);
      paid += steps * stepBytes;
      return Math.min(paid, limit);
    });
  }

  /**
   * Holds bytes for the request.
   * @throws GraphQLError OVERLOADED if there are none left; or if nobody waits for the response any more.
   */
  take(bytes: number): void {
    if (this.#isReleased || !this.#bounds.budget.take(bytes)) throw overloaded();
    this.#held += bytes;
  }

  /** Gives everything back when a response that was sent, or is being sent, has gone or its client has. */
  releaseAfter(response: ServerResponse): void {
    if (this.#held === 0 || response.destroyed) this.release();
    else response.once('close', () => this.release());
  }

  /** Gives everything back. Whoever still makes a part of the response is stopped at its next step. */
  release(): void {
    this.#isReleased = true;
    this.#bounds.budget.giveBack(this.#held);
    this.#held = 0;
  }
}

/** The error of a response that is given up, for it has more bytes than one may have. */
export const tooLarge = (limit: number, value?: number): GraphQLError =>
  graphError('ANSWER_TOO_LARGE', { ...(value === undefined ? {} : { value }), limit });

/** The error of a request for which there is no memory now. */
export const overloaded = (): GraphQLError => graphError('OVERLOADED', { retryAfter: retrySeconds });

/** The error by which a response was given up as a whole, which is of no place in it; undefined if it was not given up. */
export function givenUp({ errors }: Pick<ExecutionResult, 'errors'>): GraphQLError | undefined {
  const error = errors?.find(({ extensions }) => codes.includes(extensions?.code));
  if (!error) return undefined;
  const { message, extensions, originalError } = error;
  return new GraphQLError(message, { extensions, originalError: originalError ?? null });
}

const codes: readonly unknown[] = ['ANSWER_TOO_LARGE', 'OVERLOADED'];
