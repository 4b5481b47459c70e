import type { SubgraphName } from '@zibo-graph/schema';
import { sql } from 'kysely';
import { execute, type Reader } from './execute.js';
import type { RevisionRow } from './revisionTables.js';

/** A data set in a subgraph at a revision. */
export interface DatasetPart {
  readonly dataset: string;
  /** How many rows it has, copies of what others own not counted. */
  readonly rows: number;
  /** The documents that its rows cite, by id. */
  readonly sources: readonly string[];
  /** The revisions that it made, newest first: one at least, the newest 200 at most. */
  readonly revisions: readonly Pick<RevisionRow, 'revision' | 'rows_added' | 'rows_superseded' | 'changed_at'>[];
}

const revisionLimit = 200;

type DatasetRevision = Omit<RevisionRow, 'digest'> & { readonly rows: number };

/** Reads data sets in a subgraph at a revision, by name; those that had never been there are left out. */
export async function selectDatasetParts(
  { kysely }: Reader,
  subgraph: SubgraphName,
  revision: number,
  names: readonly string[],
): Promise<DatasetPart[]> {
  // A row is superseded by its own data set only, so what came less what went is what there is.
  const made = sql<DatasetRevision>`
    select * from (
      select revision, dataset, rows_added, rows_superseded, sources, changed_at, (sum(rows_added - rows_superseded) over (partition by dataset))::bigint as rows,
        row_number() over (partition by dataset order by revision desc) as age
      from ${sql.table(`${subgraph}.revisions`)} where dataset = any(${[...names]}) and revision <= ${revision}
    ) made where age <= ${revisionLimit} order by dataset collate "C", age
  `;
  const rows = await execute(kysely, `${subgraph}.datasetParts`, made);
  const newest = rows.filter(({ dataset }, index) => rows[index - 1]?.dataset !== dataset);
  return newest.map(({ dataset, rows: count, sources }) => ({
    dataset,
    rows: count,
    sources,
    revisions: rows.filter((row) => row.dataset === dataset),
  }));
}
