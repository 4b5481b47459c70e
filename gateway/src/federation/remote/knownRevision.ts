/** The newest revision of a process that tells it when asked. */
export interface KnownRevision {
  /** Undefined before the process has told any. */
  newest(): number | undefined;
  /** Asks for the newest; those who ask at once are answered together. */
  ask(): Promise<number>;
  /** Takes a revision that the process told of itself. */
  learn(revision: number): void;
  onRevision(listener: (revision: number) => void): () => void;
  /** Ends the asking. */
  end(): Promise<void>;
}

/** How often the process is asked. */
const pollMilliseconds = 500;
/**
 * What was asked before may be answered with less than was learned since, and one of several copies behind a balancer may be
 * behind the others for as long as its own watch takes. Only when so many answers in a row tell less than was known, the
 * data itself went back: a backup was restored.
 */
const answersToGoBack = 6;

/**
 * Asks a process for its revision again and again, never twice at once; failures are told by those who need the result.
 * @param onAnswer called whenever the process was asked on this beat and has answered.
 */
export function knowRevision(askProcess: () => Promise<number>, onAnswer: () => void): KnownRevision {
  const listeners = new Set<(revision: number) => void>();
  let newest: number | undefined;
  let asking: Promise<number> | undefined;
  let ended = false;
  let lower = 0;
  let timer: NodeJS.Timeout | undefined;
  let beat: Promise<void>;
  const take = (revision: number): void => {
    if (revision === newest) return;
    newest = revision;
    for (const listener of listeners) listener(revision);
  };
  const askNow = async (): Promise<number> => {
    const revision = await askProcess();
    lower = newest !== undefined && revision < newest ? lower + 1 : 0;
    if (newest !== undefined && lower > 0 && lower < answersToGoBack) return newest;
    take(revision);
    return revision;
  };
  const ask = (): Promise<number> => {
    asking ??= askNow().finally(() => {
      asking = undefined;
    });
    return asking;
  };
  const poll = (): void => {
    beat = ask()
      .then(onAnswer)
      .catch(() => {})
      .then(() => {
        if (!ended) timer = setTimeout(poll, pollMilliseconds);
      });
  };
  poll();
  return {
    newest: () => newest,
    ask,
    learn(revision) {
      if (revision <= (newest ?? -1)) return;
      take(revision);
    },
    onRevision(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async end() {
      ended = true;
      clearTimeout(timer);
      await beat;
    },
  };
}
