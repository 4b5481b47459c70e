import type { DataPlace } from '../data/LoadDatabase.js';
import type { LoadOperation } from '../operations/LoadOperation.js';
import { startOurs } from '../peers/ours.js';
import { askAll, bodiesFor } from './askAll.js';
import { type Spread, spreadOf } from './compareSides.js';

/** How long after its start the program gave its first answer, to the wide query, the data being there already. */
export interface FirstAnswer {
  readonly milliseconds: Spread;
}

const starts = 3;

/** Starts the program a few times on a database that is not new to it; it may use all processors. */
export async function measureFirstAnswer(place: DataPlace, operations: readonly LoadOperation[]): Promise<FirstAnswer> {
  const wide = operations.find(({ name }) => name === 'wide');
  const bodies = wide ? bodiesFor(wide, {}).slice(0, 1) : [];
  const taken: number[] = [];
  for (let start = 0; start < starts; start++) {
    const started = performance.now();
    const server = await startOurs({ place, core: null });
    try {
      await askAll(server.url, bodies);
      taken.push(performance.now() - started);
    } finally {
      await server.stop();
    }
  }
  return { milliseconds: spreadOf(taken) };
}
