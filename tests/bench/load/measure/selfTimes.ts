/** Time spent in the code of a file or a package itself, not in what it calls. */
export interface SelfTime {
  /** A package by its name, a file of ours by its path, or what V8 names in brackets. */
  readonly place: string;
  /** Of the time in which anything ran, 0 to 1. */
  readonly share: number;
}

interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string };
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

const most = 20;

/**
 * Sums up a CPU profile of V8 by place, most first.
 * @param text a `.cpuprofile` file.
 */
export function selfTimes(text: string): SelfTime[] {
  const { nodes, samples, timeDeltas } = JSON.parse(text) as CpuProfile;
  const placeById = new Map(nodes.map(({ id, callFrame }) => [id, placeOf(callFrame)]));
  const times = new Map<string, number>();
  for (const [index, id] of samples.entries()) {
    const place = placeById.get(id) ?? '';
    if (place !== '(idle)') times.set(place, (times.get(place) ?? 0) + (timeDeltas[index] ?? 0));
  }
  const all = [...times.values()].reduce((sum, time) => sum + time, 0);
  const shares = [...times].map(([place, time]) => ({ place, share: time / all }));
  return shares.sort((one, other) => other.share - one.share).slice(0, most);
}

function placeOf({ functionName, url }: { readonly functionName: string; readonly url: string }): string {
  if (url === '') return functionName || '(native)';
  if (url.startsWith('node:')) return url;
  const path = url.replace('file://', '');
  const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
  return name ?? path.replace(/^.*\/((?:gateway|schema|services\/[^/]+)\/dist\/)/, '$1');
}
