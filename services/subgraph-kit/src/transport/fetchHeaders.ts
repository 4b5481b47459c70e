/** The header by which a fetch names the revision that it is to be answered at, and its answer the newest one. */
export const revisionHeader = 'x-zibo-graph-revision';
/** The header by which a subgraph that tells its revision says as what type it can answer a list, result by result. */
export const resultsHeader = 'x-zibo-graph-results';
/** The header by which a subgraph tells where all subgraphs on its database stand, as `encodeState` writes it. */
export const stateHeader = 'x-zibo-graph-state';
/** The header by which a fetch names the time (RFC 3339) at which it is to be answered as if it had been made then. */
export const knownAtHeader = 'x-zibo-graph-known-at';
/** The header by which a fetch names who asks. */
export const viewerHeader = 'x-zibo-graph-viewer';
/** The header that proves that a request comes from one who has the secret. */
export const signatureHeader = 'x-zibo-graph-signature';

/** The headers that change what a fetch is answered, all of them covered by the signature. */
export const signedHeaders = [revisionHeader, knownAtHeader, viewerHeader] as const;

/** The header of `/revision` that tells how many rows each table has: JSON. */
export const tableRowsHeader = 'x-zibo-graph-table-rows';
