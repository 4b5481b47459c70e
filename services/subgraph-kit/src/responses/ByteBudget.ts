/** How many bytes may be held at once by all who share it. */
export class ByteBudget {
  readonly limit: number;
  /** Called when there is no room for what is asked for; may give back what somebody else holds. */
  onShortage: ((bytes: number) => void) | undefined;
  #held = 0;

  constructor(limit: number) {
    this.limit = limit;
  }

  /** Bytes that are held now. */
  get held(): number {
    return this.#held;
  }

  /** Whether so many more may be held; then they are, until they are given back. */
  take(bytes: number): boolean {
    if (this.#held + bytes > this.limit) this.onShortage?.(this.#held + bytes - this.limit);
    if (this.#held + bytes > this.limit) return false;
    this.#held += bytes;
    return true;
  }

  giveBack(bytes: number): void {
    this.#held -= bytes;
  }
}
