import { hostname, userInfo } from 'node:os';
import {
  type Database,
  type DatasetChange,
  type DatasetContent,
  lockSubgraph,
  replaceDataset,
  type SubgraphName,
  subgraphNames,
} from '@zibo-graph/database';
import { inTransaction } from './inTransaction.js';
import { clearRegisterFindings, renewRegisterFindings, writeRegisterFindings } from './registerFindings.js';

/** The user and the machine that this process runs as: operators are told, nobody else. */
function whoImports(): string {
  return `${userName()}@${hostname()}`;
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // In a container a user may have a number only.
    return `uid ${process.getuid?.() ?? '?'}`;
  }
}

/** What is to be written, and upon which state it was checked. */
export interface DatasetWrite {
  readonly contents: readonly DatasetContent[];
  readonly databases: Readonly<Record<SubgraphName, Database>>;
  /** The revision of each subgraph against which the contents were checked. */
  readonly checkedAt: Readonly<Record<SubgraphName, number>>;
  /** Finds out what would change, and leaves everything as it is. */
  readonly dryRun: boolean;
  /** The contents have findings under ids of those that stand on registers. */
  readonly takesPlaceOfFound: boolean;
  /** Told of each change as it is made. */
  readonly onChange: (subgraph: SubgraphName, change: DatasetChange) => void;
  /** Told of each change of the findings on registers, which follow from what all data sets hold. */
  readonly onFound: (subgraph: SubgraphName, change: DatasetChange) => void;
  /** Told of rows as they are done. */
  readonly onRows: (rows: number) => void;
}

/**
 * Writes the contents: one transaction over all subgraphs that share a database; where they have databases of their own,
 * one transaction each, in the order of the contents. A dry run counts what would change, and is undone at the end of each transaction.
 *
 * What follows from it for the findings on registers is part of the transaction that all subgraphs share; else it comes after the
 * last of them, as does what an import that broke off had left. A dry run, which changes no row, does not come to it.
 * @returns false if another import changed a subgraph since the contents were checked: what is left of them must be
 *   checked again.
 */
export async function writeDataset(write: DatasetWrite): Promise<boolean> {
  for (const database of new Set(write.contents.map(({ subgraph }) => write.databases[subgraph]))) {
    if (!(await writeTo(database, write))) return false;
  }
  if (!write.dryRun && !(write.contents.length > 0 && isShared(write.databases))) {
    const found = await renewRegisterFindings(write.databases, whoImports());
    for (const [subgraph, change] of found) write.onFound(subgraph, change);
  }
  return true;
}

const isShared = (databases: DatasetWrite['databases']): boolean => new Set(Object.values(databases)).size === 1;

async function writeTo(database: Database, write: DatasetWrite): Promise<boolean> {
  const { contents, databases, checkedAt, dryRun, onChange, onFound, onRows } = write;
  const inDatabase = (subgraph: SubgraphName): boolean => databases[subgraph] === database;
  const importedBy = whoImports();
  const written = await inTransaction(database, async (transaction) => {
    for (const subgraph of subgraphNames.filter(inDatabase)) {
      if ((await lockSubgraph(transaction, subgraph)) !== checkedAt[subgraph]) return { stands: false, result: null };
    }
    const changes: [SubgraphName, DatasetChange][] = [];
    for (const content of contents.filter(({ subgraph }) => inDatabase(subgraph))) {
      const sameTime = write.takesPlaceOfFound && !dryRun;
      if (sameTime) await clearRegisterFindings(transaction, content.subgraph, importedBy);
      const attributed = { ...content, importedBy, sameTime };
      const change = await replaceDataset(transaction, attributed, { countOnly: dryRun, onRows });
      if (change) changes.push([content.subgraph, change]);
    }
    const already = new Set(changes.map(([subgraph]) => subgraph));
    const found =
      isShared(databases) && !dryRun
        ? await writeRegisterFindings(transaction, database, databases, importedBy, already)
        : [];
    return { stands: !dryRun, result: { changes, found } };
  });
  if (written === null) return false;
  for (const [subgraph, change] of written.changes) onChange(subgraph, change);
  for (const [subgraph, change] of written.found) onFound(subgraph, change);
  return true;
}
