import { type DatabaseState, RevisionTracker } from '@zibo-graph/subgraph-kit';

/** The newest revision of a process that tells it when asked. */
export interface KnownRevision {
  /** What is known of it, and taken as it is told without being asked for. */
  readonly state: RevisionTracker;
  /** Undefined before the process has told any. */
  newest(): number | undefined;
  /** Asks for the newest; those who ask at once are answered together. */
  ask(): Promise<number>;
  /** Ends the asking. */
  end(): Promise<void>;
}

const usualPollMilliseconds = 500;

/**
 * Asks a process for its revision again and again, never twice at once; failures are told by those who need the result.
 * @param name the subgraph that it is of.
 * @param onAnswer called whenever the process was asked on this beat and has answered.
 * @param pollMilliseconds how long to wait after an answer before asking again.
 */
export function knowRevision(
  name: string,
  askProcess: () => Promise<DatabaseState>,
  onAnswer: () => void,
  pollMilliseconds = usualPollMilliseconds,
): KnownRevision {
  const state = new RevisionTracker(name);
  const newest = (): number | undefined => state.known?.revision;
  let asking: Promise<number> | undefined;
  let ended = false;
  let timer: NodeJS.Timeout | undefined;
  let beat: Promise<void>;
  const askNow = async (): Promise<number> => {
    state.applyPolled(await askProcess());
    return newest() ?? 0;
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
    state,
    newest,
    ask,
    async end() {
      ended = true;
      clearTimeout(timer);
      await beat;
    },
  };
}
