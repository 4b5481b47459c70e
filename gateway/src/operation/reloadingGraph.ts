import { type FSWatcher, watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Graph } from './graph.js';

/** What a graph is reloaded from. */
export interface ReloadingGraphOptions {
  /** The file of the supergraph. To be replaced as a whole: written under another name beside it, then renamed. */
  readonly file: string;
  /** Opens the graph of a supergraph, given as text. Rejects what cannot be served. */
  readonly open: (supergraph: string) => Promise<Graph>;
  readonly log: ReloadLog;
  /** How often the file is looked at where the system does not tell of its changes. */
  readonly pollMilliseconds?: number;
}

/** What is told to an operator: a part of a log. */
export interface ReloadLog {
  info(details: object, message: string): void;
  error(details: object, message: string): void;
}

/** A graph whose supergraph may change while it answers. */
export interface ReloadingGraph extends Graph {
  /** Looks at the file now. Resolves when what it holds is served, or is refused and said so in the log; never rejects. */
  reload(): Promise<void>;
}

const usualPollMilliseconds = 5_000;

/**
 * Opens the graph of a supergraph in a file, and again whenever the file holds another one. The new graph is opened beside
 * the one that answers, and then takes every request that comes; those in flight end on the old one, which is closed after the last
 * of them. A supergraph that cannot be opened is refused with one line of log, and the old one stays.
 * `version` is that of the graph that answers now: an answer is remembered under it only if it was the same before and after.
 *
 * @throws whatever reading the file or opening it the first time throws.
 */
export async function openReloadingGraph(options: ReloadingGraphOptions): Promise<ReloadingGraph> {
  const { file, open, log, pollMilliseconds = usualPollMilliseconds } = options;
  let seen: string | undefined = await readFile(file, 'utf8');
  let current = countedGraph(await open(seen));
  let closed = false;

  const lookAgain = async (): Promise<void> => {
    let supergraph: string | undefined;
    try {
      supergraph = await readFile(file, 'utf8');
      if (closed || supergraph === seen) return;
      const next = countedGraph(await open(supergraph));
      const before = current;
      current = next;
      log.info({ version: next.graph.version }, '已启用新的超图 the supergraph was replaced');
      void before.retire().catch((error) => log.error({ err: error }, 'the graph before could not be closed'));
    } catch (error) {
      // One line for what is wrong with it, however often it is looked at.
      if (supergraph === seen) return;
      log.error({ err: error, file }, '超图有误，继续使用原有超图 the supergraph is refused, the one before stays');
    } finally {
      seen = supergraph;
    }
  };
  let looking = Promise.resolve();
  const reload = (): Promise<void> => {
    looking = looking.then(lookAgain);
    return looking;
  };
  const endWatch = watchFile(file, pollMilliseconds, () => void reload());
  return {
    get version() {
      return current.graph.version;
    },
    operationOf: (request) => current.graph.operationOf(request),
    answer: (request, scope) => current.use((graph) => graph.answer(request, scope)),
    reload,
    async close() {
      closed = true;
      endWatch();
      await looking;
      await current.retire();
    },
  };
}

/** A graph and how many requests are on it: retired, it is closed after the last of them. */
function countedGraph(graph: Graph) {
  let users = 0;
  let onUnused: (() => void) | undefined;
  return {
    graph,
    async use<T>(task: (graph: Graph) => Promise<T>): Promise<T> {
      users++;
      try {
        return await task(graph);
      } finally {
        if (--users === 0) onUnused?.();
      }
    },
    /** Resolves when the graph is closed. */
    async retire(): Promise<void> {
      if (users > 0) {
        await new Promise<void>((resolve) => {
          onUnused = resolve;
        });
      }
      await graph.close();
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
