import { crc32 } from 'node:zlib';

/** A request, but for what its answer does not depend on. */
export interface RequestForm {
  /** Everything but the body. */
  readonly head: string;
  readonly body: Buffer;
}

/**
 * Knows forms of requests again. A place is found by a checksum, which costs a fraction of a text of the whole form as a key; the
 * form is compared then. Of two with the same checksum, the later has the place.
 */
export class RequestForms<T> {
  readonly #places = new Map<number, { readonly form: RequestForm; readonly value: T }>();

  /** What is known of a form; undefined if it has no place. */
  get(form: RequestForm): T | undefined {
    const place = this.#places.get(checksum(form));
    return place && isSame(place.form, form) ? place.value : undefined;
  }

  set(form: RequestForm, value: T): void {
    this.#places.set(checksum(form), { form, value });
  }

  delete(form: RequestForm): void {
    if (this.get(form) !== undefined) this.#places.delete(checksum(form));
  }
}

const checksum = ({ head, body }: RequestForm): number => crc32(body, crc32(head));

const isSame = (one: RequestForm, other: RequestForm): boolean =>
  one.head === other.head && one.body.equals(other.body);
