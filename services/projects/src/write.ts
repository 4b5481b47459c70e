/** The projects as who writes their data needs them: tables, migrations, packaged data, and what does not fit in registers. */
export { copies } from './copies.js';
export { dataFolder } from './dataFolder.js';
export { migrations } from './migrations/index.js';
export { milestonesOfMany } from './milestonesOfMany.js';
export { selectRegisterFindings } from './reconciliation/registerFindings.js';
export * from './tables.js';
