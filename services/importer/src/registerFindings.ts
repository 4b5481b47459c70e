import {
  currentKeys,
  currentRevision,
  type Database,
  type DatasetChange,
  type DatasetContent,
  datasetDigest,
  datasetDigests,
  datasetKeys,
  derivedState,
  forgetDerivedState,
  keepDerivedState,
  lockSubgraph,
  readUnbounded,
  replaceDataset,
  type SubgraphName,
  stateOf,
} from '@zibo-graph/database';
import { finding_subjects, findings } from '@zibo-graph/plans/write';
import { selectRegisterFindings } from '@zibo-graph/projects/write';
import { type Finding, idOf, toRecords } from './findings/Finding.js';
import { inTransaction, type Transaction } from './inTransaction.js';
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
    if (content.subgraph !== subgraph) continue;
    await replaceDataset(transaction, { ...content, importedBy });
    // What stands then follows from nothing, and is to be made again.
    await forgetDerivedState({ kysely: transaction }, subgraph, registerDataset);
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
  const ours = holders.filter((subgraph) => databases[subgraph] === database);
  for (const subgraph of ours) await lockSubgraph(transaction, subgraph);
  const here = { kysely: transaction };
  const reader = (subgraph: SubgraphName): Reader => (databases[subgraph] === database ? here : databases[subgraph]);
  // Read first: if an import comes between, what is found is of a later state than is noted, and is only found once more.
  const state = await stateNow(reader('projects'), reader('plans'));
  if ((await notOf(state, ours, () => here)).length === 0) return [];
  const changes: [SubgraphName, DatasetChange][] = [];
  const { projects } = databases;
  const contents =
    projects === database
      ? await contentsNow(here, reader('plans'))
      : await readUnbounded(projects, (there) => contentsNow(there, reader('plans')));
  for (const content of contents) {
    if (databases[content.subgraph] !== database || (await standsAlready(here, content))) continue;
    const sameTime = written.has(content.subgraph);
    const change = await replaceDataset(transaction, { ...content, importedBy, sameTime });
    if (change) changes.push([content.subgraph, change]);
  }
  for (const subgraph of ours) await keepDerivedState(here, subgraph, registerDataset, state);
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
  // Nothing is worked out, and nobody waits for a lock, where what stands was made of the state that there is now, under the lock.
  // That the same would be found is not enough: whoever holds the lock may be about to write what followed from an earlier state.
  const state = await stateNow(databases.projects, databases.plans);
  const stale = new Set(
    (await notOf(state, holders, (subgraph) => databases[subgraph])).map((name) => databases[name]),
  );
  for (const database of stale) {
    const changed = await inTransaction(database, async (transaction) => ({
      stands: true,
      result: await writeRegisterFindings(transaction, database, databases, importedBy),
    }));
    changes.push(...changed);
  }
  return changes;
}

/** The subgraphs that hold something of a finding, in the order in which they are written: whether its id exists, and itself. */
const holders = ['agencies', 'plans'] as const satisfies readonly SubgraphName[];

/**
 * To be raised when other rules find what does not fit, other words tell it or other columns hold it: then it is made anew of data that
 * have not changed. A test holds it against what is made.
 */
export const findingRules = 1;

/** The state that the findings follow from. */
async function stateNow(projects: Reader, plans: Reader): Promise<string> {
  const states = [await stateOf(projects, 'projects'), await stateOf(plans, 'plans', registerDataset)];
  return [findingRules, ...states].join(', ');
}

/** The subgraphs whose findings were not made of a state, as far as is noted. */
async function notOf(
  state: string,
  subgraphs: readonly SubgraphName[],
  reader: (subgraph: SubgraphName) => Reader,
): Promise<SubgraphName[]> {
  const others: SubgraphName[] = [];
  for (const subgraph of subgraphs) {
    if ((await derivedState(reader(subgraph), subgraph, registerDataset)) !== state) others.push(subgraph);
  }
  return others;
}

async function contentsNow(projects: Reader, plans: Reader): Promise<DatasetContent[]> {
  const found = await selectRegisterFindings(projects, await currentRevision(projects, 'projects'));
  const made = found.map(({ rule, severity, message_zh, message_en, subjects: [id], citations: [place] }): Finding => {
    return { rule, severity, message: { zh: message_zh, en: message_en }, subjects: [{ ...place, id }] };
  });
  const ids = made.map((finding) => ({ id: idOf(finding) }));
  const current = await currentKeys(plans, findings, ids);
  const ofReaders = new Set(current.filter(({ dataset }) => dataset !== registerDataset).map(({ key }) => key.id));
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
