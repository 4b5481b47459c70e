/**
 * The public contract, read from the files of this package when first asked for, and kept: the SDL of the subgraphs, the
 * composed schemas, the codelists, the named operations, the documentation in Chinese.
 */
export { type Codelist, type CodelistEntry, CodelistError, codelist, codelistNames, isOwnCode } from './codelists.js';
export { type DocumentationLanguage, describedIn } from './descriptions.js';
export { examples, type NamedOperation, OperationError, operationManifest, operations } from './operations.js';
export { apiSchemaSdl, type SubgraphName, subgraphNames, subgraphSdl, supergraphSdl } from './sdl.js';
