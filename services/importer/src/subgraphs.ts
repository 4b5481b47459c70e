import * as agencies from '@zibo-graph/agencies/write';
import {
  type Database,
  type Migrations,
  migrate,
  type RecordTable,
  type ReferenceCopy,
  type SubgraphName,
} from '@zibo-graph/database';
import * as plans from '@zibo-graph/plans/write';
import * as projects from '@zibo-graph/projects/write';

/** What the importer knows of a subgraph: its tables, how to bring them up to date, and its packaged data. */
export interface ImportedSubgraph {
  readonly name: SubgraphName;
  readonly tables: readonly RecordTable[];
  /** What it keeps of the data of others. */
  readonly copies: readonly ReferenceCopy[];
  readonly migrations: Migrations;
  readonly dataFolder: string;
}

/** The subgraphs in the order in which they are written: what is referred to comes first. */
export const subgraphs: readonly ImportedSubgraph[] = [
  { name: 'agencies', ...agencies },
  { name: 'plans', ...plans },
  { name: 'projects', ...projects },
];

const tables = subgraphs.flatMap((subgraph) => subgraph.tables);

/** Every table by its name, which is also the name of its file. */
export const tableByName: ReadonlyMap<string, RecordTable> = new Map(tables.map((table) => [table.name, table]));

/** The table whose rows have ids of a prefix: `agency` gives `agencies`. */
export const tableByPrefix: ReadonlyMap<string, RecordTable> = new Map(
  tables.flatMap((table) => {
    const id = table.columns.id;
    return id?.kind === 'id' ? [[id.prefix, table] as const] : [];
  }),
);

/** The table that an id is of, by its prefix. */
export const tableOfId = (id: string): RecordTable | undefined => tableByPrefix.get(id.slice(0, id.indexOf(':')));

/**
 * Brings the tables of every subgraph up to date.
 * @throws DatabaseError DATABASE_NEWER
 */
export async function migrateSubgraphs(databases: Readonly<Record<SubgraphName, Database>>): Promise<void> {
  for (const { name, migrations } of subgraphs) await migrate(databases[name], name, migrations);
}
