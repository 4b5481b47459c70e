import { checkKeysAreFree } from './checkKeysAreFree.js';
import { checkReferences } from './checkReferences.js';
import { checkRemovals } from './checkRemovals.js';
import type { DatasetCheck } from './DatasetCheck.js';

/** The checks of a whole data set, in order. A rule for the cells of one row belongs in `rowRules.ts`. */
export const datasetChecks: readonly DatasetCheck[] = [checkReferences, checkKeysAreFree, checkRemovals];
