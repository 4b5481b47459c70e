export { dataFolder } from './dataFolder.js';
export { migrations } from './migrations/index.js';
export { openPlans } from './subgraph.js';
export * from './tables.js';
