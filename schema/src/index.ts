/**
 * The public contract, read from the files of this package when first asked for, and kept: the SDL of the subgraphs, the
 * composed schemas, the codelists, the named operations.
 */
export { type Codelist, type CodelistEntry, CodelistError, codelist, codelistNames } from './codelists.js';
export { type NamedOperation, OperationError, operations } from './operations.js';
export { apiSchemaSdl, type SubgraphName, subgraphNames, subgraphSdl, supergraphSdl } from './sdl.js';
