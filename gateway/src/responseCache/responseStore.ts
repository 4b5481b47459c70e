import { LRUCache } from 'lru-cache';
import type { GraphState } from './graphState.js';
import type { ResponseBody } from './ResponseBody.js';
import { FingerprintMap, type RequestFingerprint } from './requestFingerprints.js';

/**
 * Cache entries by their keys, and by the fingerprints of the requests that they were sent for. All are of the current state of the graph.
 * @template Sent what is known of a response that went to a client.
 */
export interface ResponseStore<Sent = unknown> {
  /** The entry under a key; undefined on a miss. */
  get(key: string): ResponseBody | undefined;
  /** Adds an entry, unless it is too large. */
  set(key: string, answer: ResponseBody): void;
  /** The response that was sent for a fingerprint; undefined on a miss. */
  getSent(request: RequestFingerprint): Sent | undefined;
  /** Keeps the response that was sent for a fingerprint as long as the entry under the key. */
  setSent(request: RequestFingerprint, key: string, sent: Sent): void;
  /** How many entries there are, and how many bytes they take. */
  size(): { readonly answers: number; readonly bytes: number };
}

interface Entry {
  readonly answer: ResponseBody;
  readonly requests: readonly RequestFingerprint[];
}

/** In so many forms a question is recognised at once; the oldest is forgotten for the next. */
const formsOfRequest = 16;

/** What an entry and a form of a request take besides their bytes, roughly. */
const overhead = { entry: 400, request: 1_300 };

/** Opens a store of cache entries. @param bytes what they may take in all encodings; the least recently used go first. */
export function openResponseStore<Sent>(bytes: number, state: GraphState): ResponseStore<Sent> {
  const requests = new FingerprintMap<{ readonly key: string; readonly sent: Sent }>();
  const entries = new LRUCache<string, Entry>({
    maxSize: bytes,
    // One entry must not evict all others.
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
    getSent(request) {
      if (!isKnown()) return undefined;
      const found = requests.get(request);
      // A hit counts as a use of the entry.
      if (found) entries.get(found.key);
      return found?.sent;
    },
    setSent(request, key, sent) {
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
