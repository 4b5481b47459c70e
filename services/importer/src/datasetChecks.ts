import { checkAddressees, checkLevels } from './checkAddressees.js';
import { checkFindings } from './checkFindings.js';
import { checkKeysAreFree } from './checkKeysAreFree.js';
import { checkLoops } from './checkLoops.js';
import { checkOwnCodes } from './checkOwnCodes.js';
import { checkReferences } from './checkReferences.js';
import { checkRemovals } from './checkRemovals.js';
import { checkRepeatedFacts } from './checkRepeatedFacts.js';
import { checkReportedFigures } from './checkReportedFigures.js';
import { checkUnits } from './checkUnits.js';
import type { DatasetCheck } from './DatasetCheck.js';

/** What a data set must be to the others that stand: the checks of one that stood before, for the rest was checked then. */
export const standingChecks: readonly DatasetCheck[] = [checkReferences, checkLoops, checkKeysAreFree, checkRemovals];

/** The checks of a whole data set, in order. A rule for the cells of one row belongs in `rowRules.ts`. */
export const datasetChecks: readonly DatasetCheck[] = [
  checkReportedFigures,
  checkUnits,
  checkOwnCodes,
  checkLevels,
  checkAddressees,
  checkRepeatedFacts,
  checkFindings,
  ...standingChecks,
];
