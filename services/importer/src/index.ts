/** Files to checked records to one transaction to a new revision. */
export { columnTitle, tableTitles } from './columnTitles.js';
export { defaultDataset } from './defaultDataset.js';
export type { LocatedFault } from './Fault.js';
export { type FaultCode, faultCodes } from './faultCodes.js';
export { formatProgress, formatResult } from './formatResult.js';
export {
  type ImportOptions,
  type ImportProgress,
  type ImportResult,
  importDataset,
  type SubgraphChange,
} from './importDataset.js';
export { type EarlierState, removeDataset, revertDataset, type StandingOptions } from './revertDataset.js';
