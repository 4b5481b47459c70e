import { createHash } from 'node:crypto';
import { Kind, parse } from 'graphql';
import type { NamedOperation } from '../src/operations.js';

/**
 * The manifest of named operations, in the format of Apollo's tools: of each its id, which is the SHA-256 of its document,
 * its name, its type and the document. The same operations give the same text.
 */
export function operationManifest(operations: readonly NamedOperation[]): string {
  const entries = operations.map(({ name, document }) => ({
    id: operationId(document),
    name,
    type: typeOf(document),
    body: document,
  }));
  const manifest = { format: 'apollo-persisted-query-manifest', version: 1, operations: entries };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** By what clients name a document without sending it: its SHA-256, in hexadecimal. */
export const operationId = (document: string): string => createHash('sha256').update(document).digest('hex');

const typeOf = (document: string): string | undefined =>
  parse(document).definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION)?.operation;
