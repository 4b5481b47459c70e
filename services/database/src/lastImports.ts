import type { SubgraphName } from '@zibo-graph/schema';
import { sql } from 'kysely';
import { execute, type Reader } from './execute.js';

/** The last import of a data set that changed a subgraph, as its operators want to know it. */
export interface LastImport {
  readonly dataset: string;
  readonly revision: number;
  /** RFC 3339, to the millisecond. */
  readonly changedAt: string;
  /** User and machine; null where it is not known, as for what was imported before it was noted. */
  readonly importedBy: string | null;
  readonly rowsAdded: number;
  readonly rowsSuperseded: number;
}

/** Reads the last import of each data set in a subgraph, the newest first. */
export async function lastImports({ kysely }: Reader, subgraph: SubgraphName): Promise<LastImport[]> {
  const imports = sql<LastImport>`
    select dataset, revision, changed_at as "changedAt", imported_by as "importedBy",
      rows_added as "rowsAdded", rows_superseded as "rowsSuperseded"
    from (
      select distinct on (dataset) * from ${sql.table(`${subgraph}.revisions`)} order by dataset, revision desc
    ) last order by revision desc
  `;
  return execute(kysely, `${subgraph}.lastImports`, imports);
}
