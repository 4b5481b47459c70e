import {
  currentRevision,
  type Database,
  type DatasetChange,
  type DatasetContent,
  datasetDigest,
  datasetDigests,
  datasetKeys,
  lockSubgraph,
  replaceDataset,
  type SubgraphName,
  standingKeys,
} from '@zibo-graph/database';
import { finding_subjects, findings } from '@zibo-graph/plans';
import { selectRegisterFindings } from '@zibo-graph/projects';
import { type Finding, idOf, toRecords } from './findings/Finding.js';
import type { LoadedDataset } from './LoadedDataset.js';
import { subgraphs } from './subgraphs.js';

/** Names that begin so are those of what the program makes of the data by itself. */
export const reservedPrefix = 'zibo-graph:';

/**
 * The data set of the findings on registers (`REGISTER_INCOMPLETE`, `REGISTER_EXCEEDS_REPORT`). A report may come in one data
 * set and the register in another: what does not fit between them is of neither, and changes with both.
 */
export const registerDataset = `${reservedPrefix}reconciliation`;

type Reader = Pick<Database, 'kysely'>;
type Transaction = Parameters<typeof replaceDataset>[0];
type BySubgraph<T> = Readonly<Record<SubgraphName, T>>;

/**
 * Whether the data set has a finding of a reader under the id of one that stands on a register: it takes its place.
 */
export async function takesPlaceOfFound(dataset: LoadedDataset, databases: BySubgraph<Database>): Promise<boolean> {
  for await (const page of datasetKeys(databases.plans, findings, registerDataset)) {
    if (page.some(({ key }) => dataset.get(findings).hasId(String(key.id)))) return true;
  }
  return false;
}

/** Takes all findings on registers away from a subgraph: rows are about to be written that have the same ids. */
export async function clearRegisterFindings(
  transaction: Transaction,
  subgraph: SubgraphName,
  importedBy: string,
): Promise<void> {
  for (const content of contentsOf([])) {
    if (content.subgraph === subgraph) await replaceDataset(transaction, { ...content, importedBy });
  }
}

/**
 * Makes the findings on registers those of the projects as they stand, in the subgraphs on a database that hold them: as part
 * of a transaction on it.
 * @param written the subgraphs that the transaction has written already: what is found there is of the same time.
 * @returns what changed, by subgraph.
 */
export async function writeRegisterFindings(
  transaction: Transaction,
  database: Database,
  databases: BySubgraph<Database>,
  importedBy: string,
  written: ReadonlySet<SubgraphName> = new Set(),
): Promise<[SubgraphName, DatasetChange][]> {
  // Whoever holds the lock last reads the projects last: what is found of an earlier state never stays.
  for (const subgraph of holders) {
    if (databases[subgraph] === database) await lockSubgraph(transaction, subgraph);
  }
  const here = { kysely: transaction };
  const reader = (subgraph: SubgraphName): Reader => (databases[subgraph] === database ? here : databases[subgraph]);
  const changes: [SubgraphName, DatasetChange][] = [];
  for (const content of await contentsNow(reader('projects'), reader('plans'))) {
    if (databases[content.subgraph] !== database || (await standsAlready(here, content))) continue;
    const sameTime = written.has(content.subgraph);
    const change = await replaceDataset(transaction, { ...content, importedBy, sameTime });
    if (change) changes.push([content.subgraph, change]);
  }
  return changes;
}

/**
 * The same in transactions of its own, where the subgraphs do not share one database, where an import did not come as far, or
 * where what stands was imported by a version of the program that did not store these findings.
 */
export async function renewRegisterFindings(
  databases: BySubgraph<Database>,
  importedBy: string,
): Promise<[SubgraphName, DatasetChange][]> {
  const changes: [SubgraphName, DatasetChange][] = [];
  // Nobody is kept waiting for a lock where nothing is to be written.
  const stale = new Set<Database>();
  for (const content of await contentsNow(databases.projects, databases.plans)) {
    const database = databases[content.subgraph];
    if (!(await standsAlready(database, content))) stale.add(database);
  }
  for (const database of stale) {
    const transaction = await database.kysely.startTransaction().execute();
    try {
      changes.push(...(await writeRegisterFindings(transaction, database, databases, importedBy)));
      await transaction.commit().execute();
    } catch (error) {
      await transaction
        .rollback()
        .execute()
        .catch(() => {});
      throw error;
    }
  }
  return changes;
}

/** The subgraphs that hold something of a finding, in the order in which they are written: whether its id exists, and itself. */
const holders = ['agencies', 'plans'] as const satisfies readonly SubgraphName[];

async function contentsNow(projects: Reader, plans: Reader): Promise<DatasetContent[]> {
  const found = await selectRegisterFindings(projects, await currentRevision(projects, 'projects'));
  const made = found.map(({ rule, severity, message_zh, message_en, subjects: [id], citations: [place] }): Finding => {
    return { rule, severity, message: { zh: message_zh, en: message_en }, subjects: [{ ...place, id }] };
  });
  const ids = made.map((finding) => ({ id: idOf(finding) }));
  const standing = await standingKeys(plans, findings, ids);
  const ofReaders = new Set(standing.filter(({ dataset }) => dataset !== registerDataset).map(({ key }) => key.id));
  return contentsOf(made.filter((finding) => !ofReaders.has(idOf(finding))));
}

function contentsOf(found: readonly Finding[]): DatasetContent[] {
  const records = found.map(toRecords);
  const tables = [
    { table: findings, records: records.map(({ finding }) => finding) },
    { table: finding_subjects, records: records.flatMap(({ subjects }) => subjects) },
  ];
  const recordsOf = (name: string) => tables.find(({ table }) => table.name === name)?.records ?? [];
  // Nobody imported it: the graph does not list it with what was.
  const unlisted = { name: registerDataset, isEmpty: true };
  return subgraphs
    .filter(({ name }) => (holders as readonly SubgraphName[]).includes(name))
    .map(({ name, copies }) => ({
      subgraph: name,
      dataset: registerDataset,
      tables: tables.filter(({ table }) => table.subgraph === name),
      copies: copies.map(({ table, rows }) => ({ table, records: [...rows(recordsOf, unlisted)] })),
    }));
}

async function standsAlready(reader: Reader, content: DatasetContent): Promise<boolean> {
  const digests = await datasetDigests(reader, content.subgraph, registerDataset);
  const isEmpty = [...content.tables, ...(content.copies ?? [])].every(({ records }) => records.length === 0);
  return digests.length === 0 ? isEmpty : digests.at(-1) === datasetDigest(content);
}
