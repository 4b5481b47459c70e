import type { Fetched } from './ExecutionContext.js';
import { isObject } from './mergeFetched.js';

/** The objects that are at a place of the answer, in order; `@` in the path stands for the items of a list. */
export function objectsAt(root: Fetched, path: readonly string[]): readonly Fetched[] {
  if (path.length === 0) return [root];
  const objects: Fetched[] = [];
  gather(root, path, 0, objects);
  return objects;
}

function gather(value: unknown, path: readonly string[], depth: number, objects: Fetched[]): void {
  const name = path[depth];
  if (name === '@') {
    if (Array.isArray(value)) for (const item of value) gather(item, path, depth + 1, objects);
  } else if (isObject(value)) {
    if (name === undefined) objects.push(value);
    else gather(value[name], path, depth + 1, objects);
  }
}

/** The paths of the objects that {@link objectsAt} finds, in the same order: with the index in each list. */
export function pathsAt(root: Fetched, path: readonly string[]): readonly (readonly (string | number)[])[] {
  const paths: (string | number)[][] = [];
  gatherPaths(root, path, [], paths);
  return paths;
}

function gatherPaths(value: unknown, path: readonly string[], before: (string | number)[], paths: unknown[]): void {
  const [name, ...rest] = path;
  if (name === '@') {
    if (!Array.isArray(value)) return;
    for (const [index, item] of value.entries()) gatherPaths(item, rest, [...before, index], paths);
  } else if (isObject(value)) {
    if (name === undefined) paths.push(before);
    else gatherPaths(value[name], rest, [...before, name], paths);
  }
}
