import { expansionsOf, graphError } from '@zibo-graph/subgraph-kit';
import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  Kind,
  Lexer,
  type NameNode,
  Source,
  TokenKind,
  visit,
} from 'graphql';
import type { Limits } from './limitSettings.js';

const opening: readonly TokenKind[] = [TokenKind.BRACE_L, TokenKind.BRACKET_L];
const closing: readonly TokenKind[] = [TokenKind.BRACE_R, TokenKind.BRACKET_R];

/**
 * Refuses by its tokens alone a document that is not worth parsing: a parser goes a level deeper into its stack for each
 * bracket. What comes after the last token that is allowed is not read.
 * @throws GraphQLError DOCUMENT_TOO_LONG, QUERY_TOO_DEEP, each with the place where the limit is passed; graphql's own for a
 *   character that belongs to no token.
 */
export function checkTokens(query: string, limits: Limits): void {
  const source = new Source(query);
  const lexer = new Lexer(source);
  let [tokens, depth, deepest] = [0, 0, 0];
  let tooDeepAt: number | undefined;
  for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
    tokens++;
    if (tokens > limits.TOKEN_LIMIT) {
      const at = { source, positions: [token.start] };
      throw graphError('DOCUMENT_TOO_LONG', { value: tokens, limit: limits.TOKEN_LIMIT, at });
    }
    if (opening.includes(token.kind)) depth++;
    else if (closing.includes(token.kind)) depth--;
    if (depth > limits.DEPTH_LIMIT) tooDeepAt ??= token.start;
    deepest = Math.max(deepest, depth);
  }
  if (tooDeepAt === undefined) return;
  const at = { source, positions: [tooDeepAt] };
  throw graphError('QUERY_TOO_DEEP', { value: deepest, limit: limits.DEPTH_LIMIT, at });
}

/**
 * Refuses a parsed document that is not worth validating: to validate and plan one can take many times its length. Each part
 * of it is looked at once, wherever fragments are spread.
 * @throws GraphQLError QUERY_TOO_DEEP, TOO_MANY_SELECTIONS, INTROSPECTION_DISABLED, each with the place where the limit is passed; one without a code for a name that nothing can have.
 */
export function checkDocument(document: DocumentNode, limits: Limits): void {
  visit(document, {
    enter(node) {
      if (node.kind === Kind.NAME) refusePrototype(node);
      else if (node.kind === Kind.FIELD && limits.INTROSPECTION === 'off') refuseIntrospection(node);
    },
  });
  refuseLarger(document, limits);
}

/** An object that is given a key of this name, by us or by a reader of the answer, gets another prototype instead. */
function refusePrototype(node: NameNode): void {
  if (node.value === '__proto__') throw new GraphQLError('Nothing can have the name "__proto__".', { nodes: node });
}

function refuseIntrospection({ name }: FieldNode): void {
  if (name.value !== '__schema' && name.value !== '__type') return;
  throw graphError('INTROSPECTION_DISABLED', { values: { name: name.value }, at: { nodes: name } });
}

/** Refuses by what the document is with its fragments put in, as validation and planning see it. */
function refuseLarger(document: DocumentNode, limits: Limits): void {
  const expansions = expansionsOf(document);
  for (const [node, { depth: value }] of expansions) {
    const limit = limits.DEPTH_LIMIT;
    if (node.kind !== Kind.OPERATION_DEFINITION || value <= limit) continue;
    throw graphError('QUERY_TOO_DEEP', { value, limit, at: { nodes: node } });
  }
  for (const [node, { selections: value }] of expansions) {
    const limit = limits.SELECTION_LIMIT;
    if (value > limit) throw graphError('TOO_MANY_SELECTIONS', { value, limit, at: { nodes: node } });
  }
}
