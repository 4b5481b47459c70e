import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { type Readable, Transform } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ByteBudget } from '../responses/ByteBudget.js';
import { overloaded } from '../responses/ResponseHold.js';

/** A smaller body is not counted: small requests go on, however many large ones there are. */
const smallestCountedBody = 16_384;

/** A body takes so many times its bytes once it is there: its parts, themselves put together, its text, and what that is read into. */
const readingFactor = 4;

/**
 * The memory of the bodies of requests, half of a budget at the most, whoever reads them: what a server does otherwise always has
 * room. Each is counted as it comes, and until the request is answered or its client has gone.
 */
export class HeldRequests {
  readonly #budget: ByteBudget;
  readonly #holds = new WeakMap<FastifyRequest, RequestHold>();

  /** @param whole what all is counted in that is held for requests. */
  constructor(whole: ByteBudget) {
    this.#budget = new ByteBudget(whole.limit / 2, whole);
  }

  /**
   * Counts the bodies that come to a server.
   * @param limit so many bytes a body may have: one that says it has more is refused before any of it is read.
   */
  watch(server: FastifyInstance, limit: number): void {
    server.addHook('preParsing', (request, reply, payload, done) => {
      if (!isCounted(request.headers, limit)) return done(null, payload);
      const hold = this.#open(reply.raw);
      this.#holds.set(request, hold);
      done(null, hold.counted(payload as Readable));
    });
  }

  /**
   * Counts what a body that is there takes when it is read.
   * @throws GraphQLError OVERLOADED
   */
  read(request: FastifyRequest, body: Buffer): void {
    if (this.#holds.get(request)?.mayRead(body) === false) throw overloaded();
  }

  #open(response: ServerResponse): RequestHold {
    const hold = new RequestHold(this.#budget);
    response.once('close', () => hold.release());
    return hold;
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
export class RequestHold {
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
        if (this.#mayGrowTo(bytes)) return done(null, part);
        // The rest goes nowhere; the client is answered all the same.
        payload.unpipe(counting).resume();
        done(overloaded());
      },
    });
    payload.once('error', (error) => counting.destroy(error));
    return payload.pipe(counting);
  }

  /** Whether there is room for what a body that is there takes when it is read; then it is counted. */
  mayRead(body: Buffer): boolean {
    return this.#mayGrowTo(body.length * readingFactor);
  }

  #mayGrowTo(bytes: number): boolean {
    const more = bytes - this.#held;
    if (bytes < smallestCountedBody || more <= 0) return true;
    if (this.#isReleased || !this.#budget.take(more)) return false;
    this.#held += more;
    return true;
  }

  release(): void {
    this.#isReleased = true;
    this.#budget.giveBack(this.#held);
    this.#held = 0;
  }
}
