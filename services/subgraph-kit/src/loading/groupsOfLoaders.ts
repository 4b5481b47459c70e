import type { LoaderKinds } from './loaderKinds.js';
import { forRequester, type Requester } from './requester.js';

/**
 * Makes loaders that belong together. It is given the source that they read, its revision, the kinds of loaders there are, and the loaders
 * of the groups before it.
 */
type LoaderGroup = (...given: never[]) => object;

/** What all groups are made on. */
type Given<Groups extends readonly LoaderGroup[]> = [
  source: Groups[0] extends LoaderGroup ? Parameters<Groups[0]>[0] : never,
  revision: number,
  kinds: LoaderKinds,
];

/** What groups make, taken together. */
type LoadersOf<Groups> = Groups extends readonly [(...given: never[]) => infer Made, ...infer Rest]
  ? Made & LoadersOf<Rest>
  : unknown;

/**
 * Joins groups of loaders into one object that makes a group when a loader of it is first asked for: a request uses two or three of a
 * hundred loaders, and to make them all was a quarter of what a small query allocated.
 * @returns makes the loaders. They are found by name, but are no properties of the object's own: it cannot be spread.
 */
export function groupsOfLoaders<const Groups extends readonly LoaderGroup[]>(
  ...groups: Groups
): (...given: Given<Groups>) => LoadersOf<Groups> {
  const make = groups as readonly unknown[] as readonly ((...given: unknown[]) => Readonly<Record<string, unknown>>)[];

  class Loaders {
    readonly #given: Given<Groups>;
    readonly #made: (Readonly<Record<string, unknown>> | undefined)[] = groups.map(() => undefined);

    constructor(given: Given<Groups>) {
      this.#given = given;
    }

    /** Which loaders a group has is seen when it is made for the first time. */
    learnNames(): void {
      for (const index of groups.keys()) {
        for (const name of Object.keys(this.#group(index))) {
          const get = function (this: Loaders): unknown {
            return this.#group(index)[name];
          };
          Object.defineProperty(Loaders.prototype, name, { get });
        }
      }
    }

    #group(index: number): Readonly<Record<string, unknown>> {
      this.#made[index] ??= make[index]?.(...this.#given, this) ?? {};
      return this.#made[index];
    }
  }
  let isLearned = false;
  return (...given) => {
    const loaders = new Loaders(given);
    if (!isLearned) loaders.learnNames();
    isLearned = true;
    return loaders as unknown as LoadersOf<Groups>;
  };
}

/** Loaders of a requester. */
type Requested = new (loaders: object, requester: Requester) => object;

const boundTo = (requester: Requester, load: unknown): unknown =>
  typeof load === 'function' ? (...asked: unknown[]) => forRequester(requester, () => load(...asked)) : load;

const requestedClasses = new WeakMap<object, Requested>();

/**
 * The same loaders for one requester: whatever they begin to read is read for him.
 * @param loaders what {@link groupsOfLoaders} made, or a plain object of loaders.
 */
export function loadersFor<Loaders>(loaders: Loaders, requester: Requester): Loaders {
  const given = loaders as object;
  const prototype = Object.getPrototypeOf(given);
  if (prototype === Object.prototype) {
    const entries = Object.entries(given).map(([name, load]) => [name, boundTo(requester, load)]);
    return Object.fromEntries(entries) as Loaders;
  }
  let Class = requestedClasses.get(prototype);
  if (!Class) {
    Class = requestedClass(Object.getOwnPropertyNames(prototype).filter((name) => hasGetter(prototype, name)));
    requestedClasses.set(prototype, Class);
  }
  return new Class(given, requester) as Loaders;
}

const hasGetter = (of: object, name: string): boolean => Object.getOwnPropertyDescriptor(of, name)?.get !== undefined;

function requestedClass(names: readonly string[]): Requested {
  class RequestedLoaders {
    readonly #loaders: Readonly<Record<string, unknown>>;
    readonly #requester: Requester;
    /** Those that were asked for, by the number of their names. */
    readonly #made: unknown[] = [];

    constructor(loaders: object, requester: Requester) {
      this.#loaders = loaders as Readonly<Record<string, unknown>>;
      this.#requester = requester;
    }

    loader(index: number, name: string): unknown {
      this.#made[index] ??= boundTo(this.#requester, this.#loaders[name]);
      return this.#made[index];
    }
  }
  for (const [index, name] of names.entries()) {
    const get = function (this: RequestedLoaders): unknown {
      return this.loader(index, name);
    };
    Object.defineProperty(RequestedLoaders.prototype, name, { get });
  }
  return RequestedLoaders;
}
