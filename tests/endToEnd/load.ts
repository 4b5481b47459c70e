import { Agent, request } from 'node:http';
import { json } from 'node:stream/consumers';
import type { GraphAnswer, RunningGraph } from './graph.js';

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
    // Each on a connection of its own: in a pool, a client that has lost one connection may be given another that is dead, too.
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    while (!stopped) record(await askBy(agent, graph, typeof query === 'string' ? query : query()).catch(() => null));
    agent.destroy();
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

/** @throws Error if the connection ends before the answer is whole. */
function askBy(agent: Agent, graph: RunningGraph, query: string): Promise<GraphAnswer> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json' };
    const asked = request(`${graph.url}/graphql`, { agent, method: 'POST', headers }, (response) => {
      const status = response.statusCode ?? 0;
      json(response).then((answer) => resolve({ status, ...(answer as Omit<GraphAnswer, 'status'>) }), reject);
    });
    asked.on('error', reject).end(JSON.stringify({ query }));
  });
}
