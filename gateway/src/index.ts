export { settings } from './environment.js';
export { localSubgraph } from './federation/localSubgraph.js';
export { type RemoteSubgraphOptions, remoteSubgraph } from './federation/remoteSubgraph.js';
export type { SubgraphConnection, SubgraphHealth } from './federation/SubgraphConnection.js';
export { type Gateway, type GatewayOptions, startGateway } from './startGateway.js';
