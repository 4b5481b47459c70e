export { settings } from './environment.js';
export { type ResponseCacheSettings, responseCacheSettings } from './responseCache/responseCacheSettings.js';
export { limitSettings } from './server/limits/limitSettings.js';
export { type Gateway, type GatewayOptions, startGateway } from './startGateway.js';
export { localSubgraph } from './subgraphs/localSubgraph.js';
export { type RemoteSubgraphOptions, remoteSubgraph } from './subgraphs/remoteSubgraph.js';
export type { SubgraphConnection, SubgraphHealth } from './subgraphs/SubgraphConnection.js';
