import { rowsBy } from '@zibo-graph/database';
import { finding_subjects, findings } from '../tables.js';

/** Findings by id. */
export const selectFindingsByIds = rowsBy(findings, 'id');

/** What findings are about, each in its order. */
export const selectSubjectsByFindingIds = rowsBy(finding_subjects, 'finding_id', ['position', 'subject_id']);
