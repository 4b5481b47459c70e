import { createHash } from 'node:crypto';
import {
  bytesOfDocument,
  bytesOfMemory,
  bytesOfOperations,
  bytesOfText,
  type ErrorCodeName,
  graphError,
} from '@zibo-graph/subgraph-kit';
import { type DocumentNode, GraphQLError, Kind, type OperationDefinitionNode, parse, print, validate } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { CheckedOperation, Federation, PreparedOperation } from '../federation/Federation.js';
import { type Pins, pinsOf } from '../knownAt/pins.js';
import { checkDocument, checkTokens } from '../limits/documentLimits.js';
import type { Limits } from '../limits/limitSettings.js';
import { type GraphCounts, openGraphCounts } from './graphCounts.js';
import { inputPlace } from './inputPlace.js';

/** An operation of a document that was parsed and checked, ready to execute. */
export interface ReadyOperation extends PreparedOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** What it says of the time at which the graph is asked. */
  readonly pins: Pins;
}

/** Parses and checks documents, each once as long as it is remembered. */
export interface Documents {
  /**
   * The operation that a request means: the named one, or the only one.
   * @throws DocumentErrors with GRAPHQL_PARSE_FAILED or GRAPHQL_VALIDATION_FAILED, the place of each error named, or with the
   *   code of the limit that the document passes; GraphQLError OPERATION_RESOLUTION_FAILURE if the document does not tell which operation is meant; GRAPHQL_VALIDATION_FAILED if the
   *   graph has no operations of its kind.
   */
  ready(query: string, operationName: string | undefined): ReadyOperation;
}

/** Why a document is refused: everything that is wrong with it. */
export class DocumentErrors extends Error {
  readonly errors: readonly GraphQLError[];

  constructor(errors: readonly GraphQLError[]) {
    super('the document is refused');
    this.errors = errors;
  }
}

/** A document as it is remembered, with its operations by the name that chose them. */
interface Remembered {
  readonly document: DocumentNode;
  readonly hash: string;
  readonly bytes: number;
  readonly ready: LRUCache<string, ReadyOperation>;
  /** Whether nothing of it was executed so far: a request reads its document several times. */
  isNew: boolean;
}

/** About so many bytes documents may take that are remembered, with all that is made of them: plans above all. */
const rememberedBytes = bytesOfMemory(16, 64);
const remembered = {
  max: 1_000,
  maxSize: rememberedBytes,
  sizeCalculation: ({ bytes, ready }: Remembered) => bytes + ready.calculatedSize,
};
/** So many operations of a document are kept ready: each has a plan of its own, and a short document can hold a thousand. */
const keptReady = { max: 20, maxSize: rememberedBytes / 2 };
/** Documents that are refused have a memory of their own: no flood of them drives out what is asked every day. */
const refusals = {
  max: 100,
  maxSize: 4_194_304,
  sizeCalculation: ({ errors }: DocumentErrors, query: string) =>
    errors.reduce((sum, { message }) => sum + errorBytes + bytesOfText(message), bytesOfText(query)),
};
/** What an error takes besides its message, roughly. */
const errorBytes = 1_000;

/**
 * Opens a memory of documents of a federation's graph.
 * @param counts told of each execution whether its document and its plan were remembered.
 */
export function openDocuments(
  federation: Federation,
  limits: Limits,
  counts: Pick<GraphCounts, 'documents' | 'plans'> = openGraphCounts(),
): Documents {
  const known = new LRUCache<string, Remembered>(remembered);
  const refused = new LRUCache<string, DocumentErrors>(refusals);
  const read = (query: string): Remembered => {
    const before = refused.get(query);
    if (before) throw before;
    try {
      const document = readDocument(federation, query, limits);
      known.set(query, document);
      return document;
    } catch (error) {
      if (error instanceof DocumentErrors) refused.set(query, error);
      throw error;
    }
  };
  return {
    ready(query, operationName) {
      const found = known.get(query) ?? read(query);
      const { document, hash, ready } = found;
      const again = ready.get(operationName ?? '');
      if (again) return again;
      const operation = chosenOperation(federation, document, operationName);
      const pins = pinsOf(federation.schema, { document, operation });
      const prepared = federation.prepare(
        asSubgraphsAreAsked({ query, hash, document, operation, operationName }, pins),
      );
      let isPlanned = false;
      const made: ReadyOperation = {
        document,
        operation,
        pins,
        execute(variables, scope) {
          counts.documents[found.isNew ? 'miss' : 'hit']++;
          counts.plans[isPlanned ? 'hit' : 'miss']++;
          found.isNew = false;
          isPlanned = true;
          return prepared.execute(pins.plainVariables(variables), scope);
        },
        ...(prepared.plan ? { plan: prepared.plan } : {}),
      };
      ready.set(operationName ?? '', made);
      // It is weighed again, for it takes more now.
      known.delete(query);
      known.set(query, found);
      return made;
    },
  };
}

