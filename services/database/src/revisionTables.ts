import type { SubgraphName } from '@zibo-graph/schema';
import type { Kysely } from 'kysely';
import type { AnyKysely } from './execute.js';

/** A change of a subgraph's data: which data set came to hold what, and when. */
export interface RevisionRow {
  readonly revision: number;
  readonly dataset: string;
  /** Digest of the whole data set from this revision on. */
  readonly digest: string;
  readonly rows_added: number;
  readonly rows_superseded: number;
  /** The documents that the rows of the data set cite from this revision on, by id. */
  readonly sources: readonly string[];
  readonly changed_at: string;
}

/** What the schema of each subgraph holds beside its tables of rows. */
export interface RevisionTables {
  readonly revisions: RevisionRow & { readonly imported_by: string | null };
  /** How many rows a table has from a revision on, until a later one changes the table. */
  readonly table_counts: { readonly table_name: string; readonly revision: number; readonly rows: number };
  readonly cursor_key: { readonly key: string };
  readonly derived_states: { readonly dataset: string; readonly state: string };
}

/** Those of a subgraph, to build statements on. */
export const revisionTables = (kysely: AnyKysely, subgraph: SubgraphName): Kysely<RevisionTables> =>
  kysely.withSchema(subgraph);
