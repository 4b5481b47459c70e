import type { ServerResponse } from 'node:http';
import { type ByteBudget, overloaded } from '@zibo-graph/subgraph-kit';

/** A smaller body is not counted: the system takes it for the connection. */
const smallestCounted = 16_384;

/** A client is given so many milliseconds to take its response, however short memory is. */
const patienceMilliseconds = 2_000;

/** Bodies that a response holds in memory until it is sent. */
interface Holder {
  readonly bodies: Buffer[];
  readonly since: number;
}

/**
 * Counts the bodies that are held for clients, each once, however many it is for. Where there is no room for another, the
 * response is cut whose client has not taken it for longest.
 */
export class HeldBodies {
  readonly #budget: ByteBudget;
  readonly #now: () => number;
  /** The oldest first. */
  readonly #holders = new Map<ServerResponse, Holder>();
  readonly #uses = new Map<Buffer, number>();

  /** @param now the time in milliseconds. */
  constructor(budget: ByteBudget, now: () => number = () => performance.now()) {
    this.#budget = budget;
    this.#now = now;
    budget.onShortage = (bytes) => this.#makeRoom(bytes);
  }

  /** Whether a body may be held for a response; then it is, until the response has gone or its client has. */
  tryHold(response: ServerResponse, body: Buffer): boolean {
    if (body.length < smallestCounted) return true;
    const uses = this.#uses.get(body) ?? 0;
    if (uses === 0 && !this.#budget.take(body.length)) return false;
    this.#uses.set(body, uses + 1);
    const holder = this.#holders.get(response);
    if (holder) holder.bodies.push(body);
    else {
      this.#holders.set(response, { bodies: [body], since: this.#now() });
      response.once('close', () => this.#release(response));
    }
    if (response.destroyed) this.#release(response);
    return true;
  }

  /** The same. @throws GraphQLError OVERLOADED */
  hold(response: ServerResponse, body: Buffer): void {
    if (!this.tryHold(response, body)) throw overloaded();
  }

  #release(response: ServerResponse): void {
    const holder = this.#holders.get(response);
    this.#holders.delete(response);
    for (const body of holder?.bodies ?? []) {
      const uses = (this.#uses.get(body) ?? 1) - 1;
      if (uses > 0) this.#uses.set(body, uses);
      else {
        this.#uses.delete(body);
        this.#budget.giveBack(body.length);
      }
    }
  }

  #makeRoom(bytes: number): void {
    const before = this.#budget.held;
    const now = this.#now();
    for (const [response, { since }] of this.#holders) {
      if (before - this.#budget.held >= bytes || now - since < patienceMilliseconds) return;
      // What is not ended yet is still made: its client may be reading.
      if (!response.writableEnded) continue;
      response.destroy();
      this.#release(response);
    }
  }
}
