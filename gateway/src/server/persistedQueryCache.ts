import { createHash } from 'node:crypto';
import { bytesOfMemory } from '@zibo-graph/subgraph-kit';
import { LRUCache } from 'lru-cache';
import type { Redis } from '../foundation/redis.js';

/** Where a document was found: in this gateway's memory, among what gateways share, or nowhere. */
export type FoundIn = 'memory' | 'shared' | 'missing';

/** So many characters of documents that clients have sent are kept; the longest unused go first. */
const keptCharacters = bytesOfMemory(64, 8);

/** What Apollo Server puts before the hash of a document. */
const apolloPrefix = 'apq:';
const redisPrefix = 'zibo-graph:operation:';
const sharedSeconds = 30 * 86_400;

/**
 * Documents of automatic persisted queries by their hashes, as Apollo Server keeps them: in memory, and on Redis for other
 * gateways. Whatever is found there is used only if it has the hash under which it is found.
 */
export class PersistedQueryCache {
  readonly #redis: Redis | undefined;
  readonly #kept = new LRUCache<string, string>({
    maxSize: keptCharacters,
    sizeCalculation: (text) => text.length + 64,
  });

  constructor(redis?: Redis) {
    this.#redis = redis;
  }

  /** @param key a hash, with Apollo Server's prefix or without. */
  async get(key: string): Promise<string | undefined> {
    return (await this.find(key)).document;
  }

  /** The same, with where it was found. */
  async find(key: string): Promise<{ readonly document: string | undefined; readonly foundIn: FoundIn }> {
    const hash = hashOf(key);
    const kept = this.#kept.get(hash);
    if (kept !== undefined) return { document: kept, foundIn: 'memory' };
    const document = await this.#findShared(hash);
    return { document, foundIn: document === undefined ? 'missing' : 'shared' };
  }

  async set(key: string, document: string): Promise<void> {
    const hash = hashOf(key);
    if (this.#kept.has(hash)) return;
    this.#kept.set(hash, document);
    this.#redis?.set(redisPrefix + hash, Buffer.from(document), sharedSeconds);
  }

  async delete(key: string): Promise<boolean> {
    return this.#kept.delete(hashOf(key));
  }

  async #findShared(hash: string): Promise<string | undefined> {
    if (!this.#redis || !/^[0-9a-f]{64}$/.test(hash)) return undefined;
    const shared = await this.#redis.get(redisPrefix + hash);
    if (!shared || sha256(shared) !== hash) return undefined;
    this.#kept.set(hash, shared.toString());
    return shared.toString();
  }
}

const hashOf = (key: string): string => (key.startsWith(apolloPrefix) ? key.slice(apolloPrefix.length) : key);

/** SHA-256 in hexadecimal, by which clients name documents. */
export const sha256 = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');
