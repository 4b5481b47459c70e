import type { Fetched } from './ExecutionContext.js';

/**
 * The places of an answer into which later fetches merge, as a tree: names of fields, and `@` for the items of a list. What
 * stands at such a place is copied when it is first received, so that it may be changed; everything else that subgraphs
 * answer is shared with whoever remembers it, and only read.
 */
export class OwnedPaths {
  readonly #below = new Map<string, OwnedPaths>();

  /** What is owned below a field, or below the items of a list; undefined if nothing is. */
  below(name: string): OwnedPaths | undefined {
    return this.#below.get(name);
  }

  /** Owns every place on a path; returns what is owned at its end. */
  own(path: readonly string[]): OwnedPaths {
    let place: OwnedPaths = this;
    for (const name of path) {
      let next = place.#below.get(name);
      if (!next) {
        next = new OwnedPaths();
        place.#below.set(name, next);
      }
      place = next;
    }
    return place;
  }

  /** A copy of a value as deep as places are owned, the rest shared. */
  copy(value: unknown): unknown {
    if (Array.isArray(value)) {
      const items = this.#below.get('@');
      return items ? value.map((item) => items.copy(item)) : [...value];
    }
    if (!isObject(value)) return value;
    const copy: Fetched = { ...value };
    for (const [name, place] of this.#below) {
      const inner = copy[name];
      if (inner !== undefined && inner !== null) copy[name] = place.copy(inner);
    }
    return copy;
  }
}

/**
 * Merges what a fetch answered for an object into what is known of it: objects field by field, lists of one length item
 * by item, anything else replaces what was there. Nothing of `received` is changed.
 * @param known belongs to the caller, and so does whatever `owned` names in it.
 */
export function mergeFetched(known: Fetched, received: Fetched, owned: OwnedPaths | undefined): void {
  for (const name in received) {
    const value = received[name];
    if (value === undefined) continue;
    const before = known[name];
    const below = owned?.below(name);
    if (before === undefined || typeof value !== 'object') {
      known[name] = below ? below.copy(value) : value;
      continue;
    }
    known[name] =
      Array.isArray(before) && Array.isArray(value) && before.length === value.length
        ? mergedLists(before, value, below)
        : mergedValue(before, value, below);
  }
}

function mergedValue(before: unknown, value: unknown, owned: OwnedPaths | undefined): unknown {
  if (!isObject(before) || !isObject(value)) return owned ? owned.copy(value) : value;
  if (!owned) return mergedCopy(before, value);
  mergeFetched(before, value, owned);
  return before;
}

function mergedLists(before: unknown[], value: readonly unknown[], owned: OwnedPaths | undefined): unknown[] {
  const below = owned?.below('@');
  const list = owned ? before : [...before];
  for (const [index, item] of value.entries()) list[index] = mergedValue(list[index], item, below);
  return list;
}

/** Built of entries, for a scalar of any form may hold a key such as `__proto__`. */
function mergedCopy(before: Fetched, received: Fetched): Fetched {
  const merged = new Map(Object.entries(before));
  for (const [name, value] of Object.entries(received)) {
    if (value === undefined) continue;
    const known = merged.get(name);
    const lists = Array.isArray(known) && Array.isArray(value) && known.length === value.length;
    merged.set(name, lists ? mergedLists(known, value, undefined) : mergedValue(known, value, undefined));
  }
  return Object.fromEntries(merged);
}

/** Whether a value is an object of fields: no list, no null. */
export const isObject = (value: unknown): value is Fetched =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
