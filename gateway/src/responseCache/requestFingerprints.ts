import { crc32 } from 'node:zlib';

/**
 * A request, but for what its answer does not depend on. A class, not a literal: V8 takes where a literal stands for a place of objects
 * that live long once a hundred of them did, as forms do that are learned, and then keeps each, and what it holds, until a full collection.
 */
export class RequestFingerprint {
  /** Everything but the body. */
  readonly head: string;
  readonly body: Buffer;

  constructor(head: string, body: Buffer) {
    this.head = head;
    this.body = body;
  }

  get checksum(): number {
    return crc32(this.body, crc32(this.head));
  }

  equals({ head, body }: RequestFingerprint): boolean {
    return this.head === head && this.body.equals(body);
  }
}

/**
 * Knows forms of requests again. A place is found by a checksum, which costs a fraction of a text of the whole form as a key; the
 * form is compared then. Of two with the same checksum, the later has the place.
 */
export class FingerprintMap<T> {
  readonly #places = new Map<number, { readonly form: RequestFingerprint; readonly value: T }>();

  /** What is known of a form; undefined if it has no place. */
  get(form: RequestFingerprint): T | undefined {
    const place = this.#places.get(form.checksum);
    return place?.form.equals(form) ? place.value : undefined;
  }

  set(form: RequestFingerprint, value: T): void {
    this.#places.set(form.checksum, { form, value });
  }

  delete(form: RequestFingerprint): void {
    if (this.get(form) !== undefined) this.#places.delete(form.checksum);
  }
}
