import { graphError } from '@zibo-graph/subgraph-kit';
import type { Logger } from 'pino';
import type { ListedOperation } from './operationManifest.js';
import { type FoundIn, type PersistedQueryCache, sha256 } from './persistedQueryCache.js';

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
}

/** Where the document of an id was found: in a manifest, or among the automatic persisted queries. */
export type IdLookup = 'manifest' | FoundIn;

/** What persisted operations are opened with. */
export interface PersistedOperationsOptions {
  readonly listed: readonly ListedOperation[];
  readonly unlisted: UnlistedOperations;
  /** The documents that clients have sent, as Apollo Server keeps them. */
  readonly sent: Pick<PersistedQueryCache, 'find'>;
  /** Told of each request for a document that is not listed, unless they are like others. */
  readonly onUnlisted?: (() => void) | undefined;
  /** Told of each request that names its document by an id only. */
  readonly onLookup?: ((found: IdLookup) => void) | undefined;
}

/** Asks for nothing: whoever wants to know whether the graph is there may. */
const healthChecks = ['{ __typename }', '{__typename}'];

/** Opens the documents of manifests, beside those that clients have sent. */
export function openPersistedOperations(options: PersistedOperationsOptions): PersistedOperations {
  const { listed, unlisted, sent, onUnlisted = () => {}, onLookup = () => {} } = options;
  const bodies = new Set([...healthChecks, ...listed.map(({ body }) => body)]);
  const known = new Map(listed.flatMap(({ id, body }) => [[sha256(body), body] as const, [id, body] as const]));

  const find = async (id: string): Promise<string | undefined> => {
    const body = known.get(id);
    const found = body === undefined ? await sent.find(id) : ({ document: body, foundIn: 'manifest' } as const);
    onLookup(found.foundIn);
    return found.document;
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
  };
}

const wrongHash = () =>
  graphError('BAD_REQUEST', {
    field: 'extensions.persistedQuery.sha256Hash',
    values: { reason: 'provided sha does not match query' },
  });