function readDocument({ schema }: Federation, query: string, limits: Limits): Remembered {
  let document: DocumentNode | undefined;
  try {
    checkTokens(query, limits);
    document = parse(query);
    checkDocument(document, limits);
    const errors = validate(schema, document, undefined, checkOptions(limits));
    if (errors.length === 0) {
      const bytesOf = bytesOfOperations(document);
      return {
        document,
        hash: createHash('sha256').update(query).digest('hex'),
        bytes: bytesOfDocument(document),
        ready: new LRUCache({ ...keptReady, sizeCalculation: ({ operation }) => bytesOf(operation) }),
        isNew: true,
      };
    }
    throw new DocumentErrors(errors.map((error) => refusal(error, document)));
  } catch (error) {
    if (error instanceof GraphQLError) throw new DocumentErrors([refusal(error, document)]);
    throw error;
  }
}

/** An error of parsing or checking with its code and the name of its place; one of a limit has its code. */
function refusal(error: GraphQLError, document: DocumentNode | undefined): GraphQLError {
  if (error.extensions.code) return withoutNodes(error);
  return located(error, document ? 'GRAPHQL_VALIDATION_FAILED' : 'GRAPHQL_PARSE_FAILED', inputPlace(error, document));
}

/** How documents and variables are checked: so many errors are told of, and names are suggested where one is wrong or not. */
export const checkOptions = ({ FIELD_SUGGESTIONS }: Limits) => ({
  maxErrors: 50,
  hideSuggestions: FIELD_SUGGESTIONS === 'off',
});

/** What graphql says can have all in it that the client wrote. */
const longestMessage = 1_000;

/** An error of graphql as one of ours. */
export function located(error: GraphQLError, code: ErrorCodeName, field: string | undefined): GraphQLError {
  const { source, positions } = error;
  const message = error.message.length > longestMessage ? `${error.message.slice(0, longestMessage)}…` : error.message;
  return withoutNodes({ source, positions, message, extensions: { code, ...(field ? { field } : {}) } });
}

/** The same error, which does not keep the whole document in memory by the nodes that it is about. */
const withoutNodes = ({
  message,
  extensions,
  source,
  positions,
}: Pick<GraphQLError, 'message' | 'extensions' | 'source' | 'positions'>): GraphQLError =>
  new GraphQLError(message, { source, positions, extensions });

/** The operation without what it says of the time: that is told to the sessions of the subgraphs. */
function asSubgraphsAreAsked(checked: CheckedOperation, { plain }: Pins): CheckedOperation {
  if (plain.document === checked.document) return checked;
  const query = print(plain.document);
  return { ...checked, ...plain, query, hash: createHash('sha256').update(query).digest('hex') };
}

function chosenOperation(
  { schema }: Federation,
  { definitions }: DocumentNode,
  name: string | undefined,
): OperationDefinitionNode {
  const operations = definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const chosen = name ? operations.filter((node) => node.name?.value === name) : operations;
  const [operation] = chosen;
  if (!operation || chosen.length > 1) {
    const reason = name ? `There is no operation named "${name.slice(0, 100)}"` : 'Name the operation to execute';
    throw graphError('OPERATION_RESOLUTION_FAILURE', { field: 'operationName', values: { reason } });
  }
  if (!schema.getRootType(operation.operation)) {
    throw graphError('GRAPHQL_VALIDATION_FAILED', { values: { reason: `The graph has no ${operation.operation}` } });
  }
  return operation;
}
