import { groupBy } from './findings/groupBy.js';

/** A way from one id to another. */
interface Way {
  readonly from: string;
  readonly to: string;
}

/** What is known of an id while ways are followed: the way that it was left by, and those that are left to try. */
interface Visit<W> {
  readonly id: string;
  readonly ways: Iterator<W>;
}

/**
 * Finds loops among ways, each as the ways that lead round, one after the other as they are met: there may be as many as ways. Every way that is part of some loop
 * is part of one that is found, or of one that shares an id with it. It takes no more than a look at each way, however long a chain is.
 */
export function* findLoops<W extends Way>(ways: readonly W[]): Generator<W[]> {
  const waysFrom = groupBy(ways, ({ from }) => from);
  const done = new Set<string>();
  for (const start of waysFrom.keys()) yield* follow(start, waysFrom, done);
}

function* follow<W extends Way>(
  start: string,
  waysFrom: ReadonlyMap<string, readonly W[]>,
  done: Set<string>,
): Generator<W[]> {
  if (done.has(start)) return;
  const visit = (id: string): Visit<W> => ({ id, ways: (waysFrom.get(id) ?? []).values() });
  // A stack of our own: a chain may be longer than calls may be deep.
  const stack = [visit(start)];
  const taken: W[] = [];
  const placeOnStack = new Map([[start, 0]]);
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const { value: way, done: tried } = top.ways.next();
    if (tried) {
      done.add(top.id);
      placeOnStack.delete(top.id);
      stack.pop();
      taken.pop();
      continue;
    }
    const place = placeOnStack.get(way.to);
    if (place !== undefined) yield [...taken.slice(place), way];
    if (place !== undefined || done.has(way.to)) continue;
    placeOnStack.set(way.to, stack.length);
    stack.push(visit(way.to));
    taken.push(way);
  }
}
