/** The plans as who writes their data needs them: tables, migrations, packaged data, and what does not fit among records. */
export { type BaselineThatMeets, baselinesThatMeet } from './consistency/baselinesThatMeet.js';
export { type DifferingVerdict, differingVerdicts } from './consistency/differingVerdicts.js';
export { figuresDisagree } from './consistency/figuresDisagree.js';
export { type LooserTarget, looserTargets } from './consistency/looserTargets.js';
export type { PlanRecords } from './consistency/PlanRecords.js';
export { copies } from './copies.js';
export { dataFolder } from './dataFolder.js';
export { migrations } from './migrations/index.js';
export * from './tables.js';
