import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseError } from './DatabaseError.js';
import type { DatabaseLocation } from './databaseLocation.js';
import { lockDataDirectory } from './dataDirectoryLock.js';
import { createPglite, PglitePool } from './pglitePool.js';
import type { ScopeSource } from './statementScope.js';
import { toldOfStorage } from './storageFault.js';

/** The embedded database of a folder, which this process has to itself until it gives it back. */
export interface EmbeddedPool {
  readonly pool: PglitePool;
  release(): void;
}

/**
 * Opens the embedded database in a folder, and makes both where they are not there.
 * @param scope tells, when a statement begins, for whom.
 * @throws DatabaseError DATA_DIRECTORY_IN_USE, DATABASE_FULL, DATABASE_NOT_WRITABLE, or DATA_DIRECTORY_BROKEN if the folder holds no
 *   database that can be opened.
 */
export async function openEmbedded(
  location: DatabaseLocation & { readonly kind: 'embedded' },
  scope: ScopeSource,
): Promise<EmbeddedPool> {
  const { directory } = location;
  let release = (): void => {};
  try {
    mkdirSync(directory, { recursive: true });
    release = await lockDataDirectory(directory);
    const pglite = await initialised(directory, (dataDir) => createPglite({ dataDir }));
    const pool = new PglitePool(pglite, location, scope);
    return { pool, release };
  } catch (cause) {
    release();
    const told = toldOfStorage(cause, location);
    if (told instanceof DatabaseError) throw told;
    const texts = {
      zh: `内嵌数据库 ${directory} 无法打开`,
      en: `The embedded database in ${directory} cannot be opened`,
    };
    throw new DatabaseError('DATA_DIRECTORY_BROKEN', texts, { cause });
  }
}

/** Postgres cannot open what a full disk or a power cut left of its first start: that is removed, for nothing was in it yet. */
async function initialised<T>(directory: string, open: (dataDir: string) => Promise<T>): Promise<T> {
  const dataDir = join(directory, 'postgres');
  const unfinished = join(directory, 'postgres.unfinished');
  const clear = (): void => {
    rmSync(dataDir, { recursive: true, force: true });
    rmSync(unfinished, { force: true });
  };
  if (existsSync(unfinished)) clear();
  const isNew = !existsSync(dataDir);
  try {
    if (isNew) writeFileSync(unfinished, '');
    const opened = await open(dataDir);
    rmSync(unfinished, { force: true });
    return opened;
  } catch (error) {
    if (isNew) clear();
    throw error;
  }
}
