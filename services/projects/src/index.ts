export { dataFolder } from './dataFolder.js';
export { migrations } from './migrations/index.js';
export { openProjects } from './subgraph.js';
export { tables } from './tables.js';
