/** How many bytes may be held at once by all who share it. */
export class ByteBudget {
  readonly limit: number;
  /** Called when there is no room for what is asked for; may give back what somebody else holds. */
  onShortage: ((bytes: number) => void) | undefined;
  readonly #whole: ByteBudget | undefined;
  #held = 0;

  /** @param whole the budget that this one is a part of: what is held here is held there, too. */
  constructor(limit: number, whole?: ByteBudget) {
    this.limit = limit;
    this.#whole = whole;
  }

  /** Bytes that are held now. */
  get held(): number {
    return this.#held;
  }

  /** Whether so many more may be held; then they are, until they are given back. */
  take(bytes: number): boolean {
    if (this.#held + bytes > this.limit) this.onShortage?.(this.#held + bytes - this.limit);
    if (this.#held + bytes > this.limit || this.#whole?.take(bytes) === false) return false;
    this.#held += bytes;
    return true;
  }

  giveBack(bytes: number): void {
    this.#held -= bytes;
    this.#whole?.giveBack(bytes);
  }
}
