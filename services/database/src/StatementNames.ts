import { createHash } from 'node:crypto';

/** So many statements have a name: the server keeps each of them on every connection. */
const mostNames = 1_000;
/** Of so many texts it is remembered that they came once. */
const mostSeen = 5_000;

/**
 * Names for statements that are worth preparing: a text has one from its second use on. Texts are as many as there are forms of
 * conditions; those that come once stay without.
 */
export class StatementNames {
  readonly #names = new Map<string, string>();
  /** By their names to be: texts can be long. */
  readonly #seen = new Set<string>();

  /** The name of a statement; undefined if it has none (yet). */
  of(text: string): string | undefined {
    const name = this.#names.get(text);
    if (name !== undefined || this.#names.size >= mostNames) return name;
    const given = createHash('sha256').update(text).digest('base64url').slice(0, 16);
    if (!this.#seen.delete(given)) {
      if (this.#seen.size >= mostSeen) this.#seen.clear();
      this.#seen.add(given);
      return undefined;
    }
    this.#names.set(text, given);
    return given;
  }
}
