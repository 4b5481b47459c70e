import { createHash } from 'node:crypto';
import { bytesOfDocument, bytesOfMemory, bytesOfOperations, bytesOfText } from '@zibo-graph/subgraph-kit';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { print } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { CheckedOperation, Federation, PreparedOperation } from '../federation/Federation.js';
import { type GraphCounts, openGraphCounts } from './graphCounts.js';
import { type Pins, pinsOf } from './knownAt/pins.js';
import type { Limits } from './limits/limitSettings.js';
import { chooseOperation, DocumentErrors, readDocument } from './readDocument.js';

/** An operation of a document that was parsed and validated, ready to execute. */
export interface ReadyOperation extends PreparedOperation {
  readonly document: DocumentNode;
  /** SHA-256 of the text of the document, hexadecimal. */
  readonly hash: string;
  readonly operation: OperationDefinitionNode;
  /** What it says of the time at which the graph is asked. */
  readonly pins: Pins;
}

/** Parses and validates documents, each once as long as it is cached. */
export interface Documents {
  /**
   * The operation that a request means: the named one, or the only one.
   * @throws what `readDocument` and `chooseOperation` throw.
   */
  ready(query: string, operationName: string | undefined): ReadyOperation;
}

/** A valid document, with its operations by the name that chose them. */
interface Entry {
  readonly document: DocumentNode;
  readonly hash: string;
  readonly bytes: number;
  readonly ready: LRUCache<string, ReadyOperation>;
  /** Whether nothing of it was executed so far. */
  isNew: boolean;
}

/** About so many bytes the cached documents may take, with all that is made of them: plans above all. */
const cachedBytes = bytesOfMemory(16, 64);
/** So many operations of a document are kept ready: each has a plan of its own, and a short document can hold a thousand. */
const keptReady = { max: 20, maxSize: cachedBytes / 2 };
/** Documents that are refused have a cache of their own: no flood of them drives out what is asked every day. */
const refusals = {
  max: 100,
  maxSize: 4_194_304,
  sizeCalculation: ({ errors }: DocumentErrors, query: string) =>
    errors.reduce((sum, { message }) => sum + errorBytes + bytesOfText(message), bytesOfText(query)),
};
/** What an error takes besides its message, roughly. */
const errorBytes = 1_000;

/**
 * Opens a cache of documents of a federation's graph.
 * @param counts told of each execution whether its document and its plan were cached.
 */
export function openDocuments(
  federation: Federation,
  limits: Limits,
  counts: Pick<GraphCounts, 'documents' | 'plans'> = openGraphCounts(),
): Documents {
  const entries = new LRUCache<string, Entry>({
    max: 1_000,
    maxSize: cachedBytes,
    sizeCalculation: ({ bytes, ready }) => bytes + ready.calculatedSize,
  });
  const refused = new LRUCache<string, DocumentErrors>(refusals);
  const read = (query: string): Entry => {
    const before = refused.get(query);
    if (before) throw before;
    try {
      const entry = entryOf(query, readDocument(federation.schema, query, limits));
      entries.set(query, entry);
      return entry;
    } catch (error) {
      if (error instanceof DocumentErrors) refused.set(query, error);
      throw error;
    }
  };
  return {
    ready(query, operationName) {
      const entry = entries.get(query) ?? read(query);
      const { document, hash, ready } = entry;
      const again = ready.get(operationName ?? '');
      if (again) return again;
      const operation = chooseOperation(federation.schema, document, operationName);
      const pins = pinsOf(federation.schema, { document, operation });
      const prepared = federation.prepare(withoutTimes({ query, hash, document, operation, operationName }, pins));
      let isPlanned = false;
      const made: ReadyOperation = {
        document,
        hash,
        operation,
        pins,
        execute(variables, scope) {
          counts.documents[entry.isNew ? 'miss' : 'hit']++;
          counts.plans[isPlanned ? 'hit' : 'miss']++;
          entry.isNew = false;
          isPlanned = true;
          return prepared.execute(pins.plainVariables(variables), scope);
        },
        ...(prepared.plan ? { plan: prepared.plan } : {}),
      };
      ready.set(operationName ?? '', made);
      // It is weighed again, for it takes more now.
      entries.delete(query);
      entries.set(query, entry);
      return made;
    },
  };
}

function entryOf(query: string, document: DocumentNode): Entry {
  const bytesOf = bytesOfOperations(document);
  return {
    document,
    hash: sha256(query),
    bytes: bytesOfDocument(document),
    ready: new LRUCache({ ...keptReady, sizeCalculation: ({ operation }) => bytesOf(operation) }),
    isNew: true,
  };
}

/** The operation without what it says of the time: the sessions of the subgraphs are told that. */
function withoutTimes(checked: CheckedOperation, { plain }: Pins): CheckedOperation {
  if (plain.document === checked.document) return checked;
  const query = print(plain.document);
  return { ...checked, ...plain, query, hash: sha256(query) };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
