export { type AnswerSettings, answerSettings } from './cache/answerSettings.js';
export { settings } from './environment.js';
export { localSubgraph } from './federation/localSubgraph.js';
export { type RemoteSubgraphOptions, remoteSubgraph } from './federation/remoteSubgraph.js';
export type { SubgraphConnection, SubgraphHealth } from './federation/SubgraphConnection.js';
export { limitSettings } from './limits/limitSettings.js';
export { type Gateway, type GatewayOptions, startGateway } from './startGateway.js';
