import { createHash } from 'node:crypto';
import { bytesOfMemory, graphError } from '@zibo-graph/subgraph-kit';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import type { Redis } from '../cache/redis.js';
import type { ListedOperation } from './operationManifest.js';

/** How operations that no manifest lists are treated: like others; or logged; or refused. */
export type UnlistedOperations = 'off' | 'log' | 'enforce';

/** How a request tells which document it means: by its text, by an id, or by both to have the text kept under the id. */
export interface DocumentReference {
  readonly query: string | undefined;
  readonly id: string | undefined;
}

/** Documents that clients may name by an id instead of sending them. */
export interface PersistedOperations {
  /** Whether a manifest lists a document, byte for byte. */
  isListed(query: string): boolean;
  /** Whether each request for a document is told to the log. */
  isTold(query: string): boolean;
  /**
   * The document that a request means.
   * @param log told of a document that is not listed, where it is to be.
   * @throws GraphQLError PERSISTED_QUERY_NOT_FOUND for an id that is not known (the client sends the text, too, then);
   *   OPERATION_NOT_ALLOWED if only listed documents are; BAD_REQUEST if the id is not that of the text.
   */
  documentOf(reference: DocumentReference, log: Pick<Logger, 'warn'>): Promise<string>;
  /** Keeps a document, which must have proved to be valid, under its id. */
  keep(query: string): void;
}

/** Where the document of an id was found: in a manifest, in this gateway's memory, among what gateways share, or nowhere. */
export type IdLookup = 'manifest' | 'memory' | 'shared' | 'missing';

/** What persisted operations are opened with. */
export interface PersistedOperationsOptions {
  readonly listed: readonly ListedOperation[];
  readonly unlisted: UnlistedOperations;
  /** Where gateways share the documents that clients have sent. */
  readonly redis?: Redis | undefined;
  /** Told of each request for a document that is not listed, unless they are like others. */
  readonly onUnlisted?: (() => void) | undefined;
  /** Told of each request that names its document by an id only. */
  readonly onLookup?: ((found: IdLookup) => void) | undefined;
}

/** Asks for nothing: whoever wants to know whether the graph is there may. */
const healthChecks = ['{ __typename }', '{__typename}'];

/** So many characters of documents that clients have sent are kept; the longest unused go first. */
const keptCharacters = bytesOfMemory(64, 8);

const prefix = 'zibo-graph:operation:';
const sharedSeconds = 30 * 86_400;

const sha256 = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');

/** Opens the documents of manifests, and a memory for those that clients send. */
export function openPersistedOperations(options: PersistedOperationsOptions): PersistedOperations {
  const { listed, unlisted, redis, onUnlisted = () => {}, onLookup = () => {} } = options;
  const bodies = new Set([...healthChecks, ...listed.map(({ body }) => body)]);
  const known = new Map(listed.flatMap(({ id, body }) => [[sha256(body), body] as const, [id, body] as const]));
  const kept = new LRUCache<string, string>({ maxSize: keptCharacters, sizeCalculation: (text) => text.length + 64 });

  const findShared = async (id: string): Promise<string | undefined> => {
    if (!redis || !/^[0-9a-f]{64}$/.test(id)) return undefined;
    const shared = await redis.get(prefix + id);
    if (!shared || sha256(shared) !== id) return undefined;
    kept.set(id, shared.toString());
    return shared.toString();
  };
  const find = async (id: string): Promise<string | undefined> => {
    const local = known.get(id) ?? kept.get(id);
    if (local !== undefined) {
      onLookup(known.has(id) ? 'manifest' : 'memory');
      return local;
    }
    const shared = await findShared(id);
    onLookup(shared === undefined ? 'missing' : 'shared');
    return shared;
  };

  const isTold = (query: string): boolean => unlisted === 'log' && !bodies.has(query);
  return {
    isListed: (query) => bodies.has(query),
    isTold,
    async documentOf({ query, id }, log) {
      if (query !== undefined && id !== undefined && sha256(query) !== id) throw wrongHash();
      const document = query ?? (await find(id ?? ''));
      if (unlisted === 'enforce' && !bodies.has(document ?? '')) {
        onUnlisted();
        throw graphError('OPERATION_NOT_ALLOWED');
      }
      if (document === undefined) throw graphError('PERSISTED_QUERY_NOT_FOUND');
      if (isTold(document)) {
        onUnlisted();
        log.warn({ sha256: sha256(document) }, 'operation is not in the manifest');
      }
      return document;
    },
    keep(query) {
      const id = sha256(query);
      if (known.has(id) || kept.has(id)) return;
      kept.set(id, query);
      redis?.set(prefix + id, Buffer.from(query), sharedSeconds);
    },
  };
}

const wrongHash = () =>
  graphError('BAD_REQUEST', {
    field: 'extensions.persistedQuery.sha256Hash',
    values: { reason: 'provided sha does not match query' },
  });
