import type { GraphQLNamedType, GraphQLSchema } from 'graphql';
import { useCallback } from 'react';
import { type DocsMatches, searchDocs } from './searchDocs.js';

const nothing: DocsMatches = { within: [], types: [], fields: [] };

/**
 * How GraphiQL's documentation is searched (see vite.config.ts): its own search looks at names only, which are English.
 * @param open the type, or whatever else, that is open.
 */
export const useDocsSearch = (schema: GraphQLSchema | null, open: unknown): ((search: string) => DocsMatches) =>
  useCallback(
    (search) => (schema ? searchDocs(schema, open as GraphQLNamedType | undefined, search) : nothing),
    [schema, open],
  );
