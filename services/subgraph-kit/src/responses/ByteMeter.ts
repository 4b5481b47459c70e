import type { GraphQLError } from 'graphql';

/** A string of more characters is measured in bytes, which takes a call; a shorter one is counted by its characters. */
const measuredLength = 64;

/** What an error takes besides its message: its copy for each process and language, its path, its stack. */
const errorBytes = 2_000;

/**
 * Counts the bytes of a response while it is made, and gives it up as soon as they are too many. JSON is counted, from below: a
 * character of a short string as a byte, a number or boolean as the few that it has at least.
 */
export class ByteMeter {
  /** So many bytes were counted. */
  bytes = 0;
  /** Why the response is given up: whoever counts on gets the same error again. */
  refusal: GraphQLError | undefined;
  #allowed: number;
  readonly #allow: (bytes: number) => number;

  /**
   * @param allowed so many bytes are counted before anybody is asked.
   * @param allow gives how many bytes may be counted, once there are more than were allowed; what it throws is the refusal.
   */
  constructor(allowed: number, allow: (bytes: number) => number) {
    this.#allowed = allowed;
    this.#allow = allow;
  }

  /** @throws GraphQLError ANSWER_TOO_LARGE, OVERLOADED; the same from then on. */
  add(bytes: number): void {
    this.bytes += bytes;
    if (this.bytes > this.#allowed) this.#grow();
  }

  /** Counts an error. @throws as `add` does. */
  addError({ message }: Pick<GraphQLError, 'message'>): void {
    this.add(errorBytes + message.length);
  }

  /** Counts a value with everything in it. @throws as `add` does. */
  addTree(value: unknown): void {
    if (Array.isArray(value)) {
      this.add(value.length + 2);
      for (const item of value) this.addTree(item);
    } else if (typeof value === 'object' && value !== null) {
      let bytes = 2;
      for (const name in value) bytes += fieldBytes(name);
      this.add(bytes);
      for (const name in value) this.addTree((value as Readonly<Record<string, unknown>>)[name]);
    } else this.add(leafBytes(value));
  }

  #grow(): void {
    if (this.refusal) throw this.refusal;
    try {
      this.#allowed = this.#allow(this.bytes);
    } catch (error) {
      this.#allowed = -1;
      this.refusal = error as GraphQLError;
      throw error;
    }
  }
}

/** The bytes of a field in JSON without those of its value beyond the least that one has. */
export const fieldBytes = (name: string): number => name.length + 6;

/** The bytes of a value of a leaf in JSON beyond the least that one has; none of what is no leaf. */
export const leafBytes = (value: unknown): number =>
  typeof value !== 'string' ? 0 : value.length > measuredLength ? Buffer.byteLength(value) : value.length;

/** A meter for what nobody bounds. */
export const unboundedMeter = (): ByteMeter => new ByteMeter(Number.POSITIVE_INFINITY, () => Number.POSITIVE_INFINITY);
