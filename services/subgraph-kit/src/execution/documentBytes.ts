import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { expansionsOf } from './documentExpansion.js';

/** What a parsed document takes for each of its tokens: the token, which its nodes hold on to, and the nodes. */
const token = 500;
/** What it takes besides. */
const document = 1_000;
/**
 * What an operation that is made ready takes for each of its selections with fragments put in: its plan, and the forms of its
 * answer, of which there is one for each set of conditions that was met, if it has conditions.
 */
const selection = { plain: 1_000, conditional: 4_000 };

/** About how many bytes a parsed document takes, its text included, rather too many than too few. */
export function bytesOfDocument({ loc }: DocumentNode): number {
  let tokens = 0;
  for (let at = loc?.startToken; at; at = at.next ?? undefined) tokens++;
  return document + bytesOfText(loc?.source.body ?? '') + token * tokens;
}

/** About how many bytes a text takes. */
export const bytesOfText = (text: string): number => 2 * text.length;

/**
 * About how many bytes an operation of a document takes once it is made ready to execute, rather too many than too few.
 * @returns tells it of each operation; the document is looked through once.
 */
export function bytesOfOperations(of: DocumentNode): (operation: OperationDefinitionNode) => number {
  const expansions = expansionsOf(of);
  const each = /@/.test(of.loc?.source.body ?? '') ? selection.conditional : selection.plain;
  return (operation) => document + each * (expansions.get(operation)?.selections ?? 0);
}
