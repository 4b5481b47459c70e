import { LRUCache } from 'lru-cache';
import type { GraphState } from './graphState.js';
import type { Answer } from './ResponseBody.js';
import { type RequestForm, RequestForms } from './requestFingerprints.js';

/**
 * Answers by their keys, and by the requests that they answered. All are of the state in which the graph is now.
 * @template Sent what is known of an answer that went to a client.
 */
export interface AnswerMemory<Sent = unknown> {
  /** The answer under a key; undefined if there is none. */
  get(key: string): Answer | undefined;
  /** Remembers an answer, unless it is too large. */
  set(key: string, answer: Answer): void;
  /** What a request was answered with; undefined if that is not known. */
  recall(request: RequestForm): Sent | undefined;
  /** Remembers what a request was answered with, as long as the answer under the key is remembered. */
  memorise(request: RequestForm, key: string, sent: Sent): void;
  /** How many answers there are, and how many bytes they take. */
  size(): { readonly answers: number; readonly bytes: number };
}

interface Entry {
  readonly answer: Answer;
  readonly requests: readonly RequestForm[];
}

/** In so many forms a question is recognised at once; the oldest is forgotten for the next. */
const formsOfRequest = 16;

/** What an entry and a form of a request take besides their bytes, roughly. */
const overhead = { entry: 400, request: 1_300 };

/** Opens a memory of answers. @param bytes what they may take in all their forms; the longest unused go first. */
export function openAnswerMemory<Sent>(bytes: number, state: GraphState): AnswerMemory<Sent> {
  const requests = new RequestForms<{ readonly key: string; readonly sent: Sent }>();
  const entries = new LRUCache<string, Entry>({
    maxSize: bytes,
    // One answer must not push out all others.
    maxEntrySize: Math.ceil(bytes / 4),
    sizeCalculation: entrySize,
    noDisposeOnSet: true,
    dispose: (entry) => {
      for (const request of entry.requests) requests.delete(request);
    },
  });
  let known: string | undefined;
  /** Whether there is a state to remember answers of; those of another end with it. */
  const isKnown = (): boolean => {
    const now = state();
    if (now !== undefined && now !== known) {
      known = now;
      entries.clear();
    }
    return now !== undefined;
  };
  return {
    get: (key) => (isKnown() ? entries.get(key)?.answer : undefined),
    set(key, answer) {
      if (!isKnown()) return;
      answer.onGrown = () => {
        const entry = entries.peek(key);
        if (entry?.answer === answer) entries.set(key, { ...entry });
      };
      entries.delete(key);
      entries.set(key, { answer, requests: [] });
    },
    recall(request) {
      if (!isKnown()) return undefined;
      const found = requests.get(request);
      // Whoever is asked for is kept.
      if (found) entries.get(found.key);
      return found?.sent;
    },
    memorise(request, key, sent) {
      const entry = isKnown() ? entries.get(key) : undefined;
      if (!entry || requests.get(request)) return;
      const kept = entry.requests.slice(1 - formsOfRequest);
      for (const forgotten of entry.requests.slice(0, entry.requests.length - kept.length)) requests.delete(forgotten);
      entries.set(key, { ...entry, requests: [...kept, request] });
      if (entries.has(key)) requests.set(request, { key, sent });
    },
    size: () => ({ answers: entries.size, bytes: entries.calculatedSize }),
  };
}

const entrySize = ({ answer, requests }: Entry): number =>
  requests.reduce(
    (sum, { head, body }) => sum + head.length + body.length + overhead.request,
    answer.bytes + overhead.entry,
  );
