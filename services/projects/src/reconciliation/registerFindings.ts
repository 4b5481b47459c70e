import type { Database } from '@zibo-graph/database';
import { selectReconciliations, selectReportedProgrammeIds } from '../queries/reconciliations.js';
import type { ReconciliationFindingRow } from '../rows.js';
import { findingsOf } from './findingsOf.js';

/**
 * What does not fit between what programmes report and what is registered of them at a revision, whatever the day: what
 * `Programme.reconciliation` tells where no `asOf` is given, of every programme. By the id of the programme.
 */
export async function selectRegisterFindings(
  database: Pick<Database, 'kysely'>,
  revision: number,
): Promise<ReconciliationFindingRow[]> {
  const ids = await selectReportedProgrammeIds(database, revision);
  if (ids.length === 0) return [];
  const byProgramme = new Map(
    (await selectReconciliations(database, revision, ids, null)).map((row) => [row.programme_id, row]),
  );
  return ids.flatMap((id) => {
    const row = byProgramme.get(id);
    return row ? findingsOf(row) : [];
  });
}
