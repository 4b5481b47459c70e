import { createHash } from 'node:crypto';
import type { DocumentationLanguage } from '@zibo-graph/schema';
import type { GraphRequest } from '../server/GraphContext.js';

/** A request with all that its response depends on besides the state of the graph. */
export interface KeyedRequest extends Omit<GraphRequest, 'persistAs'> {
  /** In which the graph describes itself. */
  readonly language: DocumentationLanguage;
  /** What the viewer may see, as `rightsOf` has it. */
  readonly rights: string;
}

/**
 * The key of a cache entry: SHA-256 in base64url. Equal for two requests only if they are the same in the same state of the graph;
 * the order of keys in variables is of no account.
 * @param state names the state of the graph: its schema, the revision of each subgraph, the date.
 */
export function cacheKey(state: string, question: KeyedRequest): string {
  const { query, operationName = '', variables = {}, extensions = {}, language, rights } = question;
  const texts = JSON.stringify([state, language, rights, operationName, query]);
  return createHash('sha256')
    .update(texts)
    .update(canonicalJson(variables))
    .update(canonicalJson(extensions))
    .digest('base64url');
}

/** JSON of a value that came from JSON, the keys of every object in one order. */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`;
  const object = value as Readonly<Record<string, unknown>>;
  const members = Object.keys(object)
    .filter((key) => object[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(object[key])}`);
  return `{${members.join()}}`;
}
