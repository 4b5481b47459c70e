import type { IncomingHttpHeaders } from 'node:http';
import { type Readable, Transform } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ByteBudget } from './responses/ByteBudget.js';
import { overloaded } from './responses/ResponseHold.js';

/** A smaller body is not counted: small requests go on, however many large ones there are. */
export const smallestCountedBody = 16_384;

/** A body takes so many times its bytes once it is there: its parts, themselves put together, its text, and what that is read into. */
export const readingFactor = 4;

/** The memory of the bodies of requests. Each is counted as it comes, and until the request is answered or its client has gone. */
export class HeldRequests {
  readonly #budget: ByteBudget;
  readonly #holds = new WeakMap<FastifyRequest, RequestHold>();

  constructor(budget: ByteBudget) {
    this.#budget = budget;
  }

  /**
   * Counts the bodies that come to a server.
   * @param limit so many bytes a body may have: one that says it has more is refused before any of it is read.
   */
  watch(server: FastifyInstance, limit: number): void {
    server.addHook('preParsing', (request, reply, payload, done) => {
      if (!isCounted(request.headers, limit)) return done(null, payload);
      const hold = new RequestHold(this.#budget);
      this.#holds.set(request, hold);
      reply.raw.once('close', () => hold.release());
      done(null, hold.counted(payload as Readable));
    });
  }

  /**
   * Counts what a body that is there takes when it is read.
   * @throws GraphQLError OVERLOADED
   */
  read(request: FastifyRequest, body: Buffer): void {
    this.#holds.get(request)?.growTo(body.length * readingFactor);
  }
}

/** A compressed body may be of any size; so may one that does not say. */
function isCounted(headers: IncomingHttpHeaders, limit: number): boolean {
  const length = headers['content-length'];
  if (length === undefined) return headers['transfer-encoding'] !== undefined;
  const isLarge = headers['content-encoding'] !== undefined || Number(length) >= smallestCountedBody;
  return isLarge && Number(length) <= limit;
}

/** What is held for one request. */
class RequestHold {
  readonly #budget: ByteBudget;
  #held = 0;
  #isReleased = false;

  constructor(budget: ByteBudget) {
    this.#budget = budget;
  }

  /** The same bytes, each counted as it comes; it fails once there is no room for more. */
  counted(payload: Readable): Readable {
    let bytes = 0;
    const counting = new Transform({
      transform: (part: Buffer, _, done) => {
        bytes += part.length;
        try {
          if (bytes >= smallestCountedBody) this.growTo(bytes);
          done(null, part);
        } catch (error) {
          // The rest goes nowhere; the client is answered all the same.
          payload.unpipe(counting).resume();
          done(error as Error);
        }
      },
    });
    payload.once('error', (error) => counting.destroy(error));
    return payload.pipe(counting);
  }

  growTo(bytes: number): void {
    const more = bytes - this.#held;
    if (bytes < smallestCountedBody || more <= 0) return;
    if (this.#isReleased || !this.#budget.take(more)) throw overloaded();
    this.#held += more;
  }

  release(): void {
    this.#isReleased = true;
    this.#budget.giveBack(this.#held);
    this.#held = 0;
  }
}
