import { type Database, openDatabase } from '@zibo-graph/database';
import { openTestDatabase } from '@zibo-graph/database/testing';
import { type BenchOperation, importPackagedData, importRegister, openBenchGraph } from './benchGraph.js';
import { type ExplainOperation, explainOperations } from './explainOperations.js';
import type { MeasuredSize } from './explainTable.js';
import { type MeasuredGraph, measureOperation, type OperationMeasure, type Repetition } from './measureOperation.js';

/** A size to be measured, and where. */
export interface SizeRequest {
  /** How many projects the register has. */
  readonly projects: number;
  /** The URL of a PostgreSQL server; embedded and in memory if null. */
  readonly server: string | null;
  readonly repetition: Repetition;
  /** Told how far it has come. */
  readonly tell: (line: string) => void;
}

/** No statement under measurement may take longer. */
const statementMilliseconds = 20_000;

/**
 * Measures every operation on a database of its own, with a register of the size in it; the database is gone afterwards.
 * An operation that fails does not keep the others from being measured.
 */
export async function explainSize({ projects, server, repetition, tell }: SizeRequest): Promise<MeasuredSize> {
  const database = await openTestDatabase(server);
  try {
    await openBenchGraph(database);
    await importPackagedData(database);
    await importRegister(database, { projects, seed: 1 }, tell);
    const underMeasurement = await openForMeasurement(database);
    try {
      const measured = { database: underMeasurement, graph: await openBenchGraph(underMeasurement) };
      const measures = new Map<string, OperationMeasure>();
      for (const operation of explainOperations) {
        const measure = await measureOrFail(measured, operation, projects, repetition);
        if ('failure' in measure) tell(`${operation.title}: ${measure.failure}`);
        measures.set(operation.title, measure);
      }
      return { projects, embedded: server === null, version: await versionOf(database), measures };
    } finally {
      if (underMeasurement !== database) await underMeasurement.close();
    }
  } finally {
    await database.close();
  }
}

/** The same database by connections whose statements have a limit; the embedded database has one connection only. */
async function openForMeasurement(database: Database): Promise<Database> {
  if (database.location.kind !== 'server') return database;
  const url = new URL(database.location.url);
  url.searchParams.set('statement_timeout', String(statementMilliseconds));
  return openDatabase({ kind: 'server', url: url.href });
}

async function measureOrFail(
  measured: MeasuredGraph,
  operation: ExplainOperation,
  projects: number,
  repetition: Repetition,
): Promise<OperationMeasure> {
  try {
    return await measureOperation(measured, await operationFor(measured, operation, projects), repetition);
  } catch (error) {
    // A plan that takes longer than the operation itself: EXPLAIN looks at the clock for every row.
    return { failure: (error as Error).message };
  }
}

/** The operation with its variables; a deep one with the cursor of the 21st from the end. */
async function operationFor(
  { graph }: MeasuredGraph,
  { subgraph, query, variables, deep }: ExplainOperation,
  projects: number,
): Promise<BenchOperation> {
  const operation = { subgraph, query, variables: variables?.(projects) ?? {} };
  if (!deep) return operation;
  const { data } = await graph.run({ ...operation, variables: { last: 21 } });
  const list = data?.projects as { pageInfo: { startCursor: string | null } } | undefined;
  return { ...operation, variables: { ...operation.variables, after: list?.pageInfo.startCursor ?? null } };
}

/** What the database calls itself: `PostgreSQL 15.20 …`. */
async function versionOf({ kysely }: Database): Promise<string> {
  const { version } = await kysely
    .selectNoFrom((expression) => expression.fn<string>('version').as('version'))
    .executeTakeFirstOrThrow();
  return version;
}
