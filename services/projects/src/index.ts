export { copies } from './copies.js';
export { dataFolder } from './dataFolder.js';
export { migrations } from './migrations/index.js';
export { milestonesOfMany } from './milestonesOfMany.js';
export { selectRegisterFindings } from './registerFindings.js';
export { openProjects } from './subgraph.js';
export * from './tables.js';
