import { type FSWatcher, watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** How a file of a supergraph is followed. */
export interface SupergraphFileOptions {
  /** To be replaced as a whole: written under another name beside it, then renamed. */
  readonly file: string;
  /** Serves a supergraph, given as text, from now on; returns its version. Rejects what cannot be served. */
  readonly use: (sdl: string) => Promise<string>;
  readonly log: ReloadLog;
  /** How often the file is looked at where the system does not tell of its changes. */
  readonly pollMilliseconds?: number;
}

/** What is told to an operator: a part of a log. */
export interface ReloadLog {
  info(details: object, message: string): void;
  error(details: object, message: string): void;
}

/** A file that is followed. */
export interface FollowedFile {
  /** Looks at the file now. Resolves when its content is served, or is refused and the log says so; never rejects. */
  reload(): Promise<void>;
  close(): Promise<void>;
}

const usualPollMilliseconds = 5_000;

/**
 * Serves whatever supergraph a file comes to contain. One that cannot be served is refused with one line of log, and the one
 * before stays.
 * @param served the content of the file that is served already.
 */
export function followSupergraphFile(served: string, options: SupergraphFileOptions): FollowedFile {
  const { file, use, log, pollMilliseconds = usualPollMilliseconds } = options;
  let seen: string | undefined = served;
  let isClosed = false;

  const lookAgain = async (): Promise<void> => {
    let sdl: string | undefined;
    try {
      sdl = await readFile(file, 'utf8');
      if (isClosed || sdl === seen) return;
      log.info({ version: await use(sdl) }, '已启用新的超图 the supergraph was replaced');
    } catch (error) {
      // One line for what is wrong with it, however often it is looked at.
      if (sdl === seen) return;
      log.error({ err: error, file }, '超图有误，继续使用原有超图 the supergraph is refused, the one before stays');
    } finally {
      seen = sdl;
    }
  };
  let looking = Promise.resolve();
  const reload = (): Promise<void> => {
    looking = looking.then(lookAgain);
    return looking;
  };
  const endWatch = watchFile(file, pollMilliseconds, () => void reload());
  return {
    reload,
    async close() {
      isClosed = true;
      endWatch();
      await looking;
    },
  };
}

/**
 * Calls back when a file may have changed, and every so often all the same; returns a function that ends it. Its folder is
 * watched: a file that is replaced is another one, and where it is a link (a Kubernetes volume) only the folder changes.
 */
function watchFile(file: string, pollMilliseconds: number, onChange: () => void): () => void {
  const timer = setInterval(onChange, pollMilliseconds);
  const watcher = watchFolder(dirname(file), onChange);
  return () => {
    clearInterval(timer);
    watcher?.close();
  };
}

/** Some file systems cannot be watched, and a machine has only so many watchers: then there is none, and the timer must do. */
function watchFolder(folder: string, onChange: () => void): FSWatcher | undefined {
  try {
    const watcher = watch(folder, onChange);
    return watcher.on('error', () => watcher.close());
  } catch {
    return undefined;
  }
}
