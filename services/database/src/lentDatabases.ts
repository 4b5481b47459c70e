import type { PGlite } from '@electric-sql/pglite';
import { keepState } from './embeddedState.js';
import { snapshotFolder } from './environment.js';
import { createPglite } from './pglitePool.js';

/** So many databases that nobody uses are kept: each takes some 130 MB. */
const mostIdle = 4;

/** An embedded database in memory that is used by one after the other. */
interface Lendable {
  readonly name: string;
  readonly pglite: PGlite;
  end(): Promise<void>;
}

/** Those that nobody uses, as they were when they were made; the one that was used last is the last. */
const idle: Lendable[] = [];

/**
 * An embedded database in memory that holds what its name says, for one user at a time. When it is closed in a run of tests, it is put
 * back to how it was made, for the next. Elsewhere it ends: PostgreSQL's timers in one that is kept would keep the process alive.
 * @param template what it is made from, as a tar file, where none is idle.
 */
export async function lendDatabase(name: string, template: () => Promise<Blob>): Promise<PGlite> {
  if (snapshotFolder() === undefined) return createPglite({ loadDataDir: await template() });
  const index = idle.findLastIndex((one) => one.name === name);
  const [lent] = index < 0 ? [] : idle.splice(index, 1);
  return (lent ?? (await make(name, await template()))).pglite;
}

async function make(name: string, loadDataDir: Blob): Promise<Lendable> {
  const pglite = await createPglite({ loadDataDir });
  // Loads plpgsql, which is not unloaded when the state is put back.
  await pglite.exec('do $$ begin end $$');
  const putBack = keepState(pglite);
  const lendable = { name, pglite, end: pglite.close.bind(pglite) };
  pglite.close = async () => {
    putBack();
    idle.push(lendable);
    if (idle.length > mostIdle) await idle.shift()?.end();
  };
  return lendable;
}
