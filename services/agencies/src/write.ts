/** The agencies as who writes their data needs them: tables, migrations and packaged data. */
export { copies } from './copies.js';
export { dataFolder } from './dataFolder.js';
export { migrations } from './migrations/index.js';
export * from './tables.js';
