/** What can be kept: anything but undefined, which says that nothing is kept. */
export type Storable = NonNullable<unknown> | null;

/** What a loader read, by key. */
export interface Kept<V> {
  get(key: string): V | undefined;
  set(key: string, value: V): unknown;
}

/** Opens a place for each loader to keep what it reads. All that is kept on one shelf is of one revision and for the same rights. */
export type Shelf = <V extends Storable>() => Kept<V>;

/** A shelf for one request: everything is kept, until the request is done. */
export const requestShelf: Shelf = () => new Map();
