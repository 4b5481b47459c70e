import { ask, type GraphAnswer, type RunningGraph } from './graph.js';

/** What became of the requests of a load. */
export interface LoadCounts {
  whole: number;
  /** Answers with errors, or that are not what was expected. */
  readonly broken: GraphAnswer[];
  /** Requests that got no answer: their connection ended. */
  lost: number;
}

/** Clients that ask one after the other, each again as soon as it is answered. */
export interface Load {
  readonly counts: LoadCounts;
  /** Resolves when so many answers in a row were whole from now on. */
  untilWhole(answers: number): Promise<void>;
  stop(): Promise<void>;
}

/** Starts so many clients that ask the same, or what each time is made; an answer is whole if it fits. */
export function startLoad(
  graph: RunningGraph,
  query: string | (() => string),
  { clients, isWhole }: { readonly clients: number; readonly isWhole: (answer: GraphAnswer) => boolean },
): Load {
  const counts: LoadCounts = { whole: 0, broken: [], lost: 0 };
  const waiting = new Set<{ left: number; readonly all: number; readonly done: () => void }>();
  let stopped = false;
  const record = (answer: GraphAnswer | null): void => {
    const whole = answer !== null && isWhole(answer);
    if (whole) counts.whole++;
    else if (answer) counts.broken.push(answer);
    else counts.lost++;
    for (const one of waiting) {
      one.left = whole ? one.left - 1 : one.all;
      if (one.left > 0) continue;
      waiting.delete(one);
      one.done();
    }
  };
  const run = async (): Promise<void> => {
    while (!stopped) record(await ask(graph, typeof query === 'string' ? query : query()).catch(() => null));
  };
  const running = Array.from({ length: clients }, run);
  return {
    counts,
    untilWhole: (answers) =>
      new Promise((done) => {
        waiting.add({ left: answers, all: answers, done });
      }),
    async stop() {
      stopped = true;
      await Promise.all(running);
    },
  };
}
